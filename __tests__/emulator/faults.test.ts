import { get } from 'node:http';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { Effect, EmulatedPortal } from '../../emulator/index.js';
import { imageId, startPortal } from '../../emulator/index.js';
import { samplePng } from '../support/sample-images.js';
import type { HttpResponse } from './client.js';
import { imageForm, post, readFull, send, upload, uploadUrl } from './client.js';

const MOD = 'big-mod';
const SUCCESS = { success: true, url: '/api/mods/big-mod/full' };
let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: MOD, title: 'Old', images: [samplePng(1), samplePng(2)] }] });
});
afterEach(() => portal.close());

function retitle(title = 'New'): Promise<HttpResponse> {
  return post(portal, 'edit_details', [
    ['mod', MOD],
    ['title', title],
  ]);
}

describe('a fault on a write', () => {
  const html = expect.stringContaining('<html>');
  test.each<[Effect, 'Old' | 'New', object]>([
    [
      { type: 'status', status: 503 },
      'Old',
      { status: 503, json: expect.objectContaining({ error: 'InternalError' }) },
    ],
    [
      { type: 'status', status: 429, body: '{"message":"slow down"}', headers: { 'retry-after': '2' } },
      'Old',
      {
        status: 429,
        json: { message: 'slow down' },
        headers: expect.objectContaining({ 'retry-after': '2' }),
      },
    ],
    [
      { type: 'status', status: 502, body: '<html>Bad gateway</html>' },
      'Old',
      {
        status: 502,
        text: html,
        headers: expect.objectContaining({ 'content-type': 'text/html; charset=utf-8' }),
      },
    ],
    [{ type: 'status-after', status: 500 }, 'New', { status: 500 }],
    [
      { type: 'redirect', location: 'https://elsewhere.example/' },
      'Old',
      { status: 302, headers: expect.objectContaining({ location: 'https://elsewhere.example/' }) },
    ],
    [{ type: 'redirect', location: '/x', status: 307 }, 'Old', { status: 307 }],
    [{ type: 'html' }, 'Old', { status: 200, text: html }],
    [{ type: 'html', after: true }, 'New', { status: 200, text: html }],
    [{ type: 'empty' }, 'Old', { status: 200, text: '' }],
    [{ type: 'empty', after: true }, 'New', { status: 200, text: '' }],
    [{ type: 'wrong-json' }, 'Old', { status: 200, json: [] }],
    [{ type: 'wrong-json', body: null, after: true }, 'New', { status: 200, json: null }],
    [{ type: 'slow', ms: 20 }, 'New', { status: 200, json: SUCCESS }],
    [{ type: 'no-op' }, 'Old', { status: 200, json: SUCCESS }],
    [{ type: 'stale' }, 'New', { status: 200, json: SUCCESS }],
  ])('%j sends a response, and the title is then %s', async (what, title, response) => {
    portal.inject({ when: { kind: 'edit_details' }, what });
    expect(await retitle()).toMatchObject(response);
    expect(portal.mod(MOD).title).toBe(title);
    expect(portal.requests).toEqual([
      expect.objectContaining({ fault: what.type, status: expect.any(Number) }),
    ]);
  });

  test.each<[Effect, 'Old' | 'New', number | null]>([
    [{ type: 'reset-before' }, 'Old', null],
    [{ type: 'reset-after' }, 'New', null],
    [{ type: 'truncate' }, 'New', 200],
    [{ type: 'truncate-chunked' }, 'New', 200],
  ])('%j resets the connection, and the title is then %s', async (what, title, status) => {
    portal.inject({ when: { kind: 'edit_details' }, what });
    await expect(retitle()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(portal.mod(MOD).title).toBe(title);
    expect(portal.requests).toEqual([expect.objectContaining({ fault: what.type, status })]);
  });

  // A test cannot wait for a response that never ends, so it sends another request and then closes the portal.
  // Node's error is `aborted` if the client has the headers, and `socket hang up` if it has nothing.
  test.each<[Effect, 'Old' | 'New', number | null, string]>([
    [{ type: 'hang' }, 'Old', null, 'socket hang up'],
    [{ type: 'hang-after' }, 'New', null, 'socket hang up'],
    [{ type: 'hang-body' }, 'New', 200, 'aborted'],
    [{ type: 'slow', ms: 3_600_000 }, 'New', 200, 'socket hang up'],
  ])('%j keeps the client waiting, and the title is then %s', async (what, title, status, message) => {
    portal.inject({ when: { kind: 'edit_details' }, what });
    const ended: unknown[] = [];
    const waiting = retitle().catch((error: unknown) => ended.push(error));
    await untilRequests(1);
    await readFull(portal, MOD);
    expect(portal.mod(MOD).title).toBe(title);
    expect(portal.requests[0]).toMatchObject({ fault: what.type, status });
    expect(ended).toEqual([]);
    await portal.close();
    await waiting;
    expect(ended).toEqual([expect.objectContaining({ code: 'ECONNRESET', message })]);
    portal = await startPortal();
  });
});

async function untilRequests(count: number): Promise<void> {
  while (portal.requests.length < count) await new Promise(setImmediate);
}

describe('an incomplete body', () => {
  test.each<['truncate' | 'truncate-chunked', boolean]>([
    ['truncate', true],
    ['truncate-chunked', false],
  ])('%s sends the headers and half of the bytes', async (type, announced) => {
    const whole = (await readFull(portal, MOD, '?whole')).bytes;
    portal.inject({ when: { kind: 'full' }, what: { type } });
    const chunks: Buffer[] = [];
    const length = await new Promise((resolve, reject) => {
      const request = get(`${portal.url}/api/mods/${MOD}/full?half`, { agent: false }, (response) => {
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => {
          resolve(response.headers['content-length']);
        });
        response.on('end', () => {
          reject(new Error('The body is complete'));
        });
      });
      request.on('error', reject);
    });
    expect(length).toBe(announced ? String(whole.length) : undefined);
    expect(Buffer.concat(chunks)).toEqual(whole.subarray(0, Math.ceil(whole.length / 2)));
  });
});

