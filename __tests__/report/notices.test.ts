import { expect, test } from '@jest/globals';

import { logOutcome } from '../../src/action/run-log.js';
import type { Outcome } from '../../src/model/outcome.js';
import { loadDescriptionRenderer } from '../../src/report/rendered-description.js';
import { reportMarkdown, summaryMarkdown } from '../../src/report/summary.js';
import { captureLog } from '../support/captured-log.js';
import { CONTEXT, NOTHING, plan } from '../support/plans.js';

await loadDescriptionRenderer();

const outcome: Outcome = {
  ...NOTHING,
  result: 'unchanged',
  plans: [plan('big-mod')],
  problems: [
    { severity: 'notice', message: 'a notice', hint: 'a hint', place: { file: 'faq.md', line: 3 } },
    { severity: 'warning', message: 'a warning' },
  ],
};

test('the log annotates a notice after the warnings', async () => {
  const text = await captureLog(() => {
    logOutcome(outcome);
  });
  expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([
    '::warning::a warning',
    '::notice file=faq.md,line=3::a notice (a hint)',
  ]);
});

test.each(['unchanged', 'planned', 'published'] as const)(
  'the report of a run that is %s lists a notice after the warnings',
  (result) => {
    expect(summaryMarkdown({ ...outcome, result }, CONTEXT)).toMatch(
      /> \[!WARNING\]\n> - <span>a warning<\/span>\n\n> \[!NOTE\]\n> - .*faq\.md.* <span>a notice<\/span><br><i>a hint<\/i>\n/,
    );
  },
);

test('a report that is too long counts the notices', () => {
  const target = { name: 'a test', max: 200, measure: (text: string) => text.length };
  expect(reportMarkdown(outcome, CONTEXT, target)).toContain('**0 errors, 1 warning, and 1 notice**');
});
