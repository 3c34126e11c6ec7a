import type { SyncEvent, Wait } from '../model/event.js';
import type { FieldValue } from '../model/fields.js';
import type { Outcome, Publication, Write } from '../model/outcome.js';
import type { Page } from '../model/page.js';
import { idOf, isEmpty, type FieldChange, type Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import type { ReportContext } from '../report/context.js';
import { describeSize, isTextChange } from '../report/text-change.js';
import {
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
import { beginPhase, say } from './log.js';
import { secrets } from './secrets.js';

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
      say(event.mod);
      break;
    case 'written':
      logWrite(event.write);
      break;
    case 'verified':
      detail('verified', 'page', 'the page matches what was published');
  }
}

/** Logs how much a modportal.yml declares, and which text of its Markdown files is not published. */
export function logPage({ mod, config, fields, gallery, leftOut = [] }: Page): void {
  const images = gallery === undefined ? '' : `, ${count(gallery.images.length, 'image')}`;
  say(`${config}: ${mod}, ${count(Object.keys(fields).length, 'field')}${images}`);
  leftOut.forEach(say);
}

export function logWait({ operation, reason, delayMs, next }: Wait): void {
  const delay = (delayMs / 1000).toFixed(1);
  say(`could not ${operation}: ${reason}; retrying in ${delay} s (attempt ${next})`);
}

/** Logs the total of a plan, then one line for each change. */
export function logPlan(given: Plan): void {
  const plan = secrets.hideIn(given);
  const total = isEmpty(plan) ? 'unchanged' : `to do: ${toDo(plannedTotals([plan]))}`;
  say(`${plan.mod} (${plan.config}): ${total}`);
  for (const change of plan.fields) detail('change', change.field, describeChange(change));
  for (const image of plan.gallery?.uploads ?? [])
    detail('upload', 'images', `${image.name} (${size(image.bytes)})`);
  const fileNames = new Map(plan.gallery?.after.map((item) => [idOf(item), item.file?.name]));
  for (const { id, url } of plan.gallery?.moved ?? [])
    detail('move', 'images', fileNames.get(id) ?? (url || id));
  for (const image of plan.gallery?.removed ?? []) detail('remove', 'images', image.url || image.id);
}

export function logWrite(given: Write): void {
  const write = secrets.hideIn(given);
  switch (write.kind) {
    case 'fields':
      for (const field of write.fields) detail('changed', field);
      break;
    case 'upload':
      detail(
        write.isNew ? 'uploaded' : 'found',
        'images',
        `${write.image.name} (${write.isNew ? size(write.image.bytes) : 'the portal already has it'})`,
      );
      break;
    case 'gallery':
      detail(
        'set',
        'images',
        `${write.images} in the gallery: ${write.moved} moved, ${write.removed} removed`,
      );
  }
}

/** Logs the result of a run. If it failed, this includes what it wrote and what the next run will do. */
export function logOutcome(outcome: Outcome, context: ReportContext): void {
  annotateOutcome(outcome, context);
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

function describeResult({ result, plans, publications }: Outcome): string {
  switch (result) {
    case 'unchanged':
      return 'unchanged';
    case 'planned':
      return `planned, nothing was written; would ${toDo(plannedTotals(plans))}`;
    case 'publishing':
      return 'publishing';
    case 'published':
      return `published: ${done(writtenTotals(publications)) || 'nothing had to be written'}`;
    case 'failed':
      return 'failed';
  }
}

function detail(verb: string, name: string, text = ''): void {
  say(`  ${verb.padEnd(8)}  ${name.padEnd(11)}  ${text}`.trimEnd());
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
