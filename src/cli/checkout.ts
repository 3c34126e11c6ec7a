import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import { findGit, GIT_OPTIONS } from '../git-program.js';
import type { Checkout } from '../config/load-pages.js';
import { repositoryAt, type GitHubRepository } from '../model/github-repository.js';
import { readEnvironment } from './environment.js';

/** The repository around a folder, and the folder's path in it. */
export interface LocalCheckout extends Checkout {
  /** Relative to the workspace, with forward slashes; '' for the workspace itself. */
  readonly folder: string;
}

/**
 * Finds the repository of a folder, as Git sees it. Without Git, the folder itself is the workspace.
 *
 * @param folder relative to the current one
 * @throws when it does not exist, or is not a folder
 */
export function findCheckout(folder: string): LocalCheckout {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder: --folder must name one`);
  const absolute = realpathSync.native(folder);
  // Relative, unlike `--show-toplevel`: on Windows, Git writes absolute paths in several forms.
  const upwards = git(absolute, 'rev-parse', '--show-cdup') ?? '';
  const workspace = path.resolve(absolute, upwards);
  return {
    workspace,
    folder: path.relative(workspace, absolute).split(path.sep).join('/'),
    repository: findRepository(absolute),
    // As in a run of the action for this tag, so that the links are the same.
    tag: git(absolute, 'describe', '--tags', '--exact-match'),
  };
}

function findRepository(folder: string): GitHubRepository | undefined {
  const url = readEnvironment().repositoryUrl ?? git(folder, 'remote', 'get-url', 'origin');
  return url === undefined ? undefined : repositoryAt(url, undefined);
}

/** @returns the output of Git; undefined when it fails, or when there is no Git */
function git(folder: string, ...args: readonly string[]): string | undefined {
  const program = findGit();
  if (program === undefined) return undefined;
  try {
    return execFileSync(program, [...GIT_OPTIONS, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
