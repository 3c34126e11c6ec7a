import type { MarkdownDocument } from './document.js';
import { covers, type Edit } from './edits.js';
import type { Span } from './source-text.js';

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
