import { diffWithin, Effort } from './bounded-diff.js';
import type { DiffLine } from './text-diff.js';

/** A stretch of words, in order of reading: what is removed stands before what takes its place. */
export interface Words {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** In words that differ; more is a new text rather than a changed one. */
const MAX_CHANGES = 200;

/** In comparisons of two words, for all lines of a text: about half a second. */
const MAX_EFFORT = 3_000_000;

/** In characters, of either text. */
const MAX_LENGTH = 10_000;

/** How much of the longer text must be the same, by characters, for single words to be worth showing. */
const LEAST_SIMILARITY = 0.3;

/** Compares two texts word by word. @returns undefined when they have too little in common for that to be read */
export function diffWords(before: string, after: string): Words[] | undefined {
  return compare(new Line(before, 1), new Line(after, 1), new Effort(MAX_EFFORT));
}

/** A line, and its words when they are asked for: it may be compared with several others. */
class Line {
  private found: readonly string[] | undefined;

  constructor(
    readonly text: string,
    /** Counted from 1. */
    readonly number: number,
  ) {}

  get words(): readonly string[] {
    return (this.found ??= toWords(this.text));
  }
}

function compare(before: Line, after: Line, effort: Effort): Words[] | undefined {
  const longest = Math.max(before.text.length, after.text.length);
  if (longest > MAX_LENGTH) return undefined;
  effort.spend(before.words.length + after.words.length);
  // Most lines that are compared have little in common, which is seen sooner than how they differ.
  if (lengthInCommon(before.words, after.words) < LEAST_SIMILARITY * longest) return undefined;
  const runs = diffWithin(before.words, after.words, MAX_CHANGES, effort);
  if (runs === undefined) return undefined;
  let [beforeAt, afterAt] = [0, 0];
  const words = joinChanges(
    runs.map(({ count, added, removed }) => {
      const source = removed
        ? before.words.slice(beforeAt, beforeAt + count)
        : after.words.slice(afterAt, afterAt + count);
      if (!added) beforeAt += count;
      if (!removed) afterAt += count;
      return { kind: removed ? 'removed' : added ? 'added' : 'same', text: source.join('') };
    }),
  );
  const same = words.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return same < LEAST_SIMILARITY * longest ? undefined : words;
}

/** In characters, of the words that both have, in whatever order. No comparison finds more that is the same. */
function lengthInCommon(before: readonly string[], after: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  let length = 0;
  for (const word of after) {
    const left = counts.get(word) ?? 0;
    if (left > 0) length += word.length;
    counts.set(word, left - 1);
  }
  return length;
}

/** Words, single characters of scripts without spaces, space, and single signs. */
function toWords(text: string): string[] {
  return (
    text.match(/[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|./gsu) ?? []
  );
}

/** One change where only a space or a sign between two is the same: "its two lanes" is read at once, three words are not. */
function joinChanges(words: readonly Words[]): Words[] {
  const joined: Words[] = [];
  let [removed, added, between] = ['', '', ''];
  const flush = () => {
    // A space alone was put there by the joining.
    if (removed.trim() !== '' || (removed !== '' && added === ''))
      joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    if (between !== '') joined.push({ kind: 'same', text: between });
    [removed, added, between] = ['', '', ''];
  };
  for (const { kind, text } of words) {
    if (kind === 'same') {
      if (removed + added !== '' && between === '' && /^[^\p{L}\p{N}]{1,2}$/u.test(text)) between = text;
      else {
        between += text;
        flush();
      }
      continue;
    }
    removed += between;
    added += between;
    between = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  return joined;
}

/** Words that changed, with some that did not around them. */
export interface Passage {
  /** In the new text, counted from 1. */
  readonly line: number;
  readonly words: readonly Words[];
}

/** In lines, on either side; a longer passage that is replaced is read in the diff. */
const MAX_LINES = 8;

/** The lines of a diff that were changed rather than rewritten; not all of them if comparing takes too long. */
export function changedPassages(lines: readonly DiffLine[]): Passage[] {
  const effort = new Effort(MAX_EFFORT);
  const passages: Passage[][] = [];
  for (let at = 0; at < lines.length && !effort.isSpent();) {
    const middle = endOfRun(lines, at, 'removed');
    const end = endOfRun(lines, middle, 'added');
    if (middle > at && end > middle) {
      passages.push(pairLines(wholeLines(lines, at, middle), wholeLines(lines, middle, end), effort));
    }
    at = Math.max(end, at + 1);
  }
  return passages.flat();
}

function endOfRun(lines: readonly DiffLine[], from: number, kind: DiffLine['kind']): number {
  let to = from;
  while (lines[to]?.kind === kind) to++;
  return to;
}

/** Joins the pieces of each line. @returns nothing for a passage that is too long */
function wholeLines(pieces: readonly DiffLine[], from: number, to: number): Line[] {
  const [first = 0, last = 0] = [pieces[from]?.line, pieces[to - 1]?.line];
  if (last - first >= MAX_LINES) return [];
  const lines = new Map<number, string>();
  for (const { line, text } of pieces.slice(from, to)) lines.set(line, (lines.get(line) ?? '') + text);
  return [...lines].map(([number, text]) => new Line(text, number));
}

/** Each removed line with the next added one that is like it. */
function pairLines(removed: readonly Line[], added: readonly Line[], effort: Effort): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const before of removed) {
    for (const [at, after] of added.entries()) {
      const words = at < next ? undefined : compare(before, after, effort);
      if (words === undefined) continue;
      passages.push({ line: after.number, words });
      next = at + 1;
      break;
    }
  }
  return passages;
}
