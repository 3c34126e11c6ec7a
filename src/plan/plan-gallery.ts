import type { LiveImage } from '../model/live-page.js';
import type { Gallery } from '../model/page.js';
import { idOf, type GalleryChange, type GalleryItem } from '../model/plan.js';

export interface GalleryOptions {
  /** The ids that `prune` may remove; without it, all. What somebody adds while a run writes is not among them. */
  readonly removable?: ReadonlySet<string>;
}

export interface GalleryPlan {
  /** Live images that are not in the folder and stay. */
  readonly unmanaged: readonly LiveImage[];
  /** Undefined when the gallery is already as wanted. */
  readonly change?: GalleryChange;
}

/**
 * The gallery as it must be: the folder's images in order, then everything else that is live in its present order,
 * but for what `prune` removes. Pure.
 */
export function planGallery(
  gallery: Gallery,
  before: readonly LiveImage[],
  { removable }: GalleryOptions = {},
): GalleryPlan {
  const liveById = new Map(before.map((image) => [image.id, image]));
  const managed = new Set(gallery.images.map((file) => file.sha1));
  const removed = before.filter(
    ({ id }) => gallery.prune && !managed.has(id) && (removable?.has(id) ?? true),
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
 * The fewest images of the folder that have to move, and of the others then: an author who edits one screenshot should
 * not read that another has moved. They are what is left beside the heaviest run that is in order already.
 */
function findMoved(before: readonly LiveImage[], after: readonly GalleryItem[]): LiveImage[] {
  const placeBefore = new Map(before.map(({ id }, at) => [id, at]));
  const staying = after.flatMap((item) => (item.kind === 'live' ? item : []));

  const runs = new HeaviestRuns(before.length);
  let heaviest: Run | undefined;
  for (const [order, { image, file }] of staying.entries()) {
    const place = placeBefore.get(image.id) ?? 0;
    const previous = runs.before(place);
    // All images that only the portal has weigh less than one of the folder.
    const weight = (previous?.weight ?? 0) + (file === undefined ? 1 : staying.length + 1);
    const run = { image, order, weight, previous };
    runs.add(place, run);
    if (weight > (heaviest?.weight ?? 0)) heaviest = run;
  }
  const inOrder = new Set<LiveImage>();
  for (let run = heaviest; run !== undefined; run = run.previous) inOrder.add(run.image);
  return staying.map(({ image }) => image).filter((image) => !inOrder.has(image));
}

/** Images that are in order, by the last of them. */
interface Run {
  readonly image: LiveImage;
  /** Of two that weigh the same, the one that ends earlier in the new gallery is taken. */
  readonly order: number;
  readonly weight: number;
  readonly previous: Run | undefined;
}

/**
 * The heaviest run that ends before a place in the gallery. A Fenwick tree of maxima: both methods take the logarithm of
 * the number of places. To look through all runs for each image would take minutes for 150,000 live images.
 */
class HeaviestRuns {
  /** Counted from 1; each holds the heaviest run of as many places up to its own as its lowest bit says. */
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
