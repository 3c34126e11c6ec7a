import { readFile } from 'node:fs/promises';

import { Attempts } from './attempts.js';
import { idOf } from './gallery-plan.js';
import { toFailure, type Failure, type Publication, type Write } from './outcome.js';
import type { ImageFile, Page } from './page/page.js';
import { changedNames, planPage, type Field, type FieldChange, type Plan } from './plan.js';
import type { PortalClient } from './portal/client.js';
import type { LivePage } from './portal/live-page.js';
import { PortalError } from './portal/portal-error.js';

/** Reads until a difference counts: one may be answered by a copy of the page that lags behind. */
const VERIFYING_READS = 3;

/**
 * Writes what the plan says, in an order in which a stop at any point loses nothing, and then checks by a fresh read
 * that the page is as the repository wants it. Independent failures are gathered, so that none hides another.
 *
 * @param page what the repository wants
 * @param live the page as it was read; the plan was made from the two
 * @param onWrite hears of each write as soon as the portal has confirmed it
 */
export async function publishPage(
  page: Page,
  live: LivePage,
  plan: Plan,
  portal: PortalClient,
  onWrite: (write: Write) => void,
): Promise<Publication> {
  const attempts = new Attempts(onWrite);
  const addresses = new Map<string, string>();
  const uploadAll = async (images: readonly ImageFile[]): Promise<boolean> => {
    for (const image of images) {
      // After a failure no other is uploaded: the portal shows each at once, and half a new gallery helps nobody.
      if (!(await attempts.attempt(() => uploadImage(plan.mod, image, portal, addresses)))) return false;
    }
    return true;
  };

  const awaited = new Set(plan.fields.flatMap(({ awaits = [] }) => awaits));
  const uploads = plan.gallery?.uploads ?? [];
  const hasAwaited = await uploadAll(uploads.filter(({ sha1 }) => awaited.has(sha1)));
  let held: readonly FieldChange[] = [];
  await attempts.attempt(async () => {
    const fields = await resolveFields(page, live, plan, portal, addresses);
    held = fields.filter(isHeld);
    return writeFields(
      plan.mod,
      fields.filter((change) => !isHeld(change)),
      portal,
    );
  });
  const hasAll = hasAwaited && (await uploadAll(uploads.filter(({ sha1 }) => !awaited.has(sha1))));
  if (plan.gallery !== undefined && hasAll) {
    await attempts.attempt(() => writeGallery(page, plan, portal));
  }
  // An image that the portal only said it has gets its address when the gallery shows it.
  if (held.length > 0) {
    const names = new Set(held.map(({ field }) => field));
    await attempts.attempt(() => writeHeldFields(page, names, portal));
  }

  const { written, failures } = attempts;
  if (attempts.isCutOff) return { mod: plan.mod, written, failures, remaining: undefined };
  try {
    const remaining = await readRemaining(page, plan, portal, failures.length === 0 ? VERIFYING_READS : 1);
    if (failures.length === 0) failures.push(...describeRemaining(remaining, plan));
    return { mod: plan.mod, written, failures, remaining };
  } catch (error) {
    failures.push(toFailure(error));
    return { mod: plan.mod, written, failures, remaining: undefined };
  }
}

/** The fields with the real addresses of the images that were uploaded for them, as far as the portal tells. */
async function resolveFields(
  page: Page,
  live: LivePage,
  plan: Plan,
  portal: PortalClient,
  addresses: ReadonlyMap<string, string>,
): Promise<readonly FieldChange[]> {
  const awaited = plan.fields.flatMap(({ awaits = [] }) => awaits);
  if (awaited.length === 0) return plan.fields;
  // "Already exists" comes without an address; the page has it.
  const known = awaited.every((sha1) => addresses.has(sha1)) ? live : await portal.readPage(plan.mod);
  return planPage(page, known, { addresses }).fields;
}

