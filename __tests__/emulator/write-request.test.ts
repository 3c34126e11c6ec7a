import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { EmulatedPortal } from '../../emulator/index.js';
import { startPortal } from '../../emulator/index.js';
import type { Field } from './client.js';
import { post, send } from './client.js';
import { isThorough } from '../support/thorough.js';

const MOD = 'big-mod';
let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: MOD, title: 'Big Mod' }] });
});
afterEach(() => portal.close());

describe('the key is checked first', () => {
  test.each<[string, (portal: EmulatedPortal) => Record<string, string>, string, number]>([
    ['no key', () => ({}), 'InvalidApiKey', 401],
    ['a wrong key', () => ({ authorization: 'Bearer nonsense' }), 'InvalidApiKey', 401],
    ['a key without Bearer', ({ apiKey }) => ({ authorization: apiKey }), 'InvalidApiKey', 401],
    [
      'a key with another usage',
      ({ otherUsageKey }) => ({ authorization: `Bearer ${otherUsageKey}` }),
      'Forbidden',
      403,
    ],
  ])('%s', async (_case, headers, error, status) => {
    for (const endpoint of ['edit_details', 'images/add', 'images/edit']) {
      const url = `${portal.url}/api/v2/mods/${endpoint}`;
      const response = await send(url, {
        headers: headers(portal),
        body: new URLSearchParams({ mod: 'no-such-mod' }),
      });
      expect([response.status, response.json]).toEqual([status, expect.objectContaining({ error })]);
    }
  });
});

describe('the mod', () => {
  test.each<[string, Field[], number, string]>([
    ['unknown', [['mod', 'nobody']], 404, 'UnknownMod'],
    ['in the wrong case', [['mod', 'Big-Mod']], 404, 'UnknownMod'],
    ['missing', [['title', 'x']], 400, 'InvalidRequest'],
    [
      'sent twice',
      [
        ['mod', MOD],
        ['mod', MOD],
      ],
      400,
      'InvalidRequest',
    ],
  ])('%s is rejected', async (_case, fields, status, error) => {
    const response = await post(portal, 'edit_details', fields);
    expect([response.status, response.json]).toEqual([status, expect.objectContaining({ error })]);
  });
});

test('a key for some mods cannot edit other mods', async () => {
  const limited = await startPortal({ keyFor: ['mine'], mods: [{ name: 'mine' }, { name: 'other' }] });
  for (const [endpoint, fields] of [
    ['edit_details', []],
    ['images/add', []],
    ['images/edit', [['images', 'x']]],
  ] satisfies [string, Field[]][]) {
    const other = await post(limited, endpoint, [['mod', 'other'], ...fields]);
    expect([other.status, other.json]).toEqual([403, expect.objectContaining({ error: 'Forbidden' })]);
    const mine = await post(limited, endpoint, [['mod', 'mine'], ...fields]);
    expect(mine.json).not.toMatchObject({ error: 'Forbidden' });
  }
  expect((await post(limited, 'edit_details', [['mod', 'nobody']])).json).toMatchObject({
    error: 'UnknownMod',
  });
  expect(limited.clientErrors).toEqual([]);
  await limited.close();
});

describe('the body', () => {
  test.each<[string, string, string]>([
    ['JSON', 'application/json', JSON.stringify({ mod: MOD, title: 'x' })],
    ['plain text', 'text/plain', `mod=${MOD}&title=x`],
    ['multipart without a boundary', 'multipart/form-data', `mod=${MOD}`],
    ['malformed multipart', 'multipart/form-data; boundary=b', '--b\r\nnothing'],
  ])('%s is rejected', async (_case, type, body) => {
    const headers = { authorization: `Bearer ${portal.apiKey}`, 'content-type': type };
    const response = await send(`${portal.url}/api/v2/mods/edit_details`, { headers, body });
    expect([response.status, response.json]).toEqual([
      400,
      expect.objectContaining({ error: 'InvalidRequest' }),
    ]);
    expect(portal.mod(MOD).title).toBe('Big Mod');
  });

  test('a missing body is rejected', async () => {
    const headers = { authorization: `Bearer ${portal.apiKey}` };
    const response = await send(`${portal.url}/api/v2/mods/edit_details`, { method: 'POST', headers });
    expect(response.json).toEqual({ error: 'InvalidRequest', message: 'The request has no body.' });
  });

  test.each([
    ['declared', {}],
    ...(isThorough ? [['chunked', { 'transfer-encoding': 'chunked' }] as const] : []),
  ])('a body above the limit is rejected (%s)', async (_case, framing) => {
    const type = 'application/x-www-form-urlencoded';
    const headers = { authorization: `Bearer ${portal.apiKey}`, 'content-type': type, ...framing };
    const body = Buffer.alloc(100 * 1024 * 1024 + 1, 'a');
    const response = await send(`${portal.url}/api/v2/mods/edit_details`, { headers, body });
    expect([response.status, response.json]).toEqual([
      413,
      expect.objectContaining({ error: 'InvalidRequest' }),
    ]);
  });

  test('multipart is accepted, with the CRLF that FormData makes of an LF', async () => {
    const form = new FormData();
    form.append('mod', MOD);
    form.append('description', 'one\ntwo');
    form.append('tags', 'mining');
    form.append('tags', 'trains');
    expect((await post(portal, 'edit_details', form)).json).toMatchObject({ success: true });
    expect(portal.mod(MOD)).toMatchObject({ description: 'one\r\ntwo', tags: ['mining', 'trains'] });
  });

  test('a file in place of text is rejected', async () => {
    const form = new FormData();
    form.append('mod', MOD);
    form.append('title', new File(['x'], 'title.txt'));
    expect((await post(portal, 'edit_details', form)).json).toMatchObject({ error: 'InvalidRequest' });
  });
});
