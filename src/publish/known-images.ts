import type { LiveImage, LivePage } from '../model/live-page.js';
import type { GalleryChange } from '../model/plan.js';

/**
 * Whether a read of the page can be trusted to show every live image.
 * - `current`: it shows every image that must be live.
 * - `doubtful`: it shows none of this run's uploads, or lacks an image that the portal says it has. Either it is out of
 *   date, or the portal shows such images only after `images/edit`.
 * - `outdated`: it lacks an image that must be live.
 */
export type Freshness = 'current' | 'doubtful' | 'outdated';

/**
 * The images that must be on the portal, as far as this run can know. `images/edit` replaces the whole gallery, so a
 * list made from an out-of-date page would remove every image that the page lacks.
 *
 * Uploads run side by side, and the portal may lose one of two appends to the gallery. A page that shows some uploads and
 * lacks others may also be out of date. A second upload tells which: the portal accepts a lost image, and says that it has
 * the others. If the last image were sent alone instead, a page with it would be newer than all others, but every run would
 * wait for one more round trip.
 */
export class KnownImages {
  /** Uploaded by this run. As far as is known, the portal adds them to the gallery at once. */
  private readonly uploaded = new Set<string>();
  /** Already on the portal when this run tried to upload them, for the first or the second time. */
  private readonly found = new Set<string>();
  /** Uploaded for a second time, and not for a third time. */
  private readonly repeated = new Set<string>();
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
    this.uploaded.delete(id);
    this.found.add(id);
  }

  /** Call it before an image is uploaded again. */
  addRepeated(id: string): void {
    this.repeated.add(id);
  }

  /** Kept images that the page does not show. */
  missingKept({ images }: Pick<LivePage, 'images'>): readonly LiveImage[] {
    const shown = new Set(images?.map(({ id }) => id));
    return this.kept.filter(({ id }) => !shown.has(id));
  }

  /**
   * Uploads that the portal may have lost: a page that shows others does not show them. Those that have been repeated are
   * left out.
   */
  lostIn(live: Pick<LivePage, 'images'>): readonly string[] {
    if (this.missingKept(live).length > 0) return [];
    const shown = new Set(live.images?.map(({ id }) => id));
    const missing = [...this.uploaded].filter((id) => !shown.has(id));
    if (missing.length === this.uploaded.size) return [];
    return missing.filter((id) => !this.repeated.has(id));
  }

  judge(live: LivePage): Freshness {
    const shown = new Set(live.images?.map(({ id }) => id));
    const isShown = (id: string) => shown.has(id);
    if (this.missingKept(live).length > 0) return 'outdated';
    const uploads = [...this.uploaded];
    const shownUploads = uploads.filter(isShown).length;
    this.hasShownUploads ||= shownUploads > 0;
    if (shownUploads < uploads.length) return this.hasShownUploads ? 'outdated' : 'doubtful';
    // A page that shows an upload is newer than the images that were already there before this run.
    const awaited = [...this.found].filter((id) => uploads.length === 0 || this.repeated.has(id));
    return awaited.every(isShown) ? 'current' : 'doubtful';
  }
}
