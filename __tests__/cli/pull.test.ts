import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { runCommand, startCommand, type CommandResult } from '../support/command-line.js';
import { commitAll, filesOf } from '../support/pulling.js';
import { removeRepositories, repository, write } from '../support/repository.js';

let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({
    mods: [
      { name: 'big-mod', owner: 'Octo', title: 'Big Mod', description: 'Text' },
      { name: 'small-mod', owner: 'octo', title: 'Small \u001b[31m Mod' },
      { name: 'other-mod', owner: 'somebody' },
    ],
  });
});

afterEach(async () => {
  removeRepositories();
  await portal.close();
});

const pull = (root: string, ...args: readonly string[]) =>
  runCommand(['pull', '--folder', root, '--portal-url', portal.url, ...args]);

/** The same in the folder itself, instead of with `--folder`. */
async function pullIn(folder: string, ...args: readonly string[]): Promise<CommandResult> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await runCommand(['pull', '--portal-url', portal.url, ...args]);
  } finally {
    process.chdir(before);
  }
}

describe('pull', () => {
  test('prints the changed files, and what to do next after the first time', async () => {
    const root = repository({});
    const first = await pullIn(root, 'big-mod');
    expect(first).toMatchObject({ exitCode: 0, stdout: 'portal/description.md\nmodportal.yml\n' });
    expect(first.stderr).toContain('big-mod: 2 files changed\nnext:\n');
    expect(first.stderr).toContain('"package": { "ignore": ["modportal.yml", "portal/**"] }');
    const second = await pull(root);
    expect(second).toMatchObject({ exitCode: 0, stdout: '' });
    expect(second.stderr).toContain('big-mod: unchanged\n');
    expect(second.stderr).not.toContain('next:');
  });

  describe('in a subfolder of a Git repository', () => {
    const subfolder = () => {
      const root = repository({ 'mods/big/a.txt': 'a' });
      commitAll(root);
      return { root: realpathSync.native(root), folder: path.join(root, 'mods/big') };
    };
    const git = (cwd: string, ...args: readonly string[]) =>
      execFileSync('git', args, { cwd, encoding: 'utf8' }).trim().split('\n');

    test('prints paths that a shell in this folder can use', async () => {
      const { root, folder } = subfolder();
      const { stdout } = await pullIn(folder, 'big-mod');
      expect(stdout).toBe('portal/description.md\nmodportal.yml\n');
      git(folder, 'add', '--', ...stdout.trimEnd().split('\n'));
      expect(git(root, 'diff', '--cached', '--name-only')).toEqual([
        'mods/big/modportal.yml',
        'mods/big/portal/description.md',
      ]);
    });

    test('--json has the same paths', async () => {
      const { folder } = subfolder();
      const { stdout } = await pullIn(folder, '--json', 'big-mod');
      expect(JSON.parse(stdout)).toMatchObject([
        { config: 'modportal.yml', changedFiles: ['portal/description.md', 'modportal.yml'] },
      ]);
      write(folder, 'portal/description.md', 'Mine');
      const stopped = await pullIn(folder, '--json');
      expect(JSON.parse(stopped.stdout)).toMatchObject([
        { config: 'modportal.yml', problems: [{ file: 'portal/description.md' }] },
      ]);
      expect(stopped.stderr).toMatch(/^portal\/description\.md: error: /m);
    });

    test('prints absolute paths of files outside the current folder', async () => {
      const { root, folder } = subfolder();
      const [outside, config] = [`${root}/mods/big/portal/description.md`, `${root}/mods/big/modportal.yml`];
      const { stdout } = await pull(folder, 'big-mod');
      expect(stdout).toBe(`${outside}\n${config}\n`);
      write(folder, 'portal/description.md', 'Mine');
      const stopped = await pull(folder, '--json');
      expect(JSON.parse(stopped.stdout)).toMatchObject([{ config, problems: [{ file: outside }] }]);
      expect(stopped.stderr).toContain(`\n${outside}: error: `);
    });
  });

  test('several mods, and all mods of an owner, get a folder each', async () => {
    const [several, owned] = [repository({}), repository({})];
    expect((await pull(several, 'big-mod', 'small-mod')).exitCode).toBe(0);
    const folder = path.join(owned, 'mods');
    expect((await pull(folder, '--owner', 'octo')).exitCode).toBe(0);
    expect(Object.keys(filesOf(folder))).toEqual([
      'big-mod/modportal.yml',
      'big-mod/portal/description.md',
      'small-mod/modportal.yml',
    ]);
    expect(filesOf(several)).toEqual(filesOf(folder));
  });

  describe('into a new folder', () => {
    test('leaves no folder behind when it fails', async () => {
      const root = repository({ 'mods/a.txt': 'a' });
      const result = await pull(path.join(root, 'mods/new/x/y'), 'nope');
      expect(result.exitCode).toBe(1);
      expect(readdirSync(path.join(root, 'mods'))).toEqual(['a.txt']);
      // The name is too long for a folder.
      await pull(path.join(root, 'mods/new', 'x'.repeat(300)), 'big-mod');
      expect(readdirSync(path.join(root, 'mods'))).toEqual(['a.txt']);
    });

    test('keeps it when one of the mods is pulled, and an empty folder that was there', async () => {
      const root = repository({});
      await pull(path.join(root, 'new/x'), 'nope', 'big-mod');
      expect(readdirSync(path.join(root, 'new/x'))).toEqual(['big-mod']);
      mkdirSync(path.join(root, 'empty'));
      await pull(path.join(root, 'empty/x'), 'nope');
      expect(readdirSync(root)).toEqual(['empty', 'new']);
      await pull(path.join(root, 'empty'), 'nope');
      expect(readdirSync(root)).toEqual(['empty', 'new']);
    });
  });

  test('when the portal cannot be reached, the other mods are not tried', async () => {
    // So long a pause is not waited for.
    const what = { type: 'status', status: 503, headers: { 'retry-after': '3600' } } as const;
    portal.inject({ when: { kind: 'full', every: 1 }, what });
    const { exitCode, stderr } = await pull(repository({}), 'big-mod', 'small-mod', 'other-mod');
    expect(exitCode).toBe(1);
    expect(portal.requests).toHaveLength(1);
    expect(stderr).toContain('big-mod/modportal.yml: failed, no file was changed\n');
    expect(stderr).toContain('not pulled, because the portal cannot be reached: 2 more mods\n');
  });

  test('--json prints JSON and nothing else', async () => {
    const { stdout } = await pullIn(repository({}), '--json', 'big-mod', 'no-mod');
    expect(JSON.parse(stdout)).toEqual([
      {
        result: 'pulled',
        mod: 'big-mod',
        config: 'big-mod/modportal.yml',
        changedFiles: ['big-mod/portal/description.md', 'big-mod/modportal.yml'],
        problems: [],
      },
      {
        result: 'failed',
        config: 'no-mod/modportal.yml',
        changedFiles: [],
        problems: [
          {
            severity: 'error',
            message: expect.stringContaining('no mod named "no-mod"'),
            hint: expect.stringContaining('names are case-sensitive'),
          },
        ],
      },
    ]);
  });

  test('--json prints JSON for an error that ends it, too', async () => {
    const { stdout } = await pull(repository({}), '--json', '--owner', 'octo', 'big-mod');
    const message = 'use either the names of mods or --owner';
    expect(JSON.parse(stdout)).toEqual({ result: 'failed', problems: [{ severity: 'error', message }] });
  });

  test('shows the difference to uncommitted changes, with a place for editors', async () => {
    const root = repository({});
    await pull(root, 'big-mod');
    commitAll(root);
    write(root, 'portal/description.md', 'Mine\n');
    const result = await pull(root);
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain(
      'portal/description.md: error: this file has changes that are not in Git',
    );
    expect(result.stderr).toContain('-Mine\n');
    expect(result.stderr).toContain('+Text\n');
    expect((await pull(root, '--force')).exitCode).toBe(0);
  });

  test('text from a page cannot control the terminal', async () => {
    const { stdout, stderr } = await pull(repository({}), 'small-mod');
    expect(stdout + stderr).not.toContain('\u001b');
  });
});

