import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../emulator/index.js';
import { ACTION, removeRepositories, repository } from './support/repository.js';
import { isThorough } from './support/thorough.js';
import { commandStub, jobOf, runJob } from './support/workflow-job.js';

const BUILT = ['action.yml', 'pull', 'dist', 'example', 'scripts/background-portal.mjs', 'scripts/demo'];

const background: number[] = [];
let portal: EmulatedPortal | undefined;
afterEach(async () => {
  await portal?.close();
  portal = undefined;
  for (const pid of background.splice(0)) process.kill(pid);
  removeRepositories();
});

/** Remembers the process that a step has left in the background. */
const remember = ({ pid }: Readonly<Record<string, string>>) => {
  if (pid !== undefined) background.push(Number(pid));
};

/** What the steps need of this repository. */
function checkout(folder: string): void {
  for (const file of BUILT) cpSync(path.join(ACTION, file), path.join(folder, file), { recursive: true });
}

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-C', folder, ...args]);

test('CI: the job that uses the actions', async () => {
  const workspace = repository({});
  checkout(workspace);
  git(workspace, 'init', '--quiet');
  git(workspace, 'add', 'example');
  git(workspace, 'commit', '--quiet', '--message', 'The example');
  const { steps } = await runJob(jobOf('ci.yml', 'action'), { workspace, onStep: remember });
  expect(steps).toMatchObject({ publish: { result: 'published' }, pull: { result: 'unchanged' } });
});

