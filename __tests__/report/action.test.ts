import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { runAction, startPortal, type EmulatedPortal, type StepResult } from '../../emulator/index.js';
import { startGitHub, type GitHubStub } from '../support/github-api.js';

const root = path.resolve(import.meta.dirname, '../..');
const workspace = path.join(root, 'example');
const pullRequest = { pull_request: { number: 7 }, repository: { private: false } };

let portal: EmulatedPortal;
let github: GitHubStub;
const results: StepResult[] = [];

beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'belt-buffer-gauge', title: 'Old', description: 'Old.' }] });
  github = await startGitHub();
});
afterEach(async () => {
  await Promise.all([portal.close(), github.close()]);
  for (const result of results.splice(0)) result.dispose();
});

/** Runs the built action in a job of a pull request. */
async function act(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const result = await runAction({
    action: root,
    workspace,
    inputs: { 'portal-url': portal.url, ...inputs },
    event: pullRequest,
    env: { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: 'pull_request', GITHUB_RUN_ID: '42', ...env },
  });
  results.push(result);
  return result;
}

test('a pull request gets a summary and one comment, which later runs update', async () => {
  const preview = { 'dry-run': 'true', comment: 'true' };
  const first = await act(preview);
  expect(first).toMatchObject({ exitCode: 0, stderr: '', outputs: { result: 'planned' } });
  expect(first.summary).toMatch(
    /^## Mod portal page of <code>belt-buffer-gauge<\/code>: would change \d+ fields, upload 8 images/,
  );
  expect(first.summary).toContain(
    'src="https://raw.githubusercontent.com/octo/example/0123456789abcdef0123456789abcdef01234567/portal/images/cover.png"',
  );
  expect(github.comments).toEqual([
    { id: 'IC_1', author: 'token-of-the-job', body: expect.stringContaining('would change') },
  ]);
  expect(first.log).toContain('::add-mask::token-of-the-job');

  await act({ 'api-key': portal.apiKey });
  const last = await act(preview);
  expect(last.outputs.result).toBe('unchanged');
  expect(last.summary).toMatch(/^No changes: .*\n$/);
  expect(github.comments).toEqual([
    { id: 'IC_1', author: 'token-of-the-job', body: expect.stringContaining('No changes') },
  ]);
  expect(portal.clientErrors).toEqual([]);
});

test('a comment that cannot be written does not fail the run', async () => {
  const inputs = { 'dry-run': 'true', comment: 'true' };
  github.intercept(() => ({ status: 403, body: { message: 'Resource not accessible by integration' } }));
  const { exitCode, commands, outputs } = await act(inputs);
  expect([exitCode, outputs.result]).toEqual([0, 'planned']);
  expect(commands.filter(({ name }) => name === 'warning').map(({ message }) => message)).toEqual([
    expect.stringContaining('`pull-requests: write`'),
  ]);
});

test('a run that is killed during publishing leaves the plan in its summary', async () => {
  portal.inject({ when: { kind: 'upload' }, what: { type: 'hang' } });
  let killed: (() => void) | undefined;
  portal.onRequest(({ kind }) => {
    if (kind === 'upload') killed?.();
  });
  const result = await runAction({
    action: root,
    workspace,
    inputs: { 'portal-url': portal.url, 'api-key': portal.apiKey },
    onStart: (child) => {
      killed = () => child.kill('SIGKILL');
    },
  });
  results.push(result);
  expect(result.exitCode).toBeNull();
  expect(result.summary).toMatch(/: will change \d+ fields, upload 8 images/);
  expect(result.summary).toContain('the run was stopped halfway');
  expect(result.summary).toContain(`<code>${result.temporaryFolder}`);
});

test('a runner without job summaries does not fail the run', async () => {
  const missing = mkdtempSync(path.join(os.tmpdir(), 'summary-'));
  rmSync(missing, { recursive: true });
  const { exitCode, log } = await act({ 'dry-run': 'true' }, { GITHUB_STEP_SUMMARY: missing });
  expect(exitCode).toBe(0);
  expect(log).toContain('no job summary');
});
