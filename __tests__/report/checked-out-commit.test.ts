import { afterEach, describe, expect, test } from '@jest/globals';

import { checkedOutCommit } from '../../src/action/checked-out-commit.js';
import { removeRepositories, repository } from '../support/repository.js';

const SHA = '89abcdef0123456789abcdef0123456789abcdef';
const OTHER = '0'.repeat(40);

afterEach(removeRepositories);

describe('the commit that is checked out', () => {
  test.each<[string, Record<string, string>]>([
    ['a tag or a commit', { '.git/HEAD': `${SHA}\n` }],
    ['a branch', { '.git/HEAD': 'ref: refs/heads/a/b\n', '.git/refs/heads/a/b': `${SHA}\n` }],
    [
      'a packed branch',
      {
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/packed-refs': `# pack-refs with: peeled fully-peeled sorted\n${OTHER} refs/heads/a\n${SHA} refs/heads/main\n${OTHER} refs/heads/main2\n`,
      },
    ],
    [
      'a linked worktree',
      {
        '.git': 'gitdir: main/worktrees/here\n',
        'main/worktrees/here/HEAD': 'ref: refs/heads/topic\n',
        'main/worktrees/here/commondir': '../..\n',
        'main/refs/heads/topic': SHA,
      },
    ],
    ['a submodule', { '.git': 'gitdir: modules/here\n', 'modules/here/HEAD': SHA }],
    ['a repository with SHA-256', { '.git/HEAD': `${SHA}${SHA.slice(0, 24)}\n` }],
  ])('is read from %s', (_, files) => {
    expect(checkedOutCommit(repository(files))?.slice(0, 40)).toBe(SHA);
  });

  test.each<[string, Record<string, string>]>([
    ['a folder without Git', { 'modportal.yml': '' }],
    ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }],
    ['the reftable format', { '.git/HEAD': 'ref: refs/heads/.invalid\n' }],
    ['a file that is not a commit', { '.git/HEAD': 'a secret\n' }],
    ['a ref outside of the folder', { '.git/HEAD': 'ref: refs/../../secret\n', secret: SHA }],
  ])('is unknown in %s', (_, files) => {
    expect(checkedOutCommit(repository(files))).toBeUndefined();
  });
});
