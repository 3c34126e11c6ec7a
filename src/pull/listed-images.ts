import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { chooseFiles } from '../config/images-files.js';
import { Workspace } from '../config/workspace.js';
import { Problems } from '../model/problem.js';
import type { Pulling } from './pulling.js';

/**
 * Brings `images.files` up to date with the smallest change: entries that no longer match a file are removed, and new files
 * are added at the end. If that gives another order, all files are listed, and globs are lost.
 *
 * @param written the present entries
 * @param shown files in the wanted order, relative to the workspace
 * @param kept other files of the gallery, which may be anywhere
 * @returns entries relative to modportal.yml
 */
export async function listedImages(
  written: readonly string[],
  shown: readonly string[],
  kept: readonly string[],
  { config, checkout, draft }: Pulling,
): Promise<readonly string[]> {
  const base = path.posix.dirname(config);
  const workspace = new Workspace(checkout.workspace, draft.versions);
  const choose = (entries: readonly string[]) =>
    chooseFiles(entries, { base, workspace, placeOf: () => ({ file: config }), problems: new Problems() });
  const namesOf = (files: readonly string[]) => files.map((file) => path.posix.relative(base, file));

  const matches = await Promise.all(written.map(async (entry) => (await choose([entry])) !== undefined));
  const present = written.filter((_, index) => matches[index]);
  const found = new Set(await choose(present));
  const added = shown.filter((file) => !found.has(file));
  const entries = [...present, ...namesOf(added)];
  const wanted = new Set(shown);
  const result = (await choose(entries))?.filter((file) => wanted.has(file));
  return isDeepStrictEqual(result, shown) ? entries : namesOf([...shown, ...kept]);
}
