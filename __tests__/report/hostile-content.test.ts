import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { commentMarkdown } from '../../src/action/comment.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { Problem } from '../../src/model/problem.js';
import { prose } from '../../src/report/markdown-escape.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { visible } from '../../src/text/plain-text.js';
import { HOSTILE, hostileText } from '../support/hostile-text.js';
import { CONTEXT, file, gallery, live, NOTHING, plan } from '../support/plans.js';
import { runs } from '../support/properties.js';
import { render, type Rendered } from '../support/rendered.js';
import { SCENARIOS } from '../support/scenarios.js';

/** A run with the text in every place that the repository or the portal can fill. */
function runWith(text: string): Outcome {
  const problem: Problem = {
    severity: 'error',
    message: `x ${text}`,
    hint: text,
    place: { file: `x${text}`, line: 1 },
  };
  // A short field with several lines would be shown as a text.
  const line = text.replaceAll(/[\n\r]/g, ' ');
  const changed = plan(`x${text}`, {
    config: `x${text}`,
    address: `https://mods.factorio.com/mod/${text}`,
    fields: [
      { field: 'title', before: `x ${line}`, after: `y ${line}` },
      { field: 'category', before: `x${line}`, after: `y${line}` },
      { field: 'tags', before: [`x${text}`], after: [`y${text}`, 'z'] },
      { field: 'homepage', before: `x${line}`, after: `https://example.org/${line}` },
      // More lines than are compared word by word.
      { field: 'description', before: 'x\n'.repeat(9), after: `y\n${text}\ny` },
    ],
    gallery: {
      ...gallery(['a'], ['a', 'b']),
      before: [{ id: `x${text}`, url: text, thumbnail: `https://example.org/${text}` }, live('a')],
      after: [
        { kind: 'new', file: file(`x${text}`) },
        { kind: 'live', image: { ...live('c'), thumbnail: text } },
      ],
    },
  });
  return {
    ...NOTHING,
    result: 'failed',
    problems: [problem, { ...problem, severity: 'warning' }],
    plans: [changed, { ...changed, mod: `z${text}` }],
    publications: [
      {
        mod: changed.mod,
        written: [{ kind: 'upload', isNew: true, image: file(`x${text}`) }],
        failures: [problem],
        changed: undefined,
        remaining: undefined,
      },
    ],
    failures: [{ message: text, hint: text }],
    backup: `/x${text}`,
  };
}

const harmless = render(summaryMarkdown(runWith('word'), CONTEXT));

/** Text that GitHub would turn into a mention, a reference or a link. */
const MENTIONS = [
  /@\w/,
  /#\d/,
  /\bGH-\d/i,
  /\b[0-9a-f]{7,40}\b/i,
  /\w:\/\//,
  /www\./i,
  /:\w+:/,
  /\$[^$]+\$/,
  /GHSA-\w/,
];

function mentionsIn({ prose }: Rendered): string[] {
  return prose.filter((text) => MENTIONS.some((mention) => mention.test(text)));
}

function expectSafe(rendered: Rendered): void {
  expect(mentionsIn(rendered)).toEqual([]);
  for (const address of rendered.addresses) expect(address).toMatch(/^https?:\/\//);
  for (const name of ['script', 'style', 'iframe', 'form']) expect(rendered.elements).not.toContain(name);
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  expect(rendered.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\u2028]/);
}

test('no text changes the report around it or mentions anyone', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const rendered = render(summaryMarkdown(runWith(text), CONTEXT));
      expect(rendered.outline).toEqual(harmless.outline);
      expectSafe(rendered);
    }),
    runs(500),
  );
});

test('every character of a text can be read in the report', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const outcome = { ...runWith(text), problems: [] };
      const shown = render(summaryMarkdown(outcome, CONTEXT)).text.replaceAll(/[\u200b\s]/g, '');
      expect(shown).toContain(visible(`y${text}`.trim()).replaceAll(/[\u200b\s]/g, ''));
    }),
    runs(100),
  );
});

test('a line that is escaped in pieces has no references either', () => {
  fc.assert(
    fc.property(hostileText, fc.infiniteStream(fc.boolean()), (text, cuts) => {
      // A word diff splits between words only.
      const words = text.match(/[\p{L}\p{M}\p{N}_]+|\s+|./gsu) ?? [];
      const pieces: string[] = [];
      for (const word of words) {
        if (cuts.next().value === true) pieces.push(word);
        else pieces.push((pieces.pop() ?? '') + word);
      }
      expectSafe(render(`x ${pieces.map(prose).join('')}`));
    }),
    runs(500),
  );
});

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

test('changed words are marked, and cannot break out of their block either', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (before, after) => {
      const [old, fresh] = [before, after].map((text) => text.replaceAll(/[\n\r]/g, ' '));
      const outcome: Outcome = {
        ...NOTHING,
        result: 'planned',
        plans: [
          plan('mod', {
            fields: [
              { field: 'title', before: `x ${old} x`, after: `x ${fresh} x` },
              { field: 'faq', before: `x ${before} x`, after: `x ${after} x` },
            ],
          }),
        ],
      };
      const rendered = render(summaryMarkdown(outcome, CONTEXT));
      expectSafe(rendered);
      const blocks = rendered.outline.filter((element) => !element.startsWith(' '));
      expect(blocks).toEqual(['h2', 'p', 'table', 'details']);
    }),
    runs(300, [
      ['https://evil.example', 'javascript:alert(1)GHSA-xhttps://evil.example'],
      // Each side of a table's row leaves out the words of the other side.
      ['# 12 GH-| 34 https: //evil.example', '#12 GH-34 https://evil.example'],
    ]),
  );
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
