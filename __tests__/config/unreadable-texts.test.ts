import { afterAll, describe, expect, test } from '@jest/globals';

import { loadPages } from '../../src/config/load-pages.js';
import { showsSomething } from '../../src/markdown/shown.js';
import { Problems, showPlace } from '../../src/model/problem.js';
import { removeRepositories, repository } from '../support/repository.js';

afterAll(removeRepositories);

async function read(files: Record<string, string | Uint8Array>) {
  const problems = new Problems();
  const checkout = { workspace: repository(files), repository: undefined };
  const [page] = await loadPages(['modportal.yml'], checkout, problems);
  const shown = problems.inOrder().map(({ place, message, hint }) => {
    return `${place === undefined ? '' : showPlace(place)} ${message}${hint === undefined ? '' : ` (${hint})`}`;
  });
  return { page, problems: shown };
}

const ofDescription = async (content: string | Uint8Array): Promise<string[]> =>
  (await read({ 'modportal.yml': 'mod: big-mod\ndescription: a.md\n', 'a.md': content })).problems;

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const MARK = Buffer.from('fffe', 'hex');
const LOOKS = 'a.md the file looks like UTF-16, not UTF-8 (save it as UTF-8)';
const IS = 'a.md the file is UTF-16, not UTF-8 (save it as UTF-8)';
const REMOVE = '(remove it; editors can show such characters)';

describe('a Markdown file', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['in UTF-16 with a byte order mark', Buffer.concat([MARK, utf16('Text\n')]), IS],
    ['in UTF-16, the other way round', Buffer.concat([MARK, utf16('Text\n')]).swap16(), IS],
    ['in UTF-16 without a byte order mark', utf16('# Title\n\nText\n'), LOOKS],
    ['in UTF-16, the other way round, without one', utf16('# Title\n\nText\n').swap16(), LOOKS],
    ['in UTF-16 that is not valid UTF-8', utf16('Für größere Züge\n'), LOOKS],
    ['in UTF-16, in Russian', utf16('Этот мод делает поезда длиннее.\nОчень.\n'), LOOKS],
    ['with a NUL', 'Line\nLine with \0 in it\n', `a.md:2:11 control character NUL (U+0000) ${REMOVE}`],
    [
      'with an ESC',
      'A\r\nB\r\n\u001b[31mred\u001b[0m\r\n',
      `a.md:3:1 control character ESC (U+001B), the first of 2 ${REMOVE}`,
    ],
    [
      'with an ESC in its front matter',
      '---\ntitle: "\u001b"\n---\nText\n',
      `a.md:2:9 control character ESC (U+001B) ${REMOVE}`,
    ],
  ])('%s is refused', async (_, content, problem) => {
    expect(await ofDescription(content)).toEqual([problem]);
  });

  test('in UTF-8 is read, with a byte order mark, tabs and any language', async () => {
    expect(await ofDescription('\ufeffFür größere Züge\n\n\tcode\n')).toEqual([]);
    expect(await ofDescription('Этот мод делает поезда длиннее.\n')).toEqual([]);
  });
});

test('modportal.yml and info.json in UTF-16 are errors too', async () => {
  expect((await read({ 'modportal.yml': utf16('mod: big-mod\n') })).problems).toEqual([
    LOOKS.replace('a.md', 'modportal.yml'),
  ]);
  expect(
    (await read({ 'modportal.yml': 'title: A\n', 'info.json': utf16('{"name":"big-mod"}') })).problems,
  ).toEqual([LOOKS.replace('a.md', 'info.json')]);
});

describe('a file in which a reader would see nothing is empty', () => {
  const EMPTY =
    'a.md the description is empty after processing (to clear it on the portal, write `description: ""` in modportal.yml; to leave it unchanged, remove the key)';
  test.each([
    ['blanks', ' \n\t\n'],
    ['a comment', '<!-- to do -->\n'],
    ['comments over several lines', '<!-- a\n\nb -->\n\n<!-- c -->'],
    ['a comment that never ends', '<!-- a\n\nText\n'],
    ['no-break spaces', '\u00a0\n\n\u00a0'],
    ['no-break spaces as entities', '&nbsp;\n\n&#160; &#xA0;'],
    ['characters without width', '\u200b\u200c\u2060\u00ad\n'],
    ['characters without width as entities', '&#8203;&shy;\n'],
    ['byte order marks', '\ufeff\ufeff\n'],
    ['reference definitions', '[a]: https://example.org\n[b]:\n  https://example.org\n  "b"\n'],
    ['a title, and a comment', '# Big Mod\n\n<!-- to do -->\n'],
    ['front matter, and a comment', '---\ntitle: A\n---\n<!-- to do -->\n'],
    ['empty elements', '<p></p>\n<div align="center">\n\n</div>\n<br>\n<a id="top"></a>\n'],
    ['an empty heading, list and quote', '##\n\n-\n\n>\n'],
    ['a comment after a long one', `<!-- ${'a\n'.repeat(60_000)} -->\n\n<!-- b -->\n`],
  ])('%s', async (_, content) => {
    expect(await ofDescription(content)).toEqual([EMPTY]);
  });

  test.each([
    ['a letter', 'a'],
    ['a letter after a comment', '<!-- a --> a'],
    ['a letter after a long comment', `<!-- ${'a\n'.repeat(60_000)} -->\n\na\n`],
    ['an emoji', '👍'],
    ['a dot', '.'],
    ['an image', '![](https://example.org/a.png)'],
    ['an image in HTML', '<p align="center"><img src="https://example.org/a.png"></p>'],
    ['a rule', '***'],
    ['code', '    a'],
    ['an entity', '&copy;'],
    ['what looks like a comment, in code', '`<!-- a -->`'],
    ['a link by its definition', '[a]\n\n[a]: https://example.org'],
  ])('%s is something', async (_, content) => {
    expect(await ofDescription(content)).toEqual([]);
  });

  test('an image of the gallery is visible', () => {
    expect(showsSomething(['![](', { sha1: 'a' }, ')'])).toBe(true);
  });
});

