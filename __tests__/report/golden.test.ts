import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { commentMarkdown, markOf } from '../../src/action/comment.js';
import { loadDescriptionRenderer } from '../../src/report/rendered-description.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { printedMessages } from '../support/printed-messages.js';
import { SCENARIOS } from '../support/scenarios.js';

await loadDescriptionRenderer();

const folder = path.resolve(import.meta.dirname, '../fixtures/report');

const fileOf = (name: string) => `${name.replaceAll(/[^a-z]+/g, '-')}.md`;

/**
 * Whole reports, reviewed by a person. After an intended change, write them again with
 * `RENEW_REPORTS=1 npm test -- report/golden` and read the diff.
 */
function expectReport(name: string, markdown: string): void {
  const file = path.join(folder, fileOf(name));
  if (process.env.RENEW_REPORTS === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, markdown);
  }
  expect(markdown).toBe(readFileSync(file, 'utf8'));
}

/** The comment of this scenario has less detail than its summary, so both are stored. */
const TOO_LONG = 'texts too long for a comment';

describe.each(Object.entries(SCENARIOS))('%s', (name, { outcome, context }) => {
  const summary = summaryMarkdown(outcome, context);
  const comment = commentMarkdown(outcome, context, ['modportal.yml']);

  test('the report', () => {
    if (name !== TOO_LONG) expectReport(name, summary);
    else {
      expectReport(`${name}, summary`, summary);
      expectReport(`${name}, comment`, comment);
    }
  });

  test('the comment is its mark, the report, and a link to the run if there are changes', () => {
    const mark = `${markOf(['modportal.yml'])}\n`;
    const runUrl = 'https://github.com/octo/belt-gauge/actions/runs/42';
    const footer =
      outcome.result === 'unchanged' ? '' : `\n<sub>From <a href="${runUrl}">the run</a>.</sub>\n`;
    if (name !== TOO_LONG) expect(comment).toBe(mark + summary + footer);
    else {
      expect(comment.startsWith(mark)).toBe(true);
      expect(comment).toContain(`${footer}\n<i>Shortened to fit`);
    }
  });
});

test('the mark is the same in each release, so that a new one edits the comment of the old one', () => {
  expect(markOf(['modportal.yml'])).toBe('<!-- modportal-sync 30caadbfdcfc53274b03a116ca145060 -->');
});

test('each stored report belongs to a scenario', () => {
  const names = Object.keys(SCENARIOS).flatMap((name) =>
    name === TOO_LONG ? [`${name}, summary`, `${name}, comment`] : [name],
  );
  const stored = readdirSync(folder).filter((file) => file.endsWith('.md'));
  expect(stored.sort()).toEqual(names.map(fileOf).sort());
});

describe('the errors of the scenarios are those that the code prints', () => {
  const printed = printedMessages().filter(({ parts }) => parts.join('').length > 10);
  /** Whether the text between the values of a message is there, in order. */
  const isIn = (parts: readonly string[], message: string): boolean => {
    let at = 0;
    return parts.every((part) => {
      const found = message.indexOf(part, at);
      at = found + part.length;
      return found !== -1;
    });
  };
  const real = Object.entries(SCENARIOS).filter(([name]) => name !== 'hostile content');

  test.each(real)('%s', (_, { outcome: { problems, failures, publications } }) => {
    const errors = [...problems, ...failures, ...publications.flatMap((each) => each.failures)];
    const unknown = errors.filter(({ message }) => !printed.some(({ parts }) => isIn(parts, message)));
    expect(unknown).toEqual([]);
  });
});