describe('wrong usage', () => {
  test.each([
    [['pul'], "unknown command 'pul'\n(Did you mean pull?)"],
    [['pull', '--forse'], "unknown option '--forse'\n(Did you mean --force?)"],
    [['pull', '--portal-url', 'http://example.org'], 'It must begin with https://'],
    [['pull', '--folder', '/does/not/exist'], 'there is no folder /does/not/exist'],
    [['pull', 'big-mod', '--owner', 'octo'], 'use either the names of mods or --owner'],
  ])('%j', async (args, message) => {
    const result = await runCommand(args);
    expect(result).toMatchObject({ exitCode: 1, stdout: '' });
    expect(result.stderr).toContain(message);
  });

  const isNotA = (kind: string) =>
    `error: this is not a ${kind}, and the pull needs a ${kind} with this name (rename it)`;
  test.each<[string, string, string[], Record<string, string>, string]>([
    ['the folder is a file', 'a', ['pull', 'big-mod'], { a: '' }, 'a is not a folder'],
    ['the folder of a plan is a file', 'a', ['plan'], { a: '' }, 'a is not a folder'],
    ['the folder is below a file', 'a/b', ['plan'], { a: '' }, 'there is no folder'],
    ['the folder cannot be made', 'a/b', ['pull', 'big-mod'], { a: '' }, 'cannot make the folder'],
    [
      'a file has the name of a folder',
      '',
      ['pull', 'big-mod'],
      { portal: '' },
      `portal: ${isNotA('folder')}`,
    ],
    [
      'a folder has the name of a file',
      '',
      ['pull', 'big-mod', '--force'],
      { 'portal/description.md/a': '' },
      `portal/description.md: ${isNotA('file')}`,
    ],
  ])('%s', async (_, folder, args, files, message) => {
    const root = repository(files);
    const places = ['--folder', path.join(root, folder), '--portal-url', portal.url];
    const result = await runCommand([...args, ...places]);
    expect(result).toMatchObject({ exitCode: 1, stdout: '' });
    expect(result.stderr).toContain(message);
    expect(filesOf(root)).toEqual(files);
  });

  test('a mod whose name would leave the folder', async () => {
    const root = repository({});
    const result = await pull(root, '../evil', 'big-mod');
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain('"../evil" is not the internal name of a mod');
    expect(Object.keys(filesOf(root)).every((file) => file.startsWith('big-mod/'))).toBe(true);
  });
});

test('the built command', async () => {
  const child = startCommand(['pull', 'big-mod', '--portal-url', portal.url], repository({}));
  const [stdout, exit] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(stdout).toBe('portal/description.md\nmodportal.yml\n');
  expect(exit).toEqual([0, null]);
});
