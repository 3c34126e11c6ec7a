import { wordDiff, type ChangeObject } from 'diff';

import { diffWithin, Effort } from '../text/bounded-diff.js';
import { once } from '../text/once.js';
import type { DiffLine } from './text-diff.js';

/** A run of words. A removed run comes before the run that replaces it. */
export interface Words {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** In words removed and added. Beyond this, the text was rewritten rather than edited. */
const MAX_CHANGES = 200;

/** In comparisons of two words, for all lines of a text: about half a second. */
const MAX_EFFORT = 3_000_000;

/** In characters, for either text. */
const MAX_LENGTH = 10_000;

/** The share of the longer text, by characters without spaces, that must be unchanged for single words to be readable. */
const LEAST_SIMILARITY = 0.3;

/** Splits text by the rules of Unicode, which find words in scripts without spaces too. */
const segmenter = once(() => ({ intlSegmenter: new Intl.Segmenter('en', { granularity: 'word' }) }));

/**
 * Compares two texts word by word. Differences in space alone are ignored.
 *
 * @returns undefined when the texts have too little in common for the result to be readable
 */
export function diffWords(before: string, after: string): Words[] | undefined {
  return compare(new Line(before, 1), new Line(after, 1), new Effort(MAX_EFFORT));
}

/** A line, which splits itself into words on first use: it may be compared with several others. */
class Line {
  private tokenList: readonly string[] | undefined;
  private wordList: readonly string[] | undefined;

  constructor(
    readonly text: string,
    /** Counted from 1. */
    readonly number: number,
  ) {}

  /** Words and signs with the space around them: the space between two words is in both. */
  get tokens(): readonly string[] {
    return (this.tokenList ??= wordDiff.tokenize(this.text, segmenter()));
  }

  get words(): readonly string[] {
    return (this.wordList ??= this.tokens.map((token) => token.trim()));
  }
}

/**
 * Does what the library's `diffWords` does, step by step, because that function can limit its work only by time or by the
 * number of changes.
 */
function compare(before: Line, after: Line, effort: Effort): Words[] | undefined {
  if (Math.max(before.text.length, after.text.length) > MAX_LENGTH) return undefined;
  effort.spend(before.words.length + after.words.length);
  const needed = LEAST_SIMILARITY * Math.max(lengthOf(before.words), lengthOf(after.words));
  // Most pairs of lines have little in common, and this is a quicker way to find out.
  if (lengthInCommon(before.words, after.words) < needed) return undefined;
  const runs = diffWithin(before.words, after.words, MAX_CHANGES, effort);
  if (runs === undefined) return undefined;
  const changes: ChangeObject<string>[] = [];
  let [beforeAt, afterAt, unchanged] = [0, 0, 0];
  for (const { count, added, removed } of runs) {
    const [line, start] = removed ? [before, beforeAt] : [after, afterAt];
    const value = wordDiff.join(line.tokens.slice(start, start + count));
    changes.push({ value, count, added, removed });
    if (!added && !removed) unchanged += lengthOf(line.words.slice(start, start + count));
    if (!added) beforeAt += count;
    if (!removed) afterAt += count;
  }
  if (unchanged < needed) return undefined;
  // Neighbouring runs share the space between them. This removes it from one of the two.
  const words = wordDiff.postProcess(changes, segmenter()).map(({ value, added, removed }): Words => {
    return { kind: removed ? 'removed' : added ? 'added' : 'same', text: value };
  });
  return isComplete(words, before.text, after.text) ? words : undefined;
}

/** The library repeats a word that a byte order mark or an accent joins to a space. Such a result must not be shown. */
function isComplete(words: readonly Words[], before: string, after: string): boolean {
  const without = (kind: Words['kind']) =>
    words.map((each) => (each.kind === kind ? '' : each.text)).join('');
  const isSame = (a: string, b: string) => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
  return without('removed') === after && isSame(without('added'), before);
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** In characters: the words that both lists have, in any order. No comparison can find more. */
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

/** A changed line, as words. */
export interface Passage {
  /** In the new text, counted from 1. */
  readonly line: number;
  readonly words: readonly Words[];
}

/** In lines, on either side. Only the diff shows a longer replaced passage. */
const MAX_LINES = 8;

/** The lines of a diff that were edited rather than rewritten. Stops early if the comparison takes too much work. */
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

/** Joins the pieces of each line. @returns an empty list for a passage that is too long */
function wholeLines(pieces: readonly DiffLine[], from: number, to: number): Line[] {
  const [first = 0, last = 0] = [pieces[from]?.line, pieces[to - 1]?.line];
  if (last - first >= MAX_LINES) return [];
  const lines = new Map<number, string>();
  for (const { line, text } of pieces.slice(from, to)) lines.set(line, (lines.get(line) ?? '') + text);
  return [...lines].map(([number, text]) => new Line(text, number));
}

/** Pairs each removed line with the next added line that is similar. */
function pairLines(removed: readonly Line[], added: readonly Line[], effort: Effort): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const before of removed) {
    for (const [at, after] of added.entries()) {
      const words = at < next ? undefined : compare(before, after, effort);
      if (words === undefined || words.every(({ kind }) => kind === 'same')) continue;
      passages.push({ line: after.number, words });
      next = at + 1;
      break;
    }
  }
  return passages;
}
