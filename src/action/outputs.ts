import { FIELD_NAMES } from '../model/fields.js';
import type { Outcome } from '../model/outcome.js';
import { changedParts, idOf, isEmpty, type GalleryChange, type Plan } from '../model/plan.js';
import { plannedTotals, writtenTotals } from '../report/totals.js';
import { warn } from './annotations.js';
import { setOutput } from './workflow-commands.js';

/** In characters. GitHub rejects all outputs of a job if they exceed 1 MB together. */
const MAX_PLAN_LENGTH = 400_000;

/**
 * Sets every output of action.yml, also after a failure. Never throws: outputs that cannot be stored are only a warning,
 * because they do not affect the page.
 */
export function setOutputs(outcome: Outcome): void {
  const { result, plans, publications, backup } = outcome;
  const totals = result === 'planned' ? plannedTotals(plans) : writtenTotals(publications);
  try {
    setOutput('result', result);
    setOutput('changed', String(!plans.every(isEmpty)));
    setOutput('changed-fields', namesInOrder(plans).join(','));
    setOutput('images-uploaded', totals.uploaded);
    setOutput('images-removed', totals.removed);
    setOutput('plan', planJson(plans));
    setOutput('page-url', plans.map(({ address }) => address).join('\n'));
    storeBackup(backup);
  } catch (error) {
    warn(
      `the outputs could not be set: ${error instanceof Error ? error.message : String(error)}`,
      'GITHUB_OUTPUT must be the path of a writable file; the outputs are empty for later steps',
    );
  }
}

/** Sets the output `backup` before the first write, in case the run is stopped halfway. Never throws. */
export function setBackup(file: string): void {
  try {
    storeBackup(file);
  } catch {
    // The same error is reported once, at the end of the run.
  }
}

/** If an output is set twice, the runner uses the later value. */
function storeBackup(file: string): void {
  setOutput('backup', file);
}

/** The parts that differ in any of the pages, each once. */
function namesInOrder(plans: readonly Plan[]): string[] {
  const changed = new Set(plans.flatMap(changedParts));
  return [...FIELD_NAMES, 'images' as const].filter((name) => changed.has(name));
}

/** The plans as JSON. If that is too long, texts are truncated and each plan has `"shortened": true`. */
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
