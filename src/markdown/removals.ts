import type { MarkdownDocument } from './document.js';
import { covers, type Edit } from './edits.js';
import type { Exclusion } from './exclusions.js';
import type { Span } from './source-text.js';

/**
 * The edits that remove the excluded parts. If a part fills whole lines, the lines go with their newlines. Any other part
 * is cut exactly from marker to marker.
 *
 * The blocks before and after a part must not merge: where there is no blank line between them, one is added. Blank lines
 * that meet stay, because in Markdown several mean the same as one.
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
      // In an HTML block, a `>` may be the end of a tag instead.
      !(isInBlock && quoteMarks !== '');
    if (!fillsLines) return { from, to, parts: isInBlock ? [] : ['\n\n'] };
    const isApart = isInBlock || isNextToBlankLine(body, start, next) || isInList(document, start, next);
    return { from: start, to: next, parts: isApart ? [] : [`${quoteMarks}\n`] };
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

/** Whether the lines from `start` to `next` are at the beginning or the end of the text, or have a blank line beside them. */
function isNextToBlankLine(body: string, start: number, next: number): boolean {
  return start < 2 || next === body.length || body[start - 2] === '\n' || body[next] === '\n';
}

/** Whether the lines around belong to items of a list. These stay apart, and a blank line would make the list loose. */
function isInList({ body, itemLines }: MarkdownDocument, start: number, next: number): boolean {
  const before = body.lastIndexOf('\n', start - 2) + 1;
  return itemLines.has(next) && (itemLines.has(before) || ' \t'.includes(body.charAt(before)));
}

/** CommonMark: a line is blank when it holds spaces and tabs only. One with a no-break space is a paragraph. */
const VISIBLE = /[^ \t\n]/;

/**
 * The leading level-1 heading with the blank lines around it; undefined when the text does not begin with one. Before it
 * may stand what is not seen on the page: comments, definitions and excluded parts (`excluded`, in order and apart).
 */
export function leadingTitle(document: MarkdownDocument, excluded: readonly Span[]): Edit | undefined {
  const { body, nodes, blocks } = document;
  const comments = nodes.filter((node) => node.type === 'comment');
  for (const block of blocks) {
    if (block.type === 'definition') continue;
    if (block.type === 'title' && !covers(excluded, block.from)) {
      const leading = !VISIBLE.test(body.slice(0, block.from));
      return { from: leading ? 0 : block.from, to: afterBlankLines(body, block.to), parts: [] };
    }
    if (!isUnseen(body, block, comments, excluded)) return undefined;
  }
  return undefined;
}

/** Whether a block consists of comments, excluded parts and blanks. */
function isUnseen(body: string, block: Span, comments: readonly Span[], excluded: readonly Span[]): boolean {
  for (let at = block.from; at < block.to; at++) {
    if (VISIBLE.test(body.charAt(at)) && !covers(comments, at) && !covers(excluded, at)) return false;
  }
  return true;
}

function afterBlankLines(body: string, from: number): number {
  const text = new RegExp(VISIBLE, 'g');
  text.lastIndex = from;
  const next = text.exec(body)?.index;
  // The indentation of the next line stays: it may mean something.
  return next === undefined ? body.length : body.lastIndexOf('\n', next) + 1;
}
