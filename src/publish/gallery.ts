import { closeSync, openSync, readSync } from 'node:fs';

import type { Field } from '../model/fields.js';
import type { LivePage } from '../model/live-page.js';
import { toFailure, type Failure, type Write } from '../model/outcome.js';
import type { ImageFile } from '../model/page.js';
import { idOf, type GalleryChange } from '../model/plan.js';
import { listImages, planPage } from '../plan/plan-page.js';
import { PortalError } from '../portal/portal-error.js';
import { AT_ONCE, sideBySide } from '../portal/slots.js';
import type { Publishing } from './publishing.js';

/**
 * Uploads the images side by side, until one fails. The last one is sent when the others are on the portal: see KnownImages.
 *
 * @returns whether all of them are on the portal
 */
export async function uploadAll(images: readonly ImageFile[], publishing: Publishing): Promise<boolean> {
  const started: Promise<boolean>[] = [];
  const areUp = async () => (await Promise.all(started)).every(Boolean);
  await sideBySide(images, AT_ONCE, (image, at) => {
    const othersAreUp = at === images.length - 1 ? areUp() : undefined;
    const upload = () => uploadImage(image, publishing, othersAreUp);
    // The portal shows each upload at once, and half a new gallery helps nobody, so the first failure stops the rest.
    const isUp = publishing.attempts.attempt(upload, (error) => [describe(error, image)]);
    started.push(isUp);
    return isUp;
  });
  return areUp();
}

/** In bytes. Six files are read at a time, each into one buffer. */
const PIECE = 256 * 1024;

/**
 * Reads a file piece by piece, each into the same buffer. The file was hashed a moment before, so the system has it in
 * memory, and to read a piece takes a tenth of a millisecond. To wait for it with a stream takes longer.
 */
function* piecesOf(absolutePath: string): Generator<Uint8Array> {
  const descriptor = openSync(absolutePath, 'r');
  const buffer = Buffer.allocUnsafe(PIECE);
  try {
    // A piece that is not full is the last one. Node.js may still hold it, so nothing more is read into the buffer.
    for (let count = PIECE; count === PIECE;) {
      count = readSync(descriptor, buffer);
      if (count > 0) yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}

function describe(error: unknown, { file }: ImageFile): Failure {
  const isLasting = error instanceof PortalError && error.response?.code === 'InvalidImageUpload';
  return { ...toFailure(error), place: { file }, ...(isLasting && { isLasting }) };
}

/** @param othersAreUp for the last image: it is sent only after this, and not at all if it is false */
async function uploadImage(
  file: ImageFile,
  { plan, portal, known, addresses }: Publishing,
  othersAreUp?: Promise<boolean>,
): Promise<Write | undefined> {
  const read = () => piecesOf(file.absolutePath);
  const result = await portal.uploadImage(plan.mod, file, read, othersAreUp);
  if (result.kind === 'held back') return undefined;
  if (result.kind === 'found') {
    known.addFound(file.sha1);
    return { kind: 'upload', image: file, isNew: false };
  }
  known.addUploaded(file.sha1, othersAreUp !== undefined);
  const live = result.image;
  if (live !== undefined && live.url !== '') addresses.set(file.sha1, live.url);
  return { kind: 'upload', image: file, isNew: true, live };
}

/**
 * Sets the gallery to the images of the folder in their order, then the other live images. An upload that the portal has
 * lost is repeated first, while no other is in flight.
 *
 * @param planned the change of the gallery as it was planned before the uploads
 * @returns undefined when the gallery is already as planned
 * @throws PortalError when the portal rejects the list, or when the page does not show every image that must be live
 */
export async function writeGallery(
  planned: GalleryChange,
  publishing: Publishing,
): Promise<Write | undefined> {
  const { page, plan, portal, known, removable } = publishing;
  for (;;) {
    let lost: readonly string[] = [];
    let write: Write | undefined;
    const edit = await portal.editGallery(
      plan.mod,
      (live) => known.judge(live) === 'current' || known.lostIn(live).length > 0,
      (live) => {
        lost = known.lostIn(live);
        if (lost.length > 0) return undefined;
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
            moved: planned.moved.length,
            removed: gallery.removed.length,
          };
        }
        return gallery?.after.map(idOf);
      },
    );
    if (edit !== undefined && edit.returned.map(({ id }) => id).join() !== edit.sent.join()) {
      lost = known.lostIn({ images: edit.returned });
      if (lost.length === 0) throw describeDifference(plan.mod);
    }
    if (lost.length === 0) return write;
    const lostImages = planned.uploads.filter(({ sha1 }) => lost.includes(sha1));
    for (const image of lostImages) await uploadAgain(image, publishing);
  }
}

function describeDifference(mod: string): PortalError {
  const reason = 'the portal returned a different gallery from the one that was sent';
  return new PortalError('this-call', `could not set the gallery of ${mod}: ${reason}`);
}

async function uploadAgain(image: ImageFile, publishing: Publishing): Promise<void> {
  const { known, emit } = publishing;
  known.addRepeated(image.sha1);
  emit({ kind: 'lost', image });
  await uploadImage(image, publishing, Promise.resolve(true));
}

/**
 * Makes sure that no gallery is made from a page that lacks an image that must be live.
 *
 * If the page shows none of the uploads however often it is read, the portal is assumed to show uploads only after
 * `images/edit`. Such a page is used then, or that portal would never get its galleries. The fields that this run has written
 * must be visible, though: an out-of-date page does not show them.
 *
 * @throws PortalError
 */
function requireUpToDate(live: LivePage, { page, known, attempts, addresses }: Publishing): void {
  const isWritten = (field: Field) =>
    attempts.written.some((write) => write.kind === 'fields' && write.fields.includes(field));
  const showsFields = () => !planPage(page, live, { addresses }).fields.some(({ field }) => isWritten(field));
  const freshness = known.judge(live);
  if (freshness === 'current' || (freshness === 'doubtful' && showsFields())) return;
  const missing = known.missingKept(live);
  const [what, hint] =
    missing.length > 0
      ? [`${listImages(missing)} was live when the run began, but the page no longer shows it`, IF_REMOVED]
      : ['the page does not show all images that were uploaded', 'run again in a few minutes'];
  throw new PortalError('this-call', `${what}; the gallery was left unchanged, so that no image is lost`, {
    hint,
  });
}

const IF_REMOVED = 'if somebody removed it just now, run again';
