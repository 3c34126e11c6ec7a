import * as core from '@actions/core';

import { idOf } from '../gallery-plan.js';
import type { Outcome, Wait, Write } from '../outcome.js';
import { isEmpty, type FieldChange, type FieldValue, type Page, type Plan, type Problem } from '../plan.js';
import type { ReportContext } from './context.js';
import { count, oneLine, quoted, size } from './plain-text.js';
import { describeSize, isTextChange } from './text-change.js';
import { done, plannedTotals, toDo, writtenTotals } from './totals.js';

/** Runs a phase inside a group of its own, which the runner folds. */
export async function phase<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  return core.group(name, async () => work());
}

/** One line of the log, whatever is in it. */
export function say(line: string): void {
  core.info(oneLine(line));
}

/** A problem as an annotation on its file and line. */
function annotate({ severity, message, hint, place }: Problem): void {
  const text = oneLine(
    hint === undefined ? message : message.endsWith(')') ? `${message}; ${hint}` : `${message} (${hint})`,
  );
  const properties = {
    ...(place && { file: place.file }),
    ...(place?.line !== undefined && { startLine: place.line }),
    ...(place?.column !== undefined && { startColumn: place.column }),
  };
  if (severity === 'error') core.error(text, properties);
  else core.warning(text, properties);
}

/** Hides a secret in everything that the runner prints from here on. */
export function mask(secret: string): void {
  core.setSecret(secret);
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
export function logPlan(plan: Plan): void {
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

export function logWrite(write: Write): void {
  switch (write.kind) {
    case 'fields':
      for (const field of write.fields) detail('changed', field);
      break;
    case 'upload':
      detail('uploaded', 'images', `${write.image.name} (${size(write.image.bytes)})`);
      break;
    case 'gallery':
      detail(
        'set',
        'images',
        `${write.images} in the gallery: ${write.moved} moved, ${write.removed} removed`,
      );
  }
}

export function logVerified(): void {
  detail('verified', 'page', 'as the repository wants it, by a fresh read');
}

/** The last lines: what the run came to, also when it failed, and what is left for the next one. */
export function logOutcome(outcome: Outcome, context: ReportContext): void {
  annotateAll(outcome, context);
  for (const { mod, written, failures, remaining } of outcome.publications) {
    if (failures.length === 0) continue;
    say(`${mod}: written before the failure: ${done(writtenTotals([{ written }])) || 'nothing'}`);
    if (remaining === undefined) continue;
    say(
      `${mod}: the next run will ${isEmpty(remaining) ? 'do nothing: nothing is left' : toDo(plannedTotals([remaining]))}`,
    );
  }
  say(`result: ${describeResult(outcome)}`);
  for (const { address } of outcome.plans) say(address);
  if (outcome.backup !== '') say(`backup: ${outcome.backup}`);
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
