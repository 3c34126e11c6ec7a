import { afterAll, describe, expect, test } from '@jest/globals';

import type { Fault, PortalOptions, StepResult } from '../../emulator/index.js';
import { act, FAST_CLOCK, removeRepositories } from '../support/repository.js';
import {
  disturbOnce,
  EVERY_REQUEST,
  final,
  forEachRequest,
  passing,
  REQUESTS,
  runTwice,
  start,
  TELLING_REQUESTS,
  workspace,
  wrongOnPage,
} from '../support/whole-publication.js';

afterAll(removeRepositories);

test('without a fault, the requests are these', async () => {
  const portal = await start();
  expect((await act(workspace, portal)).exitCode).toBe(0);
  expect(portal.requests.map(({ kind }) => kind)).toEqual(REQUESTS);
  expect(wrongOnPage(portal)).toEqual([]);
  await portal.close();
});

describe('at each request, once', () => {
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

describe('from a request on, every time', () => {
  const lasting = [...passing, ...final].filter(([, { type }]) => LASTING.includes(type));
  test.each(lasting)('%s', async (_, what) => {
    const found = await forEachRequest(TELLING_REQUESTS, async (n) => {
      const portal = await start();
      portal.inject({ when: { request: n, times: 1000 }, what });
      return runTwice(portal, () => act(workspace, portal, {}, { env: FAST_CLOCK }));
    });
    expect(found).toEqual([]);
  });
});

describe('killed at each request', () => {
  const rows: [string, Fault['what'] | undefined, PortalOptions][] = [
    ['which the portal still acts on', undefined, {}],
    ['which never reaches the portal', { type: 'reset-before' }, {}],
    ['of a portal that shows uploads only after images/edit', undefined, { appendOnUpload: false }],
  ];
  test.each(rows)('%s', async (_, what, readings) => {
    const found = await forEachRequest(EVERY_REQUEST, async (n) => {
      const portal = await start(readings);
      if (what !== undefined) portal.inject({ when: { request: n }, what });
      let kill = (): Promise<void> => Promise.resolve();
      const stop = portal.onRequest(async (record) => {
        if (record.n === n) await kill();
      });
      const killed = await new Promise<StepResult>((resolve, reject) => {
        act(
          workspace,
          portal,
          {},
          {
            env: FAST_CLOCK,
            onStart: (child) => {
              kill = () =>
                new Promise((done) => {
                  child.once('exit', () => {
                    done();
                  });
                  child.kill('SIGKILL');
                });
            },
          },
        ).then(resolve, reject);
      });
      stop();
      return runTwice(
        portal,
        () => Promise.resolve(killed),
        ({ exitCode }) => (exitCode === null ? [] : ['it was not killed']),
      );
    });
    expect(found).toEqual([]);
  });
});
