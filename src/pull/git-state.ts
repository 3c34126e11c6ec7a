import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { findGit, GIT_OPTIONS } from '../git-program.js';

const run = promisify(execFile);

/**
 * Whether a file of the work tree can be brought back from Git.
 * - `committed`: as in the last commit.
 * - `changed`: changed since then, or not in Git at all.
 */
export type GitState = 'committed' | 'changed';

/** In bytes of names. A repository with as many files has other problems. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * Asks Git about files that are about to be changed or deleted. A symbolic link is `committed` only if the file to which it
 * leads is too: writing to the link changes that file.
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
    const pathsOf = new Map(files.map((file) => [file, pathsInGit(folder, file)]));
    const asked = [...new Set([...pathsOf.values()].flat())];
    // `--literal-pathspecs`: a `*` in a file name is not a pattern.
    const list = async (...args: readonly string[]) => {
      const { stdout } = await run(
        program,
        [...GIT_OPTIONS, '--literal-pathspecs', ...args, '--', ...asked],
        {
          cwd: folder,
          maxBuffer: MAX_OUTPUT,
        },
      );
      return stdout.split('\0').filter((name) => name !== '');
    };
    // `H` is before a file that Git compares. It looks for no changes of one with another letter, such as `h` for
    // `--assume-unchanged`.
    const compared = (await list('ls-files', '-v', '-z')).filter((line) => line.startsWith('H '));
    const committed = new Set(compared.map((line) => line.slice(2)));
    for (const file of await list('diff', '--name-only', '-z', '--relative', 'HEAD')) committed.delete(file);
    for (const [file, paths] of pathsOf)
      if (paths.every((each) => committed.has(each))) states.set(file, 'committed');
  } catch {
    // No Git, no repository, or no commit yet.
  }
  return states;
}

/** The paths of a file in Git, which does not look behind symbolic links: its own, and that of the file to which it leads. */
function pathsInGit(folder: string, file: string): string[] {
  const root = realpathSync.native(folder);
  const written = path.join(root, file);
  if (!existsSync(written)) return [file];
  const own = path.join(realpathSync.native(path.dirname(written)), path.basename(written));
  return [own, realpathSync.native(written)].map((each) =>
    path.relative(root, each).split(path.sep).join('/'),
  );
}
