/** Offsets of a piece of the body, in UTF-16 code units; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Binary search: the index of the last of `count` ascending values that is ≤ `limit`; 0 if all are above it. */
export function binarySearch(count: number, valueAt: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valueAt(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Maps the text from `offset` up to the next segment to the source from `source`. */
export interface Segment {
  readonly offset: number;
  readonly source: number;
}

/**
 * The text that the parser returns (without quote marks, list indentation, the backslash before a table's pipe) and a map
 * from its offsets to those of the source. The segments ascend in both numbers, and the first one begins at offset 0.
 */
export class SourceMap {
  constructor(
    readonly text: string,
    private readonly segments: readonly Segment[],
  ) {}

  /** Maps an offset of the text to an offset of the source. */
  toSource(offset: number): number {
    const { segments } = this;
    const segment = segments[binarySearch(segments.length, (index) => segments[index]?.offset ?? 0, offset)];
    return segment === undefined ? offset : segment.source + (offset - segment.offset);
  }

  /** The end is mapped from the last character, since the next character may be on another line. */
  spanToSource(from: number, to: number): Span {
    return { from: this.toSource(from), to: to > from ? this.toSource(to - 1) + 1 : this.toSource(from) };
  }
}

/** Offsets at which the lines of the source begin and end, without their newlines. */
export interface Lines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a;

/**
 * Maps text that the parser took from whole lines, from line `first` (counted from 0). The parser removes the marks and
 * indentation before each line's text, and blanks around the whole, so each line is found by its end.
 */
export function mapLines(source: string, lines: Lines, parsed: string, first: number): SourceMap {
  let length = parsed.length;
  while (length > 0 && isBlank(parsed.charCodeAt(length - 1))) length--;
  const text = parsed.slice(0, length);
  const parts = text.split('\n');
  let offset = 0;
  const segments = parts.map((part, index) => {
    const line = first + index;
    let end = lines.ends[line] ?? source.length;
    if (index === parts.length - 1) while (end > 0 && isBlank(source.charCodeAt(end - 1))) end--;
    const segment = { offset, source: end - part.length };
    offset += part.length + 1;
    return segment;
  });
  return new SourceMap(text, segments);
}

/** Maps the text of an ATX heading by its beginning, after the opening marks, because closing marks may follow it. */
export function mapHeading(source: string, lines: Lines, text: string, line: number): SourceMap {
  let start = source.indexOf('#', lines.starts[line] ?? 0);
  while (source.startsWith('#', start)) start++;
  while (isBlank(source.charCodeAt(start))) start++;
  return new SourceMap(text, [{ offset: 0, source: start }]);
}

/**
 * Maps the cells of a table's row. The span excludes the marks of the list or quote around the table.
 * GFM: a pipe with a backslash before it is a pipe in the cell's text, even in code. Every other pipe ends the cell.
 */
export function mapCells(source: string, { from, to }: Span): SourceMap[] {
  const cells: SourceMap[] = [];
  let text = '';
  let segments: Segment[] = [];
  let start = from;
  const addText = (end: number): void => {
    if (end > start) segments.push({ offset: text.length, source: start });
    text += source.slice(start, end);
  };
  const finishCell = (): void => {
    const leading = text.length - text.trimStart().length;
    const shifted = segments.map((segment) => ({ offset: segment.offset - leading, source: segment.source }));
    cells.push(new SourceMap(text.trim(), shifted));
    text = '';
    segments = [];
  };
  for (let at = from; at < to; at++) {
    if (source[at] !== '|') continue;
    const escaped = at > from && source[at - 1] === '\\';
    addText(escaped ? at - 1 : at);
    start = escaped ? at : at + 1;
    if (!escaped) finishCell();
  }
  addText(to);
  finishCell();
  // There is no cell before a row's first pipe.
  if (cells.length > 1 && cells[0]?.text === '') cells.shift();
  return cells;
}
