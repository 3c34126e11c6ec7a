import { diffWithin, Effort, type Run } from '../text/bounded-diff.js';
import type { TextEdit } from '../text/text-edits.js';

/** A change that publishing makes to the body of a Markdown file. */
export interface PublishedEdit {
  /** Offsets in the body. */
  readonly from: number;
  readonly to: number;
  /** The text in the published version. */
  readonly text: string;
  /**
   * Whether the body's text has to be kept: an excluded part or the title, which the portal never had. Otherwise the edit
   * rewrites an address, which the portal's text may replace.
   */
  readonly isRemoval: boolean;
}

/** Consecutive characters of the published text, with their offsets in the body. */
interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** In lines, and in words of the lines that differ. Beyond this, all of them are replaced. */
const MAX_CHANGES = 2000;

/** In comparisons: about a second. */
const MAX_EFFORT = 5_000_000;

/**
 * Finds the smallest edits of a Markdown file after which publishing it gives the portal's text. Text that the portal never
 * had is kept: excluded parts, the title, and relative addresses that are published as the portal's addresses.
 *
 * The result is a good guess: the caller publishes the edited text and compares. A new text on the portal may contain
 * something that publishing changes, such as a relative link.
 *
 * @param body of the file, with LF newlines
 * @param edits the changes that publishing makes to the body: sorted, without overlaps
 * @param live the portal's text
 * @param unit whether single words or whole lines are replaced. Whole lines keep an excluded part between lines more often
 * @returns edits of the body, sorted. Outer whitespace is never edited, because it is not compared
 */
export function carryBack(
  body: string,
  edits: readonly PublishedEdit[],
  live: string,
  unit: 'word' | 'line' = 'word',
): TextEdit[] {
  const before = withoutOuterSpace(publishedTokens(body, edits));
  const addresses = edits.filter(({ isRemoval }) => !isRemoval).map(({ text }) => text);
  const after = splitWords(live.replace(/\r\n?/g, '\n').trim(), addresses);
  const beforeLines = toLines(before, ({ text }) => text);
  const afterLines = toLines(after, (text) => text);
  const effort = new Effort(MAX_EFFORT);
  let start = 0;
  const starts = beforeLines.map((line) => (start += line.length) - line.length);
  const hunks = findHunks(
    beforeLines.map((line) => line.map(({ text }) => text).join('')),
    afterLines.map((line) => line.join('')),
    effort,
  ).flatMap((lines) => {
    const removed = beforeLines.slice(lines.from, lines.to).flat();
    const added = afterLines.slice(lines.newFrom, lines.newTo).flat();
    const first = starts[lines.from] ?? before.length;
    if (unit === 'line') return [{ from: first, to: first + removed.length, text: added.join('') }];
    return findHunks(
      removed.map(({ text }) => text),
      added,
      effort,
    ).map((words) => ({
      from: first + words.from,
      to: first + words.to,
      text: added.slice(words.newFrom, words.newTo).join(''),
    }));
  });
  return hunks.flatMap((hunk) => toEdits(before, hunk, body.length));
}

/** Replaces the tokens from `from` to `to`, which is after the last one. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The edits of the body for one hunk. Parts of the body between two tokens are not published, so they are kept.
 *
 * @param end where text is added if there are no tokens
 */
function toEdits(tokens: readonly Token[], { from, to, text }: Hunk, end: number): TextEdit[] {
  const removed = tokens.slice(from, to);
  if (removed.length > 0) {
    // An unpublished part must keep separate lines. So it comes before the new text, if that begins a line.
    const isLineStart = from === 0 || tokens[from - 1]?.text.endsWith('\n');
    const place = isLineStart ? removed.length - 1 : 0;
    return removed.map((token, index) => ({
      from: token.from,
      to: token.to,
      text: index === place ? text : '',
    }));
  }
  const [last, next] = [tokens[from - 1], tokens[from]];
  // New lines are added before the next line, so that they come after a title or an excluded part.
  const at = next !== undefined && (last === undefined || last.text.endsWith('\n')) ? next.from : last?.to;
  return [{ from: at ?? end, to: at ?? end, text }];
}

function publishedTokens(body: string, edits: readonly PublishedEdit[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const addWords = (to: number): void => {
    for (const word of splitWords(body.slice(at, to))) {
      tokens.push({ text: word, from: at, to: at + word.length });
      at += word.length;
    }
  };
  for (const { from, to, text, isRemoval } of edits) {
    addWords(from);
    if (text !== '') tokens.push({ text, from: isRemoval ? to : from, to });
    at = to;
  }
  addWords(body.length);
  return tokens;
}

/** Words, numbers, spaces, line breaks and single symbols. Each of the `whole` texts is kept in one piece. */
function splitWords(text: string, whole: readonly string[] = []): string[] {
  const literals = [...new Set(whole)]
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return (
    text.match(new RegExp([...literals, '\\n', '[^\\S\\n]+', '[\\p{L}\\p{N}_]+', '[^]'].join('|'), 'gu')) ??
    []
  );
}

function withoutOuterSpace(tokens: readonly Token[]): readonly Token[] {
  const isText = ({ text }: Token) => text.trim() !== '';
  const first = tokens.findIndex(isText);
  return first === -1 ? [] : tokens.slice(first, tokens.findLastIndex(isText) + 1);
}

/** Groups tokens into lines, each with its line break. */
function toLines<T>(tokens: readonly T[], textOf: (token: T) => string): T[][] {
  const lines: T[][] = [];
  let line: T[] = [];
  for (const token of tokens) {
    line.push(token);
    if (!textOf(token).endsWith('\n')) continue;
    lines.push(line);
    line = [];
  }
  return line.length > 0 ? [...lines, line] : lines;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** The ranges of two lists that differ. If there are too many, the whole lists are one range. */
function findHunks(before: readonly string[], after: readonly string[], effort: Effort): Range[] {
  const runs: readonly Run[] = diffWithin(before, after, MAX_CHANGES, effort) ?? [
    { count: before.length, removed: true, added: false },
    { count: after.length, removed: false, added: true },
  ];
  const hunks: Range[] = [];
  let [at, newAt] = [0, 0];
  let [from, newFrom] = [0, 0];
  const close = (): void => {
    if (from < at || newFrom < newAt) hunks.push({ from, to: at, newFrom, newTo: newAt });
  };
  for (const { count, removed, added } of runs) {
    if (!removed && !added) {
      close();
      [from, newFrom] = [at + count, newAt + count];
    }
    if (!added) at += count;
    if (!removed) newAt += count;
  }
  close();
  return hunks;
}
