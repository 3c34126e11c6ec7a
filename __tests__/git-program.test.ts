import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';

import { findGit } from '../src/git-program.js';

test.each([
  ['the first one on the PATH', String.raw`C:\Windows;C:\Git\cmd;D:\Other`, String.raw`C:\Git\cmd\git.exe`],
  ['one in a folder in quotes', String.raw`"C:\Git\cmd"`, String.raw`C:\Git\cmd\git.exe`],
  ['none in the current folder', String.raw`.;;tools`, undefined],
])('on Windows it is %s', (_, searched, expected) => {
  const there = [
    String.raw`C:\Git\cmd\git.exe`,
    String.raw`D:\Other\git.exe`,
    'git.exe',
    String.raw`tools\git.exe`,
  ];
  expect(findGit('win32', searched, (file) => there.includes(file))).toBe(expected);
});

test.each(['linux', 'darwin'] as const)('on %s the system finds it', (system) => {
  expect(findGit(system, '', () => false)).toBe('git');
});

test('the source starts Git only this way, and asks for the real names of paths', () => {
  const source = path.resolve(import.meta.dirname, '../src');
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(path.join(source, file), 'utf8');
    expect([file, /(?:execFile(?:Sync)?|spawn|run)\('git/.test(text)]).toEqual([file, false]);
    // Without `native`, Windows keeps short names such as RUNNER~1.
    expect([file, text.includes('realpathSync(')]).toEqual([file, false]);
  }
});
