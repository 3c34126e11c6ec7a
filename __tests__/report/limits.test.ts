import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Outcome } from '../../src/model/outcome.js';
import { commentMarkdown, MAX_COMMENT_LENGTH } from '../../src/action/comment.js';
import { writeReport, type Listing, type Report } from '../../src/report/shorten.js';
import { MAX_SUMMARY_BYTES, summaryMarkdown } from '../../src/report/summary.js';
import { runs } from '../support/properties.js';
import { render } from '../support/rendered.js';
import { CONTEXT, gallery, NOTHING, plan } from '../support/plans.js';
import type { Plan } from '../../src/model/plan.js';
import type { Problem } from '../../src/model/problem.js';

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
  test('keeps the limits of GitHub, and each block of it has its end', () => {
    fc.assert(
      fc.property(someRun, (outcome) => {
        const comment = commentMarkdown(outcome, CONTEXT, ['modportal.yml']);
        expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH);
        expect(Buffer.byteLength(summaryMarkdown(outcome, CONTEXT))).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
        // Were a fence or a tag left open, the last lines would be inside of it.
        expect(render(comment).outline.at(-1)).toBe('p');
        expect(comment.trimEnd()).toMatch(/From .*<\/sub>$|more\.<\/i>$/);
      }),
      runs(30),
    );
  });
});

test('100,000 lines of which each differs are reported, and said to be shortened', () => {
  const lines = (word: string) => Array.from({ length: 100_000 }, (_, at) => `${word} ${at}`).join('\n');
  const outcome: Outcome = {
    ...NOTHING,
    result: 'planned',
    plans: [plan('mod', { fields: [{ field: 'description', before: lines('old'), after: lines('new') }] })],
  };
  const summary = summaryMarkdown(outcome, CONTEXT);
  expect(summary).toContain('</code> +100,000 −100,000 lines</summary>');
  expect(summary).toContain('There are too many differences to show each');
  expect(summary).toMatch(/@@ [\d,]+ more lines of this comparison not shown @@/);
  expect(summary).toContain('Shortened');
});

test('a line of a million characters is broken for the eye', () => {
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

describe('shortening', () => {
  const listing = (kind: Listing['kind'], name: string, items: number): Listing => ({
    kind,
    head: `${name}:\n`,
    items: Array.from({ length: items }, () => '0123456789\n'),
    foot: `end of ${name}\n`,
    omitted: (count) => `${count} left out\n`,
  });
  const report = (...parts: Listing[]): Report => ({
    intro: ['Title\n'],
    sections: [parts],
    outro: ['End\n'],
    shortenedNote: 'Shortened.\n',
  });
  const length = (text: string) => text.length;

  test('a report that fits is left as it is', () => {
    const written = writeReport(report(listing('text', 'a', 2)), 1000, length);
    expect(written).toBe('Title\n\na:\n0123456789\n0123456789\nend of a\n\nEnd\n');
  });

  test('previews go before texts, and texts before the gallery', () => {
    const parts = [listing('gallery', 'g', 20), listing('text', 't', 20), listing('preview', 'p', 20)];
    const shownAt = (limit: number) =>
      writeReport(report(...parts), limit, length)
        .split('\n\n')
        .map((block) => block.split('0123456789').length - 1)
        .slice(1, 4);
    expect(shownAt(650)).toEqual([20, 20, 12]);
    expect(shownAt(400)).toEqual([20, 8, 0]);
    expect(shownAt(250)).toEqual([13, 0, 0]);
  });

  test('of one kind the longest are shortened to one length, and the short one stays', () => {
    const written = writeReport(
      report(listing('text', 'a', 50), listing('text', 'b', 3), listing('text', 'c', 40)),
      500,
      length,
    );
    const items = written.split('\n\n').map((block) => block.split('0123456789').length - 1);
    expect(items).toEqual([0, 17, 3, 17, 0, 0]);
    expect(written).toContain('33 left out\nend of a\n');
    expect(written).toContain('Shortened.');
  });

  test('mods that are too many are counted', () => {
    const sections = Array.from({ length: 100 }, (_, at) => [`This is mod ${at}.\n`]);
    const written = writeReport({ ...report(), sections }, 300, length);
    expect(written.length).toBeLessThanOrEqual(300);
    expect(written).toMatch(/This is mod 14\.\n\n… and 85 more mods\.\n\nEnd\n/);
  });
});
