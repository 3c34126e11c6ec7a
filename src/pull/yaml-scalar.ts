import { diffWordsWithSpace } from 'diff';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument, type Scalar } from 'yaml';

/** A control character as it is would be rejected, and a lone CR would move the lines of all problems after it. */
const NEEDS_ESCAPES = /[^\P{Cc}\t\r\n]|\r(?!\n)/u;

/** In characters. A longer text is rewritten instead of being edited word by word. */
const MAX_EDITED = 2000;

/**
 * The ways to write a text in place of a scalar, the one that changes least first. Not every way reads back as the text;
 * the caller checks.
 *
 * @param text the whole file
 * @param value the text to write
 */
export function* scalarSources(text: string, node: Scalar, value: string): Generator<string> {
  if (!node.range) return;
  if (NEEDS_ESCAPES.test(value)) {
    yield JSON.stringify(value);
    return;
  }
  const source = text.slice(node.range[0], node.range[1]);
  if (typeof node.value === 'string') {
    const edited = editWords(source, node, value);
    if (edited !== undefined) yield edited;
  }
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') yield asBlock(source, node.type, value);
  if (node.type === 'QUOTE_SINGLE') yield `'${value.replaceAll("'", "''")}'`;
  if (node.type === 'QUOTE_DOUBLE') yield JSON.stringify(value);
  yield value;
  yield JSON.stringify(value);
}

/**
 * Replaces only the words that differ, so that a text that is wrapped over several lines keeps its line breaks.
 *
 * @returns undefined when the source cannot be matched with its value
 */
function editWords(source: string, node: Scalar, value: string): string | undefined {
  const old = String(node.value);
  if (old.length > MAX_EDITED || value.length > MAX_EDITED) return undefined;
  const offsets = matchOffsets(source, old, node.type);
  if (offsets === undefined) return undefined;
  const sourceAt = (at: number) => offsets[at] ?? source.length;
  let edited = '';
  let copied = 0;
  let at = 0;
  // Outer whitespace never counts, and the old one belongs to the form of the scalar.
  const [, before = '', after = ''] = /^(\s*)[^]*?(\s*)$/.exec(old) ?? [];
  for (const { value: words, added, removed } of diffWordsWithSpace(old, before + value.trim() + after)) {
    if (added) edited += source.slice(copied, sourceAt(at)) + escapeFor(node.type, words);
    else if (removed) edited += source.slice(copied, sourceAt(at));
    if (!added) at += words.length;
    if (added || removed) copied = sourceAt(at);
  }
  return edited + source.slice(copied);
}

/**
 * For each character of the value, its offset in the source; one more for the end.
 *
 * @returns undefined when they cannot be matched
 */
function matchOffsets(source: string, value: string, type: Scalar['type']): number[] | undefined {
  const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
  let at = isQuoted ? 1 : 0;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
    at = skip(source, source.indexOf('\n') + 1, /[ \t]/);
  const offsets: number[] = [];
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    offsets.push(at);
    if (/[\r\n]/.test(source.charAt(at)) || (/\s/.test(character) && isFold(source, at))) {
      // A fold: a line break with the space around it, for a space or for line breaks of the value.
      while (/[ \n]/.test(value.charAt(index + 1)) && character === '\n') {
        offsets.push(at);
        index++;
      }
      at = skip(source, at, /[ \t\r\n]/);
      if (!/\s/.test(character)) return undefined;
    } else {
      const escape = escapeAt(source, at, type);
      if ((escape?.means ?? source.charAt(at)) !== character) return undefined;
      at += escape?.length ?? 1;
    }
  }
  offsets.push(at);
  return offsets;
}

function isFold(source: string, at: number): boolean {
  return /^[ \t]*\r?\n/.test(source.slice(at, at + 200));
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' };

function escapeAt(
  source: string,
  at: number,
  type: Scalar['type'],
): { means: string | undefined; length: number } | undefined {
  if (type === 'QUOTE_SINGLE' && source.startsWith("''", at)) return { means: "'", length: 2 };
  if (type === 'QUOTE_DOUBLE' && source[at] === '\\')
    return { means: ESCAPES[source.charAt(at + 1)] ?? '', length: 2 };
  return undefined;
}

function escapeFor(type: Scalar['type'], words: string): string {
  if (type === 'QUOTE_SINGLE') return words.replaceAll("'", "''");
  return type === 'QUOTE_DOUBLE' ? JSON.stringify(words).slice(1, -1) : words;
}

/** Writes a block scalar with the header and the indentation of the old one. */
function asBlock(source: string, type: 'BLOCK_LITERAL' | 'BLOCK_FOLDED', value: string): string {
  const [header = '', first = ''] = source.split('\n');
  const indent = /^[ \t]+/.exec(first)?.[0] ?? '  ';
  const newline = header.endsWith('\r') ? '\r\n' : '\n';
  const lines = value.trim().split('\n');
  const written = type === 'BLOCK_FOLDED' ? lines.flatMap((line) => ['', line]).slice(1) : lines;
  return [header.trimEnd(), ...written.map((line) => (line === '' ? '' : indent + line)), ''].join(newline);
}

function skip(text: string, from: number, pattern: RegExp): number {
  let at = from;
  while (at < text.length && pattern.test(text.charAt(at))) at++;
  return at;
}

/** The text without quotes, if a list in brackets reads that back as the same text; else in double quotes. */
export function plainOrQuoted(value: string): string {
  const { errors, warnings, contents } = parseDocument(`[${value}]`);
  const isPlain =
    errors.length + warnings.length === 0 &&
    !/[#\n]/.test(value) &&
    !NEEDS_ESCAPES.test(value) &&
    isDeepStrictEqual(contents?.toJSON(), [value]);
  return isPlain ? value : JSON.stringify(value);
}
