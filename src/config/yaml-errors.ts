import { visit, type Document, type YAMLParseError } from 'yaml';

import type { Place, Problems } from '../model/problem.js';

const IN_QUOTES = 'put the value in quotes';
const SAME_COLUMN = 'keys of the same level must begin at the same column';

interface Description {
  readonly message: string;
  readonly hint?: string;
  /** Where the author has to change something, if that is not where the parser stopped. */
  readonly offset?: number | undefined;
}

/**
 * Reports what the yaml package found, in the words of a mod's author. One slip often causes several errors on its line;
 * only the first is reported.
 */
export function reportYamlErrors(
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
  problems: Problems,
): void {
  const openingQuotes = openingQuotesOf(document);
  const reported = new Set<number | undefined>();
  for (const error of [...document.errors, ...document.warnings]) {
    const { line } = placeAt(error.pos[0]);
    if (reported.has(line)) continue;
    reported.add(line);
    const { message, hint, offset } = describe(error, text, openingQuotes);
    problems.error(placeAt(offset ?? error.pos[0]), message, hint);
  }
}

function describe(
  error: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  text: string,
  openingQuotes: ReadonlyMap<number, number>,
): Description {
  const { code, message } = error;
  const [start] = error.pos;
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return describeNestedKey(lineAround(text, start)) ?? unknown(message);
    case 'TAB_AS_INDENT':
      return { message: 'a tab is used for indentation', hint: 'indent with spaces' };
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) {
        const quote = message.includes('"') ? '"' : "'";
        return {
          message: `the closing ${quote} is missing`,
          hint: 'add it at the end of the value',
          offset: openingQuotes.get(start),
        };
      }
      return message.startsWith('Implicit') ? describeNoKey(lineAround(text, start)) : unknown(message);
    case 'MULTILINE_IMPLICIT_KEY':
      return describeNoKey(lineAround(text, start));
    case 'BAD_INDENT':
      if (!message.startsWith('Flow')) return { message: 'wrong indentation', hint: SAME_COLUMN };
      return { message: `the closing ${message.slice(-1)} is missing before this line`, hint: 'add it' };
    case 'BAD_SCALAR_START':
      return { message: `a value cannot begin with ${text.charAt(start)}`, hint: IN_QUOTES };
    case 'BAD_DQ_ESCAPE':
      return {
        message: `${message.replace('Invalid escape sequence ', '')} is not an escape sequence of YAML`,
        hint: String.raw`write \\ for a backslash, or put the value in single quotes`,
      };
    case 'UNEXPECTED_TOKEN':
      return describeUnexpected(message, text.slice(0, start).trimEnd().slice(-1));
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
      return { message: 'a key must be text', hint: 'put the key in quotes' };
    default:
      return unknown(message);
  }
}

function unknown(message: string): Description {
  return { message: `this is not valid YAML: ${message}` };
}

/** `summary: one: two`, or a key on a line that is indented below a value. */
function describeNestedKey(line: string): Description | undefined {
  const [, key, value = ''] = /^[\s-]*([\w-]+):\s+(.*)$/.exec(line) ?? [];
  if (key === undefined) return undefined;
  return /:(?:\s|$)/.test(value)
    ? { message: `\`${key}\` contains \`: \``, hint: IN_QUOTES }
    : { message: `the line after \`${key}\` is indented too far`, hint: SAME_COLUMN };
}

/** A line that should be a key with its value. */
function describeNoKey(line: string): Description {
  return /^\s*[\w-]+:\S/.test(line)
    ? { message: 'the space after the colon is missing', hint: 'write "key: value"' }
    : {
        message: 'expected a key, a colon and a value',
        hint: 'write "key: value"; put a text of several lines in quotes',
      };
}

/** @param before the last character before the unexpected text */
function describeUnexpected(message: string, before: string): Description {
  if (message.includes('on same line with key')) {
    return {
      message: 'a list cannot begin on the line of its key',
      hint: 'write [one, two], or one item per line after "- "',
    };
  }
  if (!message.endsWith('at node end')) return unknown(message);
  const found = { message: `unexpected text after the closing ${before}` };
  if (before === '"') return { ...found, hint: `if the value contains ", write \\" or use single quotes` };
  if (before === "'") return { ...found, hint: `if the value contains ', write '' or use double quotes` };
  return /[\]}]/.test(before) ? { ...found, hint: IN_QUOTES } : unknown(message);
}

/** Maps the end of each quoted value to its opening quote. The parser reports a missing quote at the end. */
function openingQuotesOf(document: Document): Map<number, number> {
  const quotes = new Map<number, number>();
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range) quotes.set(range[1], range[0]);
    },
  });
  return quotes;
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end).trimEnd();
}
