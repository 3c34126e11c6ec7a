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
  { removable }: GalleryOptions = {},
): GalleryPlan {
  const liveById = new Map(before.map((image) => [image.id, image]));
  const managed = new Set(gallery.images.map((file) => file.sha1));
  const removed = before.filter(
    ({ id }) => gallery.prune === true && !managed.has(id) && (removable?.has(id) ?? true),
  );
  const removedIds = new Set(removed.map(({ id }) => id));
  const unmanaged = [...liveById.values()].filter(({ id }) => !managed.has(id) && !removedIds.has(id));

  const ofFolder = gallery.images.map((file): GalleryItem => {
    const image = liveById.get(file.sha1);
    return image === undefined ? { kind: 'new', file } : { kind: 'live', image, file };
  });
  const after = [...ofFolder, ...unmanaged.map((image): GalleryItem => ({ kind: 'live', image }))];

  const isSame = after.length === before.length && after.every((item, at) => idOf(item) === before[at]?.id);
  if (isSame) return { unmanaged };
  return {
    unmanaged,
    change: {
      before,
      after,
      uploads: after.flatMap((item) => (item.kind === 'new' ? item.file : [])),
      removed,
      moved: findMoved(before, after),
    },
  };
}

/**
 * Finds the fewest images that have to move, and of those as few of the folder's as possible: an author who edits one
 * screenshot should not read that another one has moved. They are the images outside the heaviest run that is already in
 * order.
 */
function findMoved(before: readonly LiveImage[], after: readonly GalleryItem[]): LiveImage[] {
  const placeBefore = new Map(before.map(({ id }, at) => [id, at]));
  const staying = after.flatMap((item) => (item.kind === 'live' ? item : []));

  const runs = new HeaviestRuns(before.length);
  let heaviest: Run | undefined;
  for (const [order, { image, file }] of staying.entries()) {
    const place = placeBefore.get(image.id) ?? 0;
    const previous = runs.before(place);
    // All images that are only on the portal together weigh less than one of the folder.
    const weight = (previous?.weight ?? 0) + (file === undefined ? 1 : staying.length + 1);
    const run = { image, order, weight, previous };
    runs.add(place, run);
    if (weight > (heaviest?.weight ?? 0)) heaviest = run;
  }
  const inOrder = new Set<LiveImage>();
  for (let run = heaviest; run !== undefined; run = run.previous) inOrder.add(run.image);
  return staying.map(({ image }) => image).filter((image) => !inOrder.has(image));
}

/** A run of images that are in order, given by its last image. */
interface Run {
  readonly image: LiveImage;
  /** Of two runs of the same weight, the one that ends earlier in the new gallery wins. */
  readonly order: number;
  readonly weight: number;
  readonly previous: Run | undefined;
}

/**
 * Finds the heaviest run that ends before a place in the gallery. A Fenwick tree of maxima: the time of both methods
 * grows with the logarithm of the number of places. Looking through all runs for each image would take minutes for
 * 150,000 live images.
 */
class HeaviestRuns {
  /** Counted from 1. The lowest set bit of an index is the number of places that its entry covers, up to its own. */
  private readonly tree: (Run | undefined)[];

  constructor(private readonly places: number) {
    this.tree = Array<Run | undefined>(places + 1).fill(undefined);
  }

  /** @param place counted from 0 */
  before(place: number): Run | undefined {
    let heaviest: Run | undefined;
    for (let at = place; at > 0; at -= at & -at) heaviest = heavier(heaviest, this.tree[at]);
    return heaviest;
  }

  /** @param place of the run's last image, counted from 0 */
  add(place: number, run: Run): void {
    for (let at = place + 1; at <= this.places; at += at & -at) this.tree[at] = heavier(this.tree[at], run);
  }
}

function heavier(a: Run | undefined, b: Run | undefined): Run | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.weight > a.weight || (b.weight === a.weight && b.order < a.order) ? b : a;
}
