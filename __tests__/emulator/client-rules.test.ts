import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { EmulatedPortal } from '../../emulator/index.js';
import { startPortal } from '../../emulator/index.js';
import { samplePng } from '../support/sample-images.js';
import type { Outgoing } from './client.js';
import { imageForm, post, readFull, send, upload, uploadUrl } from './client.js';

const MOD = 'big-mod';
let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: MOD, images: [samplePng(1)] }] });
});
afterEach(() => portal.close());

test('a client that follows all rules has no client errors', async () => {
  await readFull(portal, MOD, '?cb=1');
  await post(portal, 'edit_details', [['mod', MOD]]);
  await upload(portal, MOD, imageForm(samplePng(2)));
  const ids = portal.mod(MOD).images.map(({ id }) => id);
  await post(portal, 'images/edit', [
    ['mod', MOD],
    ['images', ids.join(',')],
  ]);
  await send(portal.mod(MOD).images[0]?.url ?? '');
  await send(`${portal.url}/mod/${MOD}`);
  expect(portal.clientErrors).toEqual([]);
});

describe('a client error is', () => {
  const SECRET = { authorization: 'Bearer some-key' };
  test.each<[string, (portal: EmulatedPortal) => Promise<[string, Outgoing]> | [string, Outgoing], string]>([
    [
      'a key on a read',
      ({ url }) => [`${url}/api/mods/${MOD}/full`, { headers: SECRET }],
      'an endpoint that needs none',
    ],
    [
      'a key on a page',
      ({ url }) => [`${url}/mod/${MOD}`, { headers: SECRET }],
      'an endpoint that needs none',
    ],
    [
      'a key on an unknown path',
      ({ url }) => [`${url}/login`, { headers: SECRET }],
      'an endpoint that needs none',
    ],
    [
      'a key with an upload',
      async (to) => [await uploadUrl(to, MOD), { headers: SECRET, body: imageForm(samplePng(2)) }],
      'a key was sent to the assets origin',
    ],
    [
      'a key with an asset',
      ({ assetsUrl }) => [`${assetsUrl}/assets/x`, { headers: SECRET }],
      'to the assets origin',
    ],
    [
      'a key in a query',
      ({ url, apiKey }) => [`${url}/api/mods?key=${apiKey}`, {}],
      'in the URL or in the body',
    ],
    [
      'a key in a path',
      ({ url, otherUsageKey }) => [`${url}/api/mods/${otherUsageKey}`, {}],
      'in the URL or in the body',
    ],
    [
      'a key in a body',
      ({ url, apiKey }) => [
        `${url}/api/v2/mods/edit_details`,
        { body: new URLSearchParams({ api_key: apiKey }) },
      ],
      'in the URL or in the body',
    ],
    [
      'a JSON body',
      ({ url }) => [
        `${url}/api/v2/mods/edit_details`,
        { body: '{}', headers: { 'content-type': 'application/json; charset=utf-8' } },
      ],
      'the body is JSON',
    ],
    [
      'an empty User-Agent',
      ({ url }) => [`${url}/api/mods`, { headers: { 'user-agent': ' ' } }],
      'there is no User-Agent',
    ],
  ])('%s', async (_case, prepare, error) => {
    const [url, outgoing] = await prepare(portal);
    await send(url, outgoing);
    expect(portal.clientErrors).toEqual([expect.stringContaining(error)]);
    expect(portal.clientErrors[0]).toContain(`request ${portal.requests.length} (`);
  });
});