describe('release', () => {
  const changelog = '# Changelog\n\n## 1.2.3 (2026-12-01)\n\n- New\n\n## 1.2.2 (2026-11-01)\n\n- Old\n';

  function taggedRepository(files: Readonly<Record<string, string>>): string {
    const folder = repository({ 'package.json': '{"version":"1.2.3"}', 'CHANGELOG.md': changelog, ...files });
    cpSync(path.join(ACTION, 'scripts/release-notes.mjs'), path.join(folder, 'scripts/release-notes.mjs'));
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'A');
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    return folder;
  }
  const checkTag = (workspace: string, tag = 'v1.2.3') =>
    runJob(jobOf('release.yml', 'check'), {
      workspace,
      only: ['The tag is on main, and its version is in package.json and CHANGELOG.md'],
      env: { GITHUB_REF_NAME: tag },
    });

  test('the section of the changelog is the notes', () => {
    const folder = taggedRepository({});
    const script = path.join(folder, 'scripts/release-notes.mjs');
    expect(execFileSync(process.execPath, [script, 'v1.2.3'], { encoding: 'utf8' })).toBe('- New\n');
  });

  test('a tag is accepted', async () => {
    await expect(checkTag(taggedRepository({}))).resolves.toBeDefined();
  });

  test.each([
    ['of another version', {}, 'v1.2.4', 'the tag is v1.2.4, but package.json has version 1.2.3'],
    [
      'that the changelog does not have',
      { 'CHANGELOG.md': '## 1.2.2\n\n- Old\n' },
      undefined,
      'has no section',
    ],
    ['without changes', { 'CHANGELOG.md': '## 1.2.3\n\n## 1.2.2\n\n- Old\n' }, undefined, 'has no section'],
    [
      'of a version to come',
      { 'CHANGELOG.md': '## 1.2.3 (unreleased)\n\n- New\n' },
      undefined,
      'is unreleased',
    ],
  ])('a tag %s is rejected', async (_, files, tag, message) => {
    await expect(checkTag(taggedRepository(files), tag)).rejects.toThrow(message);
  });

  test('a tag that is not on main is rejected', async () => {
    const folder = taggedRepository({});
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'B');
    await expect(checkTag(folder)).rejects.toThrow('merge-base');
  });

  // The package and the actions have quick tests; this one repeats them as the workflow does.
  (isThorough ? test : test.skip)('the canary runs the actions and the package', async () => {
    const release = repository({});
    const workspace = path.join(release, 'workspace');
    checkout(path.join(release, 'octo-example-0123456'));
    execFileSync(
      process.execPath,
      [path.join(ACTION, 'scripts/package.mjs'), path.join(workspace, 'release')],
      {
        stdio: 'ignore',
      },
    );
    const gh = commandStub(
      path.join(release, 'bin'),
      'gh',
      '[ "$2" = repos/octo/example/tarball/v1.0.0 ] && tar -czC "$RELEASE" octo-example-0123456',
    );
    const { steps, log } = await runJob(jobOf('release.yml', 'canary'), {
      workspace,
      onStep: remember,
      env: {
        PATH: `${gh}${path.delimiter}${process.env.PATH ?? ''}`,
        RELEASE: release,
        GITHUB_REPOSITORY: 'octo/example',
        GITHUB_REF_NAME: 'v1.0.0',
      },
    });
    expect(steps.publish?.result).toBe('published');
    expect(log).toContain('result: unchanged\n');
  });

  test.each([
    ['moves with the newest version', 'v1.9.0 v1.10.0', 'v1.10.0', 'PATCH', true],
    ['is left alone by a fix of an older version', 'v1.9.1 v1.10.0', 'v1.9.1', undefined, false],
    ['is made by the first version', 'v1.0.0', 'v1.0.0', 'POST', true],
    ['does not follow a tag that is not a version', 'v1.9.0 v1.x', 'v1.9.0', 'PATCH', true],
  ])('the tag v1 %s', async (_, tags, tag, method, isLatest) => {
    const folder = repository({ calls: '' });
    const script = `
      if [ "$2" = --paginate ]; then tr ' ' '\\n' <<< '${tags}'; exit; fi
      if [ "$2" = --silent ]; then [ ${String(method)} != POST ]; exit; fi
      echo "$*" >> "$CALLS"`;
    const gh = commandStub(path.join(folder, 'bin'), 'gh', script);
    const calls = path.join(folder, 'calls');
    await runJob(jobOf('release.yml', 'github'), {
      workspace: folder,
      env: {
        PATH: `${gh}${path.delimiter}${process.env.PATH ?? ''}`,
        CALLS: calls,
        GITHUB_REF_NAME: tag,
        GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      },
      values: { 'github.repository': 'octo/modportal-sync' },
    });
    const sha = 'sha=0123456789abcdef0123456789abcdef01234567';
    const [published, ...moved] = readFileSync(calls, 'utf8').split(/^(?=api)/m);
    expect(published).toBe(`release edit ${tag} --draft=false --latest=${isLatest}\n`);
    expect(moved.join('')).toBe(
      {
        PATCH: `api --method PATCH repos/octo/modportal-sync/git/refs/tags/v1 -f ${sha} -F force=true\n`,
        POST: `api --method POST repos/octo/modportal-sync/git/refs -f ref=refs/tags/v1 -f ${sha}\n`,
      }[method ?? ''] ?? '',
    );
  });

  test.each([
    ['a new draft', '', ['view', 'create']],
    ['a draft instead of one of an earlier attempt', 'true', ['view', 'delete', 'create']],
    ['no draft of a published release', 'false', ['view', 'create']],
  ])('the job makes %s', async (_, isDraft, expected) => {
    const folder = repository({ calls: '', 'release/modportal-sync-1.0.0.tgz': '' });
    const script = `
      echo "$2" >> "$CALLS"
      if [ "$2" = view ]; then echo '${isDraft}'; [ -n '${isDraft}' ]; fi`;
    const gh = commandStub(path.join(folder, 'bin'), 'gh', script);
    const calls = path.join(folder, 'calls');
    await runJob(jobOf('release.yml', 'draft'), {
      workspace: folder,
      only: ['Draft the release'],
      env: {
        PATH: `${gh}${path.delimiter}${process.env.PATH ?? ''}`,
        CALLS: calls,
        GITHUB_REF_NAME: 'v1.0.0',
      },
    });
    expect(readFileSync(calls, 'utf8').trim().split('\n')).toEqual(expected);
  });
});

describe('the reusable workflow', () => {
  const files = { 'modportal.yml': 'mod: big-mod\ntitle: Big Mod\n' };
  const inputs = {
    'inputs.config': 'modportal.yml',
    'inputs.dry-run': false,
    'inputs.fail-on-changes': false,
  };

  test('publishes, and keeps the backup', async () => {
    portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Big' }] });
    const { outputs, uploads } = await runJob(jobOf('publish-page.yml', 'publish'), {
      workspace: repository(files),
      values: { ...inputs, 'inputs.portal-url': portal.url, 'secrets.api-key': portal.apiKey },
    });
    expect(outputs).toMatchObject({ result: 'published', 'changed-fields': 'title' });
    expect(portal.mod('big-mod').title).toBe('Big Mod');
    expect(uploads).toMatchObject([{ name: expect.stringMatching(/^modportal-backup-[\dTZ.-]+$/) }]);
  });

  test('a dry run needs no key and has no backup', async () => {
    portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Big' }] });
    const { outputs, uploads } = await runJob(jobOf('publish-page.yml', 'publish'), {
      workspace: repository(files),
      values: { ...inputs, 'inputs.dry-run': true, 'inputs.portal-url': portal.url },
    });
    expect(outputs.result).toBe('planned');
    expect(uploads).toEqual([]);
  });
});