describe('a stale read', () => {
  test('returns the previous response, even for a new query value', async () => {
    portal.change(MOD, { title: 'Read' });
    await readFull(portal, MOD, '?cb=1');
    await retitle();
    portal.inject({ when: { kind: 'full', times: 2 }, what: { type: 'stale' } });
    expect((await readFull(portal, MOD, '?cb=2')).json).toMatchObject({ title: 'Read' });
    expect((await readFull(portal, MOD, '?cb=3')).json).toMatchObject({ title: 'Read' });
    expect((await readFull(portal, MOD, '?cb=4')).json).toMatchObject({ title: 'New' });
  });

  test('returns the mod as it was added if there was no read before', async () => {
    await retitle();
    portal.inject({ when: { kind: 'full' }, what: { type: 'stale' } });
    expect((await readFull(portal, MOD)).json).toMatchObject({ title: 'Old' });
  });

  test('of an unknown mod is a 404', async () => {
    portal.inject({ when: { kind: 'full' }, what: { type: 'stale' } });
    expect((await readFull(portal, 'nobody')).status).toBe(404);
  });
});

describe('the fault no-op', () => {
  const image = samplePng(9);

  test('returns the id of an upload and stores nothing', async () => {
    portal.inject({ when: { kind: 'upload' }, what: { type: 'no-op' } });
    const response = await upload(portal, MOD, imageForm(image));
    expect(response.json).toMatchObject({ id: imageId(image), url: expect.any(String) });
    expect(portal.mod(MOD).images).toHaveLength(2);
    expect((await send(`${portal.assetsUrl}/assets/${imageId(image)}.png`)).status).toBe(404);
    expect((await upload(portal, MOD, imageForm(image))).json).toMatchObject({ id: imageId(image) });
  });

  test('returns the list sent to images/edit and keeps the old gallery', async () => {
    const before = portal.mod(MOD).images;
    const ids = before.map(({ id }) => id).reverse();
    portal.inject({ when: { kind: 'images/edit' }, what: { type: 'no-op' } });
    const { json } = await post(portal, 'images/edit', [
      ['mod', MOD],
      ['images', ids.join(',')],
    ]);
    expect(json).toEqual({ success: true, images: before.toReversed() });
    expect(portal.mod(MOD).images).toEqual(before);
  });

  test('returns an upload URL that does not work', async () => {
    portal.inject({ when: { kind: 'images/add' }, what: { type: 'no-op' } });
    const response = await send(await uploadUrl(portal, MOD), { body: imageForm(image) });
    expect(response.json).toEqual({ error: 'InvalidRequest', message: 'Upload URL is unknown.' });
  });

  test('still rejects an invalid value', async () => {
    portal.inject({ when: { kind: 'edit_details' }, what: { type: 'no-op' } });
    expect((await retitle('')).json).toMatchObject({ error: 'InvalidRequest' });
  });
});

test('an upload URL can be used again after an upload that was not handled', async () => {
  portal.inject({ when: { kind: 'upload' }, what: { type: 'status', status: 503 } });
  const url = await uploadUrl(portal, MOD);
  await send(url, { body: imageForm(samplePng(9)) });
  expect((await send(url, { body: imageForm(samplePng(9)) })).status).toBe(200);
  expect(portal.clientErrors).toEqual([]);
});
