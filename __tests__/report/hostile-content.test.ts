import { describe, expect, test } from '@jest/globals';

import { commentMarkdown } from '../../src/action/comment.js';
import type { Outcome } from '../../src/model/outcome.js';
import { prose } from '../../src/report/markdown-escape.js';
import { loadDescriptionRenderer } from '../../src/report/rendered-description.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { HOSTILE } from '../support/hostile-text.js';
import { CONTEXT, NOTHING, plan } from '../support/plans.js';
import { expectSafe, render } from '../support/rendered.js';
import { SCENARIOS } from '../support/scenarios.js';

await loadDescriptionRenderer();

test.each([
  ['a mention', ['@', 'octocat']],
  ['an issue', ['#', '12']],
  ['an issue by its prefix', ['GH', '-', '34']],
  ['an issue by its prefix', ['GH-', '34']],
  ['an advisory', ['GHSA', '-x']],
  ['an address', ['https', '://evil.example']],
  ['an address', ['https:', '//evil.example']],
  ['an address', ['https:/', '/evil.example']],
  ['an address', ['www', '.evil.example']],
  ['an emoji', [':', 'smile:']],
])('pieces do not join to %s: %j', (_, pieces) => {
  expectSafe(render(`x ${pieces.map(prose).join('')}`));
});

describe('text that tries every way to break out of its block', () => {
  const { outcome, context } = SCENARIOS['hostile content'] ?? { outcome: NOTHING, context: CONTEXT };

  test.each([
    ['summary', summaryMarkdown(outcome, context)],
    ['comment', commentMarkdown(outcome, context, [`-->${HOSTILE}`])],
  ])('stays inside in the %s', (_, report) => {
    const rendered = render(report);
    expectSafe(rendered);
    expect(rendered.elements).not.toContain('h3');
    expect(rendered.outline.filter((element) => element === 'details')).toHaveLength(4);
    expect(rendered.outline.filter((element) => element === 'h1')).toEqual([]);
  });
});

test.each(['```', '`````', '~~~', '</details>'])(
  'an unchanged line %s does not end the diff around it',
  (line) => {
    const text = `last\n${line}\n# heading\n\n# heading`;
    const outcome: Outcome = {
      ...NOTHING,
      result: 'planned',
      plans: [plan('mod', { fields: [{ field: 'faq', before: text, after: text.replace('last', 'end') }] })],
    };
    const { outline } = render(summaryMarkdown(outcome, CONTEXT));
    expect(outline.filter((element) => element.includes('h1'))).toEqual([]);
    expect(outline).toContain(' pre');
  },
);

test('a code block keeps its empty lines in the preview, which is still one block of HTML', () => {
  const description = '```\na\n\n# b\n```\n\n- c\n\n  d\n\n<details>\n\ne';
  const outcome: Outcome = {
    ...NOTHING,
    result: 'planned',
    plans: [plan('mod', { fields: [{ field: 'description', before: '', after: description }] })],
  };
  const report = summaryMarkdown(outcome, CONTEXT);
  expect(render(report).text).toContain('a\n\n# b\n');
  expect(report.slice(report.indexOf('<details><summary>Preview'))).not.toMatch(/\n[ \t]*\n/);
});

test('links lead to http and https only, and add no note to issues', () => {
  const description = [
    '[script](javascript:alert(1)) [data](data:text/html,x) [anchor](#faq) [file](file:///etc/passwd)',
    '[web](https://example.org/a) [issue](https://github.com/octo/repo/issues/1) [user](https://a:b@example.org)',
    '![picture](https://example.org/p.png) ![none](javascript:alert(1))',
  ].join('\n\n');
  const outcome: Outcome = {
    ...NOTHING,
    result: 'planned',
    plans: [plan('mod', { fields: [{ field: 'description', before: '', after: description }] })],
  };
  expect(render(summaryMarkdown(outcome, CONTEXT)).addresses).toEqual([
    `https://github.com/octo/belt-gauge/blob/${CONTEXT.commit}/modportal.yml`,
    `https://redirect.github.com/octo/belt-gauge/commit/${CONTEXT.commit}`,
    'https://mods.factorio.com/mod/mod',
    'https://example.org/a',
    'https://redirect.github.com/octo/repo/issues/1',
    'https://example.org/p.png',
  ]);
});
