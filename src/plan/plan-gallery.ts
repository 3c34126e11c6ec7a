import type { LiveImage } from '../model/live-page.js';
import type { Gallery } from '../model/page.js';
import { idOf, type GalleryChange, type GalleryItem } from '../model/plan.js';

export interface GalleryOptions {
  /** The ids that `prune` may remove; all when missing. Images that somebody adds during the run are not among them. */
  readonly removable?: ReadonlySet<string>;
}

export interface GalleryPlan {
  /** Live images that are not in the folder and are kept. */
  readonly unmanaged: readonly LiveImage[];
  /** Undefined when the gallery already matches. */
  readonly change?: GalleryChange;
}

/**
 * Plans the gallery: the folder's images in order, then all other live images in their current order, except those that
 * `prune` removes. Pure.
 */
export function planGallery(
  gallery: Gallery,
  before: readonly LiveImage[],
  options: GalleryOptions = {},
): GalleryPlan {
  const liveById = new Map(before.map((image) => [image.id, image]));
  const ofFolder = gallery.images.map((file): GalleryItem => {
    const image = liveById.get(file.sha1);
    return image === undefined ? { kind: 'new', file } : { kind: 'live', image, file };
  });
  return planItems(ofFolder, gallery.prune === true, before, options);
}

/**
 * Plans a gallery of any images: these in order, then all other live images in their current order, except those that
 * `prune` removes. Pure.
 *
 * @param items each once
 */
export function planItems(
  items: readonly GalleryItem[],
  prune: boolean,
  before: readonly LiveImage[],
  { removable }: GalleryOptions,
): GalleryPlan {
  const managed = new Set(items.map(idOf));
  const removed = before.filter(({ id }) => prune && !managed.has(id) && (removable?.has(id) ?? true));
  const removedIds = new Set(removed.map(({ id }) => id));
  const others = new Map(before.map((image) => [image.id, image]));
  const unmanaged = [...others.values()].filter(({ id }) => !managed.has(id) && !removedIds.has(id));
  const after = [...items, ...unmanaged.map((image): GalleryItem => ({ kind: 'live', image }))];

  if (after.map(idOf).join() === before.map(({ id }) => id).join()) return { unmanaged };
  return {
    unmanaged,
    change: {
      before,
      after,
      uploads: after.flatMap((item) => (item.kind === 'new' ? item.file : [])),
      removed,
      moved: findMoved(before, after, managed),
    },
  };
}

/**
 * Finds the fewest images that have to move, and of those as few of the managed ones as possible: an author who edits one
 * screenshot should not read that another one has moved.
 *
 * @param managed ids of the images that come first; the others are in the order that they had
 */
function findMoved(
  before: readonly LiveImage[],
  after: readonly GalleryItem[],
  managed: ReadonlySet<string>,
): LiveImage[] {
  const placeBefore = new Map(before.map(({ id }, at) => [id, at]));
  const live = after
    .filter((item) => item.kind === 'live')
    .map((item) => ({ ...item, place: placeBefore.get(item.image.id) ?? 0 }));
  const first = live.filter(({ image }) => managed.has(image.id));
  const longest = longestRun(first.map(({ place }) => place));
  const staying = new Set<number>();
  for (let run = longest; run !== undefined; run = run.previous) staying.add(run.place);
  // The other images go after the managed ones, in the order that they already have.
  const last = longest?.place ?? -1;
  return live
    .filter(({ image, place }) => (managed.has(image.id) ? !staying.has(place) : place < last))
    .map(({ image }) => image);
}

/** A run of ascending places, as a linked list from its last place to its first. */
interface Run {
  readonly place: number;
  readonly previous: Run | undefined;
}

/**
 * Finds the longest run of ascending places, by patience sorting. If there are several, it returns the one that ends at the
 * lowest place, since most other images are after that. The time is linear if the places are almost in order.
 */
function longestRun(places: readonly number[]): Run | undefined {
  /** At index n: of the runs with n + 1 places, the one that ends at the lowest place. */
  const runs: Run[] = [];
  for (const place of places) {
    const shorter = runs.findLastIndex((run) => run.place < place);
    runs[shorter + 1] = { place, previous: runs[shorter] };
  }
  return runs.at(-1);
}
