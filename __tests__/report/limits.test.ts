import { describe, expect, test } from '@jest/globals';

import type { Outcome } from '../../src/model/outcome.js';
import type { Plan } from '../../src/model/plan.js';
import type { Problem } from '../../src/model/problem.js';
import { loadDescriptionRenderer } from '../../src/report/rendered-description.js';
import { reportMarkdown, summaryMarkdown } from '../../src/report/summary.js';
import { CONTEXT, gallery, NOTHING, plan } from '../support/plans.js';
import { isThorough } from '../support/thorough.js';

await loadDescriptionRenderer();

test('a report of 100,000 changed lines is shortened, and says so', () => {
  const lines = (word: string) => Array.from({ length: 100_000 }, (_, at) => `${word} ${at}`).join('\n');
  const outcome: Outcome = {
    ...NOTHING,
    result: 'planned',
    plans: [plan('mod', { fields: [{ field: 'description', before: lines('old'), after: lines('new') }] })],
  };
  const summary = summaryMarkdown(outcome, CONTEXT);
  expect(summary).toContain('</code> +100,000 −100,000 lines</summary>');
  expect(summary).toContain('There are too many differences to compare line by line');
  expect(summary).toMatch(/@@ [\d,]+ more lines of this diff not shown @@/);
  expect(summary).toContain('for a job summary: no preview, at most 5,000 lines of each diff.');
});

test('a line of a million characters is split into short ones', () => {
  const outcome: Outcome = {
    ...NOTHING,
    result: 'planned',
    plans: [plan('mod', { fields: [{ field: 'faq', before: '', after: 'x'.repeat(1_000_000) }] })],
  };
  const longest = Math.max(
    ...summaryMarkdown(outcome, CONTEXT)
      .split('\n')
      .map((line) => line.length),
  );
  expect(longest).toBeLessThan(1000);
});

describe('detail falls until the report fits', () => {
  const text = (word: string) =>
    Array.from({ length: 600 }, (_, at) => `- ${at % 2 === 0 ? word : 'belt'} ${at}`).join('\n');
  const images = Array.from({ length: 60 }, (_, at) => `${at}.png`);
  const big = plan('big', {
    fields: [
      { field: 'title', before: 'Old', after: 'New' },
      { field: 'description', before: text('slow belt'), after: text('fast belt') },
    ],
    gallery: gallery(['a'], images),
  });
  const small = plan('small', { fields: [{ field: 'title', before: 'Old', after: 'New' }] });
  const problem: Problem = { severity: 'warning', message: 'a warning' };
  const planned = (plans: readonly Plan[], problems = 30): Outcome => ({
    ...NOTHING,
    result: 'planned',
    plans,
    problems: Array.from({ length: problems }, () => problem),
  });
  const write = (outcome: Outcome, max: number) =>
    reportMarkdown(outcome, CONTEXT, { name: 'a test', max, measure: (text) => text.length });
  const full = write(planned([big]), Infinity);

  test('a report that fits is complete', () => {
    expect(write(planned([big]), full.length)).toBe(full);
    expect(full).toContain('Preview of the description');
    expect(full).not.toMatch(/not shown|Shortened/);
  });

  test.each<readonly [number, string, readonly string[]]>([
    [full.length - 1, 'no preview', ['+ - fast belt 598', '59.png', '- 260 more changed lines']],
    [30_000, 'no preview, at most 500 lines of each diff', ['@@ 400 more lines of this diff not shown @@']],
    [20_500, 'no preview, at most 100 lines of each diff', ['@@ 800 more lines of this diff not shown @@']],
    [15_600, 'no preview, no diffs', ['</code> +300 −300 lines\n', '59.png']],
    [
      10_000,
      'no preview, no diffs, at most 5 rows of each table, list and gallery',
      ['8 more rows of images not shown', '> - 25 more, see the log'],
    ],
    [
      1000,
      'only counts',
      ['change 2 fields, upload 60 images', '**0 errors and 30 warnings**: see the log.'],
    ],
  ])('within %i characters: %s', (max, limits, shown) => {
    const report = write(planned([big]), max);
    expect(report.length).toBeLessThanOrEqual(max);
    expect(report).toContain(`Shortened to fit GitHub's limit for a test: ${limits}`);
    for (const each of shown) expect(report).toContain(each);
  });

  test('the last of too many mods are counted', () => {
    const mods = Array.from({ length: 300 }, (_, at) => ({ ...small, mod: `mod-${at}` }));
    const report = write(planned(mods), 12_000);
    expect(report).toContain('- <code>mod-199</code>: would change 1 field\n- 100 more mods\n');
    expect(report).toContain('only counts, for at most 200 mods.');
    expect(write(planned(mods), 0)).toContain('\n- 300 more mods\n');
  });

  test('the shortest report of any run fits a comment', () => {
    const long = '@'.repeat(isThorough ? 3000 : 1000);
    const mods = Array.from({ length: 300 }, (_, at) => ({ ...small, mod: `${at}${long}`, config: long }));
    const same = mods.map((each) => ({ ...each, fields: [] }));
    for (const plans of [mods, same, [...mods, ...same]]) {
      const report = write({ ...planned(plans), backup: long }, 0);
      expect(report.length).toBeLessThan(10_000);
    }
  });
});
