import { afterAll, describe, expect, test } from '@jest/globals';

import { readInfo } from '../../src/config/info-json.js';
import { Problems, showPlace } from '../../src/model/problem.js';
import { load } from '../support/loading.js';
import { removeRepositories, repository } from '../support/repository.js';

afterAll(removeRepositories);

function read(text: string, wanted: ('title' | 'summary' | 'homepage')[] = []) {
  const problems = new Problems();
  const source = readInfo(text, 'info.json', wanted, () => ({ file: 'modportal.yml' }), problems);
  const shown = problems.inOrder().map(({ message, place }) => `${place ? showPlace(place) : ''} ${message}`);
  return { source, problems: shown };
}

test('a key is where its value begins, whatever is around it', () => {
  const { source, problems } = read(
    '\n{ "dependencies": ["a \\" \\\\", { "name": ":{" }], "n\\u0061me"\n\t:\r\n  "big-mod",\n"description": "A" }',
    ['summary'],
  );
  expect(problems).toEqual([]);
  expect(source?.values).toEqual({ mod: 'big-mod', summary: 'A' });
  expect(source?.document.placeOf(['mod'])).toEqual({ file: 'info.json', line: 4, column: 3 });
  expect(source?.document.placeOfKey(['mod'])).toEqual({ file: 'info.json', line: 2, column: 50 });
  expect(source?.document.placeOf(['summary'])).toEqual({ file: 'info.json', line: 5, column: 16 });
});

test('a megabyte of keys is read, and a name at the end is found', () => {
  const keys = Array.from({ length: 70_000 }, (_, at) => `"k${at}": 1,\n`).join('');
  const { source, problems } = read(`{${keys}"name": "big-mod"}`);
  expect(problems).toEqual([]);
  expect(source?.values).toEqual({ mod: 'big-mod' });
  expect(source?.document.placeOf(['mod'])).toEqual({ file: 'info.json', line: 70_001, column: 9 });
});

test('a text of a megabyte and 100,000 open lists are read without recursion', () => {
  const { problems } = read(
    `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "b": "${'\\n'.repeat(400_000)}"}`,
  );
  expect(problems).toEqual([]);
});

test.each([
  ['at the top', '{"name": "a",\n "name": "b"}', ['info.json:2:2 `name` appears twice: lines 1 and 2']],
  [
    'spelt differently',
    '{"name": "a",\n "n\\u0061me": "b"}',
    ['info.json:2:2 `name` appears twice: lines 1 and 2'],
  ],
  ['inside', '{"name": "a", "x": [{"y": 1, "y": 2}]}', ['info.json:1:30 `y` appears twice on line 1']],
  ['in two objects', '{"name": "a", "x": {"name": 1}, "y": {"name": 2}}', []],
  ['a value like it', '{"name": "title", "title": "name"}', []],
])('a key twice: %s', (_, text, problems) => {
  expect(read(text).problems).toEqual(problems);
});

test.each(['[]', '"a"', '1', 'null'])('%s is not an object', (text) => {
  expect(read(text).problems).toEqual(['info.json:1 expected a JSON object, as in { "name": "…" }']);
});

test.each([
  ['', 'info.json:1:1 this is not valid JSON: Unexpected end of JSON input'],
  ['{ "name": "a",\n  "title": yes }', "info.json:2:12 this is not valid JSON: Unexpected token 'y'"],
  [
    `{ "x": "${'y'.repeat(50)}",\n  'name': 1, "y": "'" }`,
    'info.json:2:3 this is not valid JSON: Expected double-quoted property name',
  ],
  ['{ "name": "a"', "info.json:1:14 this is not valid JSON: Expected ',' or '}' after property value"],
  ['{}\n{}', 'info.json:2:1 this is not valid JSON: Unexpected non-whitespace character after JSON'],
  ['<<<<<<< HEAD\n{}', "info.json:1:1 this is not valid JSON: Unexpected token '<'"],
])('the place of an error: %j', (text, problem) => {
  expect(read(text).problems).toEqual([problem]);
});

