import { once } from 'node:events';
import { connect } from 'node:net';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { EmulatedPortal } from '../../emulator/index.js';
import { imageId, startPortal } from '../../emulator/index.js';
import { samplePng } from '../support/sample-images.js';
import { imageForm, post, readFull, send, uploadUrl } from './client.js';

const MOD = 'big-mod';
let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: MOD, title: 'Old' }] });
});
afterEach(() => portal.close());

describe('the record of requests', () => {
  test('has the decoded requests to both origins, in order', async () => {
    const image = samplePng(1);
    await readFull(portal, MOD, '?cb=%201&x');
    await post(portal, 'edit_details', [
      ['mod', MOD],
      ['tags', 'power'],
      ['description', 'ä & b\n'],
      ['tags', 'mining'],
    ]);
    const url = await uploadUrl(portal, MOD);
    await send(url, { body: imageForm(image) });

    expect(portal.requests).toMatchObject([
      {
        n: 1,
        origin: 'portal',
        kind: 'full',
        method: 'GET',
        path: `/api/mods/${MOD}/full`,
        query: 'cb=%201&x',
        status: 200,
      },
      {
        ...{
          n: 2,
          origin: 'portal',
          kind: 'edit_details',
          method: 'POST',
          path: '/api/v2/mods/edit_details',
        },
        headers: {
          authorization: `Bearer ${portal.apiKey}`,
          'content-type': expect.stringContaining('urlencoded'),
        },
        form: [
          ['mod', MOD],
          ['tags', 'power'],
          ['description', 'ä & b\n'],
          ['tags', 'mining'],
        ],
        status: 200,
      },
      { n: 3, kind: 'images/add', form: [['mod', MOD]] },
      {
        ...{ n: 4, origin: 'assets', kind: 'upload', path: new URL(url).pathname, form: [], status: 200 },
        upload: { filename: 'a.png', contentType: 'image/png', size: image.length, sha1: imageId(image) },
      },
    ]);
  });

  test('can be cleared, and then counts from 1 again', async () => {
    await readFull(portal, MOD);
    portal.clearRequests();
    await send(portal.url);
    expect(portal.requests).toMatchObject([{ n: 1, kind: 'index' }]);
  });

  test('has a request whose client disconnected before the end, which changes nothing', async () => {
    const heard: string[] = [];
    portal.onRequest(({ kind }) => void heard.push(kind));
    const socket = connect(Number(new URL(portal.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const head = [
      ...['POST /api/v2/mods/edit_details HTTP/1.1', 'Host: x', 'User-Agent: x', 'Content-Length: 1000'],
      ...[`Authorization: Bearer ${portal.apiKey}`, 'Content-Type: application/x-www-form-urlencoded'],
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\nmod=${MOD}&title=New`);
    socket.resume();
    await once(socket, 'close');
    while (portal.requests.length === 0) await new Promise(setImmediate);
    expect(portal.requests).toMatchObject([{ kind: 'edit_details', form: [], status: null }]);
    expect([heard, portal.clientErrors, portal.mod(MOD).title]).toEqual([[], [], 'Old']);
  });
});

describe('a listener', () => {
  test('finishes before the portal handles the request', async () => {
    const kinds: string[] = [];
    const stop = portal.onRequest(async ({ kind, status }) => {
      await new Promise(setImmediate);
      kinds.push(`${kind} ${String(status)}`);
      portal.change(MOD, { title: 'From the listener' });
    });
    expect((await readFull(portal, MOD)).json).toMatchObject({ title: 'From the listener' });
    stop();
    await readFull(portal, MOD);
    expect(kinds).toEqual(['full null']);
  });

  test('that throws leads to a 500 and a note', async () => {
    portal.onRequest(() => {
      throw new Error('listener failed');
    });
    expect(await readFull(portal, MOD)).toMatchObject({ status: 500, json: { error: 'InternalError' } });
    expect(portal.clientErrors).toEqual([expect.stringContaining('listener failed')]);
  });

  test('can disconnect the client, and the portal still handles the request', async () => {
    const client = new AbortController();
    portal.onRequest(() => {
      client.abort();
    });
    const body = new URLSearchParams({ mod: MOD, title: 'New' });
    const headers = { authorization: `Bearer ${portal.apiKey}` };
    const sent = send(`${portal.url}/api/v2/mods/edit_details`, { headers, body, signal: client.signal });
    await expect(sent).rejects.toMatchObject({ code: 'ABORT_ERR' });
    while (portal.mod(MOD).title === 'Old') await new Promise(setImmediate);
    expect(portal.clientErrors).toEqual([]);
  });
});

describe('the state', () => {
  test('is returned as a deep copy', () => {
    portal.mod(MOD).tags.push('mining');
    portal.mod(MOD).images.push({ id: 'x', url: 'x', thumbnail: 'x' });
    expect(portal.mod(MOD)).toMatchObject({ tags: [], images: [] });
  });

  test('does not share arrays with seeds and edits', () => {
    const tags = ['mining'];
    portal.addMod({ name: 'other', tags });
    portal.change(MOD, { tags });
    tags.push('power');
    expect([portal.mod('other').tags, portal.mod(MOD).tags]).toEqual([['mining'], ['mining']]);
  });

  test('can be changed in place', () => {
    portal.change(MOD, (mod) => {
      mod.summary = `${mod.title}, in short`;
    });
    expect(portal.mod(MOD).summary).toBe('Old, in short');
  });

  test('does not add an image twice', () => {
    const [one, two] = [samplePng(1), samplePng(2)];
    const ids = [one, two, one].map((bytes) => portal.addImage(MOD, bytes));
    expect(ids).toEqual([imageId(one), imageId(two), imageId(one)]);
    expect(portal.mod(MOD).images.map(({ id }) => id)).toEqual([imageId(one), imageId(two)]);
  });

  test.each<[string, () => unknown]>([
    ['reading', () => portal.mod('nobody')],
    [
      'changing',
      () => {
        portal.change('nobody', {});
      },
    ],
    ['adding an image', () => portal.addImage('nobody', samplePng(1))],
  ])('%s of an unknown mod is an error', (_case, act) => {
    expect(act).toThrow('The emulated portal has no mod nobody');
  });
});

describe('starting and closing', () => {
  test('a closed portal frees its port', async () => {
    const port = Number(new URL(portal.url).port);
    await portal.close();
    await expect(send(portal.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    portal = await startPortal({ port });
    expect((await send(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  test('a port that is in use is an error', async () => {
    const port = Number(new URL(portal.url).port);
    await expect(startPortal({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('every portal has two new keys', async () => {
    const other = await startPortal();
    expect(
      new Set([portal, other].flatMap(({ apiKey, otherUsageKey }) => [apiKey, otherUsageKey])).size,
    ).toBe(4);
    await other.close();
  });
});
