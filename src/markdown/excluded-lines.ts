import type { MarkdownDocument } from './document.js';
import type { Edit } from './edits.js';
import type { Exclusion } from './exclusions.js';

const NEWLINE = '\n';

/**
 * The edits that take out the excluded parts, with the line breaks and blanks around them that have become pointless: what
 * was one paragraph stays one, what were two stay two, and no blank lines of both sides come together. The text that is
 * left begins at `start`.
 */
export function removeExclusions(
  document: MarkdownDocument,
  exclusions: readonly Exclusion[],
  start: number,
): Edit[] {
  return joinNeighbours(document.body, exclusions).map((exclusion) => removal(document, exclusion, start));
}

/** Parts with nothing but blanks between them count as one. */
function joinNeighbours(body: string, exclusions: readonly Exclusion[]): Exclusion[] {
  const joined: Exclusion[] = [];
  for (const exclusion of exclusions) {
    const last = joined.at(-1);
    if (last === undefined || forwards(body, last.to, ' \t\n') < exclusion.from) {
      joined.push(exclusion);
    } else {
      const withinBlock =
        last.withinBlock && exclusion.withinBlock && !body.slice(last.to, exclusion.from).includes(NEWLINE);
      joined[joined.length - 1] = { from: last.from, to: exclusion.to, withinBlock };
    }
  }
  return joined;
}

function removal(
  { body, itemLines }: MarkdownDocument,
  { from, to, withinBlock }: Exclusion,
  start: number,
): Edit {
  const lineEnd = forwards(body, to, ' \t');
  const ownsEnd = lineEnd === body.length || body[lineEnd] === NEWLINE;
  const next = Math.min(lineEnd + 1, body.length);
  const emptied = ownsEnd ? emptiedItem(body, from, next, itemLines) : undefined;
  const prefixStart = emptied ?? backwards(body, from, ' \t>');
  const ownsStart = prefixStart === 0 || body[prefixStart - 1] === NEWLINE;
  const prefix = ownsStart && emptied === undefined ? body.slice(prefixStart, from) : '';
  // In a quote, its marks are as good as blanks on the lines around the part.
  const blanks = prefix.includes('>') ? ' \t>' : ' \t';

  if (!ownsStart) {
    const textEnd = backwards(body, from, ' \t');
    if (withinBlock) return { from: ownsEnd || lineEnd > to ? textEnd : from, to, parts: [] };
    // The paragraph before ends here; what follows on the line begins another one.
    if (!ownsEnd) return { from: textEnd, to: lineEnd, parts: [NEWLINE + NEWLINE] };
    return { from: textEnd, to, parts: isBlankLine(body, next, blanks) ? [] : [NEWLINE] };
  }

  const blankBefore = prefixStart <= start || isBlankLineBefore(body, prefixStart, blanks);
  if (!ownsEnd) {
    const parts = blankBefore ? [prefix] : [prefix.trimEnd() + NEWLINE + prefix];
    return { from: prefixStart, to: lineEnd, parts };
  }

  const following = skipBlankLines(body, next, blanks);
  // At the end of the text the blank lines before the part have become pointless too.
  if (following === body.length) {
    return { from: blankLinesStart(body, prefixStart, blanks), to: following, parts: [] };
  }
  if (blankBefore) return { from: prefixStart, to: following, parts: [] };
  const staysApart = following > next || (itemLines.has(next) && inItem(body, prefixStart, itemLines));
  return { from: prefixStart, to: next, parts: staysApart ? [] : [prefix.trimEnd() + NEWLINE] };
}

/** Where the line of a list's item begins that is left with its mark alone when the part is out; undefined for any other part. */
function emptiedItem(
  body: string,
  from: number,
  next: number,
  itemLines: ReadonlySet<number>,
): number | undefined {
  const mark = backwards(body, backwards(body, from, ' \t'), '-+*.)0123456789');
  const lineStart = backwards(body, mark, ' \t>');
  const ends = next === body.length || itemLines.has(next) || isBlankLine(body, next, ' \t');
  return ends && itemLines.has(lineStart) ? lineStart : undefined;
}

/** Whether the line before, which is not blank, is an item's first line or indented like a further one: no blank line may make such a list loose. */
function inItem(body: string, lineStart: number, itemLines: ReadonlySet<number>): boolean {
  const before = body.lastIndexOf(NEWLINE, lineStart - 2) + 1;
  return itemLines.has(before) || /[ \t]/.test(body.charAt(before));
}

/** The first offset from `from` on whose character is none of `characters`. */
function forwards(body: string, from: number, characters: string): number {
  let at = from;
  while (at < body.length && characters.includes(body.charAt(at))) at++;
  return at;
}

/** The last offset down to which, from `from`, all characters are among `characters`. */
function backwards(body: string, from: number, characters: string): number {
  let at = from;
  while (at > 0 && characters.includes(body.charAt(at - 1))) at--;
  return at;
}

function isBlankLine(body: string, lineStart: number, blanks: string): boolean {
  const end = forwards(body, lineStart, blanks);
  return end >= body.length || body[end] === NEWLINE;
}

function isBlankLineBefore(body: string, lineStart: number, blanks: string): boolean {
  const start = backwards(body, lineStart - 1, blanks);
  return start === 0 || body[start - 1] === NEWLINE;
}

function skipBlankLines(body: string, lineStart: number, blanks: string): number {
  let at = lineStart;
  while (at < body.length && isBlankLine(body, at, blanks))
    at = Math.min(forwards(body, at, blanks) + 1, body.length);
  return at;
}

function blankLinesStart(body: string, lineStart: number, blanks: string): number {
  let at = lineStart;
  while (at > 0 && isBlankLineBefore(body, at, blanks)) at = backwards(body, at - 1, blanks);
  return at;
}
