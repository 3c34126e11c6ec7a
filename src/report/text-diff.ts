import { diffWithin, Effort, type Run } from '../text/bounded-diff.js';

/** A piece of a text: a line, or a part of a long line. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** The number of the line, counted from 1: in the old text if it was removed, else in the new text. */
  readonly line: number;
}

export interface TextDiff {
  readonly lines: readonly DiffLine[];
  /** In lines. */
  readonly removed: number;
  readonly added: number;
  /** False if there were too many differences to compare: everything between the first and the last is then replaced. */
  readonly isExact: boolean;
  /** Whether a long line was split into pieces. */
  readonly isSplit: boolean;
}

/** In pieces removed and added. The memory for the search grows with its square. */
const MAX_CHANGES = 1500;

/** In comparisons of two pieces: about half a second. */
const MAX_EFFORT = 10_000_000;

/** Compares two texts line by line. The kind of newline, and space around the texts, are ignored. Pure. */
export function diffTexts(before: string, after: string): TextDiff {
  const old = toPieces(before);
  const fresh = toPieces(after);
  const runs = diffWithin(texts(old), texts(fresh), MAX_CHANGES, new Effort(MAX_EFFORT));
  const lines = runs === undefined ? replaceMiddle(old, fresh) : followRuns(runs, old, fresh);
  return {
    lines,
    removed: countLines(lines, 'removed'),
    added: countLines(lines, 'added'),
    isExact: runs !== undefined,
    isSplit: isSplit(old) || isSplit(fresh),
  };
}

interface Piece {
  readonly text: string;
  readonly line: number;
}

function isSplit(pieces: readonly Piece[]): boolean {
  return pieces.length > (pieces.at(-1)?.line ?? 0);
}

function toPieces(text: string): Piece[] {
  const trimmed = text.replace(/\r\n?/g, '\n').trim();
  if (trimmed === '') return [];
  const pieces: Piece[] = [];
  for (const [index, line] of trimmed.split('\n').entries()) {
    for (const text of splitLine(line)) pieces.push({ text, line: index + 1 });
  }
  return pieces;
}

/** In characters. A piece ends after a sentence between the first two, else after a word before the second, else at the third. */
const [SENTENCE_FROM, WORD_FROM, LONGEST] = [60, 160, 400];
/** In characters. A shorter rest of a line is kept in the piece before it. */
const SHORTEST = 20;
const SENTENCE = /^[^]{60,160}?(?:[.!?:;…]["')\]]*\s+|[。！？])/;

/**
 * Splits a long line at the ends of sentences. A paragraph of Markdown is often one long line, and a code block does not
 * wrap. Splitting at a fixed width would shift all pieces after a change.
 */
function splitLine(line: string): string[] {
  if (line.length <= SENTENCE_FROM) return [line];
  const pieces: string[] = [];
  let start = 0;
  while (start < line.length) {
    const window = line.slice(start, start + LONGEST);
    const piece = window.slice(0, endOfPiece(window, start + LONGEST >= line.length));
    pieces.push(piece);
    start += piece.length;
  }
  return pieces;
}

function endOfPiece(text: string, isLast: boolean): number {
  const sentence = SENTENCE.exec(text)?.[0].length;
  if (sentence !== undefined && text.length - sentence >= SHORTEST) return sentence;
  if (isLast && text.length <= WORD_FROM) return text.length;
  const word = text.lastIndexOf(' ', WORD_FROM);
  if (word > SENTENCE_FROM) return word + 1;
  const isSplitPair = !isLast && /[\ud800-\udbff]$/.test(text);
  return text.length - (isSplitPair ? 1 : 0);
}

function texts(pieces: readonly Piece[]): string[] {
  return pieces.map(({ text }) => text);
}

function followRuns(runs: readonly Run[], old: readonly Piece[], fresh: readonly Piece[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let [oldAt, freshAt] = [0, 0];
  for (const { count, added, removed } of runs) {
    const pieces = removed ? old.slice(oldAt, oldAt + count) : fresh.slice(freshAt, freshAt + count);
    const kind = removed ? 'removed' : added ? 'added' : 'same';
    for (const { text, line } of pieces) lines.push({ kind, text, line });
    if (!added) oldAt += count;
    if (!removed) freshAt += count;
  }
  return lines;
}

/** Keeps the common beginning and end. The rest counts as replaced. */
function replaceMiddle(old: readonly Piece[], fresh: readonly Piece[]): DiffLine[] {
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start]?.text === fresh[start]?.text) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)?.text === fresh.at(-1 - end)?.text) end++;
  const mark = (kind: DiffLine['kind'], pieces: readonly Piece[]) =>
    pieces.map(({ text, line }) => ({ kind, text, line }));
  return [
    ...mark('same', fresh.slice(0, start)),
    ...mark('removed', old.slice(start, old.length - end)),
    ...mark('added', fresh.slice(start, fresh.length - end)),
    ...mark('same', fresh.slice(fresh.length - end)),
  ];
}

/** Pieces of one line follow each other. */
function countLines(lines: readonly DiffLine[], kind: DiffLine['kind']): number {
  let count = 0;
  let last: number | undefined;
  for (const piece of lines) {
    if (piece.kind !== kind || piece.line === last) continue;
    last = piece.line;
    count += 1;
  }
  return count;
}
