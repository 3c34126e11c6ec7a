import { readFile } from 'node:fs/promises';

import { idOf } from './gallery-plan.js';
import { toFailure, type Failure, type Publication, type Write } from './outcome.js';
import type { ImageFile, Page } from './page/page.js';
import { isEmpty, planPage, type FieldChange, type Plan } from './plan.js';
import type { PortalClient } from './portal/client.js';
import { PortalError, type PortalErrorKind } from './portal/portal-error.js';

/** Reads until a difference counts: one may be answered by a copy of the page that lags behind. */
const VERIFYING_READS = 3;

/**
 * Writes what the plan says, in an order in which a stop at any point loses nothing, and then checks by a fresh read
 * that the page is as the repository wants it. Independent failures are gathered, so that none hides another.
 *
 * @param page what the repository wants; the plan was made from it
 * @param onWrite hears of each write as soon as the portal has confirmed it
 */
export async function publishPage(
  page: Page,
  plan: Plan,
  portal: PortalClient,
  onWrite: (write: Write) => void,
): Promise<Publication> {
  const written: Write[] = [];
  const failures: Failure[] = [];
  let failedBy: PortalErrorKind | undefined;

  const attempt = async (work: () => Promise<Write | undefined>): Promise<boolean> => {
    // Any kind but `refused` would meet every other call as well.
    if (failedBy !== undefined && failedBy !== 'refused') return false;
    try {
      const write = await work();
      if (write !== undefined) {
        written.push(write);
        onWrite(write);
      }
      return true;
    } catch (error) {
      failures.push(toFailure(error));
      failedBy = error instanceof PortalError ? error.kind : 'refused';
      return false;
    }
  };

  if (plan.fields.length > 0) await attempt(() => writeFields(plan, portal));
  let hasAllImages = true;
  for (const image of plan.gallery?.uploads ?? []) {
    // After a failure no other is uploaded: the portal shows each at once, and half a new gallery helps nobody.
    hasAllImages &&= await attempt(() => uploadImage(plan.mod, image, portal));
  }
  if (plan.gallery !== undefined && hasAllImages) await attempt(() => writeGallery(page, plan, portal));

  let remaining: Plan | undefined;
  if (failedBy !== 'unreachable') {
    try {
      remaining = await readRemaining(page, plan, portal, failures.length === 0 ? VERIFYING_READS : 1);
      if (failures.length === 0) failures.push(...describeRemaining(remaining));
    } catch (error) {
      failures.push(toFailure(error));
    }
  }
  return { mod: plan.mod, written, failures, remaining };
}

async function writeFields({ mod, fields }: Plan, portal: PortalClient): Promise<Write> {
  await portal.editDetails(mod, fields.flatMap(toForm));
  return { kind: 'fields', fields: fields.map(({ field }) => field) };
}

/** Each tag is a form field of its own: the portal refuses a list of them in one. */
function toForm({ field, after }: FieldChange): (readonly [string, string])[] {
  const values = typeof after === 'object' ? after : [String(after)];
  return values.map((value) => [field, value]);
}

async function uploadImage(mod: string, image: ImageFile, portal: PortalClient): Promise<Write> {
  await portal.uploadImage(mod, {
    ...image,
    read: async () => new Uint8Array(await readFile(image.absolutePath)),
  });
  return { kind: 'upload', image };
}

async function writeGallery(page: Page, plan: Plan, portal: PortalClient): Promise<Write | undefined> {
  let write: Write | undefined;
  await portal.editGallery(plan.mod, (live) => {
    const { gallery, problems } = planPage(page, live, onlyRemoving(plan));
    const unsafe = problems.find(({ severity }) => severity === 'error');
    if (unsafe !== undefined) throw new Error(unsafe.message);
    write = gallery && {
      kind: 'gallery',
      images: gallery.after.length,
      // As planned: uploads have moved others since.
      moved: plan.gallery?.moved.length ?? 0,
      removed: gallery.removed.length,
    };
    return gallery?.after.map(idOf);
  });
  return write;
}

/** What the plan showed may be removed, and nothing that came since. */
function onlyRemoving({ gallery }: Plan): { removable: ReadonlySet<string> } {
  return { removable: new Set(gallery?.removed.map(({ id }) => id)) };
}

async function readRemaining(page: Page, plan: Plan, portal: PortalClient, reads: number): Promise<Plan> {
  const remaining = planPage(page, await portal.readPage(plan.mod), onlyRemoving(plan));
  if (isEmpty(remaining) || reads === 1) return remaining;
  await portal.pause();
  return readRemaining(page, plan, portal, reads - 1);
}

function describeRemaining({ fields, gallery, mod }: Plan): Failure[] {
  const hint = `look at the page of ${mod}; if it is as it was before, run again`;
  const names = [...fields.map(({ field }) => field), ...(gallery ? ['images'] : [])];
  return names.map((name) => ({
    message: `the portal answered with success, but \`${name}\` on the page is not what was published`,
    hint,
  }));
}
