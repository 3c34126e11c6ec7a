import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Outcome } from '../../src/model/outcome.js';
import type { Problem } from '../../src/model/problem.js';
import { prose } from '../../src/report/markdown-escape.js';
import { loadDescriptionRenderer } from '../../src/report/rendered-description.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { visible } from '../../src/text/plain-text.js';
import { hostileText } from '../support/hostile-text.js';
import { CONTEXT, file, gallery, live, NOTHING, plan } from '../support/plans.js';
import { runs } from '../support/properties.js';
import { expectSafe, render } from '../support/rendered.js';

await loadDescriptionRenderer();

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

test('a line that is escaped in pieces contains no references either', () => {
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
