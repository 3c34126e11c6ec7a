import MarkdownIt, { type Token } from 'markdown-it';
import { footnoteDefinition } from './footnote.js';
import { parseLinkDestination } from './link-destination.js';

/**
 * Where lists (two levels each), quotes and footnotes are nested more deeply, the parser gives up the rest of the text.
 * Each level costs time for every line or character in it, so that a bound keeps hostile text linear and the stack flat;
 * sixteen lists within one another are beyond any real page.
 */
const MAX_NESTING = 32;

/**
 * markdown-it, because it was the only parser tried that stays linear on hostile text: micromark took 7 s for 1 MB of
 * ordinary Markdown, @lezer/markdown is quadratic in brackets and overflows the stack on nested images. It gives no
 * offsets of inline text; the two states below take them down as it parses.
 */
export const markdown = new MarkdownIt({ html: true, maxNesting: MAX_NESTING });
// Targets are wanted as they are written, of whatever scheme: this is no renderer.
markdown.normalizeLink = (url) => url;
markdown.validateLink = () => true;
markdown.helpers.parseLinkDestination = parseLinkDestination;
markdown.block.ruler.before('reference', 'footnote_definition', footnoteDefinition, {
  alt: ['paragraph', 'reference', 'blockquote'],
});

const CONTAINERS = new Set(['blockquote_open', 'list_item_open', 'footnote_open']);

/** Block parsing that also notes what a token cannot tell: offsets within a line. */
export class PlacedBlocks extends markdown.block.State {
  /** Where the destination of a reference definition begins. */
  readonly destinations = new Map<Token, number>();
  /** Where a table's row begins, after the marks of the lists and quotes around it. */
  readonly rows = new Map<Token, number>();
  /** Where the nesting becomes too deep; little of what follows has been read. */
  tooDeep: number | undefined;
  private row: Token | undefined;

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting);
    if (type === 'reference_definition') this.destinations.set(token, this.destination());
    if (type === 'tr_open') this.row = token;
    // A row knows its line only once it has been pushed, and the state of the line only while its table is parsed.
    if (type === 'tr_close' && this.row?.map) this.rows.set(this.row, this.textStart(this.row.map[0]));
    if (CONTAINERS.has(type) && this.level >= MAX_NESTING) this.tooDeep ??= this.textStart(this.line);
    return token;
  }

  /** Where the text of a line begins, after the marks of the lists and quotes around it. */
  private textStart(line: number): number {
    return (this.bMarks[line] ?? this.src.length) + (this.tShift[line] ?? 0);
  }

  /** The parser has found a definition on the present line: `[label]:`, then blanks with at most one newline. */
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

const PLACED = new Set(['link_open', 'link_close', 'image', 'html_inline']);

/**
 * Inline parsing that also notes at which offset of its text a token was pushed: for the tokens of a link the beginning
 * and the end of the link's text, for an image its `!`, for HTML its `<`.
 */
export class PlacedInline extends markdown.inline.State {
  readonly offsets = new Map<Token, number>();

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting);
    if (PLACED.has(type)) this.offsets.set(token, this.pos);
    return token;
  }
}
