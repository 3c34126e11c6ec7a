/** A stretch of the Markdown file; offsets in UTF-16 code units from the start of the body, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Of `count` numbers in ascending order, the index of the last one that is not above `limit`; 0 without one. */
export function lastUpTo(count: number, numberAt: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** From `offset` on, the cut-out text stands in the file from `source` on, until the next run begins. */
export interface Run {
  readonly offset: number;
  readonly source: number;
}

/**
 * Text as the parser sees it (without quote marks, list indentation, the backslash before a table's pipe), with the way
 * back into the file. The runs ascend in both their numbers, and the first one begins at offset 0.
 */
export class SourceText {
  constructor(
    readonly text: string,
    private readonly runs: readonly Run[],
  ) {}

  /** Where the character at `offset` stands in the file. */
  at(offset: number): number {
    const run = this.runs[lastUpTo(this.runs.length, (index) => this.runs[index]?.offset ?? 0, offset)];
    return run === undefined ? offset : run.source + (offset - run.offset);
  }

  /** Where the characters `from` to `to` (exclusive) stand; its end is measured from the last character, since the next may be on another line. */
  span(from: number, to: number): Span {
    return { from: this.at(from), to: to > from ? this.at(to - 1) + 1 : this.at(from) };
  }
}

/** The lines of the file, by the offsets at which they begin and end (the newline not included). */
export interface Lines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a;

/**
 * Text that the parser took from whole lines, beginning with line `first` (from 0). The parser removes what stands before
 * each line's text, and blanks around the whole, so that each line is found again by its end.
 */
export function fromLines(source: string, lines: Lines, cut: string, first: number): SourceText {
  let length = cut.length;
  while (length > 0 && isBlank(cut.charCodeAt(length - 1))) length--;
  const text = cut.slice(0, length);
  const parts = text.split('\n');
  let offset = 0;
  const runs = parts.map((part, index) => {
    const line = first + index;
    let end = lines.ends[line] ?? source.length;
    if (index === parts.length - 1) while (end > 0 && isBlank(source.charCodeAt(end - 1))) end--;
    const run = { offset, source: end - part.length };
    offset += part.length + 1;
    return run;
  });
  return new SourceText(text, runs);
}

/** The text of an ATX heading, which may be followed by closing marks: it is found by its beginning, after the opening marks. */
export function fromHeading(source: string, lines: Lines, text: string, line: number): SourceText {
  let start = source.indexOf('#', lines.starts[line] ?? 0);
  while (source.startsWith('#', start)) start++;
  while (isBlank(source.charCodeAt(start))) start++;
  return new SourceText(text, [{ offset: 0, source: start }]);
}

/**
 * The cells of a table's row, which stands in the file from `from` to `to`, without the list or quote around it.
 * GFM: a pipe with a backslash before it is a pipe of the cell's text, even in code; every other one ends the cell.
 */
export function fromRow(source: string, { from, to }: Span): SourceText[] {
  const cells: SourceText[] = [];
  let text = '';
  let runs: Run[] = [];
  let start = from;
  const take = (end: number): void => {
    if (end > start) runs.push({ offset: text.length, source: start });
    text += source.slice(start, end);
  };
  const finish = (): void => {
    const leading = text.length - text.trimStart().length;
    const shifted = runs.map((run) => ({ offset: run.offset - leading, source: run.source }));
    cells.push(new SourceText(text.trim(), shifted));
    text = '';
    runs = [];
  };
  for (let at = from; at < to; at++) {
    if (source[at] !== '|') continue;
    const escaped = at > from && source[at - 1] === '\\';
    take(escaped ? at - 1 : at);
    start = escaped ? at : at + 1;
    if (!escaped) finish();
  }
  take(to);
  finish();
  // A row may begin with a pipe: there is no cell before it.
  if (cells.length > 1 && cells[0]?.text === '') cells.shift();
  return cells;
}
