import type { GalleryChange } from '../model/plan.js';
import type { LiveImage, LivePage } from '../model/live-page.js';

/**
 * How far a read of the page can be trusted to show every live image.
 * - `current`: it shows everything that this run knows to be there.
 * - `doubtful`: it shows none of this run's uploads. It is an older copy, or the portal shows uploads only after
 *   `images/edit`; only time can tell which.
 * - `outdated`: it certainly lacks a live image.
 */
export type Freshness = 'current' | 'doubtful' | 'outdated';

/**
 * The images that this run knows to be on the portal. `images/edit` replaces the whole gallery, so a list that was made
 * from an older copy of the page would remove whatever that copy lacks.
 */
export class KnownImages {
  /** Uploaded by this run. The portal adds them to the gallery at once, as far as is known. */
  private readonly uploaded = new Set<string>();
  /** Found on the portal when this run wanted to upload them. The gallery need not show them. */
  private readonly found = new Set<string>();
  private hasShownUploads = false;

  /** Live when the plan was made, and not removed by it. Without a planned gallery, no image is at risk. */
  private readonly kept: readonly LiveImage[];

  constructor(gallery: GalleryChange | undefined) {
    const removed = new Set(gallery?.removed.map(({ id }) => id));
    this.kept = gallery?.before.filter(({ id }) => !removed.has(id)) ?? [];
  }

  addUploaded(id: string): void {
    this.uploaded.add(id);
  }

  addFound(id: string): void {
    this.found.add(id);
  }

  /** Kept images that the page does not show. */
  missingKept({ images = [] }: LivePage): readonly LiveImage[] {
    const shown = new Set(images.map(({ id }) => id));
    return this.kept.filter(({ id }) => !shown.has(id));
  }

  judge(live: LivePage): Freshness {
    const shown = new Set(live.images?.map(({ id }) => id));
    const isShown = (id: string) => shown.has(id);
    if (this.missingKept(live).length > 0) return 'outdated';
    const uploads = [...this.uploaded];
    const shownUploads = uploads.filter(isShown).length;
    this.hasShownUploads ||= shownUploads > 0;
    if (shownUploads < uploads.length) return this.hasShownUploads ? 'outdated' : 'doubtful';
    // A page that shows this run's uploads is newer than anything that was found before them.
    return uploads.length > 0 || [...this.found].every(isShown) ? 'current' : 'doubtful';
  }
}
