import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { commentMarkdown } from '../../src/action/comment.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { SCENARIOS } from '../support/scenarios.js';

const folder = path.resolve(import.meta.dirname, '../fixtures/report');

/**
 * Whole reports, reviewed by a person. After an intended change, write them again with
 * `RENEW_REPORTS=1 npm test -- report/golden` and read the diff.
 */
function expectReport(name: string, markdown: string): void {
  const file = path.join(folder, `${name.replaceAll(/[^a-z]+/g, '-')}.md`);
  if (process.env.RENEW_REPORTS === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, markdown);
  }
  expect(markdown).toBe(readFileSync(file, 'utf8'));
}

describe.each(Object.entries(SCENARIOS))('%s', (name, { outcome, context }) => {
  test('the summary', () => {
    expectReport(`${name}, summary`, summaryMarkdown(outcome, context));
  });

  test('the comment', () => {
    expectReport(`${name}, comment`, commentMarkdown(outcome, context, ['modportal.yml']));
  });
});
