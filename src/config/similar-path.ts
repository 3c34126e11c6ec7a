import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';

import { nearest } from '../text/did-you-mean.js';
import { describeSecret } from './secret-path.js';

/**
 * The existing path that an author most likely meant by a path that does not exist: the same letters in another case, at
 * any level, or else one name that is spelled differently in the deepest folder that exists. Never throws. Never suggests a
 * path outside `root`, even through symbolic links, or a path that may contain secrets.
 *
 * @param root an absolute folder
 * @param missing relative to `root`, with forward slashes
 * @returns relative to `root`, with forward slashes; undefined if nothing is similar
 */
export function similarPath(root: string, missing: string): string | undefined {
  const names = path.posix
    .normalize(missing)
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  if (names.length === 0 || names[0] === '..') return undefined;
  const found = follow(root, '', names, true);
  return found === undefined || describeSecret(found) !== undefined ? undefined : found;
}

/** @param maySpell whether one of the names may be spelled differently */
function follow(
  root: string,
  folder: string,
  [name, ...rest]: readonly string[],
  maySpell: boolean,
): string | undefined {
  if (name === undefined) return folder;
  const entries = namesIn(root, folder);
  const below = (entry: string, maySpellBelow: boolean) =>
    follow(root, path.posix.join(folder, entry), rest, maySpellBelow);
  const sameLetters = entries.filter((entry) => letters(entry) === letters(name));
  for (const entry of sameLetters) {
    const found = below(entry, maySpell);
    if (found !== undefined) return found;
  }
  const likely = maySpell ? similarName(name, entries) : undefined;
  return likely === undefined ? undefined : below(likely, false);
}

/** Empty if the path is not a folder, or is outside `root`. */
function namesIn(root: string, folder: string): string[] {
  try {
    const realRoot = realpathSync.native(root);
    const real = realpathSync.native(path.join(root, folder));
    const relative = path.relative(realRoot, real).split(path.sep).join('/');
    if (relative.split('/')[0] === '..' || path.isAbsolute(relative)) return [];
    return readdirSync(real)
      .filter((name) => describeSecret(path.posix.join(relative, name)) === undefined)
      .sort();
  } catch {
    return [];
  }
}

/**
 * Compares names without their extension: `1.png` and `2.png` share most letters, and are different files. The same name
 * with another extension is the second choice.
 */
function similarName(name: string, entries: readonly string[]): string | undefined {
  const { name: stem, ext } = path.posix.parse(name);
  const parsed = entries.map((entry) => ({ entry, ...path.posix.parse(entry) }));
  const ofType = new Map(
    parsed.filter((each) => letters(each.ext) === letters(ext)).map((each) => [each.name, each.entry]),
  );
  const likely = nearest(stem, ofType.keys());
  if (likely !== undefined) return ofType.get(likely);
  return parsed.find((each) => letters(each.name) === letters(stem))?.entry;
}

/** macOS stores some accented letters as two characters; other systems do not. */
function letters(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
