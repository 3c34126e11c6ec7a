import { expect, test } from '@jest/globals';

import { readInfo } from '../../src/config/info-json.js';
import { Problems, showPlace } from '../../src/model/problem.js';

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

test('a megabyte of keys is read, and the name is found at its end', () => {
  const keys = Array.from({ length: 70_000 }, (_, at) => `"k${at}": 1,\n`).join('');
  const { source, problems } = read(`{${keys}"name": "big-mod"}`);
  expect(problems).toEqual([]);
  expect(source?.values).toEqual({ mod: 'big-mod' });
  expect(source?.document.placeOf(['mod'])).toEqual({ file: 'info.json', line: 70_001, column: 9 });
});

test('a text of a megabyte and 100,000 open lists need no recursion', () => {
  const { problems } = read(
    `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "b": "${'\\n'.repeat(400_000)}"}`,
  );
  expect(problems).toEqual([]);
});

test.each([
  ['at the top', '{"name": "a",\n "name": "b"}', ['info.json:2:2 `name` is there twice: lines 1 and 2']],
  [
    'spelt differently',
    '{"name": "a",\n "n\\u0061me": "b"}',
    ['info.json:2:2 `name` is there twice: lines 1 and 2'],
  ],
  ['inside', '{"name": "a", "x": [{"y": 1, "y": 2}]}', ['info.json:1:30 `y` is there twice on line 1']],
  ['in two objects', '{"name": "a", "x": {"name": 1}, "y": {"name": 2}}', []],
  ['a value like it', '{"name": "title", "title": "name"}', []],
])('a key twice: %s', (_, text, problems) => {
  expect(read(text).problems).toEqual(problems);
});

test.each(['[]', '"a"', '1', 'null'])('%s is no object', (text) => {
  expect(read(text).problems).toEqual(['info.json:1 expected a JSON object, as in { "name": "…" }']);
});

test.each([
  [1_048_576, []],
  [1_048_577, ['info.json:1 the JSON has 1,048,577 characters; the limit is 1,048,576']],
])('%i characters', (length, problems) => {
  expect(read('{"name": "a"}'.padEnd(length)).problems).toEqual(problems);
});
