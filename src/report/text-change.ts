import { isMarkdownField } from '../model/fields.js';
import type { TextSource } from '../model/page.js';
import type { FieldChange } from '../model/plan.js';
import { clip, count, inThousands } from '../text/plain-text.js';
import { fileUrl, type ReportContext } from './context.js';
import { joinBlocks, type Block } from './detail.js';
import { link } from './link.js';
import { code, codeLine, fence, prose } from './markdown-escape.js';
import { diffTexts, type DiffLine, type TextDiff } from './text-diff.js';
import { changedPassages, type Passage, type Words } from './word-diff.js';

/** A change of a text. */
export interface TextChange {
  readonly field: FieldChange['field'];
  readonly before: string;
  readonly after: string;
  readonly source?: TextSource;
}

/** Whether a change is shown as a diff rather than as two cells of a table. */
export function isTextChange(change: FieldChange): change is FieldChange & TextChange {
  const { field, before, after } = change;
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  return isMarkdownField(field) || /\n./.test(before.trim()) || /\n./.test(after.trim());
}

/** A change of a text, compared. */
export interface TextComparison {
  readonly diff: TextDiff;
  readonly passages: readonly Passage[];
  /** The lines of the diff block. */
  readonly hunks: readonly string[];
  /** How many lines there are beyond those in `hunks`. */
  readonly left: number;
}

const comparisons = new WeakMap<TextChange, TextComparison>();

/** Compares a text once: the log, the summary and the comment all need it, and long texts take a second. */
export function compareTexts(change: TextChange): TextComparison {
  const known = comparisons.get(change);
  if (known !== undefined) return known;
  const diff = diffTexts(change.before, change.after);
  const comparison = { diff, passages: changedPassages(diff.lines), ...findHunks(change, diff.lines) };
  comparisons.set(change, comparison);
  return comparison;
}

/** "+12 −3 lines", "22 new lines". */
export function describeSize(change: TextChange): string {
  const { added, removed } = compareTexts(change).diff;
  const { before, after } = change;
  if (before.trim() === '') return count(added, 'new line');
  if (after.trim() === '') return `${count(removed, 'line')} removed`;
  return `+${inThousands(added)} −${inThousands(removed)} lines`;
}

/** What changes in a text: a folded block with the changed words, which link to the file, and a unified diff. */
export function textSection(change: TextChange, context: ReportContext): Block {
  const comparison = compareTexts(change);
  const { diff, passages } = comparison;
  const file = change.source?.file;
  const name = file === undefined ? '' : ` · ${link(code(clip(file, 300)), fileUrl(file, context))}`;
  const size = `${code(change.field)} ${describeSize(change)}${name}`;
  const note = diff.isSplit ? ' (long lines are split at sentences)' : '';
  return ({ lines }) => {
    if (lines === 0) return `${size}\n`;
    return joinBlocks([
      `<details><summary>${size}${note}</summary>\n`,
      passages.length === 0 ? undefined : passageList(passages, lines, change, context),
      diff.isExact ? undefined : INEXACT,
      diffBlock(comparison, lines),
      '</details>\n',
    ]);
  };
}

const INEXACT =
  'There are too many differences to compare line by line: everything between the first and the last is shown as replaced.\n';

/** More would be as long as the diff itself. */
const MAX_PASSAGES = 40;

function passageList(
  passages: readonly Passage[],
  lines: number,
  change: TextChange,
  context: ReportContext,
): string {
  const items = passages
    .slice(0, Math.min(lines, MAX_PASSAGES))
    .map(({ line, words }) => `- ${linkLine(line, change, context)}: ${words.map(showInContext).join('')}\n`);
  const left = passages.length - items.length;
  const rest = left === 0 ? '' : `- ${count(left, 'more changed line')}: see the diff below\n`;
  const text = change.source === undefined ? 'the new text' : 'the file';
  return `Changed words, by line of ${text}:\n\n${items.join('')}${rest}`;
}

function linkLine(line: number, change: TextChange, context: ReportContext): string {
  const number = lineOfFile(line, change);
  const { source } = change;
  return link(`line ${number}`, source && fileUrl(source.file, context, number));
}

/**
 * The line of the file for a line of the new text, or that line itself if there is no file.
 *
 * @param line counted from 1, without the empty lines at the beginning, which the diff ignores
 */
function lineOfFile(line: number, { after, source }: TextChange): number {
  const leading = /^\s*/.exec(after)?.[0].split('\n').length ?? 1;
  return source?.lines[line - 1 + leading - 1] ?? line;
}

/** Words as HTML, with those marked that are on one side only. */
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

/** In characters: how much unchanged text is shown beside a change. */
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

/** In lines. No report has room for many more, and writing all lines of a text of several megabytes takes half a minute. */
const MAX_DIFF_LINES = 100_000;

/** A code block in the language `diff`, which GitHub colours. */
function diffBlock({ hunks, left }: TextComparison, limit: number): string {
  const shown = hunks.slice(0, limit);
  const omitted = hunks.length - shown.length + left;
  const rest = omitted === 0 ? '' : `@@ ${count(omitted, 'more line')} of this diff not shown @@\n`;
  const ticks = fence(shown);
  return `${ticks}diff\n${shown.map((line) => `${line}\n`).join('')}${rest}${ticks}\n`;
}

const SIGN = { same: ' ', removed: '-', added: '+' } as const;

/** The changed lines and those around them. */
function findHunks(change: TextChange, lines: readonly DiffLine[]): Pick<TextComparison, 'hunks' | 'left'> {
  const isShown = new Uint8Array(lines.length);
  lines.forEach(({ kind }, at) => {
    if (kind !== 'same') isShown.fill(1, Math.max(0, at - CONTEXT_LINES), at + CONTEXT_LINES + 1);
  });
  const hunks: string[] = [];
  let left = 0;
  for (const [at, { kind, text, line }] of lines.entries()) {
    if (isShown[at] !== 1) continue;
    if (hunks.length >= MAX_DIFF_LINES) {
      left += 1;
      continue;
    }
    if (at > 0 && isShown[at - 1] !== 1) hunks.push(`@@ line ${lineOfFile(line, change)} @@`);
    hunks.push(`${SIGN[kind]} ${codeLine(text)}`.trimEnd());
  }
  return { hunks, left };
}
