import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { parseDocument } from 'yaml';

import { compareNames } from '../config/image-choice.js';
import type { LiveImage } from '../model/live-page.js';
import type { Gallery } from '../model/page.js';
import type { GalleryChange } from '../model/plan.js';
import { findGoneFiles, textsWith, type GoneFile } from './gone-images.js';
import { firstNames } from './image-names.js';
import { draftPortalIds, placeImages, stageImages, type StagedImage } from './images.js';
import { listedImages } from './listed-images.js';
import { beside, type NextPull, type Pulling } from './pulling.js';
import { expandShortForm, setYamlValue } from './yaml-edit.js';

/** The changes that bring the files of a gallery up to date. */
export interface GalleryUpdate {
  readonly gallery: Gallery;
  readonly live: readonly LiveImage[];
  /** Live images that get a file. */
  readonly staged: readonly StagedImage[];
  readonly gone: readonly GoneFile[];
}

/** A file that is not deleted, although its image is no longer on the page. */
export interface KeptFile extends GoneFile {
  /** The path of a text that shows or links the image. */
  readonly text: string | undefined;
}

/**
 * Compares the files of the gallery with the live images, and downloads those that have no file.
 *
 * @returns undefined when publishing would not change the gallery, and no image has to be downloaded
 * @throws PortalError when an image cannot be downloaded
 */
export async function readGalleryUpdate(
  gallery: Gallery,
  change: GalleryChange | undefined,
  pulling: NextPull,
): Promise<GalleryUpdate | undefined> {
  const { live, all } = pulling;
  const images = live.images ?? [];
  const missing = missingImages(gallery, images, all);
  if (change === undefined && missing.length === 0) return undefined;
  const gone = await findGoneFiles(gallery, pulling);
  return { gallery, live: images, staged: await stageImages(missing, pulling), gone };
}

/**
 * The live images that need a file.
 *
 * @param takesAll whether to include the images that publishing keeps without a file
 */
export function missingImages(
  { images, prune }: Gallery,
  live: readonly LiveImage[],
  takesAll: boolean,
): LiveImage[] {
  const files = new Set(images.map(({ sha1 }) => sha1));
  // Publishing keeps images without a file at the end. Before the end, an image can stay only if it has a file.
  const lastManaged = live.findLastIndex(({ id }) => files.has(id));
  return live.filter(
    ({ id }, index) => !files.has(id) && (takesAll || prune === true || index < lastManaged),
  );
}

/**
 * Drafts new image files, deletions and the order. File names never change: an order other than natural order is written to
 * `images.first`, or to `images.files` if modportal.yml lists the images.
 *
 * The texts must have been drafted: a file that one of them needs is not deleted.
 *
 * @returns the files that are kept although their images are gone
 */
export async function draftGallery(update: GalleryUpdate, pulling: NextPull): Promise<KeptFile[]> {
  const { gallery, live, staged, gone } = update;
  const { checkout, draft, prune } = pulling;
  const folder = path.posix.dirname(gallery.images[0]?.file ?? '');
  const taken = readdirSync(path.join(checkout.workspace, folder));
  const placed = placeImages(staged, folder, taken, draft);
  const texts = textsWith(
    gone.map(({ image }) => image),
    pulling,
  );
  const files = gone.map((each) => ({ ...each, text: texts.get(each.image.sha1) }));
  const isKept = ({ isInGit, text }: KeptFile) => !prune || !isInGit || text !== undefined;
  const deleted = new Set(files.filter((each) => !isKept(each)).map(({ file }) => file));
  for (const file of deleted) draft.delete(file);
  draftPortalIds(folder, placed, draft);

  const fileOf = new Map([
    ...gallery.images.map(({ sha1, file }) => [sha1, file] as const),
    ...placed.map(({ live: { id }, name }) => [id, path.posix.join(folder, name)] as const),
  ]);
  const shown = live.flatMap(({ id }) => fileOf.get(id) ?? []);
  const others = gallery.images
    .map(({ file }) => file)
    .filter((file) => !deleted.has(file) && !shown.includes(file));
  await draftOrder(shown, others, pulling);
  return files.filter(isKept);
}

/**
 * @param shown files in the wanted order, relative to the workspace
 * @param kept files whose images are gone, which may be anywhere
 */
async function draftOrder(
  shown: readonly string[],
  kept: readonly string[],
  pulling: Pulling,
): Promise<void> {
  const { config, draft } = pulling;
  const text = draft.read(config);
  const images = imagesIn(text);
  if (images === undefined) return;
  const { folder, first, files } = images;
  const edited =
    folder === undefined
      ? withFiles(text, files, await listedImages(files, shown, kept, pulling))
      : withFirst(text, first, namesIn(beside(config, folder), shown), namesIn(beside(config, folder), kept));
  if (edited !== undefined && edited !== text) draft.write(config, edited);
}

function namesIn(folder: string, files: readonly string[]): string[] {
  return files.map((file) => path.posix.relative(folder, file));
}

/** @param files the present value of `images.files` */
function withFiles(text: string, files: readonly string[], wanted: readonly string[]): string | undefined {
  return isDeepStrictEqual(wanted, files) ? text : setYamlValue(text, ['images', 'files'], wanted);
}

/** @param first the present value of `images.first` */
function withFirst(
  text: string,
  first: readonly string[],
  names: readonly string[],
  others: readonly string[],
): string | undefined {
  const all = [...names, ...others];
  const stillThere = first.filter((name) => all.includes(name));
  const rest = all.filter((name) => !stillThere.includes(name)).toSorted(compareNames);
  const isInOrder = isDeepStrictEqual(
    [...stillThere, ...rest].filter((name) => names.includes(name)),
    names,
  );
  const wanted = isInOrder ? stillThere : firstNames(all);
  if (isDeepStrictEqual(wanted, first)) return text;
  const expanded = expandShortForm(text, 'images', 'folder') ?? text;
  return setYamlValue(expanded, ['images', 'first'], wanted);
}

interface ImagesKey {
  /** Undefined when the files are listed. */
  readonly folder: string | undefined;
  readonly first: readonly string[];
  readonly files: readonly string[];
}

/** The key `images` of a modportal.yml that has been read without an error. */
export function imagesIn(text: string): ImagesKey | undefined {
  const { images } = (parseDocument(text).toJS() ?? {}) as { images?: unknown };
  if (typeof images === 'string') return { folder: images, first: [], files: [] };
  if (typeof images !== 'object' || images === null) return undefined;
  const { folder, first, files } = images as { folder?: unknown; first?: unknown; files?: unknown };
  return {
    folder: typeof folder === 'string' ? folder : undefined,
    first: Array.isArray(first) ? first.map(String) : [],
    files: Array.isArray(files) ? files.map(String) : [],
  };
}
