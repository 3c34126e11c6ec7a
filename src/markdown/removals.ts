import { clip } from '../text/plain-text.js';
import type { MarkdownDocument } from './document.js';
import { covers, type Edit } from './edits.js';
import type { Exclusion } from './exclusions.js';
import type { Span } from './source-map.js';

/**
 * The edits that remove the excluded parts. A part that fills whole lines is removed with these lines. Any other part is
 * cut exactly from marker to marker.
 *
 * The blocks before and after a part must not merge, so a blank line is added where it is missing. Several blank lines are
 * left as they are, because Markdown reads them as one.
 */
export function removeExclusions(document: MarkdownDocument, exclusions: readonly Exclusion[]): Edit[] {
  const { body } = document;
  return exclusions.map(({ from, to, block }) => {
    const start = skipBack(body, from, ' \t>');
    const end = skip(body, to, ' \t');
    const next = Math.min(end + 1, body.length);
    const quoteMarks = body.slice(start, from).trimEnd();
    const isInBlock = block !== undefined && block < start;
    const fillsLines =
      (start === 0 || body[start - 1] === '\n') &&
      (end === body.length || body[end] === '\n') &&
      // In an HTML block, a `>` may also be the end of a tag.
      !(isInBlock && quoteMarks !== '');
    if (!fillsLines) return { from, to, parts: isInBlock ? [] : ['\n\n'], isRemoval: true };
    const isApart = isInBlock || isNextToBlankLine(body, start, next) || isInList(document, start, next);
    return { from: start, to: next, parts: isApart ? [] : [`${quoteMarks}\n`], isRemoval: true };
  });
}

function skipBack(body: string, from: number, characters: string): number {
  let at = from;
  while (at > 0 && characters.includes(body.charAt(at - 1))) at--;
  return at;
}

function skip(body: string, from: number, characters: string): number {
  let at = from;
  while (at < body.length && characters.includes(body.charAt(at))) at++;
  return at;
}

/** Whether the lines from `start` to `next` are at the beginning or the end of the text, or next to a blank line. */
function isNextToBlankLine(body: string, start: number, next: number): boolean {
  return start < 2 || next === body.length || body[start - 2] === '\n' || body[next] === '\n';
}

/** Whether the lines are between two list items. Items never merge, and a blank line would make the list loose. */
function isInList({ body, itemLines }: MarkdownDocument, start: number, next: number): boolean {
  const before = body.lastIndexOf('\n', start - 2) + 1;
  return itemLines.has(next) && (itemLines.has(before) || ' \t'.includes(body.charAt(before)));
}

/** CommonMark: a blank line contains only spaces and tabs. A line with a no-break space is a paragraph. */
const VISIBLE = /[^ \t\n]/;

/** A leading level-1 heading. */
export interface LeadingHeading {
  /** Without Markdown. */
  readonly text: string;
  /** The offset of its first line. */
  readonly from: number;
  /** Removes the heading and the blank lines around it. */
  readonly removal: Edit;
}

/**
 * The level-1 heading with which the text begins; undefined if it begins with anything else. Comments, definitions and
 * excluded parts may precede the heading, because the page does not show them. The excluded parts are sorted and do not
 * overlap.
 */
export function leadingHeading(
  document: MarkdownDocument,
  excluded: readonly Span[],
): LeadingHeading | undefined {
  const { body, nodes, blocks } = document;
  const comments = nodes.filter((node) => node.type === 'comment');
  for (const block of blocks) {
    if (block.type === 'definition') continue;
    if (block.type === 'title' && !covers(excluded, block.from)) {
      const { from } = block;
      const heading = nodes.find((node) => node.type === 'heading' && node.from === from);
      const isFirst = !VISIBLE.test(body.slice(0, from));
      return {
        text: heading?.type === 'heading' ? heading.text : '',
        from,
        removal: {
          from: isFirst ? 0 : from,
          to: afterBlankLines(body, block.to),
          parts: [],
          isRemoval: true,
        },
      };
    }
    if (!isInvisible(body, block, comments, excluded)) return undefined;
  }
  return undefined;
}

/** Whether a block contains only comments, excluded parts and blanks. */
function isInvisible(
  body: string,
  block: Span,
  comments: readonly Span[],
  excluded: readonly Span[],
): boolean {
  for (let at = block.from; at < block.to; at++) {
    if (VISIBLE.test(body.charAt(at)) && !covers(comments, at) && !covers(excluded, at)) return false;
  }
  return true;
}

function afterBlankLines(body: string, from: number): number {
  const text = new RegExp(VISIBLE, 'g');
  text.lastIndex = from;
  const next = text.exec(body)?.index;
  // The indentation of the next line may have a meaning, so it is kept.
  return next === undefined ? body.length : body.lastIndexOf('\n', next) + 1;
}

/** The number of parts that one line of the log names. */
const MAX_NAMED_PARTS = 5;

/**
 * Describes the parts that are left out:
 * `the title "Big Mod" (line 3) and lines 10–14 between exclusion markers are not published`; undefined if everything is
 * published.
 */
export function describeLeftOut(
  title: LeadingHeading | undefined,
  exclusions: readonly Exclusion[],
  lineOf: (offset: number) => number,
): string | undefined {
  const parts: string[] = [];
  if (title) parts.push(`the title ${JSON.stringify(clip(title.text, 80))} (line ${lineOf(title.from)})`);
  const lines = new Set(exclusions.map(({ from, to }) => describeLines(lineOf(from), lineOf(to - 1))));
  if (lines.size > 0) {
    const named = [...lines].slice(0, MAX_NAMED_PARTS);
    const others = lines.size > named.length ? ` and ${lines.size - named.length} more parts` : '';
    parts.push(`${named.join(', ')}${others} between exclusion markers`);
  }
  const [only = '', another] = parts;
  if (only === '') return undefined;
  const isOne = another === undefined && lines.size < 2 && !only.startsWith('lines');
  return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} not published`;
}

function describeLines(first: number, last: number): string {
  return first === last ? `part of line ${first}` : `lines ${first}–${last}`;
}
