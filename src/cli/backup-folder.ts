import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { toFailure } from '../model/outcome.js';

/**
 * Makes the folder for backups beside the mod. Its name begins with a dot, because programs that pack a mod leave such files
 * out. Its .gitignore keeps it out of Git, as the folders of many tools do.
 *
 * @throws when it cannot be made
 */
export function makeBackupFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const gitignore = path.join(folder, '.gitignore');
    if (!existsSync(gitignore)) writeFileSync(gitignore, '*\n');
  } catch (error) {
    const reason = toFailure(error).message;
    throw new Error(
      `cannot make the folder ${folder} for the backup, so nothing was published: ${reason}; remove what is in its place, or allow writing there`,
      {
        cause: error,
      },
    );
  }
}
