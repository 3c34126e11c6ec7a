import { visit, type Document, type YAMLParseError } from 'yaml';

import type { Place, Problems } from '../model/problem.js';
import { findSlip, IN_QUOTES, lostWords } from './yaml-slips.js';

const SAME_COLUMN = 'keys of the same level must begin at the same column';

interface Description {
  readonly message: string;
  readonly hint?: string | undefined;
  /** Where the author has to change something, if that is not where the parser stopped. */
  readonly offset?: number | undefined;
}

/**
 * Reports what the yaml package found, in the words of a mod's author. One slip often causes several errors on its line;
 * only the first is reported.
 *
 * @returns whether the document can be used
 */
export function reportYamlErrors(
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
  problems: Problems,
): boolean {
  const errors = [...document.errors, ...document.warnings];
  const openings = openingsOf(document, text);
  const reported = new Set<number | undefined>();
  for (const error of errors) {
    const stopped = placeAt(error.pos[0]);
    if (reported.has(stopped.line)) continue;
    const { message, hint, offset } = describe(error, text, openings);
    const place = offset === undefined ? stopped : placeAt(offset);
    // `[#a]` has a value that begins with #, and to the parser also a bracket that is open at the end of the file.
    if (!reported.has(place.line)) problems.error(place, message, hint);
    reported.add(stopped.line).add(place.line);
  }
  const lost = errors.length > 0 ? [] : lostWords(document, text);
  for (const { message, hint, at } of lost) problems.error(placeAt(at), message, hint);
  return errors.length + lost.length === 0;
}

function describe(
  error: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  text: string,
  { quotes, brackets }: Openings,
): Description {
  const { code, message } = error;
  const [start] = error.pos;
  if (code === 'TAB_AS_INDENT') {
    return { message: 'a tab is used for indentation', hint: 'indent with spaces' };
  }
  const quote = message.startsWith('Missing closing') ? (message.includes('"') ? '"' : "'") : undefined;
  if (quote !== undefined) {
    return {
      message: `the closing ${quote} is missing`,
      hint: 'add it at the end of the value',
      offset: quotes.get(start),
    };
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = lineFrom(text, lineStart);
  const slip = code === 'BAD_DQ_ESCAPE' || isFlowIndent(error) ? undefined : findSlip(line);
  if (slip !== undefined) return { ...slip, offset: lineStart + slip.at };
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.startsWith('A block sequence')) {
        return {
          message: 'wrong indentation',
          hint: 'the items of a list must begin at the same column',
          offset: start,
        };
      }
      return describeNestedKey(line) ?? unknown(message);
    case 'MISSING_CHAR':
      if (message.startsWith('Missing ,')) {
        return { message: 'a comma is missing before this', hint: 'write a comma between two values' };
      }
      return message.startsWith('Implicit') ? NO_KEY : unknown(message);
    case 'MULTILINE_IMPLICIT_KEY':
      return NO_KEY;
    case 'BAD_INDENT':
      return isFlowIndent(error)
        ? {
            message: `the closing ${message.slice(-1)} is missing`,
            hint: 'add it at the end of the value',
            offset: brackets.findLast((at) => at < start && CLOSING[text.charAt(at)] === message.slice(-1)),
          }
        : describeIndent(lineFrom(text, text.lastIndexOf('\n', lineStart - 2) + 1));
    case 'BAD_SCALAR_START':
      return { message: `a value cannot begin with ${text.charAt(start)}`, hint: IN_QUOTES };
    case 'BAD_DQ_ESCAPE':
      return {
        message: `${message.replace('Invalid escape sequence ', '')} is not an escape sequence of YAML`,
        hint: String.raw`write \\ for a backslash, or put the value in single quotes`,
      };
    case 'UNEXPECTED_TOKEN':
      if (text.slice(lineStart, start).trim() === '') return describeIndent('');
      return describeUnexpected(message, text.charAt(start), text.slice(0, start).trimEnd().slice(-1));
    case 'TAG_RESOLVE_FAILED': {
      const tag = message.replace('Unresolved tag: ', '');
      return { message: `the YAML tag ${tag} is not supported`, hint: `remove it, or ${IN_QUOTES}` };
    }
    case 'MULTIPLE_DOCS':
      return {
        message: 'a second YAML document begins here',
        hint: 'keep one document, without a line --- or ... inside it',
      };
    case 'NON_STRING_KEY':
      return { message: 'a key must be text', hint: 'put the key, or the whole value, in quotes' };
    default:
      return unknown(message);
  }
}

function unknown(message: string): Description {
  return { message: `this is not valid YAML: ${message}` };
}

const NO_KEY: Description = {
  message: 'expected a key, a colon and a value',
  hint: 'write "key: value"; indent the line if it belongs to the value above',
};

/** `summary: one: two`, or a key on a line that is indented below a value. */
function describeNestedKey(line: string): Description | undefined {
  const [, key, value = ''] = /^[\s-]*([\w-]+):\s+(.*)$/.exec(line) ?? [];
  if (key === undefined) return undefined;
  return /:(?:\s|$)/.test(value)
    ? { message: `\`${key}\` contains \`: \``, hint: IN_QUOTES }
    : {
        message: `the line after \`${key}\` is indented too far`,
        hint: `${SAME_COLUMN}; if the line belongs to the value, put the value in quotes`,
      };
}

/** @param before the line before the wrong one */
function describeIndent(before: string): Description {
  const comment = /^\s*[\w-]+:\s+[^\s"'#].*?\s(#.*)$/.exec(before)?.[1];
  return comment === undefined
    ? { message: 'wrong indentation', hint: SAME_COLUMN }
    : { message: `the value above ends before "${comment}", because # begins a comment`, hint: IN_QUOTES };
}

/** @param before the last character before the unexpected text */
function describeUnexpected(message: string, found: string, before: string): Description {
  if (message.includes('on same line with key')) {
    return {
      message: 'a list cannot begin on the line of its key',
      hint: `write [one, two], or one item per line after "- "; if it is not a list, ${IN_QUOTES}`,
    };
  }
  if (/[\]}]/.test(found)) return { message: `unexpected ${found}`, hint: `remove it, or ${IN_QUOTES}` };
  if (!message.endsWith('at node end')) return unknown(message);
  const after = { message: `unexpected text after the closing ${before}` };
  if (before === '"') return { ...after, hint: `if the value contains ", write \\" or use single quotes` };
  if (before === "'") return { ...after, hint: `if the value contains ', write '' or use double quotes` };
  return /[\]}]/.test(before) ? { ...after, hint: IN_QUOTES } : unknown(message);
}

function isFlowIndent({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): boolean {
  return code === 'BAD_INDENT' && message.startsWith('Flow');
}

/** Where quotes and brackets open. The parser reports a missing closing quote or bracket at the end of the value. */
interface Openings {
  /** The offset of each opening quote, by the end of its value. */
  readonly quotes: ReadonlyMap<number, number>;
  /** The offsets of the brackets that are never closed, in ascending order. */
  readonly brackets: readonly number[];
}

function openingsOf(document: Document, text: string): Openings {
  const quotes = new Map<number, number>();
  const brackets: number[] = [];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range) quotes.set(range[1], range[0]);
    },
    Collection: (_, { flow, range }) => {
      if (flow === true && range && CLOSING[text.charAt(range[0])] !== text.charAt(range[1] - 1)) {
        brackets.push(range[0]);
      }
    },
  });
  return { quotes, brackets };
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).trimEnd();
}
