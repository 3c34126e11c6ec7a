import { readdirSync, type PathLike } from 'node:fs';
import path from 'node:path';

import { escapePath, globSync, isDynamicPattern } from 'tinyglobby';

import { isGlob } from './glob-syntax.js';
import { describeSecret } from './secret-path.js';
import type { Workspace } from './workspace.js';

/** Whether a path can match more than one file: also with parentheses, but not with a bracket that is never closed. */
export function isPattern(written: string): boolean {
  return isDynamicPattern(written);
}

/**
 * Lists folders as they are after the draft, with symbolic links as files. With its option `followSymbolicLinks`, tinyglobby
 * would leave out every link, or walk into folders outside the workspace.
 */
function listerOf(workspace: Workspace): typeof readdirSync {
  const list = (folder: PathLike) => {
    const entries = readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isSymbolicLink() ? Object.assign(entry, { isFile: () => true }) : entry,
    );
    const drafted = workspace.draftedIn(workspace.relative(path.resolve(String(folder))));
    if (drafted.length === 0) return entries;
    const names = new Set(drafted.map(({ name }) => name));
    const files = drafted.filter(({ isDeleted }) => !isDeleted).map(({ name }) => ({ ...FILE, name }));
    return [...entries.filter(({ name }) => !names.has(name)), ...files];
  };
  return list as unknown as typeof readdirSync;
}

/** What tinyglobby asks about an entry of a folder. */
const FILE = { isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };

/**
 * Finds the files that match a glob. Leaves out node_modules, hidden files and folders unless the glob names them, and
 * paths that may contain secrets. A symbolic link counts as a file; its target has not been checked.
 *
 * @param glob relative to `folder`
 * @param folder relative to the workspace, '' for the workspace
 * @returns paths relative to the workspace, in no particular order; empty for a glob that leads out of the workspace
 */
export function findMatches(
  glob: string,
  workspace: Workspace,
  { folder = '', caseSensitiveMatch = true }: { folder?: string; caseSensitiveMatch?: boolean } = {},
): string[] {
  const whole = path.posix.join(escapePath(folder), glob);
  // With `win32`, C:/ is absolute too, on every system.
  if (path.win32.isAbsolute(glob) || whole.split('/')[0] === '..') return [];
  return globSync(whole, {
    cwd: workspace.root,
    caseSensitiveMatch,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdirSync: listerOf(workspace) },
    ignore: '**/node_modules/**',
  }).filter((file) => describeSecret(file) === undefined);
}

/**
 * Converts a path or glob from relative to a folder to relative to the workspace.
 *
 * @param written relative to the folder; a `!` at its beginning is kept
 * @param folder relative to the workspace, '' for the workspace
 */
export function patternIn(folder: string, written: string): string {
  const [mark, pattern] = written.startsWith('!') ? ['!', written.slice(1)] : ['', written];
  return mark + path.posix.join(isGlob(pattern) ? escapePath(folder) : folder, pattern);
}

/** The number of places that a hint names. More would not help to find the right one. */
const MAX_PLACES = 3;

/**
 * Finds the files of this name in the whole workspace.
 *
 * @returns paths relative to the workspace, those nearest to the root first; empty if there are more than three
 */
export function findElsewhere(name: string, workspace: Workspace): string[] {
  const found = findMatches(`**/${name}`, workspace).filter((file) => workspace.find(file).kind === 'file');
  const depth = (file: string) => file.split('/').length;
  return found.length > MAX_PLACES ? [] : found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}
