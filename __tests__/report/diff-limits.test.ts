import { describe, expect, test } from '@jest/globals';

import { diffWithin, Effort } from '../../src/text/bounded-diff.js';
import { compareTexts, textSection, type TextChange } from '../../src/report/text-change.js';
import { diffTexts } from '../../src/report/text-diff.js';
import { changedPassages } from '../../src/report/word-diff.js';
import { CONTEXT } from '../support/plans.js';
import { isThorough } from '../support/thorough.js';

const numbered = <T>(count: number, line: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => line(at));

class CountedEffort extends Effort {
  spent = 0;

  override spend(comparisons: number): void {
    this.spent += comparisons;
    super.spend(comparisons);
  }
}

/**
 * Runs of equal items with a different item after each: the same items in every list, and their order depends on the
 * step, which has no factor in common with the number of runs. The search compares a whole run in each of its steps, and
 * the number of steps grows with the square of the differences.
 */
const hostile = (runs: number, length: number, step: number) =>
  numbered(runs, (at) => [...Array<string>(length).fill('.'), `${(at * step) % runs}`]).flat();

describe('the search for differences', () => {
  test('leaves out the items that only one list has, and counts them as changes', () => {
    const effort = new CountedEffort(1_000_000);
    const [before, after] = [numbered(90, (at) => `old ${at}`), numbered(90, (at) => `new ${at}`)];
    const same = { count: 1, added: false, removed: false };
    const replaced = [
      { count: 90, added: false, removed: true },
      { count: 90, added: true, removed: false },
    ];
    const compare = (maxChanges: number) =>
      diffWithin(['a', ...before, 'b'], ['a', ...after, 'b'], maxChanges, effort);
    expect(compare(180)).toEqual([same, ...replaced, same]);
    // The lists have 184 items: hardly more than their numbering.
    expect(effort.spent).toBeLessThan(4 * 184 + 10);
    expect(compare(179)).toBeUndefined();
  });

  test.each([50, 500, 5000])('stays close to its limit on runs of %i items', (length) => {
    const effort = new CountedEffort(50_000);
    const [before, after] = [hostile(90, length, 1), hostile(90, length, 7)];
    expect(diffWithin(before, after, 200, effort)).toBeUndefined();
    // Once the effort is spent, each remaining step compares once.
    expect(effort.spent).toBeLessThan(Math.max(50_000, 8 * before.length) + 30_000);
  });

  test('does not start if the effort is spent', () => {
    const effort = new CountedEffort(0);
    expect(diffWithin(['a'], ['a', 'b'], 200, effort)).toBeUndefined();
    expect(effort.spent).toBe(4 * 3);
  });

  test('shares one effort between several lists', () => {
    const effort = new Effort(500_000);
    const isFound = () => diffWithin(hostile(50, 50, 1), hostile(50, 50, 7), 200, effort) !== undefined;
    const found = numbered(20, isFound);
    expect(found[0]).toBe(true);
    expect(found.at(-1)).toBe(false);
  });
});

test('two texts whose lines are nearly all equal are not compared line by line', () => {
  const text = (extra: (at: number) => number) =>
    numbered(isThorough ? 450 : 340, (at) => `${'.\n'.repeat(1000 + extra(at))}x`).join('\n');
  const before = text((at) => at % 7);
  const after = text((at) => (at * 3) % 5);
  expect(diffTexts(before, after).isExact).toBe(false);
  expect(diffTexts(before, `${before}\nend`)).toMatchObject({ isExact: true, added: 1, removed: 0 });
});

test('similar lines are compared by words until the effort is spent', () => {
  // The same signs in different orders: only a full comparison shows that the lines differ.
  const signs = ['.,;:!?', '?!:;,.'];
  const shuffled = (at: number, side: number) =>
    numbered(150, (each) => (signs[side] ?? '').charAt((each * (2 * at + 2) + each * each) % 6)).join('');
  const group = (side: number) => (at: number) =>
    [...numbered(8, (each) => `${shuffled(at * 8 + each, side)}${side}`), `same ${at}`].join('\n');
  const text = (side: number, end: string) => [...numbered(80, group(side)), `the last ${end}`].join('\n');
  const { lines, isExact } = diffTexts(text(0, 'line'), text(1, 'row'));
  expect(isExact).toBe(true);
  const last = (passages: ReturnType<typeof changedPassages>) => passages.at(-1)?.line;
  expect(last(changedPassages(lines.slice(-2)))).toBe(80 * 9 + 1);
  expect(last(changedPassages(lines))).not.toBe(80 * 9 + 1);
});

describe('a text in a report', () => {
  const change = (before: string, after: string): TextChange => ({ field: 'description', before, after });

  test('is compared once for each change', () => {
    const same = change('a\nb', 'a\nc');
    expect(compareTexts(same)).toBe(compareTexts(same));
  });

  test('has no more lines than a report has room for, and the others are counted', () => {
    const text = (word: string) => numbered(120_000, (at) => `${word}${at}`).join('\n');
    const large = change(text('a'), text('b'));
    expect(compareTexts(large)).toMatchObject({ left: 140_000 });
    expect(compareTexts(large).hunks).toHaveLength(100_000);
    const lastLine = (lines: number) =>
      textSection(
        large,
        CONTEXT,
      )({ preview: false, lines, rows: Infinity, mods: Infinity })?.match(/^@@ .*more.*$/m)?.[0];
    expect(lastLine(Infinity)).toBe('@@ 140,000 more lines of this diff not shown @@');
    expect(lastLine(100)).toBe('@@ 239,900 more lines of this diff not shown @@');
  });
});
