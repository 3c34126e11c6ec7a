import * as core from '@actions/core';

import { FIELD_NAMES } from '../model/fields.js';
import type { Outcome } from '../model/outcome.js';
import { changedParts, isEmpty, type Plan } from '../model/plan.js';
import type { Pulled } from '../model/pulled.js';
import { plansJson } from '../report/plan-json.js';
import { plannedTotals, writtenTotals } from '../report/totals.js';
import { warn } from './annotations.js';

/** In characters. GitHub rejects the outputs of a job if they exceed 1 MB together, at two bytes for each character. */
const MAX_PLAN_LENGTH = 400_000;

/** Sets every output of action.yml, also after a failure. Never throws. */
export function setOutputs(outcome: Outcome): void {
  const { result, plans, publications, backup } = outcome;
  const totals = result === 'planned' ? plannedTotals(plans) : writtenTotals(publications);
  orWarn(() => {
    core.setOutput('result', result);
    core.setOutput('changed', String(!plans.every(isEmpty)));
    core.setOutput('changed-fields', namesInOrder(plans).join(','));
    core.setOutput('images-uploaded', totals.uploaded);
    core.setOutput('images-removed', totals.removed);
    core.setOutput('plan', planJson(plans));
    core.setOutput('page-url', plans.map(({ address }) => address).join('\n'));
    storePreview('');
    storeBackup(backup);
  });
}

/** Sets every output of pull/action.yml, also after a failure. Never throws. */
export function setPullOutputs(
  result: Pulled['result'],
  changedFiles: readonly string[],
  address: string,
): void {
  orWarn(() => {
    core.setOutput('result', result);
    core.setOutput('changed-files', changedFiles.join('\n'));
    core.setOutput('page-url', address);
  });
}

/** Outputs that cannot be stored are only a warning, because they affect neither the page nor the files. */
function orWarn(store: () => void): void {
  try {
    store();
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

/** Sets the output `preview` when the file exists. Never throws. */
export function setPreview(file: string): void {
  try {
    storePreview(file);
  } catch {
    // The same error has been reported.
  }
}

/** If an output is set twice, the runner uses the later value. */
function storePreview(file: string): void {
  core.setOutput('preview', file);
}

function storeBackup(file: string): void {
  core.setOutput('backup', file);
}

/** The parts that differ in any of the pages, each once. */
function namesInOrder(plans: readonly Plan[]): string[] {
  const changed = new Set(plans.flatMap(changedParts));
  return [...FIELD_NAMES, 'images' as const].filter((name) => changed.has(name));
}

/** Never too long for GitHub, which would reject the other outputs as well. */
function planJson(plans: readonly Plan[]): string {
  const json = plansJson(plans, MAX_PLAN_LENGTH);
  if (json === undefined) {
    warn(
      `the output \`plan\` is empty: the plans of ${plans.length} mods are too long for an output`,
      'publish the mods in several steps, each with its own `config`',
    );
  }
  return json ?? '';
}
