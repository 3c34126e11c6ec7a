import path from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type StepResult } from '../emulator/index.js';
import { runPull } from '../src/action/pull-main.js';
import { runActionHere } from './support/action-in-process.js';
import { instantClock } from './support/in-process.js';
import { commitAll } from './support/pulling.js';
import { folderOf, RECIPES, reusedWorkflow, type Job } from './support/recipes.js';
import { ACTION, actHere, annotations, removeRepositories, repository } from './support/repository.js';

/** A modportal.yml for each place that a recipe names. */
const MODS: Readonly<Record<string, string>> = {
  'big-mod': 'modportal.yml',
  'small-mod': 'mods/small-mod/modportal.yml',
  'other-mod': 'mods/other-mod/modportal.yml',
  'draft-mod': 'mods/draft-mod/modportal.yml',
  library: 'library/modportal.yml',
};

let portal: EmulatedPortal;
let workspace: string;
beforeEach(async () => {
  portal = await startPortal({ mods: Object.keys(MODS).map((name) => ({ name })) });
  workspace = repository(
    Object.fromEntries(
      Object.entries(MODS).map(([mod, file]) => [file, `mod: ${mod}\nsummary: From the repository\n`]),
    ),
  );
  commitAll(workspace);
});
afterEach(async () => {
  removeRepositories();
  await portal.close();
});

type Values = Readonly<Record<string, string>>;

/** What GitHub puts in the place of an expression. A recipe with a new one has to be added here. */
function evaluate(written: unknown, values: Values): string {
  const text = String(written);
  const [, name, fallback] = /^\$\{\{ ([\w.-]+)(?: \|\| (\w+))? \}\}$/.exec(text) ?? [];
  if (name === undefined) {
    expect(text).not.toContain('${{');
    return text;
  }
  const value = values[name] ?? fallback;
  if (value === undefined) throw new Error(`no value for ${name}`);
  return value;
}

function evaluateAll(given: Readonly<Record<string, unknown>> = {}, values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, evaluate(value, values)]));
}

/** Runs the steps of a job that use this project's actions. Each combination of a matrix is one more run. */
async function runJob(job: Job, values: Values): Promise<StepResult[]> {
  const reused = reusedWorkflow(job);
  if (reused !== undefined) return runReused(job, reused, values);
  const results: StepResult[] = [];
  const configs = job.strategy ? Object.values(MODS).filter((file) => file.startsWith('mods/')) : [''];
  for (const config of configs) {
    for (const step of job.steps ?? []) {
      const folder = folderOf(step);
      if (folder === undefined) continue;
      const inputs = evaluateAll(step.with, { ...values, 'matrix.config': config });
      results.push(folder === 'pull' ? await pullHere(inputs) : await actHere(workspace, portal, inputs));
    }
  }
  return results;
}

async function runReused(job: Job, workflow: object, values: Values): Promise<StepResult[]> {
  const { on, jobs } = workflow as {
    on: { workflow_call: { inputs: Record<string, { default: unknown }>; secrets: object } };
    jobs: Record<string, Job>;
  };
  const { inputs, secrets } = on.workflow_call;
  const given = evaluateAll(job.with, values);
  const passed = evaluateAll(job.secrets, values);
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  expect(Object.keys(secrets)).toEqual(expect.arrayContaining(Object.keys(passed)));
  const inside = Object.fromEntries([
    ...Object.entries(inputs).map(([name, input]) => [
      `inputs.${name}`,
      given[name] ?? String(input.default),
    ]),
    ...Object.entries(passed).map(([name, secret]) => [`secrets.${name}`, secret]),
    ['inputs.portal-url', portal.url],
  ]) as Values;
  const results = [];
  for (const each of Object.values(jobs)) results.push(...(await runJob(each, inside)));
  return results;
}

async function pullHere(inputs: Values): Promise<StepResult> {
  const step = {
    action: path.join(ACTION, 'pull'),
    workspace,
    inputs: { 'portal-url': portal.url, ...inputs },
  };
  return runActionHere(step, instantClock(), runPull);
}

test.each(RECIPES.map(({ title, workflow }) => [title, workflow] as const))(
  'the recipe "%s" runs against the emulated portal',
  async (_, { jobs }) => {
    const values = { 'secrets.FACTORIO_API_KEY': portal.apiKey, 'inputs.mod': 'big-mod' };
    const isCheck = JSON.stringify(jobs).includes('"fail-on-changes":true');
    if (isCheck) await actHere(workspace, portal);
    const results: StepResult[] = [];
    for (const job of Object.values(jobs)) results.push(...(await runJob(job, values)));
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) {
      expect(annotations(result, 'error')).toEqual([]);
      expect(result.exitCode).toBe(0);
    }
    expect(portal.clientErrors).toEqual([]);
  },
);

test('the recipes together use each action and the reusable workflow', () => {
  const jobs = RECIPES.flatMap(({ workflow }) => Object.values(workflow.jobs));
  const used = jobs.flatMap(({ uses, steps = [] }) => [uses, ...steps.map((step) => folderOf(step))]);
  expect(used).toEqual(
    expect.arrayContaining(['.', 'pull', 'OWNER/modportal-sync/.github/workflows/publish-page.yml@v1']),
  );
});