describe('one-line values', () => {
  test.each([
    ['title: "a\\u001b[31mb"', '2:8 `title` contains the control character ESC (U+001B); remove it'],
    ['title: "a\\0b"', '2:8 `title` contains the control character NUL (U+0000); remove it'],
    ['summary: "a\\u0007"', '2:10 `summary` contains the control character U+0007; remove it'],
    ['summary: "a\\u009b"', '2:10 `summary` contains the control character U+009B; remove it'],
    ['tags: [trains, "a\\u007fb"]', '2:16 `tags[1]` contains the control character DEL (U+007F); remove it'],
    [
      'homepage: "https://example.org/\\e"',
      '2:11 `homepage` contains the control character ESC (U+001B); remove it',
    ],
    ['faq: "a\\0.md"', '2:6 `faq` contains the control character NUL (U+0000); remove it'],
    [
      'markdown: { ref: "a\\eb" }',
      '2:18 `markdown.ref` contains the control character ESC (U+001B); remove it',
    ],
    ['title: "\\u200b\\u00a0"', '2:8 `title` has no visible character'],
  ])('%s', async (line, problem) => {
    expect((await read({ 'modportal.yml': `mod: big-mod\n${line}\n` })).problems).toEqual([
      `modportal.yml:${problem}`,
    ]);
  });

  test('an unescaped control character in modportal.yml is reported at its place', async () => {
    expect((await read({ 'modportal.yml': 'mod: big-mod\ntitle: a\u001b[31m\n' })).problems).toEqual([
      `modportal.yml:2:9 control character ESC (U+001B) ${REMOVE}`,
    ]);
  });

  test('tabs and line breaks are not reported as control characters', async () => {
    const { page } = await read({ 'modportal.yml': 'mod: big-mod\nsummary: "a\\tb\\r\\nc"\n' });
    expect(page?.fields.summary).toBe('a\tb\r\nc');
  });
});

describe('the line break at the end of a block', () => {
  const long = (characters: number): string => 'x'.repeat(characters);
  test.each([
    ['summary: |\n  One line\n', { summary: 'One line' }],
    ['summary: |+\n  One line\n\n\n', { summary: 'One line' }],
    ['summary: >\n  One\n  line\n', { summary: 'One line' }],
    ['summary: |\n  a\n\n  b\n', { summary: 'a\n\nb' }],
    [`summary: |\n  ${long(500)}\n`, { summary: long(500) }],
    ['title: |\n  Big Mod\n', { title: 'Big Mod' }],
    [`title: >\n  ${long(250)}\n`, { title: long(250) }],
  ])('%j', async (yaml, fields) => {
    const { page, problems } = await read({ 'modportal.yml': `mod: big-mod\n${yaml}` });
    expect(problems).toEqual([]);
    expect(page?.fields).toEqual(fields);
  });

  test('makes no difference to the same text elsewhere', async () => {
    const files = {
      'modportal.yml': 'mod: big-mod\nsummary: |\n  One line\nfrom_info: [summary]\n',
      'info.json': '{"name": "big-mod", "description": "One line"}',
    };
    expect((await read(files)).problems).toEqual([]);
  });

  test('is ignored, but other mistakes are errors', async () => {
    const { problems } = await read({
      'modportal.yml': `mod: big-mod\ntitle: |\n  a\n  b\nsummary: |\n  ${long(501)}\n`,
    });
    expect(problems).toEqual([
      'modportal.yml:2:8 `title` must be one line with at least one visible character, but is "a\\nb"',
      'modportal.yml:5:10 `summary` has 501 characters; the portal accepts up to 500',
    ]);
  });
});

test.each([
  ['modportal.yml', '%YAML 1.1\n---\nmod: big-mod\ndeprecated: yes\n', 'Text\n', 'modportal.yml:1:1'],
  ['modportal.yml, further down', '# Ours\n%YAML 1.1\n---\nmod: big-mod\n', 'Text\n', 'modportal.yml:2:1'],
  ['front matter', 'mod: big-mod\ndescription: a.md\n', '---\n%YAML 1.1\n---\nText\n', 'a.md:2:1'],
])('%%YAML 1.1 is an error in %s', async (_, config, markdown, place) => {
  expect((await read({ 'modportal.yml': config, 'a.md': markdown })).problems).toEqual([
    `${place} the directive %YAML 1.1 changes the meaning of yes, no, on, off and 010 (remove the line; the file is read as YAML 1.2)`,
  ]);
});

test('%YAML 1.2 is read', async () => {
  expect(
    (await read({ 'modportal.yml': '%YAML 1.2\n---\nmod: big-mod\ntitle: yes\n' })).page?.fields,
  ).toEqual({
    title: 'yes',
  });
});
