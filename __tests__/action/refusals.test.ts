import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { act, actHere, annotations, removeRepositories, repository } from '../support/repository.js';

let portal: EmulatedPortal;
let workspace: string;
beforeAll(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Old' }] });
  workspace = repository({ 'modportal.yml': 'mod: big-mod\ntitle: New\n' });
});
beforeEach(() => {
  portal.clearRequests();
});
afterAll(async () => {
  await portal.close();
  removeRepositories();
});

const inputs: [string, Record<string, string>, RegExp][] = [
  [
    'no key',
    { 'api-key': '' },
    /^`api-key` is missing \(create a key .*ModPortal: Edit Mods.*factorio.com\/profile/,
  ],
  [
    'a key with a line break',
    { 'api-key': 'first-line\nsecond-line' },
    /^`api-key` contains characters that are never part of a key/,
  ],
  ['a word for a boolean', { 'dry-run': 'yes' }, /^`dry-run` must be true or false, not "yes"/],
  ['a number for a boolean', { 'fail-on-changes': '1' }, /^`fail-on-changes` must be true or false, not "1"/],
  ['an empty boolean', { 'dry-run': '' }, /^`dry-run` is empty \(write true or false/],
  ['no configuration', { config: ' \n ' }, /^`config` is empty/],
  [
    'a portal without https',
    { 'portal-url': 'http://mods.example.org' },
    /^`portal-url` must begin with https:/,
  ],
  [
    'a portal that looks like loopback',
    { 'portal-url': 'http://127.0.0.1.example.org' },
    /^`portal-url` must begin with https:/,
  ],
  [
    'a portal that is no address',
    { 'portal-url': 'mods.factorio.com' },
    /^`portal-url` must be a plain web address/,
  ],
  [
    'a portal with a password',
    { 'portal-url': 'https://a:b@mods.factorio.com' },
    /^`portal-url` must be a plain web address/,
  ],
];

test.each(inputs)('%s: one clear message and no request', async (_, given, message) => {
  const result = await actHere(workspace, portal, given);
  expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', changed: 'false', plan: '[]' } });
  expect(annotations(result, 'error')).toEqual([expect.stringMatching(message)]);
  expect(portal.requests).toEqual([]);
});

test('several wrong inputs are all named', async () => {
  const result = await act(workspace, portal, { 'api-key': '', 'fail-on-changes': 'no', 'portal-url': 'x' });
  expect(annotations(result, 'error')).toHaveLength(3);
});

test('a wrong key: one message that says where to get a right one', async () => {
  const result = await act(workspace, portal, { 'api-key': 'wrong' });
  expect(result.exitCode).toBe(1);
  expect(annotations(result, 'error')).toEqual([
    expect.stringMatching(
      /^could not change the title of big-mod: the API key is missing or not valid .*InvalidApiKey.*factorio.com\/profile/,
    ),
  ]);
  expect(portal.mod('big-mod').title).toBe('Old');
});

test('a key without the usage: one message that names the usage', async () => {
  const result = await actHere(workspace, portal, { 'api-key': portal.otherUsageKey });
  expect(result.exitCode).toBe(1);
  expect(annotations(result, 'error')).toEqual([
    expect.stringMatching(/the API key does not allow it .*ModPortal: Edit Mods/),
  ]);
});

test('an unknown mod: publish it once first', async () => {
  const result = await actHere(repository({ 'modportal.yml': 'mod: Big-Mod\ntitle: New\n' }), portal);
  expect(result.exitCode).toBe(1);
  expect(annotations(result, 'error')).toEqual([
    expect.stringMatching(
      /^modportal\.yml:1:6 could not read the page of Big-Mod: the portal has no mod named "Big-Mod" .*case-sensitive.*published once/,
    ),
  ]);
});

test('a portal that redirects is not followed', async () => {
  portal.inject({ when: { request: 1 }, what: { type: 'redirect', location: 'https://example.org/' } });
  const result = await actHere(workspace, portal);
  expect(result.exitCode).toBe(1);
  expect(annotations(result, 'error')).toEqual([expect.stringContaining('redirects to another address')]);
  expect(portal.requests).toHaveLength(1);
});

test('a portal that cannot be reached: the waits are shown, and one message names the number of tries', async () => {
  const gone = await startPortal();
  await gone.close();
  const result = await actHere(workspace, gone);
  expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
  expect(
    result.log.match(
      /^could not read the page of big-mod: .*ECONNREFUSED.*; retrying in [\d.]+ s \(try \d+\)$/gm,
    )?.length,
  ).toBeGreaterThanOrEqual(8);
  expect(annotations(result, 'error')).toEqual([
    expect.stringMatching(/^could not read the page of big-mod: .*ECONNREFUSED.*; gave up after \d+ tries/),
  ]);
});
