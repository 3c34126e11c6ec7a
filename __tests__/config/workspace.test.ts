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
