import { afterAll, describe, expect, test } from '@jest/globals';

import type { Fault } from '../../emulator/index.js';
import { actHere, removeRepositories } from '../support/repository.js';
import { isThorough } from '../support/thorough.js';
import {
  disturbOnce,
  final,
  forEachRequest,
  MORE_REQUESTS,
  passing,
  REQUESTS,
  runDisturbed,
  runTwice,
  start,
  workspace,
  wrongOnPage,
} from '../support/whole-publication.js';

afterAll(removeRepositories);

test('without a fault, the requests are these', async () => {
  const portal = await start();
  expect((await actHere(workspace(), portal)).exitCode).toBe(0);
  const sent = portal.requests.map(({ kind }): string => kind);
  expect([...sent.slice(0, 4), ...sent.slice(4, 14).sort(), ...sent.slice(14)]).toEqual(REQUESTS);
  expect(wrongOnPage(portal)).toEqual([]);
  await portal.close();
});

describe('at a request, once', () => {
  test.each(final)('%s', async (_, what) => {
    expect(await disturbOnce(what, false)).toEqual([]);
  });
});

/** One of each way in which a run can be brought to its end. */
const LASTING: Fault['what']['type'][] = [
  'reset-before',
  'hang-after',
  'stale',
  'html',
  'no-op',
  'redirect',
  'status',
];

/** The first read, an upload in the middle, and the gallery. */
const LASTING_REQUESTS = [1, 10, 16];

describe('from a request on, every time', () => {
  const lasting = [...passing, ...final].filter(([, { type }]) => LASTING.includes(type));
  test.each(lasting)('%s', async (_, what) => {
    const found = await forEachRequest(isThorough ? MORE_REQUESTS : LASTING_REQUESTS, async (n) => {
      const portal = await start();
      portal.inject({ when: { request: n, times: 1000 }, what });
      return runTwice(portal, () => runDisturbed(portal, what));
    });
    expect(found).toEqual([]);
  });
});
