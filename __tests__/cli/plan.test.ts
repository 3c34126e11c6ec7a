import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { runCommand, startCommand } from '../support/command-line.js';
import { commitAll } from '../support/pulling.js';
import { removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({
    mods: [
      { name: 'big-mod', title: 'Big', description: 'One\n\nTwo\n\nThree', images: [samplePng(1)] },
      { name: 'small-mod', title: 'Small \u001b[31m Mod' },
    ],
  });
});

afterEach(async () => {
  removeRepositories();
  await portal.close();
});

const plan = (root: string, ...args: readonly string[]) =>
  runCommand(['plan', '--folder', root, '--portal-url', portal.url, ...args]);

const CHANGED = {
  'modportal.yml': 'mod: big-mod\ntitle: Big Mod\ndescription: text.md\nimages: shots\n',
  'text.md': 'One\n\nTwo and a half\n\nThree\n',
  'shots/1.png': samplePng(1),
  'shots/2.png': samplePng(2),
};

describe('plan', () => {
  test('prints the plan with the differences of texts, and says on standard error what it read', async () => {
    const { exitCode, stdout, stderr } = await plan(repository(CHANGED));
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'big-mod (modportal.yml): to do: change 2 fields, upload 1 image',
      '  change    title        "Big" → "Big Mod"',
      '  change    description  +1 −1 lines',
      '        One',
      '      ',
      '      - Two',
      '      + Two and a half',
      '      ',
      '        Three',
      expect.stringMatching(/^ {2}upload {4}images {7}2\.png \(\d+ B\)$/),
      'result: planned; nothing was written',
      `${portal.url}/mod/big-mod`,
      '',
    ]);
    expect(stderr).toBe(`modportal.yml: big-mod, 2 fields, 2 images\nread ${portal.url}/mod/big-mod\n`);
    expect(portal.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test.each([
    ['with changes', CHANGED, 2],
    ['without changes', { 'modportal.yml': 'mod: big-mod\ntitle: Big\n' }, 0],
    ['with an error', { 'modportal.yml': 'mod: big-mod\ntilte: Big\n' }, 1],
  ])('--exit-code, %s', async (_, files, expected) => {
    expect((await plan(repository(files), '--exit-code')).exitCode).toBe(expected);
  });

  test('--json prints JSON and nothing else, as one line', async () => {
    const { stdout } = await plan(repository(CHANGED), '--json');
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(JSON.parse(stdout)).toMatchObject({
      result: 'planned',
      changed: true,
      plans: [{ mod: 'big-mod', fields: [{ field: 'title', before: 'Big', after: 'Big Mod' }, {}] }],
      problems: [],
      backup: '',
    });
    const broken = await plan(repository({ 'modportal.yml': 'mod: big-mod\ntilte: Big\n' }), '--json');
    expect(JSON.parse(broken.stdout)).toMatchObject({
      result: 'failed',
      plans: [],
      problems: [{ severity: 'error', file: 'modportal.yml', line: 2, column: 1 }],
    });
  });

  test('configurations are relative to the folder; problems have a path that an editor can open', async () => {
    const root = repository({
      'mods/a/modportal.yml': 'mod: big-mod\n',
      'mods/b/modportal.yml': 'mod: small-mod\ntilte: Small\n',
    });
    commitAll(root);
    const one = await plan(`${root}/mods/a`, 'modportal.yml');
    expect(one).toMatchObject({ exitCode: 0 });
    const absolute = await plan(`${root}/mods/b`, `${root}/mods/a/modportal.yml`);
    expect(absolute).toMatchObject({ exitCode: 0 });
    const all = await plan(`${root}/mods`, '*/modportal.yml');
    expect(all.stderr).toContain(`${root}/mods/b/modportal.yml:2:1: error: `);
    const first = await plan(`${root}/mods`, '*/modportal.yml', '!b/modportal.yml');
    expect(first).toMatchObject({ exitCode: 0 });
  });

  test('the repository may belong to another user, as in a container', async () => {
    const root = repository({
      'mods/a/modportal.yml': 'mod: big-mod\ndescription: ../../text.md\n',
      'text.md': 'One',
    });
    commitAll(root);
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const git = () =>
      execFileSync('git', ['status'], { cwd: root, env: { ...process.env, ...env }, stdio: 'pipe' });
    expect(git).toThrow('dubious ownership');
    // The text is outside the folder, and Git knows how far the repository reaches.
    const child = startCommand(['plan', '--portal-url', portal.url], `${root}/mods/a`, env);
    const [output] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect([output, child.exitCode]).toEqual([expect.not.stringContaining('error'), 0]);
  });

  test.each([
    [{}, [], 'there is no file modportal.yml (create it, or let `modportal-sync pull <mod>` create it'],
    [
      { 'a/modportal.yml': '' },
      [],
      'there is no file modportal.yml (name it as an argument: a/modportal.yml)',
    ],
    [{ 'a/modportal.yml': '' }, ['b.yml'], 'there is no file b.yml (create it'],
    [
      { 'modportal.yml': '' },
      ['moodportal.yml'],
      'there is no file moodportal.yml (did you mean modportal.yml?)',
    ],
    [
      { 'a/modportal.yml': '' },
      ['b/*.yml'],
      'no file matches b/*.yml (name it as an argument: a/modportal.yml)',
    ],
  ])('a configuration that is not there: %j %j', async (files, args, message) => {
    const { exitCode, stderr } = await plan(repository({ 'info.json': '{}', ...files }), ...args);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`error: ${message}`);
  });

  test('text from a page or a file cannot control the terminal', async () => {
    const root = repository({ 'modportal.yml': 'mod: small-mod\ntitle: Small\n' });
    const { stdout, stderr } = await plan(root);
    expect(stdout).toContain('change    title');
    expect(stdout + stderr).not.toContain('\u001b');
  });

  test('shows the beginning of a long text, and counts the rest', async () => {
    const lines = Array.from({ length: 100 }, (_, at) => `line ${at}\n`).join('');
    const root = repository({ 'modportal.yml': 'mod: small-mod\ndescription: a.md\n', 'a.md': lines });
    const { stdout } = await plan(root);
    expect(stdout).toContain('      + line 59\n      … 40 more lines of this diff\n');
  });
});
