import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { runAction, startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { startCommand } from '../support/command-line.js';
import { commitAll, filesOf, pullHere } from '../support/pulling.js';
import { ACTION, annotations, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({
    mods: [
      { name: 'big-mod', title: 'Big Mod', owner: 'octo', images: [samplePng(1), samplePng(2)] },
      { name: 'small-mod', title: 'Small Mod', owner: 'octo' },
    ],
  });
});

afterEach(async () => {
  removeRepositories();
  await portal.close();
});

const INTERRUPTED = (signal: string) =>
  `error: stopped by ${signal}: the command was interrupted (run again: it reads the page again and makes the remaining changes)\n`;

/** Calls `stop` as the portal gets the first request of a kind, which it never answers. */
function onRequest(kind: 'full' | 'asset' | 'list', stop: () => void): void {
  portal.inject({ when: { kind }, what: { type: 'hang' } });
  const release = portal.onRequest((record) => {
    if (record.kind !== kind) return;
    // Once: a second signal would end the process before its report.
    release();
    stop();
  });
}

/** Runs the built command until it gets the signal. */
async function pullUntil(
  signal: NodeJS.Signals,
  root: string,
  kind: 'full' | 'asset' | 'list',
  ...args: readonly string[]
) {
  const child = startCommand(['pull', '--portal-url', portal.url, ...args], root);
  onRequest(kind, () => child.kill(signal));
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { stdout, stderr, exitCode };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s says that no file was changed, and leaves none behind', async (signal, expected) => {
  const root = repository({ 'README.md': 'a' });
  const { stdout, stderr, exitCode } = await pullUntil(signal, root, 'asset', 'big-mod');
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: expected });
  expect(stderr).toContain(`${INTERRUPTED(signal)}modportal.yml: failed, no file was changed\n`);
  expect(filesOf(root)).toEqual({ 'README.md': 'a' });
  expect(readdirSync(root)).toEqual(['README.md']);
});

describe('Ctrl+C while several mods are pulled', () => {
  test('names those that are not pulled', async () => {
    const root = repository({});
    const { stdout, stderr } = await pullUntil('SIGINT', root, 'asset', 'small-mod', 'big-mod', 'other-mod');
    expect(stdout).toBe('small-mod/modportal.yml\n');
    expect(stderr).toContain('small-mod: 1 file changed\n');
    expect(stderr).toContain(
      `${INTERRUPTED('SIGINT')}big-mod/modportal.yml: failed, no file was changed\n` +
        'not pulled, because the command was stopped: 1 more mod\n',
    );
    expect(Object.keys(filesOf(root))).toEqual(['small-mod/modportal.yml']);
  });

  test('with --json prints the results', async () => {
    const args = ['--json', 'small-mod', 'big-mod'];
    const { stdout } = await pullUntil('SIGINT', repository({}), 'asset', ...args);
    expect(JSON.parse(stdout)).toMatchObject([
      { result: 'pulled', mod: 'small-mod', problems: [] },
      {
        result: 'failed',
        config: 'big-mod/modportal.yml',
        changedFiles: [],
        problems: [{ message: 'stopped by SIGINT: the command was interrupted' }],
      },
    ]);
  });

  test('before the first one', async () => {
    const root = repository({});
    const { stdout, stderr } = await pullUntil('SIGINT', root, 'list', '--json', '--owner', 'octo');
    expect(stderr).toBe(`${INTERRUPTED('SIGINT')}failed, no file was changed\n`);
    expect(JSON.parse(stdout)).toMatchObject({
      result: 'failed',
      problems: [{ message: 'stopped by SIGINT: the command was interrupted' }],
    });
    expect(readdirSync(root)).toEqual([]);
  });
});

test('Ctrl+C removes the folder that the command has made', async () => {
  const root = repository({});
  await pullUntil('SIGINT', root, 'asset', 'big-mod', '--folder', 'new/x');
  expect(readdirSync(root)).toEqual([]);
});

test('a draft that is left behind by a kill is not shown by Git', async () => {
  const root = repository({ 'README.md': 'a' });
  commitAll(root);
  await pullUntil('SIGKILL', root, 'asset', 'big-mod');
  expect(readdirSync(root).some((name) => name.startsWith('.modportal-pull-'))).toBe(true);
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' })).toBe('');
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the action with a report', async (signal) => {
  const workspace = repository({ 'README.md': 'a' });
  let child: ChildProcess | undefined;
  onRequest('asset', () => child?.kill(signal));
  const result = await runAction({
    action: path.join(ACTION, 'pull'),
    workspace,
    inputs: { 'portal-url': portal.url, mod: 'big-mod' },
    onStart: (started) => {
      child = started;
    },
  });
  expect(result).toMatchObject({
    exitCode: 1,
    stderr: '',
    outputs: { result: 'failed', 'changed-files': '' },
  });
  const stopped = `stopped by ${signal}: the job was cancelled or timed out`;
  expect(annotations(result, 'error')).toEqual([expect.stringContaining(stopped)]);
  expect(result.log).toMatch(/modportal\.yml: failed, no file was changed\n$/);
  expect(result.summary).toContain('failed, no file was changed');
  expect(result.summary).toContain(`stopped by ${signal}`);
  expect(readdirSync(workspace)).toEqual(['README.md']);
});

test('a pull that is stopped changes nothing, even if the portal answers afterwards', async () => {
  const root = repository({});
  const stop = new AbortController();
  portal.onRequest(({ kind }) => {
    if (kind === 'asset') stop.abort(new Error('stopped'));
  });
  expect((await pullHere(root, portal, { stop: stop.signal })).result).toBe('failed');
  expect(readdirSync(root)).toEqual([]);
});
