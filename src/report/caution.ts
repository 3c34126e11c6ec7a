import { shortId, type LiveImage } from '../model/live-page.js';
import type { Publication } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import { clip, count, listFirst } from '../text/plain-text.js';
import { firstRows, type Block } from './detail.js';
import { link } from './link.js';
import { code, message } from './markdown-escape.js';

/** The changes of a plan that take something away from players. They must not look like any other change. */
export interface Cautions {
  readonly removed: readonly LiveImage[];
  readonly deprecates: boolean;
}

/** @returns undefined if the plan takes nothing away from players */
export function cautionsOf({ fields, gallery }: Plan): Cautions | undefined {
  const removed = gallery?.removed ?? [];
  const deprecates = fields.some(({ field, after }) => field === 'deprecated' && after === true);
  return removed.length > 0 || deprecates ? { removed, deprecates } : undefined;
}

/** The reason for a caution, and its consequence. The log and the reports share them. */
export function whyRemoved({ isRestoration }: Plan): string {
  return isRestoration ? 'not in the backup' : '`images.prune: true`';
}
export const IF_DEPRECATED = 'the portal hides it from its public listings';

/** Images that one line names; the tables of the gallery show all of them. */
const MAX_IMAGES = 10;
/** Lines of an alert in a report that is reduced to counts. */
const MAX_OUTLINED = 20;

/** A plan with changes, and its publication, if it was begun. */
interface Change {
  readonly plan: Plan;
  readonly publication: Publication | undefined;
}

/**
 * One alert for all pages. Empty if no plan takes anything away from players.
 *
 * @param isOnePage whether the heading of the report names the mod
 */
export function cautionAlert(changes: readonly Change[], isOnePage: boolean): Block[] {
  const items = changes.flatMap(({ plan, publication }) => {
    const mod = isOnePage ? '' : `${code(clip(plan.mod, 100))}: `;
    return describeCautions(plan, publication).map((line) => `> - ${mod}${line}\n`);
  });
  if (items.length === 0) return [];
  const omitted = (left: number) => `> - ${left} more removals or deprecations, see the log\n`;
  return [
    ({ rows, mods }) =>
      `> [!CAUTION]\n${firstRows(items, rows === 0 ? Math.min(mods, MAX_OUTLINED) : rows, omitted)}`,
  ];
}

function describeCautions(plan: Plan, publication: Publication | undefined): string[] {
  const { removed = [], deprecates = false } = cautionsOf(plan) ?? {};
  const writes = publication?.written ?? [];
  const lines: string[] = [];
  if (removed.length > 0) {
    const isDone = writes.some(({ kind }) => kind === 'gallery');
    const what = `<b>${isDone ? 'removed' : 'removes'} ${count(removed.length, 'image')}</b> from the gallery`;
    const names = removed.map(({ id, url }) => link(code(shortId(id)), url));
    lines.push(`${subject(isDone)} ${what} (${message(whyRemoved(plan))}): ${listFirst(names, MAX_IMAGES)}`);
  }
  if (deprecates) {
    const isDone = writes.some((write) => write.kind === 'fields' && write.fields.includes('deprecated'));
    const what = `<b>${isDone ? 'marked' : 'marks'} the mod as deprecated</b>`;
    lines.push(`${subject(isDone)} ${what}: ${IF_DEPRECATED}`);
  }
  return lines;
}

function subject(isDone: boolean): string {
  return isDone ? 'This run' : 'Publishing';
}
