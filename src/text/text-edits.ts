/** Replaces `text.slice(from, to)`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** @param edits in any order, without overlaps */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => b.from - a.from || b.to - a.to).reverse();
  // In pieces: a copy of the whole text for each edit would take minutes for a long text.
  const pieces: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    pieces.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  return pieces.join('') + text.slice(at);
}

/** The line break that the text uses. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The offset at which the line of an offset starts. */
export function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The offset of the line break that ends the line, or the length of the text. */
export function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at === -1) return text.length;
  return at > from && text[at - 1] === '\r' ? at - 1 : at;
}

/** An edit that adds a whole line where a line starts, or at the end of the text. */
export function addLine(text: string, at: number, line: string): TextEdit {
  const newline = newlineOf(text);
  const isUnfinished = at === text.length && text !== '' && !text.endsWith('\n');
  return { from: at, to: at, text: isUnfinished ? newline + line : line + newline };
}

/** The offset at which the next line starts, or the length of the text. */
export function nextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at + 1;
}
