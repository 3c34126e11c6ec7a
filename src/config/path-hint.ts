import path from 'node:path';

import { isGlob } from './glob-syntax.js';
import { similarPath } from './similar-path.js';
import type { Workspace } from './workspace.js';

/**
 * A hint for a path that does not lead where it should: what the author most likely meant.
 *
 * @param written a path or a glob
 * @param folder to which the path is relative; itself relative to the workspace, '' for a path that is not in modportal.yml
 * @returns undefined when nothing is likely
 */
export function hintForPath(written: string, folder: string, workspace: Workspace): string | undefined {
  if (written.includes('\\')) return 'write / between folders';
  if (/^https?:\/\//i.test(written)) return 'write a path in the repository, not a web address';
  const similar = (wanted: string): string | undefined => {
    // A path of the wrong kind, such as a folder for a file, would be similar to itself.
    if (workspace.find(wanted).kind !== 'missing') return undefined;
    const found = similarPath(workspace.root, wanted);
    return found && path.posix.relative(folder, found);
  };
  if (!written.startsWith('/')) {
    if (isGlob(written)) return undefined;
    const meant = similar(path.posix.join(folder, written));
    return meant && `did you mean ${meant}?`;
  }
  const bare = written.replace(/^\/+/, '');
  const isThere = (from: string) => ['file', 'folder'].includes(workspace.find(bare, from).kind);
  const meant =
    isGlob(bare) || isThere(folder)
      ? bare
      : isThere('')
        ? path.posix.relative(folder, bare)
        : (similar(path.posix.join(folder, bare)) ?? similar(bare));
  return (
    meant && `write ${meant}: paths are relative to ${folder === '' ? 'the workspace' : 'modportal.yml'}`
  );
}
