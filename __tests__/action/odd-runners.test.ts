import { readdirSync } from 'node:fs';
import path from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { parseOutputs } from '../../emulator/workflow-commands.js';
import { act, actHere, annotations, preload, removeRepositories, repository } from '../support/repository.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Old' }] });
});
afterEach(async () => {
  await portal.close();
});
afterAll(removeRepositories);

const FILES = { 'modportal.yml': 'mod: big-mod\ntitle: New\n' };

test.each([
  ['is not JSON', 'not JSON'],
  ['is empty', ''],
  ['is null', 'null'],
  ['is a list', '[]'],
  ['is a string', '"x"'],
  ['has other types', '{"pull_request":7,"repository":"x","issue":null}'],
])('an event file that %s: the page is published', async (_, event) => {
  const file = path.join(repository({ 'event.json': event }), 'event.json');
  const env = { GITHUB_EVENT_PATH: file };
  const result = await actHere(repository(FILES), portal, { comment: 'true' }, { env });
  expect(result).toMatchObject({ exitCode: 0, stderr: '', outputs: { result: 'published' } });
  expect(result.log).toContain('no comment: the run does not belong to a pull request');
});

test.each([
  ['is missing', (root: string) => path.join(root, 'missing')],
  ['is a folder', (root: string) => root],
])('a file for the outputs that %s: a warning, after a good publication', async (_, fileIn) => {
  const env = { GITHUB_OUTPUT: fileIn(repository({})) };
  const result = await act(repository(FILES), portal, {}, { env });
  expect(result).toMatchObject({ exitCode: 0, stderr: '' });
  expect(annotations(result, 'warning')).toEqual([
    expect.stringMatching(
      /^the outputs could not be set: .*\(GITHUB_OUTPUT must be the path of a writable file/,
    ),
  ]);
  expect(result.log).toContain('result: published');
  expect(result.summary).toMatch(/^## Mod portal page of <code>big-mod<\/code>: changed 1 field\n/);
  expect(result.summary).not.toContain('stopped');
});

describe('variables that are empty', () => {
  test('RUNNER_TEMP: the backup is in the temporary folder of the system, not in the checkout', async () => {
    const [workspace, temporary] = [repository(FILES), repository({})];
    const result = await act(workspace, portal, {}, { env: { RUNNER_TEMP: '', TMPDIR: temporary } });
    expect(result.outputs.result).toBe('published');
    expect(path.dirname(result.outputs.backup ?? '')).toBe(temporary);
    expect(readdirSync(workspace)).toEqual(['modportal.yml']);
  });

  test('GITHUB_WORKSPACE: the checkout is where the process runs', async () => {
    const result = await act(repository(FILES), portal, {}, { env: { GITHUB_WORKSPACE: '' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'published' } });
  });

  test('GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_EVENT_PATH, GITHUB_STEP_SUMMARY', async () => {
    const names = ['GITHUB_SERVER_URL', 'GITHUB_API_URL', 'GITHUB_EVENT_PATH', 'GITHUB_STEP_SUMMARY'];
    const env = Object.fromEntries(names.map((name) => [name, '']));
    const files = { 'modportal.yml': 'mod: big-mod\ndescription: a.md\n', 'a.md': '[a](modportal.yml)\n' };
    const result = await act(repository(files), portal, {}, { env });
    expect(result).toMatchObject({ exitCode: 0, stderr: '', outputs: { result: 'published' } });
    expect(portal.mod('big-mod').description).toContain('(https://github.com/octo/example/blob/');
  });
});

test.each([
  ['a file', (root: string) => path.join(root, 'modportal.yml')],
  ['missing', (root: string) => path.join(root, 'missing')],
])(
  'a temporary folder that is %s: an error says what was tried, and that nothing was published',
  async (_, folderIn) => {
    const workspace = repository(FILES);
    const folder = folderIn(workspace);
    const result = await act(workspace, portal, {}, { env: { RUNNER_TEMP: folder } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', backup: '' } });
    const [error = ''] = annotations(result, 'error');
    expect(error).toContain(`could not write the backup ${folder}/modportal-backup-`);
    expect(error).toContain('nothing was published');
    expect(error).toContain('RUNNER_TEMP');
    expect(portal.requests.map(({ method }) => method)).toEqual(['GET']);
  },
);

/** Replaces the function that writes the backup's file, which is called once, before the first write. */
const whenItBacksUp = (work: string) =>
  preload(`
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    fs.writeFile = () => { ${work} };
    syncBuiltinESMExports();`);

describe('an uncaught error ends the run with an annotation, outputs and exit code 1', () => {
  test.each([
    [
      'an exception',
      "setImmediate(() => { throw new Error('boom'); }); return new Promise(() => {});",
      'unexpected error: boom',
    ],
    [
      'a rejection',
      "Promise.reject(new Error('boom')); return new Promise(() => {});",
      'unexpected error: boom',
    ],
    [
      'something that is no error',
      'setImmediate(() => { throw null; }); return new Promise(() => {});',
      'unexpected error: null',
    ],
    ['a wait that has no end', 'return new Promise(() => {});', 'an operation never ended'],
  ])('%s', async (_, work, message) => {
    const result = await act(repository(FILES), portal, {}, { env: whenItBacksUp(work) });
    expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { result: 'failed', changed: 'true' } });
    expect(annotations(result, 'error')).toEqual([expect.stringContaining(message)]);
    expect(result.summary).toContain('failed, nothing was written');
    expect(portal.requests.map(({ method }) => method)).toEqual(['GET']);
  });
});

test('the emulated runner takes the last of several values for an output, as the hosted one does', () => {
  expect(parseOutputs('a=1\nb<<x\n2\nx\na<<y\ny\nb=3\n')).toEqual({ a: '', b: '3' });
});
