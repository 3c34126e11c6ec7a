import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import { stripVTControlCharacters } from 'node:util';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { runCommand, startCommand } from '../support/command-line.js';
import { filesOf } from '../support/pulling.js';
import { ACTION, removeRepositories, repository, write } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;
let root: string;

beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Big', images: [samplePng(1)] }] });
  root = repository({
    'modportal.yml': 'mod: big-mod\ntitle: Big Mod\nimages: shots\n',
    'shots/1.png': samplePng(1),
    'shots/2.png': samplePng(2),
  });
});

afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  removeRepositories();
  await portal.close();
});

const publish = (surroundings: Parameters<typeof runCommand>[1], ...args: readonly string[]) =>
  runCommand(['publish', '--folder', root, '--portal-url', portal.url, ...args], {
    apiKey: portal.apiKey,
    ...surroundings,
  });

const writes = () => portal.requests.filter(({ method }) => method !== 'GET').length;

const answer = (line: string | undefined) => ({ answer: { line } });

describe('publish', () => {
  test('shows the plan, asks, publishes, and says how to undo it', async () => {
    const { exitCode, stdout, stderr } = await publish(answer('y'));
    expect(exitCode).toBe(0);
    expect(portal.mod('big-mod').title).toBe('Big Mod');
    expect(stderr).toContain('\u001b[32m  upload');
    expect(stderr).toContain('\r\u001b[Kuploaded 1 of 1 image');
    expect(stripVTControlCharacters(stderr)).toMatch(
      /^ {2}change {4}title .*\n {2}upload .*\nPublish this\? \[y\/N\] publishing big-mod$/m,
    );
    const backup =
      Object.keys(filesOf(root)).find((file) => /^\.modportal-backups\/.*\.json$/.test(file)) ?? '';
    expect(stdout).toBe(`result: published\n${portal.url}/mod/big-mod\nbackup: ${root}/${backup}\n`);
    expect(stderr).toContain(`\nto undo this: modportal-sync restore ${root}/${backup}\n`);
    expect(readFileSync(path.join(root, '.modportal-backups/.gitignore'), 'utf8')).toBe('*\n');
    expect(await publish({})).toMatchObject({
      exitCode: 0,
      stdout: `result: unchanged\n${portal.url}/mod/big-mod\n`,
    });
  });

  test('quotes a path with spaces in the command that undoes it', async () => {
    const folder = path.join(root, 'my mod');
    write(folder, 'modportal.yml', 'mod: big-mod\ntitle: Big Mod\n');
    const { stderr } = await publish({}, '--folder', folder, '--yes');
    expect(stderr).toMatch(/^to undo this: modportal-sync restore "\/.*\/my mod\/.*\.json"$/m);
  });

  test.each([['n'], [''], ['yess'], [undefined]])('the answer %j means no', async (line) => {
    const { exitCode, stdout } = await publish(answer(line));
    expect(exitCode).toBe(1);
    expect(stdout).toContain('result: planned; nothing was written\n');
    expect(writes()).toBe(0);
    expect(Object.keys(filesOf(root))).not.toContain('.modportal-backups/.gitignore');
  });

  test.each([['Y'], ['yes'], [' y ']])('the answer %j means yes', async (line) => {
    expect((await publish(answer(line))).exitCode).toBe(0);
  });

  test('without a terminal, it needs --yes and waits for nothing', async () => {
    const refused = await publish({});
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain(
      'error: nothing was written, because there is no terminal in which to ask for confirmation (add --yes to publish without asking)',
    );
    expect(writes()).toBe(0);
    expect((await publish({}, '--yes')).exitCode).toBe(0);
  });

  test.each([
    [
      'the page',
      () => {
        portal.change('big-mod', { title: 'Changed in the web form' });
      },
    ],
    [
      'a file',
      () => {
        writeFileSync(path.join(root, 'modportal.yml'), 'mod: big-mod\ntitle: Other\n');
      },
    ],
  ])('writes nothing if %s changes while the question is on the screen', async (_, before) => {
    const result = await publish({ answer: { line: 'y', before } });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain('the page or the files have changed since the plan was shown');
    expect(writes()).toBe(0);
  });

  test.each([
    [undefined, 'the environment variable FACTORIO_API_KEY is not set (create a key with the usage'],
    ['two words', 'FACTORIO_API_KEY contains characters that are never part of a key'],
  ])('the key %j is refused before any request', async (apiKey, message) => {
    const { exitCode, stderr } = await publish({ apiKey }, '--yes');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`error: ${message}`);
    expect(portal.requests).toEqual([]);
  });

  test('a key that the portal puts on the page is not shown', async () => {
    portal.change('big-mod', { title: portal.apiKey });
    const { stdout, stderr } = await publish({}, '--yes');
    expect(stderr).toContain('"***" → "Big Mod"');
    expect(stdout + stderr).not.toContain(portal.apiKey);
  });

  test('a folder for the backup that cannot be made is an error, and nothing is published', async () => {
    write(root, '.modportal-backups', '');
    const { exitCode, stderr } = await publish({}, '--yes');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /error: cannot make the folder .*\.modportal-backups for the backup, so nothing was published: (?:Error: )?EEXIST/,
    );
    expect(portal.mod('big-mod').title).toBe('Big');
  });

  test('--json', async () => {
    const { stdout } = await publish({}, '--yes', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ result: 'published', changed: true, problems: [] });
  });
});

describe('the built command', () => {
  const start = () =>
    startCommand(['publish', '--yes', '--portal-url', portal.url], root, { FACTORIO_API_KEY: portal.apiKey });
  const exitCodeOf = (child: ReturnType<typeof start>) =>
    new Promise((resolve) => {
      child.once('exit', resolve);
    });

  test('prints no command of a workflow', async () => {
    const child = start();
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(stdout).toMatch(/^result: published\n.*\nbackup: \.modportal-backups\/[\w.-]+\.json\n$/);
    expect(stdout + stderr).not.toMatch(/^::/m);
  });

  const hasFullDevice = existsSync('/dev/full');
  (hasFullDevice ? test : test.skip)('a result that cannot be written is no success', async () => {
    const full = openSync('/dev/full', 'w');
    const args = [path.join(ACTION, 'dist/cli/index.js'), 'plan', '--json', '--portal-url', portal.url];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', full, 'ignore'] });
    expect(await once(child, 'exit')).toEqual([1, null]);
    closeSync(full);
  });

  test('finishes publishing when a reader closes standard output early', async () => {
    const child = start();
    child.stdout.destroy();
    const [stderr, exitCode] = await Promise.all([text(child.stderr), exitCodeOf(child)]);
    expect(stderr).toContain('verified');
    expect(exitCode).toBe(0);
    expect(portal.mod('big-mod').title).toBe('Big Mod');
  });

  test('Ctrl+C ends it with 130, says what was written, and the next run completes the page', async () => {
    const child = start();
    portal.onRequest(({ kind }) => {
      if (kind === 'images/add') child.kill('SIGINT');
    });
    const [stdout, stderr, exitCode] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      exitCodeOf(child),
    ]);
    expect(exitCode).toBe(130);
    expect(stderr).toContain(
      'error: stopped by SIGINT: the command was interrupted (run again: it reads the page again and makes the remaining changes)',
    );
    expect(stdout).toContain('big-mod: written before the failure: changed 1 field\n');
    expect((await publish({}, '--yes')).exitCode).toBe(0);
    expect(portal.mod('big-mod').images).toHaveLength(2);
  });
});
