import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { commentMarkdown, MAX_COMMENT_LENGTH } from '../../src/action/comment.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { Plan } from '../../src/model/plan.js';
import type { Problem } from '../../src/model/problem.js';
import { reportMarkdown, summaryMarkdown } from '../../src/report/summary.js';
import { CONTEXT, gallery, NOTHING, plan } from '../support/plans.js';
import { runs } from '../support/properties.js';
import { render } from '../support/rendered.js';

/** In bytes. */
const MAX_SUMMARY = 1024 * 1024;

const text = fc
  .tuple(
    fc.constantFrom('belt ', '日本語', '`````', '@a #1 ', '<h1>', '| x |', '\u202e'),
    fc.nat(400),
    fc.nat(300),
  )
  .map(([word, width, lines]) =>
    Array.from({ length: lines }, (_, at) => `${at} ${word.repeat(width / 4)}`).join('\n'),
  );

const somePlan: fc.Arbitrary<Plan> = fc
  .record({ before: text, after: text, faq: text, images: fc.nat(300), pairs: fc.nat(2) })
  .map(({ before, after, faq, images }) =>
    plan('mod', {
      fields: [
        { field: 'title', before: before.slice(0, 500), after: after.slice(0, 900) },
        { field: 'description', before, after: `${after}.` },
        { field: 'faq', before: after, after: `${faq}.` },
      ],
      gallery: gallery(
        ['a', 'b'],
        Array.from({ length: images + 3 }, (_, at) => `${at}.png`),
      ),
    }),
  );

const someRun = fc
  .record({
    plans: fc.array(somePlan, { maxLength: 6 }),
    problems: fc.nat(3000),
    mods: fc.constantFrom(0, 0, 300),
  })
  .map(({ plans, problems, mods }): Outcome => {
    const problem: Problem = {
      severity: 'warning',
      message: 'something '.repeat(30),
      place: { file: 'a.md', line: 1 },
    };
    const small = plan('small', {
      fields: [{ field: 'title', before: 'a'.repeat(400), after: 'b'.repeat(400) }],
    });
    return {
      ...NOTHING,
      result: 'planned',
      plans: [...plans, ...Array.from({ length: mods }, () => small)].map((each, at) => ({
        ...each,
        mod: `mod-${at}`,
      })),
      problems: Array.from({ length: problems }, () => problem),
    };
  });

describe('a report of any size', () => {
  test('stays within the limits of GitHub, and closes each of its blocks', () => {
    fc.assert(
      fc.property(someRun, (outcome) => {
        const comment = commentMarkdown(outcome, CONTEXT, ['modportal.yml']);
        expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH);
        expect(Buffer.byteLength(summaryMarkdown(outcome, CONTEXT))).toBeLessThanOrEqual(MAX_SUMMARY);
        // An open code block or tag would contain the last lines.
        expect(render(comment).outline.at(-1)).toBe('p');
        expect(comment.trimEnd()).toMatch(/From .*<\/sub>$|more\.<\/i>$/);
      }),
      runs(30),
    );
  });
});

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
    const long = '@'.repeat(3000);
    const mods = Array.from({ length: 300 }, (_, at) => ({ ...small, mod: `${at}${long}`, config: long }));
    const same = mods.map((each) => ({ ...each, fields: [] }));
    for (const plans of [mods, same, [...mods, ...same]]) {
      const report = write({ ...planned(plans), backup: long }, 0);
      expect(report.length).toBeLessThan(10_000);
    }
  });
});
