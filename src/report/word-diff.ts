import { diffArrays } from 'diff';

import type { DiffLine } from './text-diff.js';

/** A stretch of words, in order of reading: what is removed stands before what takes its place. */
export interface Words {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** In words that differ; more is a new text rather than a changed one. */
const MAX_EDITS = 200;

/** In characters, of either text. */
const MAX_LENGTH = 10_000;

/** How much of the longer text must be the same, by characters, for single words to be worth showing. */
const LEAST_SIMILARITY = 0.3;

/** Compares two texts word by word. @returns undefined when they have too little in common for that to be read */
export function diffWords(before: string, after: string): Words[] | undefined {
  if (before.length > MAX_LENGTH || after.length > MAX_LENGTH) return undefined;
  const runs = diffArrays(toWords(before), toWords(after), { maxEditLength: MAX_EDITS });
  if (runs === undefined) return undefined;
  const words = joinChanges(
    runs.map(({ value, added, removed }) => ({
      kind: removed ? 'removed' : added ? 'added' : 'same',
      text: value.join(''),
    })),
  );
  const same = words.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return same < LEAST_SIMILARITY * Math.max(before.length, after.length) ? undefined : words;
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

/** The lines of a diff that were changed rather than rewritten. */
export function changedPassages(lines: readonly DiffLine[]): Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < lines.length;) {
    const removed = takeRun(lines, at, 'removed');
    const added = takeRun(lines, at + removed.length, 'added');
    at += removed.length + added.length || 1;
    passages.push(...pairLines(wholeLines(removed), wholeLines(added)));
  }
  return passages;
}

function takeRun(lines: readonly DiffLine[], from: number, kind: DiffLine['kind']): DiffLine[] {
  let to = from;
  while (lines[to]?.kind === kind) to++;
  return lines.slice(from, to);
}

type Line = Pick<DiffLine, 'line' | 'text'>;

/** Joins the pieces of each line. */
function wholeLines(pieces: readonly DiffLine[]): Line[] {
  const lines = new Map<number, string>();
  for (const { line, text } of pieces) lines.set(line, (lines.get(line) ?? '') + text);
  return [...lines].map(([line, text]) => ({ line, text }));
}

/** Each removed line with the next added one that is like it. */
function pairLines(removed: readonly Line[], added: readonly Line[]): Passage[] {
  if (removed.length > MAX_LINES || added.length > MAX_LINES) return [];
  const passages: Passage[] = [];
  let next = 0;
  for (const { text: before } of removed) {
    for (let at = next; at < added.length; at++) {
      const { line, text: after } = added[at] ?? { line: 0, text: '' };
      const words = diffWords(before, after);
      if (words === undefined) continue;
      passages.push({ line, words });
      next = at + 1;
      break;
    }
  }
  return passages;
}
