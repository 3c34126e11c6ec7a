import * as core from '@actions/core';

import {
  plannedTotals,
  writtenTotals,
  type Failure,
  type Outcome,
  type Totals,
  type Wait,
  type Write,
} from '../outcome.js';
import {
  isEmpty,
  type FieldChange,
  type FieldValue,
  type LiveImage,
  type Page,
  type Plan,
  type Problem,
} from '../plan.js';
import { count, oneLine, quoted, size } from './plain-text.js';

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
  const text = oneLine(hint === undefined ? message : `${message} (${hint})`);
  const properties = {
    ...(place && { file: place.file }),
    ...(place?.line !== undefined && { startLine: place.line }),
    ...(place?.column !== undefined && { startColumn: place.column }),
  };
  if (severity === 'error') core.error(text, properties);
  else core.warning(text, properties);
}

function annotateFailure({ message, hint }: Failure): void {
  annotate({ severity: 'error', message, ...(hint !== undefined && { hint }) });
}

/** Hides a secret in everything that the runner prints from here on. */
export function mask(secret: string): void {
  core.setSecret(secret);
}

/** What the repository declares. */
export function logPage({ mod, config, fields, gallery }: Page): void {
  const images = gallery === undefined ? 'no images folder' : count(gallery.images.length, 'image');
  say(`${config}: ${mod}, ${count(Object.keys(fields).length, 'field')}, ${images}`);
}

export function logWait({ operation, reason, delayMs, next, of }: Wait): void {
  say(`could not ${operation} yet: ${reason}; try ${next} of ${of} in ${(delayMs / 1000).toFixed(1)} s`);
}

/** One line for each change, and one for the total. */
export function logPlan(plan: Plan): void {
  const total = isEmpty(plan) ? 'unchanged' : toDo(plannedTotals([plan]));
  say(`${plan.mod} (${plan.config}): ${total}`);
  for (const change of plan.fields) detail('change', change.field, describeChange(change));
  for (const image of plan.gallery?.uploads ?? [])
    detail('upload', 'images', `${image.name} (${size(image.bytes)})`);
  for (const image of plan.gallery?.moved ?? []) detail('move', 'images', nameOf(image, plan));
  for (const image of plan.gallery?.removed ?? []) detail('remove', 'images', image.id);
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
      detail('ordered', 'images', `${count(write.images, 'image')} in the gallery, ${write.removed} removed`);
  }
}

/** The last lines: what the run came to, also when it failed, and what is left for the next one. */
export function logOutcome(outcome: Outcome): void {
  outcome.problems.forEach(annotate);
  outcome.failures.forEach(annotateFailure);
  for (const { mod, written, failures, remaining } of outcome.publications) {
    failures.forEach(annotateFailure);
    if (failures.length === 0) continue;
    say(
      `${mod}: written before the failure: ${written.length === 0 ? 'nothing' : done(writtenTotals([{ written }]))}`,
    );
    if (remaining !== undefined) {
      say(
        `${mod}: the next run will do the rest: ${isEmpty(remaining) ? 'nothing is left' : toDo(plannedTotals([remaining]))}`,
      );
    }
  }
  say(`result: ${describeResult(outcome)}`);
  for (const { address } of outcome.plans) say(address);
  if (outcome.backup !== '') say(`backup: ${outcome.backup}`);
}

function describeResult({ result, plans, publications }: Outcome): string {
  switch (result) {
    case 'unchanged':
      return 'unchanged';
    case 'planned':
      return `planned, nothing was written: ${toDo(plannedTotals(plans))}`;
    case 'published':
      return `published: ${done(writtenTotals(publications))}`;
    case 'failed':
      return 'failed';
  }
}

function detail(verb: string, name: string, text = ''): void {
  say(`  ${verb.padEnd(8)}  ${name.padEnd(11)}  ${text}`.trimEnd());
}

function describeChange({ before, after }: FieldChange): string {
  const show = (value: FieldValue) => (typeof value === 'string' ? quoted(value) : String(value) || 'none');
  const lines = (text: string) => count(text.trim().split('\n').length, 'line');
  const isLong = typeof before === 'string' && typeof after === 'string' && /\n./.test(before + after);
  if (isLong)
    return `${before === '' ? 'nothing' : lines(before)} → ${after === '' ? 'nothing' : lines(after)}`;
  return `${show(before)} → ${show(after)}`;
}

/** A live image by the name of its file, where it has one in the folder. */
function nameOf(image: LiveImage, { gallery }: Plan): string {
  const item = gallery?.after.find((each) => each.kind === 'live' && each.image.id === image.id);
  return item?.file?.name ?? image.id;
}

function toDo({ fields, uploaded, moved, removed }: Totals): string {
  return list([
    fields > 0 && `${count(fields, 'field')} to change`,
    uploaded > 0 && `${count(uploaded, 'image')} to upload`,
    moved > 0 && `${count(moved, 'image')} to move`,
    removed > 0 && `${count(removed, 'image')} to remove`,
  ]);
}

function done({ fields, uploaded, moved, removed }: Totals): string {
  return list([
    fields > 0 && `${count(fields, 'field')} changed`,
    uploaded > 0 && `${count(uploaded, 'image')} uploaded`,
    moved > 0 && `${count(moved, 'image')} moved`,
    removed > 0 && `${count(removed, 'image')} removed`,
  ]);
}

function list(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(', ');
}
