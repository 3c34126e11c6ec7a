import { count } from '../text/plain-text.js';

/** How much of a report is shown. Each number is an upper limit. */
export interface Detail {
  /** Whether the description is shown as a rendered page. */
  readonly preview: boolean;
  /** Lines for each text that changes; 0 for its size alone. */
  readonly lines: number;
  /** Rows for each table, list and gallery; 0 for a report of nothing but counts. */
  readonly rows: number;
  /** Mods that are named; the others are counted. */
  readonly mods: number;
}

const FULL: Detail = { preview: true, lines: Infinity, rows: Infinity, mods: Infinity };
const NO_PREVIEW: Detail = { ...FULL, preview: false };
const NO_DIFFS: Detail = { ...NO_PREVIEW, lines: 0 };

/** Levels of detail, from everything down to a few lines. What readers miss least is left out first. */
const LEVELS: readonly Detail[] = [
  FULL,
  NO_PREVIEW,
  ...[5000, 2000, 1000, 500, 200, 100, 50, 20].map((lines) => ({ ...NO_PREVIEW, lines })),
  NO_DIFFS,
  ...[100, 20, 5].map((rows) => ({ ...NO_DIFFS, rows })),
  ...[1000, 200, 50, 10, 0].map((mods) => ({ ...NO_DIFFS, rows: 0, mods })),
];

/**
 * A block of a report, rendered at a level of detail: Markdown that ends in a newline, or undefined if the level leaves the
 * block out. Blocks escape their texts when they are made, so that another level takes little work.
 */
export type Block = (detail: Detail) => string | undefined;

/** What GitHub accepts. */
export interface SizeLimit {
  readonly max: number;
  /** The size of a text in the unit of `max`. */
  readonly measure: (text: string) => number;
}

/** Renders at falling levels of detail. @returns the first result within the limit, or else the shortest */
export function renderWithin({ max, measure }: SizeLimit, render: (detail: Detail) => string): string {
  let text = '';
  for (const detail of LEVELS) {
    text = render(detail);
    if (measure(text) <= max) break;
  }
  return text;
}

/** "no preview, at most 200 lines of each diff": what a level leaves out; undefined at full detail. */
export function describeLimits({ preview, lines, rows, mods }: Detail): string | undefined {
  if (preview) return undefined;
  if (rows === 0) return `only counts, for at most ${count(mods, 'mod')}`;
  const parts = [
    'no preview',
    lines === 0 && 'no diffs',
    lines > 0 && lines < Infinity && `at most ${count(lines, 'line')} of each diff`,
    rows < Infinity && `at most ${count(rows, 'row')} of each table, list and gallery`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/**
 * The first rows of a table or list.
 *
 * @param rows each with its newline
 * @param omitted a row that counts the others
 */
export function firstRows(
  rows: readonly string[],
  limit: number,
  omitted: (count: number) => string,
): string {
  const shown = rows.slice(0, limit).join('');
  return rows.length <= limit ? shown : shown + omitted(rows.length - limit);
}

/** Renders blocks, with empty lines between them. */
export function renderBlocks(blocks: readonly Block[], detail: Detail): string {
  return joinBlocks(blocks.map((block) => block(detail)));
}

/** Joins blocks with empty lines, without those that are left out. */
export function joinBlocks(blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block !== undefined).join('\n');
}
