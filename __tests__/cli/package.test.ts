import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { afterEach, expect, test } from '@jest/globals';

import { startPortal } from '../../emulator/index.js';
import { ACTION, removeRepositories, repository } from '../support/repository.js';

const run = promisify(execFile);
// npm is a script on Windows, which only a shell can start.
const npm = (args: readonly string[], cwd: string) =>
  run('npm', [...args], { cwd, shell: process.platform === 'win32' });

afterEach(removeRepositories);

test('the npm package installs nothing else, and its command works', async () => {
  const folder = repository({ 'package.json': '{}', 'modportal.yml': 'mod: big-mod\ntitle: Big Mod\n' });
  await run(process.execPath, [path.join(ACTION, 'scripts/package.mjs'), folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  await npm(['install', '--offline', '--ignore-scripts', '--no-audit', `./${tarball}`], folder);
  expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'modportal-sync',
  ]);
  const about = readFileSync(path.join(folder, 'node_modules/modportal-sync/package.json'), 'utf8');
  expect(Object.keys(JSON.parse(about) as object)).not.toContain('dependencies');

  const bin = path.join(folder, 'node_modules/.bin/modportal-sync');
  const command = (...args: readonly string[]) =>
    run(bin, [...args], { cwd: folder, shell: process.platform === 'win32' });
  expect((await command('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Big', description: '# Old' }] });
  try {
    const { stdout } = await command('plan', '--portal-url', portal.url);
    expect(stdout).toContain('  change    title        "Big" → "Big Mod"\n');
    const pulled = await command('pull', '--all', '--force', '--portal-url', portal.url);
    expect(pulled.stdout).toBe('modportal.yml\nportal/description.md\n');
  } finally {
    await portal.close();
  }
});
