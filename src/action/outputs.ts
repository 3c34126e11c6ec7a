import * as core from '@actions/core';

import type { Outcome } from '../model/outcome.js';
import { warn } from './log.js';
import { plannedTotals, writtenTotals } from '../report/totals.js';
import { type GalleryChange, type Plan, changedParts, idOf, isEmpty } from '../model/plan.js';
import { FIELD_NAMES } from '../model/fields.js';

/** In characters. GitHub takes 1 MB for all outputs of a job; a few long texts must not make it refuse them all. */
const MAX_PLAN_LENGTH = 400_000;

/**
 * Sets every output of action.yml, whatever the run came to. Never raises: outputs that cannot be stored are a warning,
 * since they change nothing about the page.
 */
export function setOutputs(outcome: Outcome): void {
  const { result, plans, publications, backup } = outcome;
  const totals = result === 'planned' ? plannedTotals(plans) : writtenTotals(publications);
  try {
    core.setOutput('result', result);
    core.setOutput('changed', String(!plans.every(isEmpty)));
    core.setOutput('changed-fields', namesInOrder(plans).join(','));
    core.setOutput('images-uploaded', totals.uploaded);
    core.setOutput('images-removed', totals.removed);
    core.setOutput('plan', planJson(plans));
    core.setOutput('page-url', plans.map(({ address }) => address).join('\n'));
    storeBackup(backup);
  } catch (error) {
    warn(
      `the outputs could not be set: ${error instanceof Error ? error.message : String(error)}`,
      'GITHUB_OUTPUT must name a file that can be written; steps that use the outputs find them empty',
    );
  }
}

/** Sets the output `backup` before the first write, so that it is there when the run is stopped halfway. Never raises. */
export function setBackup(file: string): void {
  try {
    storeBackup(file);
  } catch {
    // The end of the run meets the same and says so, once.
  }
}

/** Of two values for an output, the runner takes the later one. */
function storeBackup(file: string): void {
  core.setOutput('backup', file);
}

/** What differs in any of the pages, each name once. */
function namesInOrder(plans: readonly Plan[]): string[] {
  const changed = new Set(plans.flatMap(changedParts));
  return [...FIELD_NAMES, 'images' as const].filter((name) => changed.has(name));
}

/** The plans as JSON; when that gets too long, long texts are cut and the object says `"shortened": true`. */
function planJson(plans: readonly Plan[]): string {
  const describe = (limit: number) => JSON.stringify(plans.map((plan) => describePlan(plan, limit)));
  const whole = describe(Infinity);
  return whole.length <= MAX_PLAN_LENGTH ? whole : describe(1000);
}

function describePlan({ mod, config, address, fields, gallery }: Plan, limit: number) {
  const cut = <T>(value: T) => (typeof value === 'string' ? value.slice(0, limit) : value);
  return {
    mod,
    config,
    page_url: address,
    fields: fields.map(({ field, before, after }) => ({ field, before: cut(before), after: cut(after) })),
    images: gallery === undefined ? null : describeGallery(gallery),
    ...(limit !== Infinity && { shortened: true }),
  };
}

function describeGallery({ before, after, uploads, moved, removed }: GalleryChange) {
  const ids = (images: readonly { readonly id: string }[]) => images.map(({ id }) => id);
  return {
    before: ids(before),
    after: after.map((item) => ({
      id: idOf(item),
      file: item.file?.file ?? null,
      live: item.kind === 'live',
    })),
    uploaded: uploads.map(({ file }) => file),
    moved: ids(moved),
    removed: ids(removed),
  };
}
