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

  const after: GalleryItem[] = gallery.images.map((file) => {
    const image = liveById.get(file.sha1);
    return image === undefined ? { kind: 'new', file } : { kind: 'live', image, file };
  });
  after.push(...unmanaged.map((image): GalleryItem => ({ kind: 'live', image })));

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

  const runs: Run[] = [];
  let heaviest: Run | undefined;
  for (const { image, file } of staying) {
    const place = placeBefore.get(image.id) ?? 0;
    let previous: Run | undefined;
    for (const run of runs) {
      if (run.place < place && run.weight > (previous?.weight ?? 0)) previous = run;
    }
    // All images that only the portal has weigh less than one of the folder.
    const weight = (previous?.weight ?? 0) + (file === undefined ? 1 : staying.length + 1);
    const run = { image, place, weight, previous };
    runs.push(run);
    if (weight > (heaviest?.weight ?? 0)) heaviest = run;
  }
  const inOrder = new Set<LiveImage>();
  for (let run = heaviest; run !== undefined; run = run.previous) inOrder.add(run.image);
  return staying.map(({ image }) => image).filter((image) => !inOrder.has(image));
}

/** Images that are in order, by the last of them. */
interface Run {
  readonly image: LiveImage;
  readonly place: number;
  readonly weight: number;
  readonly previous: Run | undefined;
}
