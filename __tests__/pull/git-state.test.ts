import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { readGitStates } from '../../src/pull/git-state.js';
import { commitAll } from '../support/pulling.js';
import { removeRepositories, repository, write } from '../support/repository.js';

const NAMES = [
  'a.md',
  'a b.md',
  `it's "x".md`,
  'été 指南.md',
  '*.md',
  '[a].md',
  '-v.md',
  ':(top)a.md',
  'deep/er/a.md',
];

let root: string;
beforeEach(() => {
  root = repository(Object.fromEntries(NAMES.map((name) => [name, 'old\n'])));
});
afterEach(() => {
  removeRepositories();
});

async function changed(folder = root, files = NAMES): Promise<string[]> {
  const states = await readGitStates(folder, files);
  expect([...states.keys()]).toEqual(files);
  return files.filter((file) => states.get(file) === 'changed');
}

test('files as they were committed, whatever their names are', async () => {
  commitAll(root);
  expect(await changed()).toEqual([]);
});

test.each(NAMES)('only %s was changed', async (name) => {
  commitAll(root);
  write(root, name, 'new\n');
  expect(await changed()).toEqual([name]);
});

test('a change that is staged, a new file, a deleted file and an ignored file', async () => {
  write(root, '.gitignore', 'ignored.md\n');
  commitAll(root);
  write(root, 'a.md', 'staged\n');
  execFileSync('git', ['add', 'a.md'], { cwd: root });
  write(root, 'new.md', '');
  write(root, 'ignored.md', '');
  rmSync(path.join(root, 'a b.md'));
  const files = ['a.md', 'a b.md', 'new.md', 'ignored.md', 'deep/er/a.md'];
  expect(await changed(root, files)).toEqual(['a.md', 'a b.md', 'new.md', 'ignored.md']);
});

test('content is compared, not the time of the last change', async () => {
  commitAll(root);
  write(root, 'a.md', 'new\n');
  write(root, 'a.md', 'old\n');
  expect(await changed()).toEqual([]);
});

test('a folder below the top of the repository', async () => {
  commitAll(root);
  write(root, 'a.md', 'new\n');
  expect(await changed(path.join(root, 'deep'), ['er/a.md'])).toEqual([]);
});

test('a file of a repository inside the repository', async () => {
  mkdirSync(path.join(root, 'inner'));
  write(root, 'inner/a.md', 'old\n');
  commitAll(path.join(root, 'inner'));
  commitAll(root);
  // Asked from outside, Git does not see the file. What is not known is not overwritten.
  expect(await changed(root, ['inner/a.md', 'a.md'])).toEqual(['inner/a.md']);
});

describe('a symbolic link', () => {
  beforeEach(() => {
    symlinkSync('a.md', path.join(root, 'link.md'));
    symlinkSync('deep', path.join(root, 'linked'));
    commitAll(root);
  });

  test('is as the file to which it leads', async () => {
    expect(await changed(root, ['link.md', 'linked/er/a.md'])).toEqual([]);
    write(root, 'a.md', 'new\n');
    expect(await changed(root, ['link.md', 'linked/er/a.md'])).toEqual(['link.md']);
    write(root, 'deep/er/a.md', 'new\n');
    expect(await changed(root, ['linked/er/a.md'])).toEqual(['linked/er/a.md']);
  });

  test('that is not in Git, to a file that is', async () => {
    symlinkSync('a.md', path.join(root, 'new.md'));
    expect(await changed(root, ['new.md', 'a.md'])).toEqual(['new.md']);
  });
});

test.each(['--assume-unchanged', '--skip-worktree'])(
  'a file in which Git looks for no changes: %s',
  async (option) => {
    commitAll(root);
    execFileSync('git', ['update-index', option, 'a.md'], { cwd: root });
    write(root, 'a.md', 'new\n');
    expect(await changed(root, ['a.md', 'a b.md'])).toEqual(['a.md']);
  },
);

test('before the first commit, every file is changed', async () => {
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  execFileSync('git', ['add', '--all'], { cwd: root });
  expect(await changed()).toEqual(NAMES);
});

test('without a repository, or when Git cannot be started, every file is changed', async () => {
  expect(await changed()).toEqual(NAMES);
  // The same error as without Git: there is no such file.
  expect(await changed(path.join(root, 'gone'))).toEqual(NAMES);
});

test('the repository cannot start a program', async () => {
  commitAll(root);
  const marker = path.join(root, 'started');
  execFileSync('git', ['config', 'core.fsmonitor', `touch '${marker}'; false`], { cwd: root });
  write(root, 'a.md', 'new\n');
  expect(await changed()).toEqual(['a.md']);
  expect(await changed(root, ['started'])).toEqual(['started']);
  expect(() => execFileSync('ls', [marker], { stdio: 'pipe' })).toThrow('No such file');
});
