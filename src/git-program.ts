import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The program to start for `git`. Windows would start a `git.exe` in the current folder before the one on the PATH, and the
 * current folder is a repository that somebody else may have written.
 *
 * @returns a name or an absolute path; undefined if there is no Git
 */
export function findGit(
  system: NodeJS.Platform = process.platform,
  searched = process.env.PATH ?? '',
  isThere: (file: string) => boolean = existsSync,
): string | undefined {
  if (system !== 'win32') return 'git';
  return searched
    .split(';')
    .map((folder) => folder.replaceAll('"', ''))
    .filter((folder) => /^[a-z]:[\\/]/i.test(folder))
    .map((folder) => path.win32.join(folder, 'git.exe'))
    .find(isThere);
}

/**
 * For every call of Git. The configuration of a repository, which somebody else may have written, must not start a program.
 * And the repository may belong to another user, as in most containers: Git refuses that, to protect from such a
 * configuration.
 */
export const GIT_OPTIONS = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*'] as const;
