import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type StepResult } from '../../emulator/index.js';
import { act, actHere, annotations, removeRepositories, repository } from '../support/repository.js';
import { WRONG_CONFIGURATIONS } from '../support/wrong-configurations.js';

let portal: EmulatedPortal;
beforeAll(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod' }] });
});
afterAll(async () => {
  await portal.close();
  removeRepositories();
});

function run(files: (typeof WRONG_CONFIGURATIONS)[number][1], runAction: typeof act): Promise<StepResult> {
  const workspace = repository(typeof files === 'string' ? { 'modportal.yml': files } : files);
  const config = 'mods/a/modportal.yml' in Object(files) ? 'mods/a/modportal.yml' : 'modportal.yml';
  return runAction(workspace, portal, { config });
}

test.each(WRONG_CONFIGURATIONS)('%s', async (_, files, expected) => {
  const result = await run(files, actHere);
  expect(annotations(result, 'error')).toEqual(expected);
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ result: 'failed', changed: 'false' });
  expect(portal.requests).toEqual([]);
});

/** Rows that between them go through every parser of the bundle. */
const TELLING = [
  'several at once, in several files',
  'an info.json that is not JSON',
  'a colon and a space in a value',
  'front matter in JavaScript',
  'an images folder that is missing',
];

describe('the built action', () => {
  const telling = WRONG_CONFIGURATIONS.filter(([what]) => TELLING.includes(what));
  test('has these rows', () => {
    expect(telling).toHaveLength(TELLING.length);
  });
  test.each(telling)('%s', async (_, files) => {
    const [built, source] = [await run(files, act), await run(files, actHere)];
    expect(annotations(built, 'error')).toEqual(annotations(source, 'error'));
    expect(built).toMatchObject({ outputs: source.outputs, exitCode: 1, stderr: '' });
  });
});
