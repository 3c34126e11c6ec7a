import type { SyncEvent, Wait } from '../model/event.js';
import type { FieldValue } from '../model/fields.js';
import { shortId } from '../model/live-page.js';
import type { Outcome, Publication, Write } from '../model/outcome.js';
import type { Page } from '../model/page.js';
import { idOf, isEmpty, type FieldChange, type Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { cautionsOf, IF_DEPRECATED, whyRemoved } from '../report/caution.js';
import { describeSize, isTextChange } from '../report/text-change.js';
import {
  countChanging,
  describeNextRun,
  describeWritten,
  done,
  FAILS_AGAIN,
  partsWritten,
  plannedTotals,
  toDo,
  writtenTotals,
} from '../report/totals.js';
import { count, quoted, size } from '../text/plain-text.js';
import { annotateOutcome } from './annotations.js';
import type { Inputs } from './inputs.js';
import { beginPhase, say } from './log.js';
import { secrets } from './secrets.js';

/**
 * Logs what a run is about to do, as its first line.
 *
 * @param program its name and version
 */
export function logStart(program: string, { dryRun, configs, portalUrl }: Inputs): void {
  const mode = dryRun ? 'dry run' : 'publish';
  say([program, mode, configs.join(', '), portalUrl.href.replace(/\/$/, '')].join(' · '));
}

/** Logs one event of a run. */
export function logEvent(event: SyncEvent): void {
  switch (event.kind) {
    case 'phase':
      beginPhase(event.name);
      break;
    case 'page declared':
      logPage(event.page);
      break;
    case 'page read':
      say(`read ${event.live.address}`);
      break;
    case 'planned':
      logPlan(event.plan);
      break;
    case 'waiting':
      logWait(event.wait);
      break;
    case 'backed up':
      if (event.images > 0) say(`saved ${count(event.images, 'image')} beside the backup before removal`);
      break;
    case 'publishing':
      say(`publishing ${event.mod}`);
      break;
    case 'written':
      logWrite(event.write, event.isAlone ? undefined : event.mod);
      break;
    case 'lost':
      say(`the portal lost ${event.image.name} of ${event.mod}, so it is uploaded again`);
      break;
    case 'verified':
      detail(
        'verified',
        'page',
        'the page matches what was published',
        event.isAlone ? undefined : event.mod,
      );
  }
}

/** Logs how much a modportal.yml declares, and which text of its Markdown files is not published. */
export function logPage({ mod, config, fields, gallery, restoration, leftOut = [] }: Page): void {
  const images = gallery?.images ?? restoration?.images;
  const counted = images === undefined ? '' : `, ${count(images.length, 'image')}`;
  say(`${config}: ${mod}, ${count(Object.keys(fields).length, 'field')}${counted}`);
  leftOut.forEach(say);
}

export function logWait({ operation, reason, delayMs, next }: Wait): void {
  const delay = (delayMs / 1000).toFixed(1);
  say(`could not ${operation}: ${reason}; retrying in ${delay} s (attempt ${next})`);
}

/** Logs the total of a plan, what it takes away from players, and one line for each change. */
export function logPlan(given: Plan): void {
  const plan = secrets.hideIn(given);
  const total = isEmpty(plan) ? 'unchanged' : `to do: ${toDo(plannedTotals([plan]))}`;
  say(`${plan.mod} (${plan.config}): ${total}`);
  logCautions(plan);
  for (const change of plan.fields) detail('change', change.field, describeChange(change));
  for (const image of plan.gallery?.uploads ?? [])
    detail('upload', 'images', `${image.name} (${size(image.bytes)})`);
  const fileNames = new Map(plan.gallery?.after.map((item) => [idOf(item), item.file?.name]));
  for (const { id } of plan.gallery?.moved ?? []) detail('move', 'images', fileNames.get(id) ?? shortId(id));
  for (const image of plan.gallery?.removed ?? []) detail('remove', 'images', image.url || image.id);
  if (plan.kept)
    detail('keep', 'images', `${count(plan.kept.length, 'image')} only on the portal (images.prune: false)`);
}

function logCautions(plan: Plan): void {
  const { removed = [], deprecates = false } = cautionsOf(plan) ?? {};
  if (removed.length > 0)
    say(
      `CAUTION: publishing removes ${count(removed.length, 'image')} from the gallery of ${plan.mod} (${whyRemoved(plan)})`,
    );
  if (deprecates) say(`CAUTION: publishing marks ${plan.mod} as deprecated: ${IF_DEPRECATED}`);
}

/** @param mod is logged when the lines of several mods are mixed */
export function logWrite(given: Write, mod?: string): void {
  const write = secrets.hideIn(given);
  switch (write.kind) {
    case 'fields':
      for (const field of write.fields) detail('changed', field, '', mod);
      break;
    case 'upload':
      detail(
        write.isNew ? 'uploaded' : 'found',
        'images',
        `${write.image.name} (${write.isNew ? size(write.image.bytes) : 'the portal already has it'})`,
        mod,
      );
      break;
    case 'gallery':
      detail(
        'set',
        'images',
        `${write.images} in the gallery: ${write.moved} moved, ${write.removed} removed`,
        mod,
      );
  }
}

/** Logs the result of a run. If it failed, this includes what it wrote and what the next run will do. */
export function logOutcome(outcome: Outcome): void {
  annotateOutcome(outcome);
  const publications = new Map(outcome.publications.map((publication) => [publication.mod, publication]));
  if (outcome.result === 'failed') {
    for (const plan of outcome.plans) {
      if (!isEmpty(plan)) logProgress(plan, publications.get(plan.mod), outcome.problems);
    }
  }
  say(`result: ${describeResult(outcome)}`);
  for (const { address } of outcome.plans) say(address);
  if (outcome.backup !== '') say(`backup: ${outcome.backup}`);
}

/** Logs what a failed run wrote to one page, and what the next run will do. */
function logProgress(plan: Plan, publication: Publication | undefined, problems: readonly Problem[]): void {
  const { mod } = plan;
  if (publication === undefined) {
    const isLasting = problems.some(({ severity }) => severity === 'error');
    const next = isLasting ? FAILS_AGAIN : `will ${toDo(plannedTotals([plan]))}`;
    say(`${mod}: nothing was written; the next run ${next}`);
    return;
  }
  const { failures, remaining } = publication;
  if (failures.length === 0) return;
  say(`${mod}: written before the failure: ${describeWritten([publication])}`);
  const { notWritten } = partsWritten(plan, publication);
  const unsure = remaining === undefined ? ', or not confirmed' : '';
  say(`${mod}: not written${unsure}: ${notWritten.join(', ') || 'nothing'}`);
  say(`${mod}: the next run ${describeNextRun(publication)}`);
}

/** Without the totals, which the log of each plan has. */
function describeResult({ result, plans, publications }: Outcome): string {
  const several = (verb: string) => (plans.length > 1 ? `: ${countChanging(plans)} ${verb}` : '');
  switch (result) {
    case 'planned':
      return `planned${several('would change')}; nothing was written`;
    case 'published':
      return `published${several('changed')}${done(writtenTotals(publications)) === '' ? '; nothing had to be written' : ''}`;
    case 'unchanged':
    case 'publishing':
    case 'failed':
      return result;
  }
}

function detail(verb: string, name: string, text = '', mod?: string): void {
  const owner = mod === undefined ? '' : `${mod}  `;
  say(`  ${owner}${verb.padEnd(8)}  ${name.padEnd(11)}  ${text}`.trimEnd());
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
