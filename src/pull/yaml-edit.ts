import { diffArrays } from 'diff';
import { isDeepStrictEqual } from 'node:util';
import { isAlias, isMap, isScalar, isSeq, Lexer, parseDocument, type Pair, type YAMLMap } from 'yaml';

import { isObject } from '../model/json.js';
import { addLine, applyEdits, newlineOf, nextLine, startOfLine, type TextEdit } from '../text/text-edits.js';
import { editList } from './yaml-list.js';
import { plainOrQuoted, scalarSources } from './yaml-scalar.js';

export type YamlValue = string | boolean | readonly string[];

/** A key at the top of the file, or a key of a mapping at the top of the file. */
export type YamlKey = readonly [string] | readonly [string, string];

/**
 * Sets a value in a YAML mapping. All other bytes are kept: comments, order, quotes, line breaks. The `toString` of the
 * yaml package is not used, because it formats the whole file again.
 *
 * Several ways of writing the value are tried. The first one that reads back as the wanted value, changes no other value
 * and loses no comment is used.
 *
 * @param text a YAML mapping that was read without an error; may be empty
 * @param reason a comment to write after a new key
 * @returns undefined when no way works, for example because an alias uses the old value
 */
export function setYamlValue(
  text: string,
  key: YamlKey,
  value: YamlValue,
  reason?: string,
): string | undefined {
  const wanted = valuesOf(text);
  const holder = key.length === 1 ? wanted : mappingIn(wanted, key[0]);
  if (holder === undefined) return undefined;
  holder[key.length === 1 ? key[0] : key[1]] = value;
  const comments = commentsOf(text);
  for (const edits of waysToSet(text, key, value, reason)) {
    const edited = applyEdits(text, edits);
    if (isDeepStrictEqual(trimmed(valuesOf(edited)), trimmed(wanted)) && hasAll(commentsOf(edited), comments))
      return edited;
  }
  return undefined;
}

/**
 * Turns a short form into a mapping: `images: shots` into `images: { folder: shots }`.
 *
 * @returns undefined when the value is not a text
 */
export function expandShortForm(text: string, key: string, inner: string): string | undefined {
  const node = findPair(parseDocument(text).contents, key)?.value;
  if (!isScalar(node) || !node.range) return undefined;
  const [from, to] = node.range;
  const written = text.slice(from, to);
  // In a flow mapping these characters end a value that has no quotes.
  const source = node.type === 'PLAIN' && /[,[\]{}]/.test(written) ? JSON.stringify(node.value) : written;
  return applyEdits(text, [{ from, to, text: `{ ${inner}: ${source} }` }]);
}

function* waysToSet(
  text: string,
  [key, inner]: YamlKey,
  value: YamlValue,
  reason: string | undefined,
): Generator<readonly TextEdit[]> {
  const { contents } = parseDocument(text);
  const pair = findPair(contents, key);
  const comment = reason === undefined ? '' : ` # ${reason}`;
  if (pair === undefined) {
    // After the last value, for a document that ends with `...`.
    const lastValue = isMap(contents) ? contents.range[1] : text.length;
    for (const end of [text.length, lineAfter(text, lastValue)]) {
      for (const source of inline(value)) {
        const line =
          inner === undefined
            ? `${key}: ${source}${comment}`
            : `${key}:${newlineOf(text)}  ${inner}: ${source}${comment}`;
        yield [addLine(text, end, line)];
      }
    }
  } else if (inner === undefined) yield* replace(text, pair, value);
  else if (isMap(pair.value)) {
    const found = findPair(pair.value, inner);
    if (found === undefined) yield* addToMapping(text, pair.value, inner, value, comment);
    else yield* replace(text, found, value);
  }
}

function* replace(text: string, { value: node }: Pair, value: YamlValue): Generator<readonly TextEdit[]> {
  if (isSeq(node) && typeof value === 'object') {
    const edits = editList(text, node, value);
    if (edits !== undefined) yield edits;
  }
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  if (!range) return;
  const [from, to] = range;
  const sources =
    isScalar(node) && typeof value === 'string' ? scalarSources(text, node, value) : inline(value);
  for (const source of sources) yield [{ from, to, text: source }];
}

function* addToMapping(
  text: string,
  map: YAMLMap,
  key: string,
  value: YamlValue,
  comment: string,
): Generator<readonly TextEdit[]> {
  const last = map.items.at(-1);
  const [lastValue, lastKey] = [last?.value, last?.key];
  const end = (isScalar(lastValue) || isMap(lastValue) || isSeq(lastValue)) && lastValue.range?.[1];
  if (typeof end !== 'number' || !isScalar(lastKey) || !lastKey.range) return;
  for (const source of inline(value)) {
    if (map.flow) yield [{ from: end, to: end, text: `, ${key}: ${source}` }];
    else {
      const indent = text.slice(startOfLine(text, lastKey.range[0]), lastKey.range[0]);
      yield [addLine(text, lineAfter(text, end), `${indent}${key}: ${source}${comment}`)];
    }
  }
}

/** The line after a value that ends here. A block scalar ends with its line break. */
function lineAfter(text: string, end: number): number {
  return text[end - 1] === '\n' ? end : nextLine(text, end);
}

/** The ways to write a value on one line, the plainest first. */
function inline(value: YamlValue): string[] {
  if (typeof value === 'object') return [`[${value.map(plainOrQuoted).join(', ')}]`];
  return typeof value === 'boolean' ? [String(value)] : [plainOrQuoted(value), JSON.stringify(value)];
}

function findPair(node: unknown, key: string): Pair | undefined {
  return isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
}

function valuesOf(text: string): Record<string, unknown> {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) return { '': document.errors.map(({ message }) => message) };
  try {
    const value = document.toJS() as unknown;
    return isObject(value) ? value : {};
  } catch (error) {
    // A text that starts with `*` and has no quotes is an alias of nothing.
    return { '': String(error) };
  }
}

function mappingIn(values: Record<string, unknown>, key: string): Record<string, unknown> | undefined {
  const value = (values[key] ??= {});
  return isObject(value) ? value : undefined;
}

/** Outer whitespace never counts: a block scalar ends with a line break, and the portal's text does not. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, trimmed(each)]));
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}

/** Whether `all` contains `some`, in any order: the line of an item may have moved. */
function hasAll(all: readonly string[], some: readonly string[]): boolean {
  return !diffArrays(some.toSorted(), all.toSorted()).some(({ removed }) => removed);
}
