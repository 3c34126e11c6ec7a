import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { idOfColour } from '../support/in-process.js';
import { act, actHere, annotations, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({
    mods: [{ name: 'big-mod', title: 'Old', images: [samplePng(50), samplePng(1)] }],
  });
});
afterEach(async () => {
  await portal.close();
  removeRepositories();
});

const gallery = () => portal.mod('big-mod').images.map(({ id }) => id);
const sent = () => portal.requests.map(({ kind }) => kind);
const errors = async (files: Record<string, string | Uint8Array>) => {
  const result = await actHere(repository(files), portal);
  expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { result: 'failed' } });
  return annotations(result, 'error').join('\n');
};
const files = {
  'modportal.yml': 'mod: big-mod\nimages: shots\n',
  'shots/1.png': samplePng(1),
  'shots/2.png': samplePng(2),
};

/** @returns the server's origin */
async function listen(server: Server, host: string): Promise<string> {
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}

/** The page as the portal shows it, with other values for some keys. */
async function pageWith(changes: object): Promise<string> {
  const answer = await fetch(`${portal.url}/api/mods/big-mod/full`);
  portal.clearRequests();
  return JSON.stringify({ ...((await answer.json()) as object), ...changes });
}

describe('a page that does not say everything', () => {
  test('a gallery that the verifying read does not show is not taken for right', async () => {
    const body = await pageWith({ images: null });
    portal.inject(
      { when: { kind: 'images/edit' }, what: { type: 'no-op' } },
      { when: { kind: 'full', nth: 3, times: 99 }, what: { type: 'status', status: 200, body } },
    );
    const config = 'mod: big-mod\nimages: { folder: shots, prune: true }\n';
    expect(await errors({ 'modportal.yml': config, 'shots/1.png': samplePng(1) })).toContain(
      '`images` on the page is not what was published',
    );
  });

  test('a licence that the verifying read does not show is not taken for right', async () => {
    const body = await pageWith({ license: undefined });
    portal.inject(
      { when: { kind: 'edit_details' }, what: { type: 'no-op' } },
      { when: { kind: 'full', nth: 2, times: 99 }, what: { type: 'status', status: 200, body } },
    );
    expect(await errors({ 'modportal.yml': 'mod: big-mod\nlicense: default_apache2\n' })).toContain(
      '`license` on the page is not what was published',
    );
  });

  test('no gallery is set from a read that does not show the images', async () => {
    const body = await pageWith({ images: null });
    portal.inject({ when: { kind: 'full', nth: 2, times: 99 }, what: { type: 'status', status: 200, body } });
    expect(await errors(files)).toContain('may leave out live images');
    expect(sent()).not.toContain('images/edit');
    expect(gallery()).toContain(idOfColour(50));
  });

  test('and nothing is written when the first read does not show them', async () => {
    const body = await pageWith({ images: [{ id: idOfColour(1) }, {}] });
    portal.inject({ when: { kind: 'full' }, what: { type: 'status', status: 200, body } });
    expect(await errors(files)).toMatch(/^modportal.yml:2:9 .*may leave out live images/);
    expect(sent()).toEqual(['full']);
  });
});

test("another mod's page is not taken for this one's", async () => {
  const body = await pageWith({ name: 'other-mod' });
  portal.inject({ when: { kind: 'full', times: 99 }, what: { type: 'status', status: 200, body } });
  expect(await errors(files)).toContain('unexpected JSON');
  expect(new Set(sent())).toEqual(new Set(['full']));
});

test('a response to images/edit with a different gallery is a failure', async () => {
  const body = JSON.stringify({ success: true, images: [{ id: idOfColour(1) }] });
  portal.inject({ when: { kind: 'images/edit' }, what: { type: 'status-after', status: 200, body } });
  expect(await errors(files)).toContain('returned a different gallery from the one that was sent');
});

test('an upload whose stored bytes differ is a failure, and the gallery is left alone', async () => {
  portal.inject({
    when: { kind: 'upload' },
    what: {
      type: 'status',
      status: 200,
      body: JSON.stringify({ id: idOfColour(7), url: '', thumbnail: '' }),
    },
  });
  expect(await errors(files)).toContain('the stored image does not match the file');
  expect(sent()).not.toContain('images/edit');
});

