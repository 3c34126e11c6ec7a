import path from 'node:path';

import { suggest } from '../text/did-you-mean.js';
import { isGlob } from './glob-syntax.js';
import {
  compareNames,
  isImageName,
  isOtherPictureName,
  listNames,
  warnOfLeftOut,
  type GallerySettings,
} from './image-choice.js';
import { hintForPath } from './path-hint.js';
import { SECRET_HINT } from './secret-path.js';
import type { Workspace } from './workspace.js';

/**
 * Chooses every PNG and JPEG directly in the images folder.
 *
 * @param first names in the folder that come first
 * @returns paths relative to the workspace in the order of the gallery; undefined when there was an error
 */
export function chooseFromFolder(
  written: string,
  first: readonly string[],
  settings: GallerySettings,
): string[] | undefined {
  const { base, workspace, placeOf, problems } = settings;
  const place = placeOf('folder');
  const target = workspace.find(written, base);
  const shown = `\`images\`: ${JSON.stringify(written)}`;
  if (target.kind !== 'folder') {
    if (target.kind === 'secret') problems.error(place, `${shown} ${target.reason}`, SECRET_HINT);
    else {
      const hint = hintForNoFolder(written, target.kind, settings) ?? 'paths are relative to modportal.yml';
      problems.error(place, `${shown} ${NOT_A_FOLDER[target.kind]}`, hint);
    }
    return undefined;
  }

  const { names, others, subfolders } = listFolder(target.file, workspace);
  if (names.length === 0) {
    const [subfolder] = subfolders;
    const hint =
      subfolder !== undefined
        ? `the images are in a subfolder: write ${path.posix.join(written, subfolder)}`
        : others.length > 0
          ? `convert ${listNames(others)} to PNG or JPEG`
          : 'add PNG or JPEG files, or remove `images` to leave the gallery unchanged';
    problems.error(place, `${shown} has no PNG or JPEG images`, hint);
    return undefined;
  }
  warnOfLeftOut(others, place, problems);
  // If the images are beside modportal.yml, the subfolders belong to the mod: its graphics, for example.
  if (subfolders.length > 0 && target.file !== base) {
    problems.warn(
      place,
      `\`images\` leaves out the images in subfolders: ${listNames(subfolders)}`,
      `put images directly into ${written}, or name them, as in \`images: { files: [shots/**/*.png] }\``,
    );
  }
  return putFirst(first, names, others, settings).map((name) => path.posix.join(target.file, name));
}

const NOT_A_FOLDER = {
  missing: 'does not exist',
  outside: 'is outside the workspace',
  file: 'is a file, not a folder',
  special: 'is not a folder',
} as const;

/** Text that needs quotes in a YAML list in brackets. `*` at the beginning would be an alias. */
const NEEDS_QUOTES = /^[^\w./]|[,[\]{}#'"]|: /;

function hintForNoFolder(
  written: string,
  kind: keyof typeof NOT_A_FOLDER,
  { base, workspace }: GallerySettings,
): string | undefined {
  const hint = hintForPath(written, base, workspace);
  if (kind === 'outside' || written.includes('\\')) return hint;
  const item = NEEDS_QUOTES.test(written) ? JSON.stringify(written) : written;
  const isFiles = isImageName(written) || isGlob(written);
  return isFiles && (kind === 'file' || hint === undefined) ? `write \`images: { files: [${item}] }\`` : hint;
}

interface Listing {
  /** PNG and JPEG files, in natural order. */
  readonly names: readonly string[];
  readonly others: readonly string[];
  /** Subfolders with PNG or JPEG files. */
  readonly subfolders: readonly string[];
}

function listFolder(folder: string, workspace: Workspace): Listing {
  const entries = workspace.list(folder);
  const files = entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
  const folders = entries.filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const hasImages = (name: string) =>
    !name.startsWith('.') &&
    workspace.list(path.posix.join(folder, name)).some((entry) => isImageName(entry.name));
  return {
    names: files.filter(isImageName).sort(compareNames),
    others: files.filter(isOtherPictureName).sort(compareNames),
    subfolders: folders.filter(hasImages).sort(compareNames),
  };
}

function putFirst(
  wanted: readonly string[],
  names: readonly string[],
  others: readonly string[],
  { placeOf, problems }: GallerySettings,
): string[] {
  const first = new Set<string>();
  for (const [index, name] of wanted.entries()) {
    const shown = `\`images.first\` contains ${JSON.stringify(name)}`;
    const bare = path.posix.basename(name);
    if (first.has(name)) problems.error(placeOf('first', index), `${shown} twice`);
    else if (names.includes(name)) first.add(name);
    else if (others.includes(name)) {
      problems.error(placeOf('first', index), `${shown}, which is not a PNG or JPEG`, 'convert it');
    } else {
      problems.error(
        placeOf('first', index),
        `${shown}, which is not in the images folder`,
        bare !== name && names.includes(bare)
          ? `write ${bare}: names in \`first\` are relative to the images folder`
          : suggest(bare, names.slice(0, 50)),
      );
    }
  }
  return [...first, ...names.filter((name) => !first.has(name))];
}
