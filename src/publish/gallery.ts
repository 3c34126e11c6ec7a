import { readFile } from 'node:fs/promises';

import type { LivePage } from '../model/live-page.js';
import { toFailure, type Failure, type Write } from '../model/outcome.js';
import type { ImageFile } from '../model/page.js';
import { idOf } from '../model/plan.js';
import { listImages, planPage } from '../plan/plan-page.js';
import { PortalError } from '../portal/portal-error.js';
import type { Publishing } from './publishing.js';

/**
 * Uploads the images one by one, until one fails.
 *
 * @returns whether all of them are on the portal
 */
export async function uploadAll(images: readonly ImageFile[], publishing: Publishing): Promise<boolean> {
  for (const image of images) {
    // The portal shows each upload at once, and half a new gallery helps nobody, so the first failure stops the rest.
    const upload = () => uploadImage(image, publishing);
    if (!(await publishing.attempts.attempt(upload, (error) => [describe(error, image)]))) return false;
  }
  return true;
}

function describe(error: unknown, { file }: ImageFile): Failure {
  const isLasting = error instanceof PortalError && error.response?.code === 'InvalidImageUpload';
  return { ...toFailure(error), place: { file }, ...(isLasting && { isLasting }) };
}

async function uploadImage(file: ImageFile, { plan, portal, known, addresses }: Publishing): Promise<Write> {
  const read = async () => new Uint8Array(await readFile(file.absolutePath));
  const result = await portal.uploadImage(plan.mod, file, read);
  if (result.kind === 'found') {
    known.addFound(file.sha1);
    return { kind: 'upload', image: file, isNew: false };
  }
  known.addUploaded(file.sha1);
  const live = result.image;
  if (live !== undefined && live.url !== '') addresses.set(file.sha1, live.url);
  return { kind: 'upload', image: file, isNew: true, live };
}

/**
 * Sets the gallery to the images of the folder in their order, then the other live images.
 *
 * @returns undefined when the gallery is already as planned
 * @throws PortalError when the portal refuses, or when the page does not show every image that must be live
 */
export async function writeGallery(publishing: Publishing): Promise<Write | undefined> {
  const { page, plan, portal, known, removable } = publishing;
  let write: Write | undefined;
  await portal.editGallery(
    plan.mod,
    (live) => known.judge(live) === 'current',
    (live) => {
      const { gallery, problems } = planPage(page, live, { removable });
      const unsafe = problems.find(({ severity }) => severity === 'error');
      if (unsafe !== undefined) throw new Error(unsafe.message);
      requireUpToDate(live, publishing);
      // A request whose response was lost may have succeeded; then there is nothing left to change.
      if (gallery !== undefined) {
        write = {
          kind: 'gallery',
          images: gallery.after.length,
          // As planned: the uploads have moved other images since.
          moved: plan.gallery?.moved.length ?? 0,
          removed: gallery.removed.length,
        };
      }
      return gallery?.after.map(idOf);
    },
  );
  return write;
}

/**
 * Refuses to build a gallery from a page that lacks an image that must be live.
 *
 * If the page shows none of the uploads however often it is read, the portal is assumed to show uploads only after
 * `images/edit`. Refusing that case would leave such a portal without galleries. The fields that this run has written
 * must be visible, though: an out-of-date page does not show them.
 *
 * @throws PortalError
 */
function requireUpToDate(live: LivePage, { page, known, attempts, addresses }: Publishing): void {
  const written = attempts.written.flatMap((write) => (write.kind === 'fields' ? write.fields : []));
  const showsFields = () =>
    !planPage(page, live, { addresses }).fields.some(({ field }) => written.includes(field));
  const freshness = known.judge(live);
  if (freshness === 'current' || (freshness === 'doubtful' && showsFields())) return;
  const missing = known.missingKept(live);
  const [what, hint] =
    missing.length > 0
      ? [`${listImages(missing)} was live when the run began, but the page no longer shows it`, IF_REMOVED]
      : ['the page does not show all images that were uploaded', 'run again in a few minutes'];
  throw new PortalError('refused', `${what}; the gallery was left unchanged, so that no image is lost`, {
    hint,
  });
}

const IF_REMOVED = 'if somebody removed it just now, run again';
