import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { folderOf, RECIPES, reusedWorkflow } from './support/recipes.js';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
test("the project's workflows and the recipes of the README and docs/ pass actionlint", () => {
  const log = execFileSync(process.execPath, [path.join(root, 'scripts/lint-workflows.mjs')], {
    encoding: 'utf8',
  });
  const own = readdirSync(path.join(root, '.github/workflows')).length;
  expect(log).toBe(`${own + RECIPES.length} workflows, 0 problems\n`);
  expect(RECIPES.length).toBeGreaterThanOrEqual(10);
});

test.each(RECIPES.map(({ title, workflow }) => [title, workflow] as const))(
  'the recipe "%s" gives the action only inputs that it has',
  (_, workflow) => {
    const jobs = Object.values(workflow.jobs);
    const steps = jobs.flatMap((job) => job.steps ?? []);
    const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/'));
    expect(ours.length + jobs.filter((job) => reusedWorkflow(job)).length).toBeGreaterThan(0);
    for (const step of ours) {
      const folder = folderOf(step) ?? 'not an action of this project';
      const action = parse(read(path.join(folder, 'action.yml'))) as { inputs: object };
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  },
);

test('every action in the own workflows is pinned to a commit', () => {
  for (const name of readdirSync(path.join(root, '.github/workflows'))) {
    for (const [, ref] of read(`.github/workflows/${name}`).matchAll(/uses: \S+@(\S+)/g)) {
      expect(ref).toMatch(/^[0-9a-f]{40}$/);
    }
  }
});
