import type { StateBlock } from 'markdown-it';

const LABEL = /\[\^[^\]\s[]+\]:/y;

/**
 * A block rule for markdown-it: GFM's footnote definition, `[^label]: text`, whose further paragraphs are indented by four
 * columns. Without it a one-word footnote would be taken for a reference definition, and the word for its destination.
 * (markdown-it-footnote does more: it collects and numbers the notes, and thereby takes them out of their place.)
 */
export function footnoteDefinition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const start = state.bMarks[startLine] ?? 0;
  const shift = state.tShift[startLine] ?? 0;
  const indent = state.sCount[startLine] ?? 0;
  if (indent < 0 || indent - state.blkIndent >= 4) return false;
  LABEL.lastIndex = start + shift;
  if (!LABEL.test(state.src)) return false;
  if (silent) return true;

  const end = state.eMarks[startLine] ?? start;
  const textStart = Math.min(state.skipSpaces(LABEL.lastIndex), end);
  const { parentType, blkIndent, tight } = state;
  state.push('footnote_open', '', 1).map = [startLine, startLine + 1];
  state.parentType = 'footnote';
  state.blkIndent += 4;
  state.tShift[startLine] = textStart - start;
  // The note's first line counts as indented, like its further ones.
  state.sCount[startLine] = state.blkIndent;
  state.md.block.tokenize(state, startLine, endLine);
  state.tShift[startLine] = shift;
  state.sCount[startLine] = indent;
  Object.assign(state, { parentType, blkIndent, tight });
  state.push('footnote_close', '', -1);
  return true;
}
