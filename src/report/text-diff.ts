import { diffWithin, Effort, type Run } from './bounded-diff.js';

/** A piece of a text: a line, or a part of a long line. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** Of the line, counted from 1: in the new text, or in the old one for what is removed. */
  readonly line: number;
}

export interface TextDiff {
  readonly lines: readonly DiffLine[];
  /** How many lines are not as they were. */
  readonly removed: number;
  readonly added: number;
  /** False when there were too many differences to find the fewest: then all between the first and the last is replaced. */
  readonly isExact: boolean;
  /** Whether a line was long enough to be shown in pieces. */
  readonly isBroken: boolean;
}

/** In pieces that differ. The search takes memory by the square of this. */
const MAX_CHANGES = 1500;

/** In comparisons of two pieces: about half a second. */
const MAX_EFFORT = 10_000_000;

/** Compares two texts line by line. Newlines may be of any kind; those around a text do not count. Pure. */
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
    isBroken: isBroken(old) || isBroken(fresh),
  };
}

interface Piece {
  readonly text: string;
  readonly line: number;
}

function isBroken(pieces: readonly Piece[]): boolean {
  return pieces.length > (pieces.at(-1)?.line ?? 0);
}

function toPieces(text: string): Piece[] {
  const trimmed = text.replace(/\r\n?/g, '\n').trim();
  if (trimmed === '') return [];
  const pieces: Piece[] = [];
  for (const [index, line] of trimmed.split('\n').entries()) {
    for (const text of breakLine(line)) pieces.push({ text, line: index + 1 });
  }
  return pieces;
}

/** In characters: a piece ends with a sentence between the first two, else with a word before the second, else anyway. */
const [SENTENCE_FROM, WORD_FROM, LONGEST] = [60, 160, 400];
/** In characters: a shorter rest of a line stays with the piece before it. */
const SHORTEST = 20;
const SENTENCE = /^[^]{60,160}?(?:[.!?:;…]["')\]]*\s+|[。！？])/;

/**
 * A paragraph of Markdown is often one long line, and a code block does not wrap. Broken at sentence ends, a change
 * stays within its sentence; at a fixed width it would shift all that follows.
 */
function breakLine(line: string): string[] {
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

/** What both begin and end with is the same; the rest counts as replaced. */
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

/** Pieces of one line stand together. */
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
