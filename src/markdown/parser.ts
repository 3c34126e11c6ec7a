import MarkdownIt, { type StateBlock } from 'markdown-it';

/**
 * markdown-it with two corrections: footnotes, and CommonMark's rules for the end of a link's destination. Unlike a
 * renderer, it accepts destinations with any scheme and leaves them as they are written.
 *
 * markdown-it was the only parser tried that stays linear on hostile text: micromark took 7 s for 1 MB of ordinary
 * Markdown, and @lezer/markdown is quadratic in brackets and overflows the stack on nested images.
 *
 * @param maxNesting where blocks or links are nested more deeply, the parser skips the rest of the text
 */
export function createParser(maxNesting = 100): InstanceType<typeof MarkdownIt> {
  const parser = new MarkdownIt({ html: true, maxNesting });
  parser.normalizeLink = (url) => url;
  parser.validateLink = () => true;
  parser.helpers.parseLinkDestination = parseLinkDestination;
  parser.block.ruler.before('reference', 'footnote_definition', footnoteDefinition, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
  return parser;
}

const FOOTNOTE_LABEL = /\[\^[^\]\s[]+\]:/y;

/**
 * A block rule for GFM's footnote definition, `[^label]: text`; further paragraphs of the footnote are indented by four
 * columns. Without it, markdown-it reads a footnote of one word as a reference definition, and the word as its destination.
 * (markdown-it-footnote also collects and numbers the footnotes, and so moves them out of their place.)
 */
function footnoteDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = state.bMarks[startLine] ?? 0;
  const shift = state.tShift[startLine] ?? 0;
  const indent = state.sCount[startLine] ?? 0;
  if (indent < 0 || indent - state.blkIndent >= 4) return false;
  FOOTNOTE_LABEL.lastIndex = start + shift;
  if (!FOOTNOTE_LABEL.test(state.src)) return false;
  if (silent) return true;

  const end = state.eMarks[startLine] ?? start;
  const textStart = Math.min(state.skipSpaces(FOOTNOTE_LABEL.lastIndex), end);
  const { parentType, blkIndent, tight } = state;
  state.push('footnote_open', '', 1).map = [startLine, startLine + 1];
  state.parentType = 'footnote';
  state.blkIndent += 4;
  state.tShift[startLine] = textStart - start;
  // The first line counts as indented, like the other lines of the footnote.
  state.sCount[startLine] = state.blkIndent;
  state.md.block.tokenize(state, startLine, endLine);
  state.tShift[startLine] = shift;
  state.sCount[startLine] = indent;
  Object.assign(state, { parentType, blkIndent, tight });
  state.push('footnote_close', '', -1);
  return true;
}

const { parseLinkDestination: parse } = new MarkdownIt().helpers;

/**
 * Replaces markdown-it's helper, which skips any character after a backslash, even the end of the line. CommonMark: a
 * destination in angle brackets ends with its line, and one without brackets ends at a control character. A backslash
 * before that is an ordinary backslash.
 */
const parseLinkDestination: typeof parse = (text, start, max) =>
  parse(text, start, endOfDestination(text, start, max));

/** markdown-it rejects a destination with more open parentheses, which keeps many of them linear. */
const MAX_PARENTHESES = 32;

/** The end of a destination at a control character after a backslash; `max` if it ends in another way, or not at all. */
function endOfDestination(text: string, start: number, max: number): number {
  const isBracketed = text[start] === '<';
  let open = 0;
  for (let at = start; at < max; at++) {
    const character = text.charAt(at);
    if (character === '\\') {
      at++;
      if (isBracketed ? text[at] === '\n' : isControl(text.charCodeAt(at))) return at;
    } else if (isBracketed) {
      if (at > start && '<>\n'.includes(character)) return max;
    } else if (character <= ' ') return max;
    else if (character === '(' && ++open > MAX_PARENTHESES) return max;
    else if (character === ')' && open-- === 0) return max;
  }
  return max;
}

const isControl = (code: number): boolean => code < 0x20 || code === 0x7f;