test('a live image that is listed twice is kept once', async () => {
  const body = await pageWith({
    images: [idOfColour(50), idOfColour(50), idOfColour(1)].map((id) => ({ id, url: '', thumbnail: '' })),
  });
  portal.inject({ when: { kind: 'full', times: 2 }, what: { type: 'status', status: 200, body } });
  expect((await actHere(repository(files), portal)).exitCode).toBe(0);
  expect(gallery()).toEqual([1, 2, 50].map(idOfColour));
});

describe('statuses', () => {
  test.each([
    [503, '{"error":"ServiceUnavailable"}'],
    [502, '{"error":"Bad Gateway"}'],
    [500, '{"message":"Oops"}'],
    [408, '{"error":"Timeout"}'],
    [429, '{"error":"InvalidRequest"}'],
  ])('%s with %s is tried again', async (status, body) => {
    portal.inject(
      { when: { kind: 'full' }, what: { type: 'status', status, body } },
      { when: { kind: 'upload' }, what: { type: 'status', status, body } },
    );
    expect((await actHere(repository(files), portal)).exitCode).toBe(0);
  });
});

describe('a call that cannot succeed is not tried', () => {
  test('after a rejected key, nothing else is written, and there is no backup to name', async () => {
    const workspace = repository({ ...files, 'modportal.yml': `${files['modportal.yml']}title: New\n` });
    const result = await act(workspace, portal, { 'api-key': 'wrong' });
    expect(sent()).toEqual(['full', 'edit_details', 'full']);
    expect(result.outputs).toMatchObject({ result: 'failed', backup: '' });
  });

  test('when the portal is gone, the other mods are not waited for', async () => {
    portal.inject({ when: { kind: 'full', times: 99 }, what: { type: 'reset-before' } });
    const mods = { 'a/modportal.yml': 'mod: big-mod\n', 'b/modportal.yml': 'mod: other-mod\n' };
    const result = await actHere(repository(mods), portal, { config: '*/modportal.yml' });
    expect(annotations(result, 'error')).toEqual([expect.stringContaining('gave up after')]);
    // The two are read side by side, and both end when one is given up.
    expect(sent().length).toBeLessThan(20);
  });

  test('after the portal is gone, it is not even read', async () => {
    portal.inject({ when: { kind: 'edit_details', times: 99 }, what: { type: 'reset-before' } });
    const workspace = repository({ ...files, 'modportal.yml': `${files['modportal.yml']}title: New\n` });
    const result = await actHere(workspace, portal);
    // The first is sent again at once, because it was sent on a connection that had been used.
    expect(sent()).toEqual(['full', ...Array<string>(11).fill('edit_details')]);
    expect(result.outputs.backup).not.toBe('');
  });
});

test('an upload address that the host quotes is not shown', async () => {
  const secret = 'd0-n0t-sh0w-th1s-t0ken';
  const host = createServer((request, response) => {
    response.writeHead(404);
    response.end(JSON.stringify({ error: 'NotFound', message: `Cannot POST ${request.url ?? ''}` }));
  });
  const uploadUrl = `${await listen(host, '127.0.0.1')}/upload/${secret}`;
  const body = JSON.stringify({ upload_url: uploadUrl });
  portal.inject({ when: { kind: 'images/add', times: 99 }, what: { type: 'status', status: 200, body } });
  const result = await actHere(repository(files), portal);
  host.close();
  expect(annotations(result, 'error')).toEqual([expect.stringContaining('Cannot POST')]);
  expect(result.log).toContain(`::add-mask::${secret}\n`);
  const shown = result.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(JSON.stringify([shown, result.outputs, result.summary])).not.toContain(secret);
});

test('a portal at an IPv6 address is reached', async () => {
  const server = createServer((_, response) => {
    response.end(JSON.stringify({ name: 'big-mod', title: 'Old', images: [] }));
  });
  const url = await listen(server, '::1');
  const workspace = repository({ 'modportal.yml': 'mod: big-mod\ntitle: Old\n' });
  const result = await actHere(workspace, portal, { 'portal-url': url });
  server.close();
  expect(result.outputs.result).toBe('unchanged');
});
