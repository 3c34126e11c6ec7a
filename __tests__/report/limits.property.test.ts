import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { commentMarkdown, MAX_COMMENT_LENGTH } from '../../src/action/comment.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { Plan } from '../../src/model/plan.js';
import type { Problem } from '../../src/model/problem.js';
import { loadDescriptionRenderer } from '../../src/report/rendered-description.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { CONTEXT, gallery, NOTHING, plan } from '../support/plans.js';
import { runs } from '../support/properties.js';
import { render } from '../support/rendered.js';

await loadDescriptionRenderer();

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

test('a report of any size stays within the limits of GitHub, and closes each of its blocks', () => {
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
