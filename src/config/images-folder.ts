import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Gallery, ImageFile } from '../model/page.js';
import type { Place, Problems } from '../model/problem.js';
import { suggest } from '../text/did-you-mean.js';
import { checkImage } from './image-type.js';
import { SECRET_HINT } from './secret-path.js';
import { isNodeError, type Workspace } from './workspace.js';

/** In bytes. The portal documents no limit. Screenshots are smaller, and an upload has to finish before its deadline. */
const MAX_IMAGE_BYTES = 50 * 1024 * 1024;

/** Files of operating systems and editors, and licences of the images. These are ignored without a warning. */
const SILENTLY_IGNORED = /^\.|^(?:thumbs\.db|desktop\.ini)$|\.(?:md|txt)$/i;

const naturalOrder = new Intl.Collator('en', { numeric: true });

/** Natural order: `2.png` before `10.png`. Names that the collator considers equal are ordered by their characters. */
export function compareNames(a: string, b: string): number {
  return naturalOrder.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The key `images` of modportal.yml, with the places of its values. */
export interface GallerySettings {
  readonly folder: string;
  readonly first: readonly string[];
  /** Undefined when it is not written. */
  readonly prune: boolean | undefined;
  readonly placeOfFolder: Place;
  placeOfFirst(index: number): Place;
}

/**
 * Reads and checks every PNG and JPEG directly in the images folder.
 *
 * @param base the folder of modportal.yml, relative to the workspace
 * @returns the images in the order of the gallery; undefined when there was an error
 */
export function readGallery(
  settings: GallerySettings,
  base: string,
  workspace: Workspace,
  problems: Problems,
): Gallery | undefined {
  const target = workspace.find(settings.folder, base);
  const { placeOfFolder } = settings;
  const shown = `\`images\`: ${JSON.stringify(settings.folder)}`;
  if (target.kind !== 'folder') {
    if (target.kind === 'secret') problems.error(placeOfFolder, `${shown} ${target.reason}`, SECRET_HINT);
    else {
      problems.error(
        placeOfFolder,
        `${shown} ${NOT_A_FOLDER[target.kind]}`,
        'paths are relative to modportal.yml',
      );
    }
    return undefined;
  }

  const names = listImages(target.absolutePath, target.file, problems);
  if (names.length === 0) {
    problems.error(
      placeOfFolder,
      `${shown} has no images`,
      'add PNG or JPEG files, or remove `images` to leave the gallery unchanged',
    );
    return undefined;
  }
  const ordered = putFirst(names, settings, problems);
  const images = ordered.flatMap((name) => readImage(name, target.file, workspace, problems) ?? []);
  return { folder: target.file, images: withoutCopies(images, problems), prune: settings.prune };
}

const NOT_A_FOLDER = {
  missing: 'does not exist',
  outside: 'is outside the workspace',
  file: 'is a file, not a folder',
  special: 'is not a folder',
} as const;

function listImages(absolutePath: string, folder: string, problems: Problems): string[] {
  const names: string[] = [];
  for (const entry of readdirSync(absolutePath, { withFileTypes: true })) {
    if (SILENTLY_IGNORED.test(entry.name)) continue;
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory())
      problems.warn({ file }, 'the folder is ignored', 'put images directly into the images folder');
    else if (/\.(?:png|jpe?g|gif|webp)$/i.test(entry.name)) names.push(entry.name);
    else problems.warn({ file }, 'the file is ignored: it is not a PNG or JPEG');
  }
  return names.sort(compareNames);
}

function putFirst(names: readonly string[], settings: GallerySettings, problems: Problems): string[] {
  const first = new Set<string>();
  for (const [index, name] of settings.first.entries()) {
    const shown = JSON.stringify(name);
    if (first.has(name))
      problems.error(settings.placeOfFirst(index), `\`images.first\` contains ${shown} twice`);
    else if (names.includes(name)) first.add(name);
    else {
      problems.error(
        settings.placeOfFirst(index),
        `\`images.first\` contains ${shown}, which is not in the images folder`,
        suggest(name, names.slice(0, 50)),
      );
    }
  }
  return [...first, ...names.filter((name) => !first.has(name))];
}

function readImage(
  name: string,
  folder: string,
  workspace: Workspace,
  problems: Problems,
): ImageFile | undefined {
  const file = path.posix.join(folder, name);
  const target = workspace.find(name, folder);
  if (target.kind !== 'file') {
    if (target.kind === 'secret') problems.error({ file }, `the image ${target.reason}`, SECRET_HINT);
    else {
      const reason = target.kind === 'outside' ? 'is outside the workspace' : 'is not a regular file';
      problems.error({ file }, `the image ${reason}`);
    }
    return undefined;
  }
  if (target.bytes > MAX_IMAGE_BYTES) {
    const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
    problems.error(
      { file },
      `the image has ${megabytes(target.bytes)} MB; the limit is ${megabytes(MAX_IMAGE_BYTES)} MB`,
      'scale it down',
    );
    return undefined;
  }
  const bytes = readBytes(target.absolutePath, file, problems);
  if (bytes === undefined) return undefined;
  const type = checkImage(bytes, file, problems);
  if (type === undefined) return undefined;
  return {
    name,
    file,
    absolutePath: target.absolutePath,
    sha1: createHash('sha1').update(bytes).digest('hex'),
    bytes: bytes.length,
    type,
    copies: [],
  };
}

function readBytes(absolutePath: string, file: string, problems: Problems): Buffer | undefined {
  try {
    return readFileSync(absolutePath);
  } catch (error) {
    if (!isNodeError(error)) throw error;
    problems.error({ file }, `the image cannot be read: ${error.message}`);
    return undefined;
  }
}

/** The portal identifies an image by its bytes, so it can show two identical files only once. */
function withoutCopies(images: readonly ImageFile[], problems: Problems): ImageFile[] {
  const bySha1 = new Map<string, ImageFile>();
  for (const image of images) {
    const original = bySha1.get(image.sha1);
    if (original === undefined) bySha1.set(image.sha1, image);
    else {
      bySha1.set(image.sha1, { ...original, copies: [...original.copies, image.absolutePath] });
      problems.warn(
        { file: image.file },
        `the image is identical to ${original.file}, so it is shown only once`,
      );
    }
  }
  return [...bySha1.values()];
}
