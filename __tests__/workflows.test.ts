import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { folderOf, RECIPES, reusedWorkflow } from './support/recipes.js';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface OwnWorkflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: object;
  readonly concurrency?: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly name?: string;
        readonly environment?: string;
        readonly steps: readonly {
          readonly uses?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

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
    const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/modportal-sync'));
    expect(ours.length + jobs.filter((job) => reusedWorkflow(job)).length).toBeGreaterThan(0);
    for (const step of ours) {
      const folder = folderOf(step) ?? 'not an action of this project';
      const action = parse(read(path.join(folder, 'action.yml'))) as { inputs: object };
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  },
);

describe("the project's workflows", () => {
  const files = readdirSync(path.join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);
  const workflows = files.map((file) => [file, parse(read(file)) as OwnWorkflow] as const);
  const jobs = workflows.flatMap(([file, { jobs }]) =>
    Object.entries(jobs).map(([name, job]) => [`${file}, ${name}`, job] as const),
  );
  const stepsThatUse = (action: string) =>
    jobs.flatMap(([name, { steps }]) =>
      steps.flatMap((step) => (step.uses?.startsWith(`${action}@`) ? [{ name, ...step }] : [])),
    );

  test('pin every action to a commit, and name one version for each commit', () => {
    const versions = new Map<string, string>();
    for (const file of files) {
      for (const [, action, ref, version] of read(file).matchAll(/uses: ([^\s@]+)@(\S+)(?: # (v\S+))?/g)) {
        if (action === 'OWNER/modportal-sync') continue;
        expect([file, action, ref, version]).toEqual([
          file,
          action,
          expect.stringMatching(/^[0-9a-f]{40}$/),
          expect.stringMatching(/^v\d+\.\d+\.\d+$/),
        ]);
        // The actions of one repository have one commit: codeql-action/init and codeql-action/analyze.
        const repository = action?.split('/').slice(0, 2).join('/') ?? '';
        expect([repository, ref]).toEqual([repository, versions.get(repository) ?? ref]);
        versions.set(repository, ref ?? '');
      }
    }
    expect(versions.size).toBeGreaterThan(5);
  });

  test.each(workflows)('%s gives no permission to all of its jobs', (_, workflow) => {
    expect(workflow.permissions).toEqual({});
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    // The caller of a reusable workflow limits it.
    if (!('workflow_call' in workflow.on))
      expect(workflow.concurrency).toHaveProperty('cancel-in-progress', expect.any(Boolean));
  });

  test.each(jobs)('%s has a name, its permissions and a time limit', (_, job) => {
    expect(job).toMatchObject({
      name: expect.any(String),
      permissions: expect.any(Object),
      'timeout-minutes': expect.any(Number),
    });
  });

  test('no checkout leaves the token in the repository', () => {
    const checkouts = stepsThatUse('actions/checkout');
    expect(checkouts.length).toBeGreaterThan(5);
    for (const step of checkouts)
      expect(step).toMatchObject({ name: step.name, with: { 'persist-credentials': false } });
  });

  test('the only secret is the key of the caller', () => {
    const secrets = files.flatMap((file) =>
      [...read(file).matchAll(/secrets(?:\.([\w-]+)|: inherit)/g)].map(([text]) => `${file} ${text}`),
    );
    expect(secrets).toEqual(['.github/workflows/publish-page.yml secrets.api-key']);
  });

  test('each job of a release may reach only some hosts, and uses no cache', () => {
    const release = Object.values((parse(read('.github/workflows/release.yml')) as OwnWorkflow).jobs);
    for (const { steps } of release) {
      expect(steps[0]).toMatchObject({
        uses: expect.stringMatching(/^step-security\/harden-runner@/),
        with: { 'egress-policy': 'block', 'allowed-endpoints': expect.stringMatching(/^(?:\S+:443\s*)+$/) },
      });
      for (const { uses, with: given } of steps) {
        expect(uses ?? '').not.toMatch(/^actions\/cache/);
        if (uses?.startsWith('actions/setup-node@'))
          expect(given).toMatchObject({ 'package-manager-cache': false });
      }
    }
    const gated = release.filter(({ environment }) => environment === 'release');
    expect(gated.map(({ name }) => name)).toEqual(['Publish on npm', 'Publish on GitHub']);
  });

  test('each npm script that they run exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
    for (const file of [...files, '.ci/run'])
      for (const [, script = ''] of read(file).matchAll(/^[^#\n]*npm run ([\w:]+)/gm))
        expect([file, ...Object.keys(scripts)]).toContain(script);
  });

  test('Dependabot waits for a week before it proposes an update', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: { 'package-ecosystem': string; cooldown: { 'default-days': number } }[];
    };
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['github-actions', 'npm']);
    for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
  });

  test('the reusable workflow has inputs of the action, with the same defaults', () => {
    const { inputs, secrets } = (
      parse(read('.github/workflows/publish-page.yml')) as {
        on: { workflow_call: { inputs: Record<string, { default: unknown }>; secrets: object } };
      }
    ).on.workflow_call;
    const action = parse(read('action.yml')) as { inputs: Record<string, { default?: string }> };
    for (const [name, { default: value }] of Object.entries(inputs))
      if (name !== 'environment' && name !== 'ref')
        expect([name, String(value)]).toEqual([name, action.inputs[name]?.default]);
    expect(Object.keys(secrets)).toEqual(['api-key']);
  });
});

test('every issue form warns against pasting keys', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(path.join(root, folder)).filter((name) => name !== 'config.yml');
  expect(forms).toHaveLength(3);
  for (const name of forms) {
    const { body } = parse(read(`${folder}/${name}`)) as {
      body: { type: string; attributes: { value?: string } }[];
    };
    expect(body[0]).toMatchObject({
      type: 'markdown',
      attributes: { value: expect.stringMatching(/never .*key/i) },
    });
  }
});
