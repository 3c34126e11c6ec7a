import { LineCounter } from 'yaml';

import type { Place } from '../model/problem.js';

/** A key that occurs more than once in the same object, with at least two places. */
export interface RepeatedKey {
  readonly key: string;
  readonly places: readonly Place[];
}

/** The places of a JSON object's keys in its file. */
export interface JsonPlaces {
  /** The place of the value of a top-level key, or of the object if it has no such key. */
  placeOf(key: string): Place;
  /** The place of a top-level key, or of the object if it has no such key. */
  placeOfKey(key: string): Place;
  /** The keys, at any depth, that occur more than once in the same object. */
  readonly repeated: readonly RepeatedKey[];
}

/**
 * Finds the places in one pass and without recursion. The yaml package also reads JSON, but needs minutes for a megabyte
 * of keys.
 *
 * @param text valid JSON whose value is an object
 */
export function findPlaces(text: string, file: string): JsonPlaces {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };

  const start = text.indexOf('{');
  const keys = new Map<string, { at: number; value: number }>();
  const repeated = new Set<{ key: string; offsets: number[] }>();
  /** One entry for each open bracket: an object's keys, or undefined for a list. */
  const open: (Map<string, { key: string; offsets: number[] }> | undefined)[] = [];
  for (let at = start; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '{':
        open.push(new Map());
        break;
      case '[':
        open.push(undefined);
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case '"': {
        const end = endOfString(text, at);
        const colon = skipSpace(text, end);
        const seen = open.at(-1);
        if (seen !== undefined && text[colon] === ':') {
          const key = String(JSON.parse(text.slice(at, end)));
          const first = seen.get(key);
          if (first === undefined) seen.set(key, { key, offsets: [at] });
          else {
            first.offsets.push(at);
            repeated.add(first);
          }
          if (open.length === 1) keys.set(key, { at, value: skipSpace(text, colon + 1) });
        }
        at = end - 1;
      }
    }
  }
  return {
    placeOf: (key) => placeAt(keys.get(key)?.value ?? start),
    placeOfKey: (key) => placeAt(keys.get(key)?.at ?? start),
    repeated: [...repeated].map(({ key, offsets }) => ({ key, places: offsets.map(placeAt) })),
  };
}

/** The offset after the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/[ \t\r\n]/.test(text.charAt(at))) at++;
  return at;
}
