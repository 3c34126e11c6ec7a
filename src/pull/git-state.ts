import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { findGit } from '../config/git-program.js';

const run = promisify(execFile);

/**
 * Whether a file of the work tree can be brought back from Git.
 * - `committed`: as in the last commit.
 * - `changed`: changed since then, or not in Git at all.
 */
export type GitState = 'committed' | 'changed';

/** In bytes of names. A repository with as many files has other problems. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** The repository's own configuration must not start a program, and may belong to another user. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*'];

/**
 * Asks Git about files that are about to be changed or deleted.
 *
 * @param folder an absolute path
 * @param files relative to the folder, with forward slashes
 * @returns the state of each file. Without a repository, or without Git, every file is `changed`
 */
export async function readGitStates(
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, GitState>> {
  const states = new Map<string, GitState>(files.map((file) => [file, 'changed']));
  const program = findGit();
  if (files.length === 0 || program === undefined) return states;
  try {
    // `--literal-pathspecs`: a `*` in a file name is not a pattern.
    const list = async (...args: readonly string[]) => {
      const { stdout } = await run(program, [...SAFE, '--literal-pathspecs', ...args, '--', ...files], {
        cwd: folder,
        maxBuffer: MAX_OUTPUT,
      });
      return stdout.split('\0').filter((name) => name !== '');
    };
    const tracked = await list('ls-files', '-z');
    const differing = new Set(await list('diff', '--name-only', '-z', '--relative', 'HEAD'));
    for (const file of tracked) if (!differing.has(file)) states.set(file, 'committed');
  } catch {
    // No Git, no repository, or no commit yet.
  }
  return states;
}
