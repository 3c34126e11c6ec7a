import { code, codeLine, fence, prose } from './markdown-escape.js';
import { count } from '../text/plain-text.js';
import type { Listing, Part } from './shorten.js';
import { diffTexts, type DiffLine, type TextDiff } from './text-diff.js';
import { changedPassages, type Passage, type Words } from './word-diff.js';
import type { FieldChange } from '../model/plan.js';

/** A change of a text. */
export interface TextChange {
  readonly field: FieldChange['field'];
  readonly before: string;
  readonly after: string;
}

/** Whether a field's change is better read as a diff than as two cells of a table. */
export function isTextChange(change: FieldChange): change is FieldChange & TextChange {
  const { field, before, after } = change;
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  return field === 'description' || field === 'faq' || /\n./.test(before.trim()) || /\n./.test(after.trim());
}

/** Found once for each change: the log, the summary and the comment all tell of it, and long texts take a second. */
const diffs = new WeakMap<TextChange, TextDiff>();
const parts = new WeakMap<TextChange, readonly Part[]>();

function once<T>(known: WeakMap<TextChange, T>, change: TextChange, find: (change: TextChange) => T): T {
  const value = known.get(change) ?? find(change);
  known.set(change, value);
  return value;
}

function diffOf(change: TextChange): TextDiff {
  return once(diffs, change, ({ before, after }) => diffTexts(before, after));
}

/** "+12 −3 lines", "22 new lines". */
export function describeSize(change: TextChange): string {
  const { added, removed } = diffOf(change);
  const { before, after } = change;
  if (before.trim() === '') return count(added, 'new line');
  if (after.trim() === '') return `${count(removed, 'line')} removed`;
  return `+${added.toLocaleString('en')} −${removed.toLocaleString('en')} lines`;
}

/** What changes in a text: the words, and below them a unified diff, folded. */
export function textParts(change: TextChange): readonly Part[] {
  return once(parts, change, describe);
}

function describe(change: TextChange): Part[] {
  const diff = diffOf(change);
  const size = describeSize(change) + (diff.isBroken ? ' (long lines are broken at sentences)' : '');
  const passages = changedPassages(diff.lines);
  return [
    `<details><summary>${code(change.field)} ${size}</summary>\n`,
    ...(passages.length === 0 ? [] : [passageList(passages)]),
    ...(diff.isExact
      ? []
      : [
          'There are too many differences to show each: all between the first and the last is shown as replaced.\n',
        ]),
    diffBlock(diff.lines),
    '</details>\n',
  ];
}

/** More would be as long as the diff itself. */
const MAX_PASSAGES = 40;

function passageList(passages: readonly Passage[]): Listing {
  const omitted = (left: number) => `- ${count(left, 'more passage')}: see the lines below\n`;
  const left = passages.length - MAX_PASSAGES;
  return {
    kind: 'text',
    head: 'Changed words, by line of the page:\n\n',
    items: passages
      .slice(0, MAX_PASSAGES)
      .map(({ line, words }) => `- line ${line}: ${words.map(showInContext).join('')}\n`),
    foot: left > 0 ? omitted(left) : '',
    omitted: (count) => omitted(count),
  };
}

/** Words of one side of a change, as HTML: what is only there is marked. */
export function markWords(words: readonly Words[]): string {
  return words.map(mark).join('');
}

function mark({ kind, text }: Words, at: number, all: readonly Words[]): string {
  if (kind === 'same') return prose(text);
  const words = text.trim();
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = words === '' ? '' : text.slice(text.trimEnd().length);
  const shown = kind === 'removed' ? `<del>${prose(words)}</del>` : `<ins><b>${prose(words)}</b></ins>`;
  const isReplaced = kind === 'removed' && all[at + 1]?.kind === 'added' && after === '';
  return `${prose(before)}${shown}${isReplaced ? ' ' : prose(after)}`;
}

/** In characters: as much of unchanged words as shows where a change is. */
const CONTEXT = 40;

function showInContext(words: Words, at: number, all: readonly Words[]): string {
  const { kind, text } = words;
  if (kind !== 'same') return mark(words, at, all);
  const isFirst = at === 0;
  const isLast = at === all.length - 1;
  if (text.length <= CONTEXT * (isFirst || isLast ? 1 : 2)) return prose(text);
  const start = isFirst ? '' : (/^[^]{0,40}(?=\s)/.exec(text)?.[0] ?? text.slice(0, CONTEXT));
  const end = isLast ? '' : (/(?<=\s)[^]{0,40}$/.exec(text.slice(-CONTEXT - 1))?.[0] ?? text.slice(-CONTEXT));
  return `${prose(start)} … ${prose(end)}`;
}

/** Unchanged lines on either side of a change. */
const CONTEXT_LINES = 2;

/** In lines. No report has room for many more, and to write all of a text of several megabytes takes half a minute. */
const MAX_DIFF_LINES = 100_000;

/** A code block in the language `diff`, which GitHub colours. */
function diffBlock(lines: readonly DiffLine[]): Listing {
  const { shown, left } = hunks(lines);
  const omitted = (left: number) => `@@ ${count(left, 'more line')} of this comparison not shown @@\n`;
  const rest = left > 0 ? [omitted(left)] : [];
  const ticks = fence(shown);
  return {
    kind: 'text',
    head: `${ticks}diff\n`,
    items: [...shown.map((line) => `${line}\n`), ...rest],
    foot: `${ticks}\n`,
    // The line that counts the rest is one of the items.
    omitted: (cut) => omitted(cut - rest.length + left),
  };
}

const SIGN = { same: ' ', removed: '-', added: '+' } as const;

/** The lines that change and those around them, and how many of them there is no room for. */
function hunks(lines: readonly DiffLine[]): { shown: string[]; left: number } {
  const isShown = new Uint8Array(lines.length);
  lines.forEach(({ kind }, at) => {
    if (kind !== 'same') isShown.fill(1, Math.max(0, at - CONTEXT_LINES), at + CONTEXT_LINES + 1);
  });
  const shown: string[] = [];
  let left = 0;
  for (const [at, { kind, text, line }] of lines.entries()) {
    if (isShown[at] !== 1) continue;
    if (shown.length >= MAX_DIFF_LINES) {
      left += 1;
      continue;
    }
    if (at > 0 && isShown[at - 1] !== 1) shown.push(`@@ line ${line} @@`);
    shown.push(`${SIGN[kind]} ${codeLine(text)}`.trimEnd());
  }
  return { shown, left };
}
