import * as core from '@actions/core';

import type { Phase, SyncEvent, Wait } from '../model/event.js';
import type { Outcome, Publication, Write } from '../model/outcome.js';
import { Secrets } from '../text/secrets.js';
import type { ReportContext } from '../report/context.js';
import { count, oneLine, quoted, size } from '../text/plain-text.js';
import { describeSize, isTextChange } from '../report/text-change.js';
import { describeWritten, done, partsWritten, plannedTotals, toDo, writtenTotals } from '../report/totals.js';
import { type FieldChange, type Plan, idOf, isEmpty } from '../model/plan.js';
import type { FieldValue } from '../model/fields.js';
import type { Page } from '../model/page.js';
import type { Problem } from '../model/problem.js';

/**
 * What no report may show; each is masked in the log as soon as it is known. There is one for the process, as there is
 * one log and one list of masks: so no line can be printed past it.
 */
export const secrets = new Secrets(core.setSecret);

let isInPhase = false;

/** Begins a group of lines, which the runner folds. */
function beginPhase(name: Phase): void {
  endPhase();
  core.startGroup(name);
  isInPhase = true;
}

/** Ends the group that is open, if any: errors inside a folded one would not be seen. */
export function endPhase(): void {
  if (isInPhase) core.endGroup();
  isInPhase = false;
}

/** One line of the log, whatever is in it. */
export function say(line: string): void {
  core.info(oneLine(secrets.hide(line)));
}

/** A problem as an annotation on its file and line. */
function annotate({ severity, message, hint, place }: Problem): void {
  const whole =
    hint === undefined ? message : message.endsWith(')') ? `${message}; ${hint}` : `${message} (${hint})`;
  const text = oneLine(secrets.hide(whole));
  const properties = {
    ...(place && { file: place.file }),
    ...(place?.line !== undefined && { startLine: place.line }),
    ...(place?.column !== undefined && { startColumn: place.column }),
  };
  if (severity === 'error') core.error(text, properties);
  else core.warning(text, properties);
}

/** A warning that is about the runner, and so has no place in the repository. */
export function warn(message: string, hint?: string): void {
  annotate({ severity: 'warning', message, ...(hint !== undefined && { hint }) });
}

/** Shows one event of a run. */
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

/** What the repository declares. */
export function logPage({ mod, config, fields, gallery }: Page): void {
  const images = gallery === undefined ? '' : `, ${count(gallery.images.length, 'image')}`;
  say(`${config}: ${mod}, ${count(Object.keys(fields).length, 'field')}${images}`);
}

export function logWait({ operation, reason, delayMs, next, of }: Wait): void {
  say(`could not ${operation} yet: ${reason}; try ${next} of ${of} in ${(delayMs / 1000).toFixed(1)} s`);
}

/** One line for each change, and one for the total. */
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

/** The last lines: what the run came to, also when it failed, and what is left for the next one. */
export function logOutcome(outcome: Outcome, context: ReportContext): void {
  annotateAll(outcome, context);
  const publications = new Map(outcome.publications.map((publication) => [publication.mod, publication]));
  if (outcome.result === 'failed') {
    for (const plan of outcome.plans) {
      if (!isEmpty(plan)) logProgress(plan, publications.get(plan.mod));
    }
  }
  say(`result: ${describeResult(outcome)}`);
  for (const { address } of outcome.plans) say(address);
  if (outcome.backup !== '') say(`backup: ${outcome.backup}`);
}

/** What a failed run did to one page, and what it left for the next one. */
function logProgress(plan: Plan, publication: Publication | undefined): void {
  const { mod } = plan;
  if (publication === undefined) {
    say(`${mod}: nothing was written; the next run will ${toDo(plannedTotals([plan]))}`);
    return;
  }
  const { written, failures, remaining } = publication;
  if (failures.length === 0) return;
  say(`${mod}: written before the failure: ${describeWritten([publication])}`);
  if (remaining === undefined) {
    const { notWritten } = partsWritten(plan, written);
    say(`${mod}: not written, or not confirmed: ${notWritten.join(', ') || 'nothing'}`);
    say(`${mod}: the next run reads the page and does what is left`);
    return;
  }
  const next = isEmpty(remaining) ? 'do nothing: nothing is left' : toDo(plannedTotals([remaining]));
  say(`${mod}: the next run will ${next}`);
}

/** GitHub shows no more annotations of a kind for one step (GitHub docs, "Workflow commands"). */
const SHOWN_ANNOTATIONS = 10;

/** Everything that a person should see, errors first. */
function annotateAll(outcome: Outcome, context: ReportContext): void {
  const failures = [...outcome.failures, ...outcome.publications.flatMap(({ failures }) => failures)];
  const found: Problem[] = [
    ...outcome.problems,
    ...failures.map((failure): Problem => ({ severity: 'error', ...failure })),
  ];
  for (const severity of ['error', 'warning'] as const) {
    const ofKind = found.filter((problem) => problem.severity === severity);
    ofKind.forEach(annotate);
    if (ofKind.length > SHOWN_ANNOTATIONS) {
      say(
        `GitHub shows ${SHOWN_ANNOTATIONS} of these ${count(ofKind.length, severity)} beside the files; this log has all`,
      );
    }
  }
  // With fail-on-changes it is an error, and named already.
  if (outcome.result === 'planned' && outcome.failures.length === 0)
    outcome.plans
      .filter((plan) => !isEmpty(plan))
      .forEach((plan) => {
        annotateDrift(plan, context);
      });
}

/** On a pull request, a difference is what it is made for; elsewhere it is drift. */
function annotateDrift(plan: Plan, { pullRequest }: ReportContext): void {
  const text = oneLine(`the portal page of ${plan.mod} differs: a run would ${toDo(plannedTotals([plan]))}`);
  const properties = { file: plan.config, startLine: 1, title: 'Mod portal page' };
  if (pullRequest === undefined) core.warning(text, properties);
  else core.notice(text, properties);
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
