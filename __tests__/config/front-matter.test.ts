import { expect, test } from '@jest/globals';

import { splitFrontMatter } from '../../src/config/front-matter.js';
import { Problems } from '../../src/model/problem.js';

const split = (text: string) => {
  const problems = new Problems();
  const { body, bodyLine, frontMatter } = splitFrontMatter(text, 'a.md', problems);
  return { body, bodyLine, frontMatter, problems: problems.list.map(({ message }) => message) };
};

test.each([
  ['none', 'Text\n', 'Text\n', 1, {}],
  ['an empty file', '', '', 1, {}],
  ['some', '---\ntitle: A\n---\nText\n', 'Text\n', 4, { title: 'A' }],
  ['some, and a blank line', '---\ntitle: A\n---\n\nText', '\nText', 4, { title: 'A' }],
  ['an empty one', '---\n---\nText', 'Text', 3, {}],
  ['one that is all comment', '---\n# title: A\n---\nText', 'Text', 4, {}],
  ['in CRLF', '---\r\ntitle: A\r\n---\r\nText\r\n', 'Text\n', 4, { title: 'A' }],
  ['one that says yaml', '---yaml\ntitle: A\n---\nText', 'Text', 4, { title: 'A' }],
  ['front matter alone', '---\ntitle: A\n---', '', 3, { title: 'A' }],
  ['a long horizontal rule is none', '----\ntitle: A\n----\n', '----\ntitle: A\n----\n', 1, {}],
  ['a horizontal rule further down is none', 'Text\n\n---\na: b\n---\n', 'Text\n\n---\na: b\n---\n', 1, {}],
])('%s', (_, text, body, bodyLine, frontMatter) => {
  expect(split(text)).toEqual({ body, bodyLine, frontMatter, problems: [] });
});

test.each(['js', 'javascript', 'coffee', 'json', 'toml', 'JS'])(
  '---%s is refused, and not run',
  (language) => {
    const { problems } = split(`---${language}\nglobalThis.hasRun = true;\n({ title: 'A' })\n---\nText\n`);
    expect(problems).toEqual([`front matter must be YAML, not "${language}"`]);
    expect(globalThis).not.toHaveProperty('hasRun');
  },
);

test('a broken one is reported each time it is read', () => {
  const broken = '---\ntitle: "A\n---\nText\n';
  expect(split(broken).problems).toHaveLength(1);
  expect(split(broken).problems).toHaveLength(1);
});
