import type { LiveImage, LivePage } from '../model/live-page.js';
import type { GalleryChange } from '../model/plan.js';

/**
 * Whether a read of the page can be trusted to show every live image.
 * - `current`: it shows every image that must be live.
 * - `doubtful`: it shows none of this run's uploads. Either it is out of date, or the portal shows uploads only after
 *   `images/edit`.
 * - `outdated`: it lacks an image that must be live.
 */
export type Freshness = 'current' | 'doubtful' | 'outdated';

/**
 * The images that must be on the portal, as far as this run can know. `images/edit` replaces the whole gallery, so a
 * list made from an out-of-date page would remove every image that the page lacks.
 */
export class KnownImages {
  /** Uploaded by this run. As far as is known, the portal adds them to the gallery at once. */
  private readonly uploaded = new Set<string>();
  /** Already on the portal when this run tried to upload them. The gallery may not show them. */
  private readonly found = new Set<string>();
  private hasShownUploads = false;

  /** Live when the plan was made, and not removed by this run. Without a planned gallery, no image is at risk. */
  private readonly kept: readonly LiveImage[];

  /** @param removable the ids that this run may remove */
  constructor(gallery: GalleryChange | undefined, removable: ReadonlySet<string>) {
    this.kept = gallery?.before.filter(({ id }) => !removable.has(id)) ?? [];
  }

  addUploaded(id: string): void {
    this.uploaded.add(id);
  }

  addFound(id: string): void {
    this.found.add(id);
  }

  /** Kept images that the page does not show. */
  missingKept({ images }: LivePage): readonly LiveImage[] {
    const shown = new Set(images?.map(({ id }) => id));
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
    // A page that shows this run's uploads is newer than the images that were already there.
    return uploads.length > 0 || [...this.found].every(isShown) ? 'current' : 'doubtful';
  }
}
