import { expect, test } from '@jest/globals';

import { splitFrontMatter } from '../../src/config/front-matter.js';
import { mergeDeclarations } from '../../src/config/merge-sources.js';
import { CONFIG } from '../../src/config/schema.js';
import { validate } from '../../src/config/validation.js';
import { readYaml } from '../../src/config/yaml-document.js';
import { Problems, showPlace } from '../../src/model/problem.js';

const LIMIT = 65_536;

const shown = (problems: Problems) =>
  problems.inOrder().map(({ message, place }) => `${place ? showPlace(place) : ''} ${message}`);

function readConfig(text: string) {
  const problems = new Problems();
  const document = readYaml(text, 'a.yml', problems);
  if (document !== undefined) {
    mergeDeclarations([{ values: validate(document, CONFIG, problems), document }], problems);
  }
  return { document, problems: shown(problems), list: problems.inOrder() };
}

const numbered = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

/** YAML of that many characters, which is a comment for the most part. */
const ofLength = (length: number) => 'mod: a\n#'.padEnd(length, 'x');

test('YAML at the limit is read', () => {
  const { document, problems } = readConfig(ofLength(LIMIT));
  expect(document?.value).toEqual({ mod: 'a' });
  expect(problems).toEqual([]);
});

test.each([
  ['a comment', ofLength(LIMIT + 1), 'a.yml:1 the YAML has 65,537 characters; the limit is 65,536'],
  [
    '100,000 unknown tags',
    `tags:\n${numbered(100_000, (at) => `- t${at}`)}`,
    'a.yml:1 the YAML has 888,895 characters; the limit is 65,536',
  ],
])('YAML above the limit is a clear error: %s', (_, text, problem) => {
  expect(readConfig(text)).toMatchObject({ document: undefined, problems: [problem] });
});

test('front matter at the limit is read', () => {
  const problems = new Problems();
  // The first --- and its newline count.
  const { frontMatter, body, bodyLine } = splitFrontMatter(
    `---\n${ofLength(8192 - 4)}\n---\nText`,
    'a.md',
    problems,
  );
  expect(frontMatter).toEqual({ mod: 'a' });
  expect([body, bodyLine]).toEqual(['Text', 5]);
  expect(problems.list).toEqual([]);
});

test('front matter above the limit is a clear error, and not read', () => {
  const problems = new Problems();
  const { frontMatter } = splitFrontMatter(`---\n${ofLength(8192 - 3)}\n---\nText`, 'a.md', problems);
  expect(frontMatter).toEqual({});
  expect(shown(problems)).toEqual(['a.md:1:1 front matter has 8,193 characters; the limit is 8,192']);
});

test('of thousands of unknown tags a hundred are warnings, and one more counts the rest', () => {
  const { list } = readConfig(`tags:\n${numbered(5000, (at) => `- t${at}`)}`);
  expect(list).toHaveLength(101);
  expect(new Set(list.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  expect(list.at(-1)?.message).toBe('there are 4900 more problems in this file');
});

test('of thousands of unknown keys the places are right', () => {
  const { problems } = readConfig(numbered(5000, (at) => `k${at}: 1`));
  expect(problems).toHaveLength(101);
  expect(problems[99]).toBe('a.yml:100:1 unknown key `k99`');
});

test.each([
  ['at the top', 'mod: a\ntitle: A\ntitle: B\n', ['a.yml:3:1 `title` appears twice: lines 2 and 3']],
  ['in quotes', 'mod: a\n"mod": a\n', ['a.yml:2:1 `mod` appears twice: lines 1 and 2']],
  ['in a mapping', 'markdown:\n  ref: a\n  ref: b\n', ['a.yml:3:3 `ref` appears twice: lines 2 and 3']],
  ['on one line', 'markdown: { ref: a, ref: b }\n', ['a.yml:1:21 `ref` appears twice on line 1']],
  [
    'in different mappings',
    'images: { folder: a }\nmarkdown: { folder: b }\n',
    ['a.yml:2:13 unknown key `markdown.folder`'],
  ],
])('a key twice: %s', (_, text, problems) => {
  expect(readConfig(text).problems).toEqual(problems);
});

test('a key that appears thousands of times', () => {
  const { problems } = readConfig('mod: a\n'.repeat(5000));
  expect(problems).toEqual(['a.yml:2:1 `mod` appears 5000 times: lines 1 and 2, and more']);
});

test.each([
  [20, []],
  [21, ['a.yml:1 the YAML has 21 aliases; the limit is 20']],
])('%i aliases', (count, problems) => {
  const aliases = Array.from({ length: count }, (_, at) => `*${'ab'.charAt(at % 2)}`);
  const text = `title: &a trains\nsummary: &b mining\ntags: [${aliases.join(', ')}]\n`;
  expect(readConfig(text).problems).toEqual(problems);
});
