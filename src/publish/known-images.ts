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
 *
 * Uploads run side by side, and the portal may lose one of two appends to the gallery. So the last upload begins when no
 * other is in flight: a page that shows it is newer than all the others, and what such a page lacks is lost. Without it, a
 * lost image would look the same as a page that is out of date. A second upload of the image would not distinguish them: the
 * portal may say in both cases that it has the image.
 */
export class KnownImages {
  /** Uploaded by this run. As far as is known, the portal adds them to the gallery at once. */
  private readonly uploaded = new Set<string>();
  /** Already on the portal when this run tried to upload them. The gallery may not show them. */
  private readonly found = new Set<string>();
  /** Uploaded for a second time, and not for a third time. */
  private readonly repeated = new Set<string>();
  /** The last upload. Undefined when the portal already had that image: then no upload proves how new a page is. */
  private newest: string | undefined;
  private hasShownUploads = false;

  /** Live when the plan was made, and not removed by this run. Without a planned gallery, no image is at risk. */
  private readonly kept: readonly LiveImage[];

  /** @param removable the ids that this run may remove */
  constructor(gallery: GalleryChange | undefined, removable: ReadonlySet<string>) {
    this.kept = gallery?.before.filter(({ id }) => !removable.has(id)) ?? [];
  }

  /** @param isAlone whether no other upload was in flight */
  addUploaded(id: string, isAlone: boolean): void {
    this.uploaded.add(id);
    this.newest = isAlone ? id : undefined;
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

  /** Uploads that the page should show, but does not, and that have not been repeated: the portal lost them. */
  lostIn(live: Pick<LivePage, 'images'>): readonly string[] {
    if (this.missingKept(live).length > 0) return [];
    const shown = new Set(live.images?.map(({ id }) => id));
    const uploads = [...this.uploaded];
    const isNewer = this.newest === undefined ? uploads.some((id) => shown.has(id)) : shown.has(this.newest);
    return isNewer ? uploads.filter((id) => !shown.has(id) && !this.repeated.has(id)) : [];
  }

  judge(live: LivePage): Freshness {
    const shown = new Set(live.images?.map(({ id }) => id));
    const isShown = (id: string) => shown.has(id);
    if (this.missingKept(live).length > 0) return 'outdated';
    const uploads = [...this.uploaded];
    const shownUploads = uploads.filter(isShown).length;
    this.hasShownUploads ||= shownUploads > 0;
    if (shownUploads < uploads.length) return this.hasShownUploads ? 'outdated' : 'doubtful';
    // A page that shows the last upload is newer than the images that were already there.
    return this.newest !== undefined || [...this.found].every(isShown) ? 'current' : 'doubtful';
  }
}
