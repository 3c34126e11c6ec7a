import type { SyncEvent, Wait } from '../model/event.js';
import type { FieldValue } from '../model/fields.js';
import { shortId } from '../model/live-page.js';
import type { Write } from '../model/outcome.js';
import type { Page } from '../model/page.js';
import { idOf, isEmpty, type FieldChange, type Plan } from '../model/plan.js';
import { count, quoted, size } from '../text/plain-text.js';
import { cautionsOf, IF_DEPRECATED, whyRemoved } from './caution.js';
import { describeSize, isTextChange, type TextChange } from './text-change.js';
import { plannedTotals, toDo } from './totals.js';

/** A line of a log or a terminal. */
export interface Line {
  readonly text: string;
  /** The meaning of the line, which a terminal may show as a colour. */
  readonly tone?: 'heading' | 'caution' | 'added' | 'removed' | 'changed';
  /** The change of a text that the line names, which can be shown below it. */
  readonly change?: TextChange;
}

/** One event of a run, in lines. A phase and a download have none. */
export function eventLines(event: SyncEvent): readonly Line[] {
  switch (event.kind) {
    case 'phase':
    case 'downloaded':
      return [];
    case 'page declared':
      return pageLines(event.page);
    case 'page read':
      return [{ text: `read ${event.live.address}` }];
    case 'planned':
      return planLines(event.plan);
    case 'waiting':
      return [{ text: describeWait(event.wait) }];
    case 'backed up': {
      const saved = `saved ${count(event.images, 'image')} beside the backup before removal`;
      return event.images > 0 ? [{ text: saved }] : [];
    }
    case 'publishing':
      return [{ text: `publishing ${event.mod}` }];
    case 'written':
      return writeLines(event.write, event.isAlone ? undefined : event.mod);
    case 'lost':
      return [{ text: `the portal lost ${event.image.name} of ${event.mod}, so it is uploaded again` }];
    case 'verified': {
      const mod = event.isAlone ? undefined : event.mod;
      return [
        { text: detail('verified', 'page', 'the page matches what was published', mod), tone: 'added' },
      ];
    }
  }
}

/**
 * The number of fields and images that a modportal.yml or a backup declares, and the parts of its Markdown files that are
 * not published.
 */
function pageLines({ mod, config, fields, gallery, restoration, leftOut = [] }: Page): Line[] {
  const images = gallery?.images ?? restoration?.images;
  const counted = images === undefined ? '' : `, ${count(images.length, 'image')}`;
  const total = `${config}: ${mod}, ${count(Object.keys(fields).length, 'field')}${counted}`;
  return [total, ...leftOut].map((text) => ({ text }));
}

function describeWait({ operation, reason, delayMs, next }: Wait): string {
  const delay = (delayMs / 1000).toFixed(1);
  return `could not ${operation}: ${reason}; retrying in ${delay} s (try ${next})`;
}

/** The total of a plan, what it takes away from players, and a line for each change. */
function planLines(plan: Plan): Line[] {
  const total = isEmpty(plan) ? 'unchanged' : `to do: ${toDo(plannedTotals([plan]))}`;
  return [
    { text: `${plan.mod} (${plan.config}): ${total}`, tone: 'heading' },
    ...cautionLines(plan),
    ...plan.fields.map((change): Line => ({
      text: detail('change', change.field, describeChange(change)),
      tone: 'changed',
      ...(isTextChange(change) && { change }),
    })),
    ...galleryLines(plan),
  ];
}

function cautionLines(plan: Plan): Line[] {
  const { removed = [], deprecates = false } = cautionsOf(plan) ?? {};
  const doing = plan.isRestoration ? 'restoring' : 'publishing';
  const removes = `${doing} removes ${count(removed.length, 'image')} from the gallery of ${plan.mod} (${whyRemoved(plan)})`;
  const hides = `${doing} marks ${plan.mod} as deprecated: ${IF_DEPRECATED}`;
  const cautions = [...(removed.length > 0 ? [removes] : []), ...(deprecates ? [hides] : [])];
  return cautions.map((caution) => ({ text: `CAUTION: ${caution}`, tone: 'caution' }));
}

function galleryLines({ gallery, kept }: Plan): Line[] {
  const { uploads = [], after = [], moved = [], removed = [] } = gallery ?? {};
  const fileNames = new Map(after.map((item) => [idOf(item), item.file?.name]));
  const keeps = kept && `${count(kept.length, 'image')} only on the portal (images.prune: false)`;
  const line = (verb: string, name: string) => ({ text: detail(verb, 'images', name) });
  return [
    ...uploads.map(({ name, bytes }): Line => ({
      ...line('upload', `${name} (${size(bytes)})`),
      tone: 'added',
    })),
    ...moved.map(({ id }): Line => ({
      ...line('move', fileNames.get(id) ?? shortId(id)),
      tone: 'changed',
    })),
    ...removed.map(({ id, url }): Line => ({ ...line('remove', url || id), tone: 'removed' })),
    ...(keeps === undefined ? [] : [line('keep', keeps)]),
  ];
}

/** @param mod is named when the lines of several mods are mixed */
function writeLines(write: Write, mod: string | undefined): Line[] {
  switch (write.kind) {
    case 'fields':
      return write.fields.map((field) => ({ text: detail('changed', field, '', mod) }));
    case 'upload': {
      const { name, bytes } = write.image;
      const [verb, note] = write.isNew ? ['uploaded', size(bytes)] : ['found', 'the portal already has it'];
      return [{ text: detail(verb, 'images', `${name} (${note})`, mod) }];
    }
    case 'gallery': {
      const { images, moved, removed } = write;
      const text = `${images} in the gallery: ${moved} moved, ${removed} removed`;
      return [{ text: detail('set', 'images', text, mod) }];
    }
  }
}

function detail(verb: string, name: string, text: string, mod?: string): string {
  const owner = mod === undefined ? '' : `${mod}  `;
  return `  ${owner}${verb.padEnd(8)}  ${name.padEnd(11)}  ${text}`.trimEnd();
}

function describeChange(change: FieldChange): string {
  const { before, after } = change;
  if (isTextChange(change)) return describeSize(change);
  if (typeof before === 'object' && typeof after === 'object') return describeTags(before, after);
  const show = (value: FieldValue) => (typeof value === 'string' ? quoted(value) : String(value));
  return `${show(before)} → ${show(after)}`;
}

function describeTags(before: readonly string[], after: readonly string[]): string {
  const [old, fresh] = [new Set(before), new Set(after)];
  const removed = before.filter((tag) => !fresh.has(tag)).map((tag) => `−${tag}`);
  const added = after.filter((tag) => !old.has(tag)).map((tag) => `+${tag}`);
  return [...added, ...removed].join(' ');
}
