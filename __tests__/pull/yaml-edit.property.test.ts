import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Lexer, parseDocument } from 'yaml';

import { setYamlValue, type YamlKey, type YamlValue } from '../../src/pull/yaml-edit.js';
import { runs } from '../support/properties.js';
import { keyInYaml, listInYaml, style, words } from './any-yaml.js';

const KEYS = ['title', 'summary', 'homepage', 'category'] as const;
const comment = fc.constantFrom('', ' # one', ' # "two"', '   # [three');
const scalar = fc.tuple(words, style, comment);
const list = fc.record({
  items: fc.uniqueArray(words, { maxLength: 4 }),
  inLines: fc.boolean(),
  after: comment,
});

/** A YAML mapping: scalars in every style, lists, nested mappings, comments, empty lines. */
const anyDocument = fc
  .record({
    scalars: fc.dictionary(fc.constantFrom(...KEYS), scalar, { noNullPrototype: true }),
    tags: fc.option(list, { nil: undefined }),
    images: fc.constantFrom(
      '',
      'images: shots # mine\n',
      'images: { folder: shots } # mine\n',
      'images:\n  # where\n  folder: shots # here\n  prune: true\n',
      'images:\n    first:\n    - a.png # first\n    - b c.png\n    folder: shots\n',
    ),
    between: fc.constantFrom('', '\n', '# between\n', '\n# a\n\n# b\n'),
    end: fc.constantFrom('', '', '# end\n', 'mod: big-mod', '...\n', '---\n'),
    start: fc.constantFrom('', '', '# start\n\n', '---\n', '\uFEFF'),
    newline: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ scalars, tags, images, between, end, start, newline }) => {
    const keys = Object.entries(scalars).map(([key, [value, wanted, after]]) =>
      keyInYaml(key, value, wanted, after),
    );
    if (tags && tags.items.length > 0) keys.push(listInYaml('tags', tags.items, tags.inLines, tags.after));
    const text = start + [...keys, images].join(between) + end;
    return text.replaceAll('\n', newline);
  })
  .filter((text) => parseDocument(text).errors.length === 0);

const text = fc.oneof(
  words,
  fc.string({ unit: 'binary', maxLength: 20 }).map((each) => each.replaceAll('\r', '')),
  fc.constantFrom('', 'two\nlines', 'a\n\n  b', '\ttab'),
);
const change: fc.Arbitrary<readonly [YamlKey, YamlValue]> = fc.oneof(
  fc.tuple(
    fc.constantFrom(...KEYS).map((key): YamlKey => [key]),
    text,
  ),
  fc.tuple(
    fc.constantFrom<YamlKey>(['tags'], ['images', 'first'], ['images', 'files']),
    fc.array(text, { maxLength: 4 }),
  ),
  fc.tuple(
    fc.constantFrom<YamlKey>(['deprecated'], ['images', 'prune'], ['markdown', 'verbatim']),
    fc.boolean(),
  ),
);

describe('setting a value in any YAML file', () => {
  test('gives that value, and keeps all other values, every comment and the kind of line breaks', () => {
    let edits = 0;
    let all = 0;
    fc.assert(
      fc.property(
        anyDocument,
        change,
        fc.option(fc.constant('why'), { nil: undefined }),
        (before, [key, value], reason) => {
          fc.pre(key.length === 1 || typeof valuesOf(before)[key[0]] !== 'string');
          all++;
          const after = setYamlValue(before, key, value, reason);
          if (after === undefined) return;
          edits++;
          const wanted = valuesOf(before);
          const [outer, inner] = key;
          if (inner === undefined) wanted[outer] = value;
          else wanted[outer] = { ...(wanted[outer] as object | undefined), [inner]: value };
          expect(trimmed(valuesOf(after))).toEqual(trimmed(wanted));
          const comments = commentsOf(after);
          expect(commentsOf(before).filter((each) => !comments.includes(each))).toEqual([]);
          if (before.includes('\r\n') && !JSON.stringify(value).includes('\\n'))
            expect(after).not.toMatch(/[^\r]\n/);
          if (!before.includes('\r')) expect(after.includes('\r')).toBe(false);
        },
      ),
      runs(100),
    );
    // An editor that gives up does nothing wrong, and nothing.
    expect(edits / all).toBeGreaterThan(0.95);
  });

  test('and then the old value gives the same values again', () => {
    fc.assert(
      fc.property(anyDocument, text, (before, value) => {
        const old = valuesOf(before).title;
        fc.pre(typeof old === 'string');
        const after = setYamlValue(before, ['title'], value);
        const again = after === undefined ? before : setYamlValue(after, ['title'], old);
        expect(again === undefined ? undefined : trimmed(valuesOf(again))).toEqual(trimmed(valuesOf(before)));
      }),
      runs(40, [['title: Big Mod\n', '*word']]),
    );
  });
});

function valuesOf(text: string): Record<string, unknown> {
  const document = parseDocument(text);
  expect(document.errors).toEqual([]);
  return (document.toJS() ?? {}) as Record<string, unknown>;
}

/** Outer whitespace is not compared: a block scalar ends with a line break. */
function trimmed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' ? each.trim() : each,
  );
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}
