import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

import type { Versions } from '../config/workspace.js';

type Kind = 'file' | 'folder';

/**
 * Finds what stands where new files belong: a folder or a device instead of a file, or a file instead of a folder.
 *
 * @param root an absolute path
 * @returns by path relative to the root, what must be there
 */
export function findObstacles(root: string, versions: Versions): ReadonlyMap<string, Kind> {
  const needed = new Map<string, Kind>();
  for (const [file, version] of versions) {
    if (version === undefined) continue;
    for (let at = file.indexOf('/'); at !== -1; at = file.indexOf('/', at + 1)) {
      needed.set(file.slice(0, at), 'folder');
    }
    needed.set(file, 'file');
  }
  return new Map([...needed].filter(([name, kind]) => isOther(path.join(root, name), kind)));
}

function isOther(target: string, kind: Kind): boolean {
  if (!existsSync(target)) return false;
  const stats = statSync(target);
  return kind === 'file' ? !stats.isFile() : !stats.isDirectory();
}
