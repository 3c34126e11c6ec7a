import { diffArrays } from 'diff';

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

/**
 * In pieces that differ. The search takes time and memory by the square of this (about half a second here), and by the
 * length of the texts once. A limit in time would give other reports on a slower machine.
 */
const MAX_EDITS = 1500;

/** Compares two texts line by line. Newlines may be of any kind; those around a text do not count. Pure. */
export function diffTexts(before: string, after: string): TextDiff {
  const old = toPieces(before);
  const fresh = toPieces(after);
  const runs = diffArrays(texts(old), texts(fresh), { maxEditLength: MAX_EDITS });
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
  return trimmed
    .split('\n')
    .flatMap((line, index) => breakLine(line).map((text) => ({ text, line: index + 1 })));
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

interface Run {
  readonly count: number;
  readonly added: boolean;
  readonly removed: boolean;
}

function followRuns(runs: readonly Run[], old: readonly Piece[], fresh: readonly Piece[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let [oldAt, freshAt] = [0, 0];
  for (const { count, added, removed } of runs) {
    const pieces = removed ? old.slice(oldAt, oldAt + count) : fresh.slice(freshAt, freshAt + count);
    const kind = removed ? 'removed' : added ? 'added' : 'same';
    for (const piece of pieces) lines.push({ kind, ...piece });
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
    pieces.map((piece) => ({ kind, ...piece }));
  return [
    ...mark('same', fresh.slice(0, start)),
    ...mark('removed', old.slice(start, old.length - end)),
    ...mark('added', fresh.slice(start, fresh.length - end)),
    ...mark('same', fresh.slice(fresh.length - end)),
  ];
}

function countLines(lines: readonly DiffLine[], kind: DiffLine['kind']): number {
  return new Set(lines.filter((line) => line.kind === kind).map(({ line }) => line)).size;
}
