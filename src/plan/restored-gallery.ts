import type { LiveImage } from '../model/live-page.js';
import type { RestoredImage, Restoration } from '../model/page.js';
import { idOf, type GalleryChange, type GalleryItem } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { count, listFirst } from '../text/plain-text.js';
import { planItems, type GalleryOptions } from './plan-gallery.js';

/** The gallery of a backup. */
interface RestoredGallery extends Required<Restoration> {
  /** For messages. */
  readonly mod: string;
}

/**
 * Plans the gallery of a backup: exactly its images, in its order. An image that is still live is identified by its id, and
 * any other is uploaded again. Pure.
 *
 * @param problems receives an error for images that can no longer be restored, or a warning if `skipLost` is set; and a
 *   warning if live images would have to be removed to leave an empty gallery
 * @returns undefined when the gallery already matches, as far as it can be restored
 */
export function planRestoredGallery(
  { mod, images, skipLost }: RestoredGallery,
  before: readonly LiveImage[],
  options: GalleryOptions,
  problems: Problem[],
): GalleryChange | undefined {
  const liveById = new Map(before.map((image) => [image.id, image]));
  const items = new Map<string, GalleryItem>();
  const lost: RestoredImage[] = [];
  for (const image of images) {
    const item = restoreImage(image, liveById);
    if (item === undefined) lost.push(image);
    // By id, because the portal can show two images with the same bytes only once.
    else if (!items.has(idOf(item))) items.set(idOf(item), item);
  }
  if (lost.length > 0) problems.push(describeLost(lost, mod, skipLost));
  if (items.size > 0) return planItems([...items.values()], true, before, options).change;
  if (before.length > 0 && (lost.length === 0 || skipLost)) problems.push(describeRest(before, mod));
  return undefined;
}

/** @returns undefined when the image is neither live nor saved */
function restoreImage(
  { id, file }: RestoredImage,
  liveById: ReadonlyMap<string, LiveImage>,
): GalleryItem | undefined {
  // If the portal served other bytes for the image, an earlier restoration has uploaded these under their own id.
  const image = liveById.get(id) ?? (file && liveById.get(file.sha1));
  if (image !== undefined) return { kind: 'live', image };
  return file && { kind: 'new', file };
}

/** Images in one message. */
const MAX_NAMES = 10;

function describeLost(lost: readonly RestoredImage[], mod: string, isSkipped: boolean): Problem {
  const [are, them] = lost.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const gone = `${count(lost.length, 'image')} of ${mod} ${are} no longer on the portal and not saved in the backup`;
  if (isSkipped)
    return {
      severity: 'warning',
      message: `${gone}, so the gallery is restored without ${them}: ${list(lost)}`,
    };
  return {
    severity: 'error',
    message: `${gone}: ${list(lost)}`,
    hint: `add ${them} again in the web form (the same file gets the same id), or use --without-lost-images to restore everything else`,
  };
}

/** `images/edit` without images would empty the gallery. Authors lost galleries that way, so it is never sent. */
function describeRest(images: readonly LiveImage[], mod: string): Problem {
  const [stays, them] = images.length === 1 ? ['stays', 'it'] : ['stay', 'them'];
  return {
    severity: 'warning',
    message: `there is no image to restore for ${mod}, and a gallery is never emptied, so ${count(images.length, 'live image')} ${stays}: ${list(images)}`,
    hint: `remove ${them} in the web form`,
  };
}

function list(images: readonly { readonly id: string; readonly url: string }[]): string {
  const names = images.map(({ id, url }) => (url.includes(id) ? url : `${id} ${url}`.trim()));
  return listFirst(names, MAX_NAMES);
}
