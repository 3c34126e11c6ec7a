import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import * as core from '@actions/core';
import { afterAll, expect, test } from '@jest/globals';

import * as own from '../../src/action/workflow-commands.js';
import { captureLog } from '../support/captured-log.js';
import { removeRepositories, repository } from '../support/repository.js';

afterAll(removeRepositories);

const TEXTS = ['', 'a', 'a: b, c', '100 %', 'a\r\nb\nc\rd', '::error::x', '%0A', '🚂 ß'];

/** Calls both with each text. @returns what each of them printed */
async function both(
  ofOwn: (text: string) => void,
  ofCore: (text: string) => void,
): Promise<[ofOwn: string, ofCore: string]> {
  const print = (call: (text: string) => void) =>
    captureLog(() => {
      TEXTS.forEach(call);
    });
  return [await print(ofOwn), await print(ofCore)];
}

const rows: [string, (text: string) => void, (text: string) => void][] = [
  ['a line', own.info, core.info],
  ['a group', own.startGroup, core.startGroup],
  ['the end of a group', own.endGroup, core.endGroup],
  ['a secret', own.setSecret, core.setSecret],
  ...(['error', 'warning', 'notice'] as const).flatMap((level): typeof rows => [
    [
      `an ${level}`,
      (text) => {
        own.printAnnotation(level, text);
      },
      (text) => {
        core[level](text);
      },
    ],
    [
      `an ${level} at a place`,
      (text) => {
        own.printAnnotation(level, text, { title: text, file: text, startLine: 2, startColumn: 3 });
      },
      (text) => {
        core[level](text, { title: text, file: text, startLine: 2, startColumn: 3 });
      },
    ],
  ]),
];

test.each(rows)('%s is printed as @actions/core does', async (_, ofOwn, ofCore) => {
  const [printed, expected] = await both(ofOwn, ofCore);
  expect(printed).toBe(expected);
});

test('inputs are read as @actions/core does', () => {
  for (const text of [...TEXTS, '  a b  ']) {
    process.env.INPUT_A_NAME = text;
    expect(own.getInput('a name')).toBe(core.getInput('a name'));
  }
  delete process.env.INPUT_A_NAME;
  expect(own.getInput('a name')).toBe('');
});

test('outputs are written as @actions/core does', () => {
  const file = path.join(repository({ output: '' }), 'output');
  process.env.GITHUB_OUTPUT = file;
  const written = (set: typeof core.setOutput) => {
    writeFileSync(file, '');
    for (const value of [...TEXTS, 7]) set('name', value);
    return readFileSync(file, 'utf8').replace(/ghadelimiter_[-\w]+/g, 'ghadelimiter_');
  };
  const expected = written(core.setOutput);
  expect(written(own.setOutput)).toBe(expected);
  process.env.GITHUB_OUTPUT = `${file}-that-is-missing`;
  expect(() => {
    own.setOutput('name', 'value');
  }).toThrow('Missing file');
  delete process.env.GITHUB_OUTPUT;
});

test('outputs of a runner without files are printed as @actions/core does', async () => {
  delete process.env.GITHUB_OUTPUT;
  const [printed, expected] = await both(
    (text) => {
      own.setOutput('name', text);
    },
    (text) => {
      core.setOutput('name', text);
    },
  );
  expect(printed).toBe(expected);
});
