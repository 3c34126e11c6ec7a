import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { isNodeError } from '../config/workspace.js';

/** The hidden folder that holds a draft has the id of its process in its name. */
const FOLDER = /^\.modportal-pull-(\d+)-/;

/**
 * Makes the hidden folder for a draft. It is beside the files, because a file can be renamed only within one disk. If the
 * process is killed, the folder stays until the next pull, so a .gitignore in it keeps it out of Git.
 *
 * @param root an absolute path. The folder is made if it does not exist
 */
export function makeDraftFolder(root: string): string {
  mkdirSync(root, { recursive: true });
  removeLeftOver(root);
  const folder = mkdtempSync(path.join(root, `.modportal-pull-${process.pid}-`));
  try {
    writeFileSync(path.join(folder, '.gitignore'), '*\n');
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** Removes the drafts of earlier runs that were killed, but not one of another pull that is still running. */
function removeLeftOver(root: string): void {
  for (const name of readdirSync(root)) {
    const [, id] = FOLDER.exec(name) ?? [];
    if (id !== undefined && !isRunningElsewhere(Number(id)))
      rmSync(path.join(root, name), { recursive: true, force: true });
  }
}

function isRunningElsewhere(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of another user cannot be sent a signal.
    return isNodeError(error) && error.code === 'EPERM';
  }
}
