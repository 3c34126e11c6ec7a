import path from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { runAction, startPortal, type EmulatedPortal, type StepResult } from '../../emulator/index.js';
import { runPull } from '../../src/action/pull-main.js';
import { runActionHere } from '../support/action-in-process.js';
import { instantClock } from '../support/in-process.js';
import { commitAll, filesOf } from '../support/pulling.js';
import {
  ACTION,
  actHere,
  annotations,
  removeRepositories,
  repository,
  write,
} from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({
    mods: [{ name: 'big-mod', title: 'Big Mod', description: 'Text', images: [samplePng(1), samplePng(2)] }],
  });
});

afterEach(async () => {
  removeRepositories();
  await portal.close();
});

const step = (workspace: string, inputs: Readonly<Record<string, string>> = {}) => ({
  action: path.join(ACTION, 'pull'),
  workspace,
  inputs: { 'portal-url': portal.url, ...inputs },
});
const pullIn = async (
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> => runActionHere(step(workspace, inputs), instantClock(), runPull);

test('the built action writes the files of a page, and a second run changes nothing', async () => {
  const workspace = repository({ '.gitignore': '' });
  const first = await runAction(step(workspace, { mod: 'big-mod' }));
  expect(first).toMatchObject({ exitCode: 0, stderr: '', outputs: { result: 'pulled' } });
  expect(first.outputs['changed-files']?.split('\n')).toEqual([
    'portal/images/01.png',
    'portal/images/02.png',
    'portal/description.md',
    'modportal.yml',
  ]);
  expect(first.outputs['page-url']).toBe(`${portal.url}/mod/big-mod`);
  expect(first.summary).toMatch(/^## Pull of .*big-mod.*: 4 files changed\n/);
  expect(portal.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);

  const second = await runAction(step(workspace));
  expect(second).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged', 'changed-files': '' } });
  expect((await actHere(workspace, portal)).outputs.result).toBe('unchanged');
});

test('a scheduled pull brings a change of the web form into the files', async () => {
  const workspace = repository({ 'info.json': '{ "name": "big-mod" }' });
  await pullIn(workspace);
  commitAll(workspace);
  portal.change('big-mod', (mod) => {
    mod.description = 'New text';
    mod.images = mod.images.slice(1);
  });
  const result = await pullIn(workspace);
  expect(result.outputs).toMatchObject({
    result: 'pulled',
    'changed-files': 'portal/description.md\nportal/images/01.png',
  });
  expect(filesOf(workspace)['portal/description.md']).toBe('New text\n');
});

test('uncommitted changes stop it, and the log shows how the pull would change the file', async () => {
  const workspace = repository({});
  await pullIn(workspace, { mod: 'big-mod' });
  commitAll(workspace);
  const mine = '::notice::Forged\nMine\n';
  write(workspace, 'portal/description.md', mine);
  const result = await pullIn(workspace);
  expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'changed-files': '' } });
  expect(annotations(result, 'error').join()).toContain('portal/description.md this file has changes that');
  const [, group = ''] = /::group::Differences\n(.*\n)::endgroup::\n/s.exec(result.log) ?? [];
  expect(group).toContain('\n--- portal/description.md\n+++ portal/description.md\n');
  expect(group).toContain('\n-::notice::Forged\n-Mine\n+Text\n');
  expect(annotations(result, 'notice')).toEqual([]);
  expect(filesOf(workspace)['portal/description.md']).toBe(mine);
});

test('outputs that cannot be stored are only a warning', async () => {
  const workspace = repository({ 'a.txt': 'a' });
  const given = step(workspace, { mod: 'big-mod' });
  const result = await runActionHere(given, instantClock(), async (clock) => {
    process.env.GITHUB_OUTPUT = path.join(workspace, 'missing/output');
    await runPull(clock);
  });
  expect(result.exitCode).toBe(0);
  expect(annotations(result, 'warning').join()).toContain('the outputs could not be set: ');
  expect(result.summary).toContain('4 files changed');
});

test('`prune: false` keeps the files of images that are no longer on the page', async () => {
  const workspace = repository({});
  await pullIn(workspace, { mod: 'big-mod' });
  commitAll(workspace);
  portal.change('big-mod', (mod) => void mod.images.shift());
  const result = await pullIn(workspace, { prune: 'false' });
  expect(result).toMatchObject({ exitCode: 0, outputs: { 'changed-files': '' } });
  expect(annotations(result, 'warning')).toEqual([
    'portal/images/01.png this image is no longer on the page; it is kept, and publishing will upload it again (to keep it off the page, delete the file)',
  ]);
});

test('a config in a folder whose name has brackets', async () => {
  const workspace = repository({ '[old]/modportal.yml': 'mod: big-mod\ntitle: Old\n' });
  commitAll(workspace);
  const result = await pullIn(workspace, { config: '[old]/modportal.yml' });
  expect(result.outputs).toMatchObject({ result: 'pulled', 'changed-files': '[old]/modportal.yml' });
});

test.each([
  ['no mod', {}, 'there is no modportal.yml and no info.json beside it, so the name of the mod is needed'],
  [
    'an unknown mod',
    { mod: 'bigmod' },
    'could not read the page of bigmod: the portal has no mod named "bigmod"',
  ],
  [
    'a config outside of the workspace',
    { config: 'mods/../../modportal.yml' },
    '`config` is outside the workspace: "mods/../../modportal.yml" (write a path from the root of the repository, such as ',
  ],
  ['the folder of the workspace', { config: '..' }, '`config` is outside the workspace: ".."'],
  [
    'an absolute config of Windows',
    { config: 'C:/a/modportal.yml' },
    '`config` is outside the workspace: "C:/a/modportal.yml"',
  ],
  [
    'a glob for config',
    { config: 'a/*.yml', mod: 'big-mod' },
    '`config` must be one path, not "a/*.yml" (to pull several pages, use one step for each, with its own `config`)',
  ],
  [
    'several lines for config',
    { config: 'a/modportal.yml\nb/modportal.yml', mod: 'big-mod' },
    '`config` must be one path, not "a/modportal.yml\\nb/modportal.yml"',
  ],
  [
    'a config with backslashes',
    { config: '..\\modportal.yml' },
    '`config` contains \\: "..\\\\modportal.yml" (write / between folders)',
  ],
  ['a boolean of another form', { prune: 'yes' }, '`prune` must be true or false, not "yes"'],
  ['a portal without https', { 'portal-url': 'http://example.org' }, '`portal-url` must begin with https://'],
])('an error: %s', async (_, inputs, message) => {
  const workspace = repository({ 'a.txt': 'a' });
  const result = await pullIn(workspace, inputs);
  expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'changed-files': '' } });
  expect(annotations(result, 'error').join()).toContain(message);
  // The report of a failure is the same, whatever the reason.
  expect(result.log).toMatch(/^\S.*: failed, no file was changed\n$/m);
  expect(result.summary).toMatch(/^## Pull of .*: failed, no file was changed\n\n> \[!CAUTION\]\n> - /);
  expect(filesOf(workspace)).toEqual({ 'a.txt': 'a' });
});
