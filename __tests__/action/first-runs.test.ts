import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { actHere, annotations, removeRepositories, repository } from '../support/repository.js';

let portal: EmulatedPortal;
beforeAll(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod' }] });
});
afterAll(async () => {
  await portal.close();
  removeRepositories();
});

const CONFIG = { 'modportal.yml': 'mod: big-mod\ndescription: portal/description.md\n' };

describe('the checkout', () => {
  test('an empty workspace', async () => {
    const result = await actHere(repository({}), portal);
    expect(annotations(result, 'error')).toEqual([
      'the workspace has no files, because actions/checkout did not run (add a step with `uses: actions/checkout` before this action)',
    ]);
    expect(result.exitCode).toBe(1);
  });

  const SPARSE =
    '(the checkout is sparse and leaves it out: in a workflow, add the path to `sparse-checkout` of actions/checkout, or remove that input; at a terminal, run `git sparse-checkout add`)';

  /** A repository on disk without one of its files, as after a sparse checkout. */
  function sparse(files: Readonly<Record<string, string>>, leftOut: string): string {
    const root = repository(files);
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    execFileSync('git', ['add', '.'], { cwd: root });
    mkdirSync(path.join(root, '.git/info'), { recursive: true });
    appendFileSync(path.join(root, '.git/info/sparse-checkout'), '/*\n!/*/\n');
    rmSync(path.join(root, leftOut));
    return root;
  }

  test('a sparse one without the description', async () => {
    const files = { ...CONFIG, 'portal/description.md': 'Text\n' };
    const result = await actHere(sparse(files, 'portal/description.md'), portal);
    expect(annotations(result, 'error')).toEqual([
      `modportal.yml:2:14 \`description\`: "portal/description.md" does not exist ${SPARSE}`,
    ]);
  });

  test('a sparse one without modportal.yml', async () => {
    const files = { 'README.md': '', 'mods/a/modportal.yml': 'mod: big-mod\n' };
    const result = await actHere(sparse(files, 'mods/a/modportal.yml'), portal, {
      config: 'mods/a/modportal.yml',
    });
    expect(annotations(result, 'error')).toEqual([
      `\`config\`: there is no file "mods/a/modportal.yml" in the workspace ${SPARSE}`,
    ]);
  });

  test('a sparse one, and a file that Git does not have', async () => {
    const result = await actHere(sparse({ ...CONFIG, 'a.md': '' }, 'a.md'), portal);
    expect(annotations(result, 'error')).toEqual([
      'modportal.yml:2:14 `description`: "portal/description.md" does not exist (paths are relative to modportal.yml)',
    ]);
  });
});

describe('a run without secrets', () => {
  const from = (full_name: string) => ({ pull_request: { number: 7, head: { repo: { full_name } } } });
  const DRY = '(set `dry-run: true` for such runs)';
  const FORK = `\`api-key\` is empty: GitHub gives no secrets to a pull request from a fork ${DRY}`;
  const MISSING = /^`api-key` is missing \(create a key/;

  test.each<[string, object, Record<string, string>, string | RegExp]>([
    ['for a fork', from('somebody/example'), { GITHUB_EVENT_NAME: 'pull_request' }, FORK],
    [
      'for a fork that has been deleted',
      { pull_request: { number: 7, head: { repo: null } } },
      { GITHUB_EVENT_NAME: 'pull_request' },
      FORK,
    ],
    [
      'that Dependabot started',
      {},
      { GITHUB_ACTOR: 'dependabot[bot]' },
      `\`api-key\` is empty: GitHub gives no Actions secrets to runs that Dependabot starts ${DRY}`,
    ],
    ['for a branch', from('octo/example'), { GITHUB_EVENT_NAME: 'pull_request' }, MISSING],
    [
      'for a fork, with pull_request_target',
      from('somebody/example'),
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      MISSING,
    ],
  ])('%s', async (_, event, env, message) => {
    const result = await actHere(repository(CONFIG), portal, { 'api-key': '' }, { event, env });
    const [first, ...others] = annotations(result, 'error');
    expect(others).toEqual([]);
    expect(first).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});

test.each([
  ['dry-run', 'yes', '`dry-run` must be true or false, not "yes" (write `dry-run: true`)'],
  ['comment', 'off', '`comment` must be true or false, not "off" (write `comment: false`)'],
  ['comment', 'always', '`comment` must be true or false, not "always"'],
])('the input %s: %s', async (name, value, message) => {
  const result = await actHere(repository(CONFIG), portal, { [name]: value });
  expect(annotations(result, 'error')).toEqual([message]);
});