test.each([
  [1_048_576, []],
  [1_048_577, ['info.json:1 the JSON has 1,048,577 characters; the limit is 1,048,576']],
])('%i characters', (length, problems) => {
  expect(read('{"name": "a"}'.padEnd(length)).problems).toEqual(problems);
});

describe('where info.json is found', () => {
  const INFO = '{"name": "big-mod", "title": "Big Mod"}';

  test('`info` names it, relative to modportal.yml', async () => {
    const root = repository({
      'portal/modportal.yml': 'info: ../src/info.json\nfrom_info: [title]\n',
      'portal/info.json': '{"name": "other"}',
      'src/info.json': INFO,
    });
    const { pages, problems } = await load(root, ['portal/modportal.yml']);
    expect(problems).toEqual([]);
    expect(pages).toMatchObject([{ mod: 'big-mod', fields: { title: 'Big Mod' } }]);
  });

  test.each<[string, string, string[]]>([
    [
      'another name',
      'mod: other\ninfo: src/info.json\n',
      [
        'src/info.json:1:10 `mod` is "big-mod" here and "other" in modportal.yml:1:6 (write the same name in both places)',
      ],
    ],
    [
      'a path that does not exist',
      'info: info.json\ntitle: A\n',
      ['modportal.yml:1:7 `info`: "info.json" does not exist (paths are relative to modportal.yml)'],
    ],
    ['an empty path', 'info: ""\ntitle: A\n', ['modportal.yml:1:7 `info` must be a path, but is ""']],
    [
      'a path out of the workspace',
      'info: ../info.json\n',
      [
        'modportal.yml:1:7 `info`: "../info.json" is outside the workspace (put the file into the repository)',
      ],
    ],
    [
      'no name, and info.json elsewhere',
      'title: A\n',
      [
        'modportal.yml:1:1 `mod` is missing (there is src/info.json: write `info: src/info.json` in modportal.yml)',
      ],
    ],
    [
      '`from_info`, and info.json elsewhere',
      'mod: big-mod\nfrom_info: [title]\n',
      [
        'modportal.yml:2:12 `from_info` needs an info.json beside modportal.yml (there is src/info.json: write `info: src/info.json` in modportal.yml)',
      ],
    ],
  ])('an error: %s', async (_, config, expected) => {
    const root = repository({ 'modportal.yml': config, 'src/info.json': INFO });
    expect((await load(root)).problems).toEqual(expected.map((each) => `error ${each}`));
  });
});

describe('`from_info`', () => {
  const withInfo = async (values: object, keys: string) =>
    await load(
      repository({
        'modportal.yml': `from_info: [${keys}]\ncategory: content\n`,
        'info.json': JSON.stringify({ name: 'big-mod', title: 'Big Mod', ...values }, null, 1),
      }),
    );

  test.each([
    ['an empty homepage', { homepage: '' }],
    ['a blank homepage', { homepage: ' \t' }],
    ['an empty description', { description: '', homepage: '' }],
  ])('%s is no declaration', async (_, values) => {
    const { pages, problems } = await withInfo(
      values,
      ['title', ...Object.keys(values)].join(', ').replace('description', 'summary'),
    );
    expect(problems).toEqual([]);
    expect(pages[0]?.fields).toEqual({ title: 'Big Mod', category: 'content' });
  });

  test('a homepage that is written is declared', async () => {
    expect((await withInfo({ homepage: 'https://example.org' }, 'homepage')).pages[0]?.fields).toMatchObject({
      homepage: 'https://example.org',
    });
  });

  test.each([
    ['summary', 'description', 500],
    ['title', 'title', 250],
  ])('a %s that is too long: the hint says where to write a shorter one', async (key, name, limit) => {
    expect((await withInfo({ [name]: '😀'.repeat(limit) }, key)).problems).toEqual([]);
    const { problems } = await withInfo({ [name]: 'x'.repeat(limit + 1) }, key);
    expect(problems).toEqual([
      expect.stringContaining(
        `"${name}" has ${limit + 1} characters; the portal accepts up to ${limit} for the \`${key}\` (write a shorter \`${key}\` in modportal.yml instead of \`from_info: [${key}]\`)`,
      ),
    ]);
  });
});
