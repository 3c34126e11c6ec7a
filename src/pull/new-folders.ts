import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder, and the missing folders above it.
 *
 * @returns a function that removes those of them that are empty
 * @throws when the folder cannot be made; then nothing is left behind
 */
export function makeFolders(folder: string): () => void {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !existsSync(at); at = path.dirname(at)) missing.push(at);
  const remove = (): void => {
    missing.forEach(removeIfEmpty);
  };
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It has files, or it could not be made.
  }
}
