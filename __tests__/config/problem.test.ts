import { expect, test } from '@jest/globals';

import { Problems, type Severity } from '../../src/model/problem.js';

type Report = [severity: Severity, file: string | undefined, line: number];

const reported = (given: readonly Report[]) => {
  const problems = new Problems();
  for (const [severity, file, line] of given) {
    const place = file === undefined ? undefined : { file, line };
    if (severity === 'error') problems.error(place, `e${line}`);
    else if (severity === 'warning') problems.warn(place, `w${line}`);
    else problems.notice(place, `n${line}`);
  }
  return problems.inOrder();
};

const several = (count: number, severity: Report[0], file: string | undefined, from = 1): Report[] =>
  Array.from({ length: count }, (_, at) => [severity, file, from + at]);

const errorsOf = (list: ReturnType<typeof reported>) => list.filter(({ severity }) => severity === 'error');

test('problems are in order of file and line, each once', () => {
  const list = reported([
    ['warning', 'b', 2],
    ['error', 'a', 9],
    ['error', 'b', 1],
    ['warning', 'b', 2],
    ['error', 'b', 2],
  ]);
  expect(list.map(({ message, place }) => `${place?.file} ${message}`)).toEqual([
    'b e1',
    'b w2',
    'b e2',
    'a e9',
  ]);
});

test.each<[string, Report[], string, number, number]>([
  ['100 errors', several(100, 'error', 'a'), 'error e100', 100, 100],
  ['101 errors', several(101, 'error', 'a'), 'error there is 1 more problem in this file', 101, 101],
  ['101 warnings', several(101, 'warning', 'a'), 'warning there is 1 more problem in this file', 101, 0],
  [
    '300 warnings and then an error',
    [...several(300, 'warning', 'a'), ['error', 'a', 301]],
    'warning there are 201 more problems in this file',
    101,
    1,
  ],
  [
    'a warning and then 300 errors',
    [['warning', 'a', 1], ...several(300, 'error', 'a', 2)],
    'error there are 201 more problems in this file',
    101,
    101,
  ],
  [
    '100 errors and a warning',
    [['warning', 'a', 1], ...several(100, 'error', 'a', 2)],
    'warning there is 1 more problem in this file',
    101,
    100,
  ],
  [
    '100 notices and then a warning and an error',
    [...several(100, 'notice', 'a'), ['warning', 'a', 101], ['error', 'a', 102]],
    'notice there are 2 more problems in this file',
    101,
    1,
  ],
  ['problems in no file', several(103, 'error', undefined), 'error there are 3 more problems', 101, 101],
])('%s', (_, given, last, count, errors) => {
  const list = reported(given);
  const { severity, message } = list.at(-1) ?? {};
  expect(`${severity} ${message}`).toBe(last);
  expect(list).toHaveLength(count);
  expect(errorsOf(list)).toHaveLength(errors);
});

test('problems of very many files are bounded, and the errors are kept', () => {
  const warnings = Array.from({ length: 5000 }, (_, at): Report => ['warning', `${at}.png`, 1]);
  const list = reported([...warnings, ['error', 'z.png', 1]]);
  expect(list).toHaveLength(1001);
  expect(errorsOf(list).map(({ place }) => place?.file)).toEqual(['z.png']);
  expect(list.at(-1)).toEqual({
    severity: 'warning',
    message: 'there are 4001 more problems in 4001 more files',
  });
});

test('an error that had no room makes the line an error', () => {
  const list = reported(Array.from({ length: 1001 }, (_, at): Report => ['error', `${at}.png`, 1]));
  expect(list.at(-1)).toEqual({ severity: 'error', message: 'there is 1 more problem in 1 more file' });
});
