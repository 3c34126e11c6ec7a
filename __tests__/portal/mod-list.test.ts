import { afterEach, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { PortalClient } from '../../src/portal/client.js';
import { instantClock } from '../support/in-process.js';

let portal: EmulatedPortal;
afterEach(async () => {
  await portal.close();
});

const list = async (owner: string) =>
  new PortalClient({
    url: new URL(portal.url),
    apiKey: undefined,
    userAgent: 'test',
    onSecret: () => undefined,
    emit: () => undefined,
    clock: instantClock(),
  }).modsOf(owner);

const MANY = Array.from({ length: 1203 }, (_, index) => ({
  name: `mod-${String(index).padStart(4, '0')}`,
  owner: index % 600 === 0 ? 'Octo' : 'somebody',
}));

test('one request lists the mods of an owner', async () => {
  portal = await startPortal({ mods: MANY });
  expect(await list('octo')).toEqual(['mod-0000', 'mod-0600', 'mod-1200']);
  expect(portal.requests.map(({ path, query }) => `${path}?${query}`)).toEqual(['/api/mods?page_size=max']);
});

test('when that fails, pages of 500 do', async () => {
  portal = await startPortal({ mods: MANY });
  portal.inject({
    when: { kind: 'list', query: 'page_size=max', every: 1 },
    what: { type: 'status', status: 503 },
  });
  expect(await list('octo')).toEqual(['mod-0000', 'mod-0600', 'mod-1200']);
  expect(portal.requests.slice(1).map(({ query }) => query)).toEqual(
    [1, 2, 3].map((page) => `page_size=500&page=${page}`),
  );
  expect(portal.clientErrors).toEqual([]);
});

test('an owner without mods is an error', async () => {
  portal = await startPortal({ mods: MANY });
  await expect(list('nobody')).rejects.toThrow('the portal has no mod of nobody');
});

test('an error names what was tried', async () => {
  portal = await startPortal({ mods: MANY });
  portal.inject({
    when: { kind: 'list' },
    what: { type: 'status', status: 404, body: '{"message":"Not found"}' },
  });
  await expect(list('octo')).rejects.toThrow(
    'could not list the mods of octo: the portal rejected the request: "Not found"',
  );
});

test('a list of four billion pages is not believed', async () => {
  portal = await startPortal({ mods: MANY });
  const body = { results: [], pagination: { page_count: 4_000_000_000 } };
  portal.inject({ when: { kind: 'list', times: 99 }, what: { type: 'wrong-json', body } });
  await expect(list('octo')).rejects.toThrow('returned unexpected JSON');
});
