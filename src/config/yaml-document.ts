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
  type YAMLMap,
} from 'yaml';

import { isObject } from '../model/json.js';
import type { Place, Problems } from '../model/problem.js';
import type { RepeatedKey } from './json-places.js';
import { commentAfter } from './yaml-comments.js';
import { reportYamlErrors } from './yaml-errors.js';
import { checkYamlLimits, MAX_ALIASES, WITHOUT_ALIASES } from './yaml-limits.js';
import { findSlip, reportConflicts } from './yaml-slips.js';

/** A path into a document: keys of mappings and indexes of lists. */
export type KeyPath = readonly (string | number)[];

/** A YAML mapping that was read without a problem, with the place of each part in its file. */
export interface YamlDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** The place of the value at the path, or of its key if the value is empty. */
  placeOf(path: KeyPath): Place;
  /** The place of the key at the path. */
  placeOfKey(path: KeyPath): Place;
  /** A comment that may be meant as the rest of the value at the path: `#1` in `title: Mod #1`. */
  commentAfter(path: KeyPath): string | undefined;
}

/**
 * Reads a YAML mapping and reports every problem at its place.
 *
 * @param text with newlines of any kind
 * @param file for the places
 * @returns undefined when there was an error
 */
export function readYaml(text: string, file: string, problems: Problems): YamlDocument | undefined {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };

  if (!checkYamlLimits(text, file, problems) || reportConflicts(text, file, problems)) return undefined;
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // The package compares each key with all keys before it, which takes quadratic time.
    uniqueKeys: false,
  });
  // In YAML 1.1, `yes`, `on` and 010 have other meanings than in YAML 1.2, which people and editors expect.
  if (document.directives.yaml.version === '1.1') {
    problems.error(
      placeAt(text.search(/^%YAML/m)),
      'the directive %YAML 1.1 changes the meaning of yes, no, on, off and 010',
      'remove the line; the file is read as YAML 1.2',
    );
    return undefined;
  }
  const isUsable = reportYamlErrors(document, text, placeAt, problems);
  const repeated = repeatedKeys(document);
  for (const { key, offsets } of repeated) reportRepeated({ key, places: offsets.map(placeAt) }, problems);
  if (!isUsable || repeated.length > 0) return undefined;

  const value = resolve(document, placeAt, problems);
  if (value === undefined) return undefined;
  if (value === null) return emptyDocument(file);
  if (!isObject(value)) {
    const start = document.contents?.range[0] ?? 0;
    const found = Array.isArray(value) ? 'a list' : 'a single value';
    const slip = findSlip(text.slice(start).split('\n', 1)[0] ?? '');
    problems.error(
      placeAt(start),
      slip?.message ?? `expected keys with values, found ${found}`,
      slip?.hint ?? 'write one "key: value" per line',
    );
    return undefined;
  }

  const findOffset = offsetFinder(document);
  const offsetOf = (path: KeyPath, wanted: 'key' | 'value') => findOffset(path, wanted) ?? 0;
  return {
    value,
    placeOf: (path) => placeAt(offsetOf(path, 'value')),
    placeOfKey: (path) => placeAt(offsetOf(path, 'key')),
    commentAfter: (path) => commentAfter(document.getIn(path, true), text),
  };
}

/** The value of the whole document. @returns undefined when an alias cannot be resolved, which is reported */
function resolve(document: Document, placeAt: (offset: number) => Place, problems: Problems): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const name = /^Unresolved alias .*: (.*)$/.exec(error.message)?.[1];
    const at = name === undefined ? 0 : (offsetOfAlias(document, name) ?? 0);
    problems.error(
      placeAt(at),
      name === undefined
        ? "the YAML's aliases expand to too many values"
        : `*${name} is an alias, and its anchor &${name} is missing`,
      name === undefined ? WITHOUT_ALIASES : 'put the value in quotes, or write it out',
    );
    return undefined;
  }
}

function offsetOfAlias(document: Document, name: string): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_, { source, range }) => {
      if (source === name) offset ??= range?.[0];
    },
  });
  return offset;
}

/** A key that occurs more than once in the same mapping: which of its values counts is not defined. */
export function reportRepeated({ key, places }: RepeatedKey, problems: Problems): void {
  const [first, second] = places;
  const times = places.length === 2 ? 'twice' : `${places.length} times`;
  const lines =
    first?.line === second?.line ? ` on line ${first?.line}` : `: lines ${first?.line} and ${second?.line}`;
  const more = places.length === 2 ? '' : ', and more';
  problems.error(second, `\`${key}\` appears ${times}${lines}${more}`, 'keep one');
}

/** A document without keys, for a file that is empty or cannot be read. */
export function emptyDocument(file: string): YamlDocument {
  const place = { file, line: 1, column: 1 };
  return { value: {}, placeOf: () => place, placeOfKey: () => place, commentAfter: () => undefined };
}

/** The keys that occur more than once in the same mapping, with the offset of each occurrence. */
function repeatedKeys(document: Document): { key: string; offsets: number[] }[] {
  const repeated: { key: string; offsets: number[] }[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Map<unknown, number[]>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const offsets = seen.get(key.value) ?? [];
        offsets.push(startOf(key) ?? 0);
        seen.set(key.value, offsets);
        if (offsets.length === 2) repeated.push({ key: String(key.value), offsets });
      }
    },
  });
  return repeated;
}

/** Finds a path, or the nearest part of it that exists. The place of an alias is where it is used. */
function offsetFinder({
  contents,
}: Document): (path: KeyPath, wanted: 'key' | 'value') => number | undefined {
  // Each mapping is indexed once, because every key may have a problem.
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
