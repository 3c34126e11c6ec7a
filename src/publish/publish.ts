import type { LivePage } from '../model/live-page.js';
import { toFailure, type Failure, type Publication } from '../model/outcome.js';
import type { FieldChange, Plan } from '../model/plan.js';
import { differingParts } from '../plan/compare.js';
import { planPage } from '../plan/plan-page.js';
import { PortalError } from '../portal/portal-error.js';
import { Attempts } from './attempts.js';
import { writeFields } from './fields.js';
import { uploadAll, writeGallery } from './gallery.js';
import { KnownImages } from './known-images.js';
import { describeMismatches } from './mismatch.js';
import { removedBy, type PublishEvent, type Publishing } from './publishing.js';

/** The page that the repository declares, the live page, and the plan that was made from the two. */
export interface Planned extends Pick<Publishing, 'page' | 'live' | 'plan' | 'portal'> {
  /** Why images that the plan removes are not in the backup. If there is a reason, no image is removed. */
  readonly unsaved?: readonly Failure[] | undefined;
}

/**
 * Carries out the plan, in an order in which nothing is lost if the run stops at any point. Then it reads the page again
 * and checks that it matches. All independent failures are reported.
 *
 * @param emit receives each write as soon as the portal has confirmed it
 */
export async function publishPage(
  planned: Planned,
  emit: (event: PublishEvent) => void,
): Promise<Publication> {
  const { page, live, plan, portal, unsaved = [] } = planned;
  const attempts = new Attempts((write) => {
    emit({ kind: 'written', write });
  });
  attempts.failures.push(...unsaved);
  const removable = unsaved.length === 0 ? removedBy(plan) : new Set<string>();
  const known = new KnownImages(plan.gallery, removable);
  const addresses = new Map<string, string>();
  const publishing: Publishing = { page, live, plan, portal, removable, attempts, known, addresses, emit };

  const { gallery } = plan;
  const awaited = new Set(awaitedBy(plan));
  const uploads = gallery?.uploads ?? [];
  const hasAwaited = await uploadAll(
    uploads.filter(({ sha1 }) => awaited.has(sha1)),
    publishing,
  );
  let fields: readonly FieldChange[] = [];
  await attempts.attempt(async () => {
    fields = await resolveFields(publishing);
    return undefined;
  });
  const held = fields.filter(isHeld);
  await writeFields(
    fields.filter((change) => !isHeld(change)),
    publishing,
  );
  const others = uploads.filter(({ sha1 }) => !awaited.has(sha1));
  const hasAll = hasAwaited && (await uploadAll(others, publishing));
  if (gallery !== undefined && hasAll) await attempts.attempt(() => writeGallery(gallery, publishing));
  // If the portal only says that it already has an image, its address is known once the gallery shows it.
  if (held.length > 0) await writeHeldFields(held, publishing);
  return verify(publishing);
}

/** The SHA1s of the images whose addresses the texts of the plan are waiting for. */
function awaitedBy({ fields }: Plan): string[] {
  return fields.flatMap(({ awaits = [] }) => awaits);
}

/** Replaces guessed image addresses in the fields by those that the portal has returned so far. */
async function resolveFields({
  page,
  live,
  plan,
  portal,
  addresses,
}: Publishing): Promise<readonly FieldChange[]> {
  const hasAddresses = awaitedBy(plan).every((sha1) => addresses.has(sha1));
  // "Image already exists" comes without an address, but the page has it.
  const source = hasAddresses ? live : await portal.readPage(plan.mod);
  return planPage(page, source, { addresses }).fields;
}

/** A text must wait until all its images are on the portal, or it would show broken ones. */
function isHeld({ awaits }: FieldChange): boolean {
  return awaits !== undefined;
}

async function writeHeldFields(held: readonly FieldChange[], publishing: Publishing): Promise<void> {
  const { page, portal, attempts } = publishing;
  const names = new Set(held.map(({ field }) => field));
  let fields: readonly FieldChange[] = [];
  await attempts.attempt(async () => {
    const live = await portal.readPage(page.mod);
    const wanted = planPage(page, live).fields.filter(({ field }) => names.has(field));
    const waiting = wanted.filter(isHeld).map(({ field }) => field);
    if (waiting.length > 0) {
      throw new PortalError(
        'this-call',
        `could not set the ${waiting.join(' and the ')} of ${page.mod}: the page does not show the embedded images yet`,
        { hint: 'run again once the images are on the portal' },
      );
    }
    fields = wanted;
    return undefined;
  });
  await writeFields(fields, publishing);
}

/** Reads the page again and compares it with what was published. */
async function verify(publishing: Publishing): Promise<Publication> {
  const { page, live, plan, portal, attempts, known } = publishing;
  const { written, failures } = attempts;
  const unverified = { mod: plan.mod, written, failures, changed: undefined, remaining: undefined };
  if (attempts.isCutOff) return { ...unverified, isCutOff: true };
  const compare = (now: LivePage): { remaining: Plan; mismatches: Failure[] } => {
    const remaining = planPage(page, now, { removable: removedBy(plan) });
    return {
      remaining,
      mismatches: describeMismatches({ page, plan, remaining, lost: known.missingKept(now) }),
    };
  };
  try {
    // A difference may mean that the page is out of date, so it is read again. After a failure, a difference is expected.
    const isAsPublished = (now: LivePage) => failures.length > 0 || compare(now).mismatches.length === 0;
    let now = await portal.readPageUntil(plan.mod, isAsPublished);
    const { gallery } = plan;
    if (gallery !== undefined && failures.length === 0 && known.lostIn(now).length > 0) {
      // An error is not reported: the comparison below names the missing images.
      await attempts.attempt(
        () => writeGallery(gallery, publishing),
        () => [],
      );
      now = await portal.readPageUntil(plan.mod, isAsPublished);
    }
    const { remaining, mismatches } = compare(now);
    if (failures.length === 0) failures.push(...mismatches);
    return { ...unverified, changed: differingParts(live, now), remaining };
  } catch (error) {
    failures.push(toFailure(error));
    return unverified;
  }
}
