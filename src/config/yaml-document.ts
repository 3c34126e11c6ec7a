import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Parser,
  type CST,
  type Node,
  type Pair,
} from 'yaml';

import type { Place, Problems } from '../model/problem.js';

/** A path into a document: keys of mappings and indexes of lists. */
export type KeyPath = readonly (string | number)[];

/** A YAML mapping that was read without a problem, and where each part of it stands in its file. */
export interface YamlDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** The place of the value at the path, or of its key where there is no value to point at. */
  placeOf(path: KeyPath): Place;
  /** The place of the key at the path. */
  placeOfKey(path: KeyPath): Place;
}

/** An alias may be used, but not to blow a small file up ("billion laughs"). */
const MAX_ALIASES = 20;

/** No page needs more than three levels. From a few thousand on, composing the document ends the whole process. */
const MAX_DEPTH = 50;

/**
 * Reads a YAML mapping. Everything that is wrong with it is reported at its place.
 *
 * @param text newlines as they are in the file
 * @param file for the places
 * @returns undefined when there was an error
 */
export function readYaml(text: string, file: string, problems: Problems): YamlDocument | undefined {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };

  if (depthOf(text) > MAX_DEPTH) {
    problems.error({ file, line: 1 }, `the YAML is nested more than ${MAX_DEPTH} levels deep`);
    return undefined;
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    // Its yes, on and 010 mean something else than in YAML 1.2, which people and editors expect.
    if (document.directives.yaml.version === '1.1') {
      const message = 'the directive %YAML 1.1 changes what yes, no, on, off and 010 mean';
      problems.error(
        placeAt(text.search(/^%YAML/m)),
        message,
        'remove the line; the file is read as YAML 1.2',
      );
      return undefined;
    }
    for (const fault of [...document.errors, ...document.warnings]) {
      problems.error(
        placeAt(fault.pos[0]),
        fault.code === 'MULTIPLE_DOCS'
          ? 'a second YAML document begins here'
          : `this is not valid YAML: ${fault.message}`,
      );
    }
    if (document.errors.length + document.warnings.length > 0) return undefined;

    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (value === null) return emptyDocument(file);
    if (!isMapping(value)) {
      problems.error(
        placeAt(document.contents?.range[0] ?? 0),
        `expected keys with values, found ${Array.isArray(value) ? 'a list' : 'a single value'}`,
        'write one "key: value" per line',
      );
      return undefined;
    }

    const offsetOf = (path: KeyPath, wanted: 'key' | 'value') =>
      findOffset(document.contents, path, wanted) ?? 0;
    return {
      value,
      placeOf: (path) => placeAt(offsetOf(path, 'value')),
      placeOfKey: (path) => placeAt(offsetOf(path, 'key')),
    };
  } catch (error) {
    // An alias without its anchor, or so many that they would blow up.
    if (!(error instanceof ReferenceError)) throw error;
    problems.error(
      { file, line: 1 },
      `the YAML's aliases cannot be followed: ${error.message}`,
      'write the values out instead of using & and *',
    );
    return undefined;
  }
}

/** Stands for a document that is not there, or holds nothing. */
export function emptyDocument(file: string): YamlDocument {
  const place = { file, line: 1, column: 1 };
  return { value: {}, placeOf: () => place, placeOfKey: () => place };
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How deep the text nests. Lists the tokens without recursion, which `parseDocument` could not. */
function depthOf(text: string): number {
  let deepest = 0;
  const open: { token: CST.Token; depth: number }[] = Array.from(new Parser().parse(text), (token) => ({
    token,
    depth: 0,
  }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    deepest = Math.max(deepest, depth);
    if ('items' in token) {
      for (const item of token.items) {
        if (item.key) open.push({ token: item.key, depth: depth + 1 });
        if (item.value) open.push({ token: item.value, depth: depth + 1 });
      }
    } else if (token.type === 'document' && token.value) open.push({ token: token.value, depth });
  }
  return deepest;
}

/** Follows the path as far as the document goes; an alias is where it is used, not where it was defined. */
function findOffset(root: Node | null, path: KeyPath, wanted: 'key' | 'value'): number | undefined {
  let node: unknown = root;
  let key: number | undefined;
  let value = root?.range?.[0];
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) break;
      key = startOf(pair.key);
      value = isScalar(pair.value) && pair.value.value === null ? key : (startOf(pair.value) ?? key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      key = value = startOf(node) ?? value;
    } else break;
  }
  return wanted === 'key' ? (key ?? value) : value;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
