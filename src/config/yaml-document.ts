import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';

import type { Place, Problems } from '../model/problem.js';
import { MAX_ALIASES, whyRefused, WITHOUT_ALIASES } from './yaml-limits.js';

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

  const refused = whyRefused(text);
  if (refused !== undefined) {
    problems.error({ file, line: 1 }, ...refused);
    return undefined;
  }
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      // The package compares each key with all before it, which takes the square of their number.
      uniqueKeys: false,
    });
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
    const repeated = repeatedKeys(document);
    for (const { key, first } of repeated) {
      const { line } = placeAt(startOf(first) ?? 0);
      problems.error(placeAt(startOf(key) ?? 0), describeRepeated(String(key.value), line));
    }
    if (document.errors.length + document.warnings.length + repeated.length > 0) return undefined;

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

    const findOffset = offsetFinder(document);
    const offsetOf = (path: KeyPath, wanted: 'key' | 'value') => findOffset(path, wanted) ?? 0;
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
      WITHOUT_ALIASES,
    );
    return undefined;
  }
}

/** @param line of the key's first occurrence */
export function describeRepeated(key: string, line: number | undefined): string {
  return `the key \`${key}\` is already in line ${line}`;
}

/** Stands for a document that is not there, or holds nothing. */
export function emptyDocument(file: string): YamlDocument {
  const place = { file, line: 1, column: 1 };
  return { value: {}, placeOf: () => place, placeOfKey: () => place };
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys that their mapping has already, each with the first of its name. */
function repeatedKeys(document: Document): { key: Scalar; first: Scalar }[] {
  const repeated: { key: Scalar; first: Scalar }[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Map<unknown, Scalar>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const first = seen.get(key.value);
        if (first === undefined) seen.set(key.value, key);
        else repeated.push({ key, first });
      }
    },
  });
  return repeated;
}

/** Follows a path as far as the document goes; an alias is where it is used, not where it was defined. */
function offsetFinder({
  contents,
}: Document): (path: KeyPath, wanted: 'key' | 'value') => number | undefined {
  // Each mapping is searched once, since there may be a problem with each of its keys.
  const pairsOf = new Map<YAMLMap, Map<string, Pair>>();
  const findPair = (map: YAMLMap, key: string): Pair | undefined => {
    let pairs = pairsOf.get(map);
    if (pairs === undefined) {
      pairs = new Map(
        map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
      );
      pairsOf.set(map, pairs);
    }
    return pairs.get(key);
  };
  return (path, wanted) => {
    let node: unknown = contents;
    let key: number | undefined;
    let value = contents?.range?.[0];
    for (const step of path) {
      if (isMap(node)) {
        const pair = findPair(node, String(step));
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
  };
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
