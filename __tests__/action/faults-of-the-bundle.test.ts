import { afterAll, expect, test } from '@jest/globals';

import type { Effect } from '../../emulator/index.js';
import { act, FAST_CLOCK, removeRepositories } from '../support/repository.js';
import { json, runTwice, start, workspace, judgeEnding } from '../support/whole-publication.js';

afterAll(removeRepositories);

/** One row for each way in which a run can end. The whole matrix runs from the source, in the two files beside this. */
const rows: [ending: string, request: number, times: number, what: Effect, exitCode: number][] = [
  ['a fault that passes', 16, 1, { type: 'status-after', status: 500, body: json('InternalError') }, 0],
  ['a response that never comes', 3, 1, { type: 'hang-after' }, 0],
  ['half a response', 10, 1, { type: 'hang-body' }, 0],
  ['a fault that stays', 10, 1000, { type: 'reset-before' }, 1],
  ['a refused key', 4, 1, { type: 'status', status: 403, body: json('InvalidApiKey') }, 1],
  ['a redirect', 1, 1, { type: 'redirect', location: 'http://127.0.0.1:9/' }, 1],
  ['a success that did nothing', 4, 1000, { type: 'no-op' }, 1],
];

test.each(rows)('the built action ends well after %s', async (_, request, times, what, exitCode) => {
  const portal = await start();
  portal.inject({ when: { request, times }, what });
  const judge = judgeEnding(portal);
  const found = await runTwice(
    portal,
    () => act(workspace(), portal, {}, { env: FAST_CLOCK }),
    (result) => [
      ...judge(result),
      ...(result.exitCode === exitCode ? [] : [`it ended with ${result.exitCode}`]),
    ],
  );
  expect(found).toEqual([]);
});
