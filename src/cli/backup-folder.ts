import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes the folder for backups beside the mod. Its name begins with a dot, because programs that pack a mod leave such files
 * out. Its .gitignore keeps it out of Git, as the folders of many tools do.
 */
export function makeBackupFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const gitignore = path.join(folder, '.gitignore');
  if (!existsSync(gitignore)) writeFileSync(gitignore, '*\n');
}
