import type { PagePart } from '../model/fields.js';
import type { Outcome, Publication, Write } from '../model/outcome.js';
import { changedParts, isEmpty, type Plan } from '../model/plan.js';
import { count, inThousands } from '../text/plain-text.js';

/** What a run changed, or would change. */
export interface Totals {
  readonly fields: number;
  readonly uploaded: number;
  readonly moved: number;
  readonly removed: number;
}

/** Whether the run is about one page alone. The pages that could not be read count as well. */
export function hasOnePage({ plans, unread }: Pick<Outcome, 'plans' | 'unread'>): boolean {
  return plans.length + unread.length === 1;
}

/** What the plans would change. */
export function plannedTotals(plans: readonly Plan[]): Totals {
  const sum = (count: (plan: Plan) => number) => plans.reduce((total, plan) => total + count(plan), 0);
  return {
    fields: sum(({ fields }) => fields.length),
    uploaded: sum(({ gallery }) => gallery?.uploads.length ?? 0),
    moved: sum(({ gallery }) => gallery?.moved.length ?? 0),
    removed: sum(({ gallery }) => gallery?.removed.length ?? 0),
  };
}

/** The writes that the portal confirmed. */
export function writtenTotals(publications: readonly Pick<Publication, 'written'>[]): Totals {
  const writes = publications.flatMap(({ written }) => written);
  const sum = (count: (write: Write) => number) => writes.reduce((total, write) => total + count(write), 0);
  return {
    fields: sum((write) => (write.kind === 'fields' ? write.fields.length : 0)),
    uploaded: sum((write) => (write.kind === 'upload' && write.isNew ? 1 : 0)),
    moved: sum((write) => (write.kind === 'gallery' ? write.moved : 0)),
    removed: sum((write) => (write.kind === 'gallery' ? write.removed : 0)),
  };
}

/** "change 7 fields, upload 2 images", to complete "would" or "will"; '' if there is nothing to do. */
export function toDo({ fields, uploaded, moved, removed }: Totals): string {
  return list([
    fields > 0 && `change ${count(fields, 'field')}`,
    uploaded > 0 && `upload ${count(uploaded, 'image')}`,
    moved > 0 && `move ${count(moved, 'image')}`,
    removed > 0 && `remove ${count(removed, 'image')}`,
  ]);
}

/** "changed 7 fields, uploaded 2 images"; '' if nothing was done. */
export function done({ fields, uploaded, moved, removed }: Totals): string {
  return list([
    fields > 0 && `changed ${count(fields, 'field')}`,
    uploaded > 0 && `uploaded ${count(uploaded, 'image')}`,
    moved > 0 && `moved ${count(moved, 'image')}`,
    removed > 0 && `removed ${count(removed, 'image')}`,
  ]);
}

/**
 * What was written to pages whose publication failed. The portal's responses alone cannot answer this: a request that the
 * portal rejected may still have changed the page.
 */
export function describeWritten(publications: readonly Pick<Publication, 'written' | 'changed'>[]): string {
  const confirmed = done(writtenTotals(publications));
  if (confirmed !== '') return confirmed;
  if (publications.some(({ changed }) => changed === undefined))
    return 'no write was confirmed, and the page could not be read again';
  const changed = [...new Set(publications.flatMap(({ changed = [] }) => changed))];
  return changed.length === 0
    ? 'nothing'
    : `no write was confirmed, but the page has changed: ${changed.join(', ')}`;
}

/** Completes "the next run …", for a page whose publication failed. */
export function describeNextRun({ failures, remaining }: Publication): string {
  if (remaining !== undefined && isEmpty(remaining))
    return 'changes nothing: the page matches the repository';
  const work =
    remaining === undefined
      ? 'reads the page again and makes the remaining changes'
      : `will ${toDo(plannedTotals([remaining]))}`;
  const isLasting = failures.some((failure) => failure.isLasting === true);
  return isLasting ? `${FAILS_AGAIN}; then it ${work}` : work;
}

export const FAILS_AGAIN = 'fails the same way until the errors above are fixed';

function list(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(', ');
}

/** "2 of 3 mods": those whose pages change. */
export function countChanging(plans: readonly Plan[]): string {
  const changing = plans.filter((plan) => !isEmpty(plan)).length;
  return `${inThousands(changing)} of ${count(plans.length, 'mod')}`;
}

/** Players notice these first: a mod that is hidden from the listings, or has another name. */
const NOTICED_FIRST: readonly PagePart[] = ['deprecated', 'title'];

/** "deprecated, title, faq, images": the parts of a page that differ, the most noticeable first. */
export function differences(plan: Plan): string {
  const parts = changedParts(plan);
  const first = NOTICED_FIRST.filter((part) => parts.includes(part));
  return [...first, ...parts.filter((part) => !first.includes(part))].join(', ');
}

const GALLERY = 'the order of the gallery';

/** The names of the parts of a plan that were written, and of those that were not, or not as far as is known. */
export function partsWritten(
  plan: Plan,
  publication: Pick<Publication, 'written' | 'remaining'>,
): { readonly written: readonly string[]; readonly notWritten: readonly string[] } {
  const written = publication.written.flatMap((write): readonly string[] => {
    switch (write.kind) {
      case 'fields':
        return write.fields;
      case 'upload':
        return [write.image.name];
      case 'gallery':
        return [GALLERY];
    }
  });
  const isWritten = new Set(written);
  const left = publication.remaining ?? plan;
  const removed = left.gallery?.removed.length ?? 0;
  const planned: readonly string[] = [
    ...left.fields.map(({ field }) => field),
    ...(left.gallery?.uploads.map(({ name }) => name) ?? []),
    ...(left.gallery === undefined ? [] : [GALLERY]),
    ...(removed === 0 ? [] : [`the removal of ${count(removed, 'image')}`]),
  ];
  return { written, notWritten: planned.filter((name) => !isWritten.has(name)) };
}