async function writeFields(
  mod: string,
  fields: readonly FieldChange[],
  portal: PortalClient,
): Promise<Write | undefined> {
  if (fields.length === 0) return undefined;
  await portal.editDetails(mod, fields.flatMap(toForm));
  return { kind: 'fields', fields: fields.map(({ field }) => field) };
}

/** A text whose images are not all on the portal would show broken ones. */
function isHeld({ awaits }: FieldChange): boolean {
  return awaits !== undefined;
}

/** @param names of the fields that were held back */
async function writeHeldFields(
  page: Page,
  names: ReadonlySet<Field>,
  portal: PortalClient,
): Promise<Write | undefined> {
  const live = await portal.readPage(page.mod);
  const fields = planPage(page, live).fields.filter(({ field }) => names.has(field));
  const held = fields.filter(isHeld).map(({ field }) => field);
  if (held.length > 0) {
    throw new PortalError(
      'refused',
      `could not set the ${held.join(' and the ')} of ${page.mod}: the portal does not show yet what is embedded there`,
      'run again once the images are on the portal',
    );
  }
  return writeFields(page.mod, fields, portal);
}

/** Each tag is a form field of its own: the portal refuses a list of them in one. */
function toForm({ field, after }: FieldChange): (readonly [string, string])[] {
  const values = typeof after === 'object' ? after : [String(after)];
  return values.map((value) => [field, value]);
}

async function uploadImage(
  mod: string,
  file: ImageFile,
  portal: PortalClient,
  addresses: Map<string, string>,
): Promise<Write> {
  const read = async () => new Uint8Array(await readFile(file.absolutePath));
  const live = await portal.uploadImage(mod, { ...file, read });
  if (live !== undefined && live.url !== '') addresses.set(file.sha1, live.url);
  return { kind: 'upload', image: file, live };
}

async function writeGallery(page: Page, plan: Plan, portal: PortalClient): Promise<Write | undefined> {
  let write: Write | undefined;
  await portal.editGallery(plan.mod, (live) => {
    const { gallery, problems } = planPage(page, live, onlyRemoving(plan));
    const unsafe = problems.find(({ severity }) => severity === 'error');
    if (unsafe !== undefined) throw new Error(unsafe.message);
    // A try whose answer got lost may have done it: the next one then finds nothing to change.
    if (gallery !== undefined) {
      write = {
        kind: 'gallery',
        images: gallery.after.length,
        // As planned: uploads have moved others since.
        moved: plan.gallery?.moved.length ?? 0,
        removed: gallery.removed.length,
      };
    }
    return gallery?.after.map(idOf);
  });
  return write;
}

/** What the plan showed may be removed, and nothing that came since. */
function onlyRemoving({ gallery }: Plan): { removable: ReadonlySet<string> } {
  return { removable: new Set(gallery?.removed.map(({ id }) => id)) };
}

/** By a fresh read. One that still differs may come from a copy of the page that lags, so it is made again. */
async function readRemaining(page: Page, plan: Plan, portal: PortalClient, reads: number): Promise<Plan> {
  const remaining = planPage(page, await portal.readPage(plan.mod), onlyRemoving(plan));
  if (describeRemaining(remaining, plan).length === 0 || reads === 1) return remaining;
  await portal.pause();
  return readRemaining(page, plan, portal, reads - 1);
}

/** What is not as it was published, and what was published and cannot be seen; empty when all is as it must be. */
function describeRemaining(remaining: Plan, plan: Plan): Failure[] {
  const planned = new Set<string>(changedNames(plan));
  const unseen = remaining.unknown.filter((name) => planned.has(name));
  const names = [...changedNames(remaining), ...unseen];
  if (names.length === 0) return remaining.problems.filter(({ severity }) => severity === 'error');
  return names.map((name) => ({
    message: `the portal answered with success, but \`${name}\` on the page is not what was published`,
    hint: `look at the page of ${plan.mod}; if it is as it was before, run again`,
  }));
}
