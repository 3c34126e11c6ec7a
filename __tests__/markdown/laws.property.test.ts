import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { readMarkdown } from '../../src/markdown/document.js';
import { runs } from '../support/properties.js';
import { anything, contained, document } from './any-markdown.js';
import { rewrite } from './big-mod.js';

test('in any document, the addresses are rewritten and everything else stays', () => {
  fc.assert(
    fc.property(document, (build) => {
      const { text, problems } = rewrite(build(([written]) => written));
      expect(text).toBe(build(([, expected]) => expected));
      expect(problems).toEqual([]);
    }),
    runs(500),
  );
});

test('excluded blocks are removed, and the others stay', () => {
  const start = '<!-- modportal:exclude-start -->';
  const end = '<!-- modportal:exclude-end -->';
  const marked = (text: string, excluded: boolean): string =>
    excluded ? `${start}\n\n${text}\n\n${end}` : text;
  fc.assert(
    fc.property(fc.array(fc.tuple(contained, fc.boolean()), { maxLength: 6 }), (blocks) => {
      const { text, problems } = rewrite(
        blocks
          .map(([build, excluded]) =>
            marked(
              build(([written]) => written),
              excluded,
            ),
          )
          .join('\n\n'),
      );
      const kept = blocks
        .filter(([, excluded]) => !excluded)
        .map(([build]) => build(([, expected]) => expected));
      expect(text.trim().replaceAll(/\n{3,}/g, '\n\n')).toBe(kept.join('\n\n').trim());
      expect(problems).toEqual([]);
    }),
    runs(500),
  );
});

describe('in any text', () => {
  test('nothing changes if every target is missing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(rewrite(text, { lookUp: () => ({ kind: 'missing' }) }).text).toBe(text);
      }),
      runs(2000),
    );
  });

  test('links stay links, images stay images, and a second rewriting changes nothing', () => {
    const uses = (text: string): string[] =>
      readMarkdown(text).nodes.map((node) => `${node.type} ${'role' in node ? node.role : ''}`);
    fc.assert(
      fc.property(anything, (text) => {
        const once = rewrite(text, { lookUp: () => ({ kind: 'file' }) });
        expect(uses(once.text)).toEqual(uses(text));
        const twice = rewrite(once.text, { lookUp: () => ({ kind: 'file' }) });
        expect(twice.text).toBe(once.text);
      }),
      runs(5000, [
        // A destination ends with its line. A backslash before that is not an escape.
        ['[a]: [#\\\n# '],
        ['[a](b.md#\\\nc)'],
        ['[a](<b.md#\\\nc>)'],
        ['[a](b.md#\\\tc)'],
      ]),
    );
  });

  test('the place of every problem exists', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = text.split(/[\n\r]/);
        for (const problem of rewrite(text, { titles: ['b', 'c'], lookUp: () => ({ kind: 'missing' }) })
          .problems) {
          const [, line = 0, column = 0] = /^\w+ (\d+):(\d+) /.exec(problem)?.map(Number) ?? [];
          expect(column).toBeGreaterThan(0);
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column);
        }
      }),
      runs(2000),
    );
  });
});
