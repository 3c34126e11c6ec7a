import { afterAll, describe, expect, test } from '@jest/globals';

import type { Effect, PortalOptions } from '../../emulator/index.js';
import { act, FAST_CLOCK, removeRepositories } from '../support/repository.js';
import { isThorough } from '../support/thorough.js';
import { EVERY_REQUEST, forEachRequest, runTwice, start, workspace } from '../support/whole-publication.js';

afterAll(removeRepositories);

describe('a run of the built action that is killed at a request is completed by the next run', () => {
  const rows: [string, Effect | undefined, PortalOptions, readonly number[]][] = [
    ['which the portal still acts on', undefined, {}, [2, 4, 10, 16]],
    ['which never reaches the portal', { type: 'reset-before' }, {}, [4, 16]],
    ['of a portal that shows uploads only after images/edit', undefined, { appendOnUpload: false }, [10, 16]],
  ];
  test.each(rows)('%s', async (_, what, readings, telling) => {
    const found = await forEachRequest(isThorough ? EVERY_REQUEST : telling, async (n) => {
      const portal = await start(readings);
      if (what !== undefined) portal.inject({ when: { request: n }, what });
      let kill = (): Promise<void> => Promise.resolve();
      const stop = portal.onRequest(async (record) => {
        if (record.n === n) await kill();
      });
      const killed = await act(
        workspace(),
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
      );
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
