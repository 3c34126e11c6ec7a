import type { Token } from 'markdown-it';

import { createParser } from './parser.js';

/**
 * Lists count as two levels, quotes and footnotes as one. Each level costs time for every line or character in it, so the
 * limit keeps hostile text linear and the stack small. No real page has sixteen lists in one another.
 */
const MAX_NESTING = 32;

/** markdown-it reports no offsets within a line. The two states below record them while it parses. */
export const markdown = createParser(MAX_NESTING);

const CONTAINERS = new Set(['blockquote_open', 'list_item_open', 'footnote_open']);

/** Block parsing that records offsets within lines. */
export class PositionedBlockState extends markdown.block.State {
  /** The offset of the destination in a reference definition. */
  readonly destinations = new Map<Token, number>();
  /** The offset of a table's row, after the marks of the lists and quotes around it. */
  readonly rows = new Map<Token, number>();
  /** The offset at which the nesting becomes too deep. The parser skips most of the text after it. */
  tooDeep: number | undefined;
  private row: Token | undefined;

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting);
    if (type === 'reference_definition') this.destinations.set(token, this.destination());
    if (type === 'tr_open') this.row = token;
    // markdown-it sets a row's line after pushing the row, and resets the state of the line after the table.
    if (type === 'tr_close' && this.row?.map) this.rows.set(this.row, this.textStart(this.row.map[0]));
    if (CONTAINERS.has(type) && this.level >= MAX_NESTING) this.tooDeep ??= this.textStart(this.line);
    return token;
  }

  /** The offset of a line's text, after the marks of the lists and quotes around it. */
  private textStart(line: number): number {
    return (this.bMarks[line] ?? this.src.length) + (this.tShift[line] ?? 0);
  }

  /** The parser has found a definition on the current line: `[label]:`, then blanks with at most one newline. */
  private destination(): number {
    let line = this.line;
    let at = this.textStart(line) + 1;
    let inLabel = true;
    for (; at < this.src.length; at++) {
      const character = this.src.charAt(at);
      if (character === '\n') at = this.textStart(++line) - 1;
      else if (inLabel && character === '\\' && this.src[at + 1] !== '\n') at++;
      else if (inLabel && character === ']') {
        inLabel = false;
        at++; // the colon
      } else if (!inLabel && character !== ' ' && character !== '\t') break;
    }
    return at;
  }
}

const POSITIONED = new Set(['link_open', 'link_close', 'image', 'html_inline']);

/**
 * Inline parsing that records the offset of each token in the text: for a link, the beginning and the end of its text; for
 * an image, its `!`; for HTML, its `<`.
 */
export class PositionedInlineState extends markdown.inline.State {
  readonly offsets = new Map<Token, number>();

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting);
    if (POSITIONED.has(type)) this.offsets.set(token, this.pos);
    return token;
  }
}
