import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { EmulatedPortal } from '../../emulator/index.js';
import { startPortal } from '../../emulator/index.js';
import { post, readFull, send } from './client.js';

const MOD = 'big-mod';
let portal: EmulatedPortal;
let now: number;

beforeEach(async () => {
  now = 1_700_000_000_000;
  portal = await startPortal({ now: () => now, mods: [{ name: MOD, title: 'Old' }] });
});
afterEach(() => portal.close());

async function page(query = ''): Promise<unknown> {
  return (await readFull(portal, MOD, query)).json;
}

test('a read after a write returns the old page until 900 seconds have passed', async () => {
  await page();
  await post(portal, 'edit_details', [
    ['mod', MOD],
    ['title', 'New'],
  ]);
  expect(await page()).toMatchObject({ title: 'Old' });
  now += 899_999;
  expect(await page()).toMatchObject({ title: 'Old' });
  now += 1;
  expect(await page()).toMatchObject({ title: 'New' });
});

test('a new value of an unused query parameter bypasses the cache, an old value does not', async () => {
  await page('?cb=1');
  portal.change(MOD, { title: 'New' });
  expect(await page('?cb=2')).toMatchObject({ title: 'New' });
  expect(await page('?cb=1')).toMatchObject({ title: 'Old' });
});

test('request headers do not bypass the cache', async () => {
  await page();
  portal.change(MOD, { title: 'New' });
  const headers = { 'cache-control': 'no-cache, no-store, max-age=0', pragma: 'no-cache' };
  expect((await send(`${portal.url}/api/mods/${MOD}/full`, { headers })).json).toMatchObject({
    title: 'Old',
  });
});

test('responses have a max-age, and responses from the cache also have an age', async () => {
  const miss = await readFull(portal, MOD);
  expect(miss.headers).toMatchObject({ 'cache-control': 'max-age=900, public' });
  expect(miss.headers).not.toHaveProperty('age');
  now += 12_345;
  expect((await readFull(portal, MOD)).headers).toMatchObject({
    'cache-control': 'max-age=900, public',
    age: '12',
  });
  expect(portal.requests.map(({ cache }) => cache)).toEqual(['miss', 'hit']);
});

test('short reads and lists are cached too', async () => {
  const urls = [`${portal.url}/api/mods/${MOD}`, `${portal.url}/api/mods`];
  for (const url of urls) await send(url);
  portal.change(MOD, { title: 'New' });
  for (const url of urls) {
    const { text, headers } = await send(url);
    expect(text).toContain('Old');
    expect(headers).toMatchObject({ age: '0' });
  }
});

test('a 404 is not cached', async () => {
  await readFull(portal, 'later');
  portal.addMod({ name: 'later' });
  expect((await readFull(portal, 'later')).status).toBe(200);
});

test('the HTML page is not cached', async () => {
  await send(`${portal.url}/mod/${MOD}`);
  portal.change(MOD, { title: 'New' });
  expect((await send(`${portal.url}/mod/${MOD}`)).text).toContain('<h1>New</h1>');
});
