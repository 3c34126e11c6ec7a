import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import { Workspace } from '../../src/config/workspace.js';
import { removeRepositories, repository } from '../support/repository.js';

afterAll(removeRepositories);

test('no path leads out of the workspace', () => {
  const outside = repository({ 'secret.txt': 'secret' });
  const root = repository({ 'portal/a.md': 'text', 'b.md': 'text' });
  symlinkSync(path.join(outside, 'secret.txt'), path.join(root, 'link-out'));
  symlinkSync(outside, path.join(root, 'folder-out'));
  symlinkSync('/proc/self/environ', path.join(root, 'environment'));
  symlinkSync('../b.md', path.join(root, 'portal/link-in'));
  symlinkSync('nowhere', path.join(root, 'broken'));
  mkdirSync(path.join(root, '..a'));

  const workspace = new Workspace(root);
  const kinds = (paths: [string, string?][]) =>
    paths.map(([written, folder]) => workspace.find(written, folder).kind);
  expect(
    kinds([
      ['b.md'],
      ['portal/a.md'],
      ['a.md', 'portal'],
      ['../b.md', 'portal'],
      ['./b.md'],
      ['portal/link-in'],
    ]),
  ).toEqual(Array(6).fill('file'));
  expect(kinds([['portal'], ['.'], [''], ['..a']])).toEqual(Array(4).fill('folder'));
  expect(
    kinds([
      ['..'],
      ['../x'],
      ['../../b.md', 'portal'],
      ['/etc/hostname'],
      [path.join(root, 'b.md')],
      ['link-out'],
      ['folder-out/secret.txt'],
      ['folder-out'],
      [`../${path.basename(outside)}/secret.txt`],
    ]),
  ).toEqual(Array(9).fill('outside'));
  if (process.platform === 'linux') expect(kinds([['environment']])).toEqual(['outside']);
  expect(kinds([['c.md'], ['b.md/c'], ['broken'], ['b\0.md'], ['x'.repeat(5000)]])).toEqual(
    Array(5).fill('missing'),
  );
});

test('a path has the case of the file on every system, as on GitHub', () => {
  const root = repository({ 'portal/README.md': 'text', 'portal/other.md': 'text' });
  symlinkSync('other.md', path.join(root, 'portal/Link.md'));
  const workspace = new Workspace(root);
  const kinds = (...paths: string[]) => paths.map((written) => workspace.find(written).kind);
  expect(kinds('portal/README.md', 'portal/Link.md')).toEqual(['file', 'file']);
  expect(kinds('portal/readme.md', 'Portal/README.md', 'portal/link.MD', 'PORTAL')).toEqual(
    Array(4).fill('missing'),
  );
});

test('a symbolic link may differ from its target only in case', () => {
  const root = repository({ 'target/LICENSE': 'text' });
  // On a system that ignores case, these two are one file.
  try {
    symlinkSync('LICENSE', path.join(root, 'target/license'));
  } catch {
    expect(new Workspace(root).find('target/license').kind).toBe('missing');
    return;
  }
  expect(new Workspace(root).find('target/license')).toMatchObject({ kind: 'file', file: 'target/license' });
});
