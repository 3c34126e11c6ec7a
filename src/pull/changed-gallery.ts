import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { parseDocument } from 'yaml';

import { compareNames } from '../config/image-choice.js';
import { formatPortalIds, PORTAL_IDS } from '../config/portal-ids.js';
import type { LiveImage } from '../model/live-page.js';
import type { Gallery, ImageFile } from '../model/page.js';
import type { GalleryChange } from '../model/plan.js';
import type { Draft } from './draft.js';
import { readGitStates } from './git-state.js';
import { firstNames } from './image-names.js';
import { changedIds, placeImages, stageImages, type PulledImage, type StagedImage } from './images.js';
import type { NextPull, Pulling } from './pulling.js';
import { expandShortForm, setYamlValue } from './yaml-edit.js';

/** The changes that bring the files of a gallery up to date. */
export interface GalleryUpdate {
  readonly gallery: Gallery;
  readonly live: readonly LiveImage[];
  /** Live images that get a file. */
  readonly staged: readonly StagedImage[];
  /** Files whose images are no longer live, and that Git can bring back. */
  readonly deleted: readonly ImageFile[];
  /** Other files whose images are no longer live. */
  readonly kept: readonly ImageFile[];
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
  const { live, checkout, problems, all, prune } = pulling;
  const images = live.images ?? [];
  const missing = missingImages(gallery, images, all);
  if (change === undefined && missing.length === 0) return undefined;
  const ids = new Set(images.map(({ id }) => id));
  const root = realpathSync.native(checkout.workspace);
  const gone = gallery.images
    .filter(({ sha1 }) => !ids.has(sha1))
    .flatMap((image) => [image, ...image.copies.map((copy) => ({ ...image, file: relativeTo(root, copy) }))]);
  const states = await readGitStates(
    checkout.workspace,
    gone.map(({ file }) => file),
  );
  const isDeleted = ({ file }: ImageFile) => prune && states.get(file) === 'committed';
  const kept = gone.filter((file) => !isDeleted(file));
  for (const { file } of kept) {
    const reason = states.get(file) === 'committed' ? '' : ', because this version of it is not in Git';
    problems.warn({ file }, `this image is no longer on the page; it is kept${reason}`, 'delete it yourself');
  }
  const staged = await stageImages(missing, pulling);
  return { gallery, live: images, staged, deleted: gone.filter(isDeleted), kept };
}

function relativeTo(root: string, absolutePath: string): string {
  return path.relative(root, absolutePath).split(path.sep).join('/');
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
 * @returns whether the order could be written
 */
export function draftGallery(update: GalleryUpdate, { config, checkout, draft }: Pulling): boolean {
  const { gallery, live, staged, deleted } = update;
  const folder = path.posix.dirname(gallery.images[0]?.file ?? '');
  const taken = readdirSync(path.join(checkout.workspace, folder));
  const placed = placeImages(staged, folder, taken, draft);
  for (const { file } of deleted) draft.delete(file);
  draftPortalIds(folder, placed, draft);

  const fileOf = new Map([
    ...gallery.images.map(({ sha1, file }) => [sha1, file] as const),
    ...placed.map(({ live: { id }, name }) => [id, path.posix.join(folder, name)] as const),
  ]);
  const shown = live.flatMap(({ id }) => fileOf.get(id) ?? []);
  const kept = gallery.images.filter((image) => !deleted.includes(image)).map(({ file }) => file);
  return draftOrder(
    config,
    shown,
    kept.filter((file) => !shown.includes(file)),
    draft,
  );
}

/**
 * @param shown files in the wanted order, relative to the workspace
 * @param kept files whose images are gone, which may be anywhere
 */
function draftOrder(
  config: string,
  shown: readonly string[],
  kept: readonly string[],
  draft: Draft,
): boolean {
  const text = draft.read(config);
  const images = imagesIn(text);
  if (images === undefined) return false;
  const relativeTo = path.posix.join(path.posix.dirname(config), images.folder ?? '');
  const namesOf = (files: readonly string[]) => files.map((file) => path.posix.relative(relativeTo, file));
  const [names, others] = [namesOf(shown), namesOf(kept)];
  const edited =
    images.folder === undefined
      ? setYamlValue(text, ['images', 'files'], [...names, ...others])
      : withFirst(text, images.first, names, others);
  if (edited !== undefined && edited !== text) draft.write(config, edited);
  return edited !== undefined;
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
}

/** The key `images` of a modportal.yml that has been read without an error. */
export function imagesIn(text: string): ImagesKey | undefined {
  const { images } = (parseDocument(text).toJS() ?? {}) as { images?: unknown };
  if (typeof images === 'string') return { folder: images, first: [] };
  if (typeof images !== 'object' || images === null) return undefined;
  const { folder, first } = images as { folder?: unknown; first?: unknown };
  return {
    folder: typeof folder === 'string' ? folder : undefined,
    first: Array.isArray(first) ? first.map(String) : [],
  };
}

/** Adds the ids of new images. The lines of other files are kept. */
function draftPortalIds(folder: string, placed: readonly PulledImage[], draft: Draft): void {
  const ids = changedIds(placed);
  const file = path.posix.join(folder, PORTAL_IDS);
  if (ids.size > 0) draft.write(file, draft.readIfThere(file) + formatPortalIds(ids));
}
