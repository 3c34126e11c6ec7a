import MarkdownIt from 'markdown-it';

const { parseLinkDestination: parse } = new MarkdownIt().helpers;

/**
 * A helper for markdown-it, in place of its own, which skips whatever follows a backslash, even the end of the line.
 * CommonMark: a destination ends with its line, in angle brackets too, and without brackets at a control character. The
 * backslash before it is only a backslash.
 */
export const parseLinkDestination: typeof parse = (text, start, max) =>
  parse(text, start, endOfDestination(text, start, max));

/** markdown-it gives up a destination with more open parentheses than this, which keeps many of them linear. */
const MAX_PARENTHESES = 32;

/** Where a control character ends the destination after a backslash; `max` when it ends in another way, or never. */
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
