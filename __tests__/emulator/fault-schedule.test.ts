import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { Effect, EmulatedPortal, When } from '../../emulator/index.js';
import { startPortal } from '../../emulator/index.js';
import { send } from './client.js';

const MOD = 'big-mod';
let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: MOD }] });
});
afterEach(() => portal.close());

describe('when a fault fires', () => {
  const what: Effect = { type: 'status', status: 503 };

  /** Sends eight requests, alternately full and short reads, and returns the numbers of those that fail. */
  async function failing(): Promise<number[]> {
    const failed: number[] = [];
    for (let n = 1; n <= 8; n += 1) {
      const url = `${portal.url}/api/mods/${MOD}${n % 2 === 1 ? '/full' : ''}?n=${n}`;
      if ((await send(url)).status === 503) failed.push(n);
    }
    return failed;
  }

  test.each<[string, When, number[]]>([
    ['the third request', { request: 3 }, [3]],
    ['three requests from the second', { request: 2, times: 3 }, [2, 3, 4]],
    ['the first request of a kind', { kind: 'short' }, [2]],
    ['the third request of a kind', { kind: 'full', nth: 3 }, [5]],
    ['two requests of a kind from the second', { kind: 'full', nth: 2, times: 2 }, [3, 5]],
    ['every request of a kind', { kind: 'short', every: 1 }, [2, 4, 6, 8]],
    ['every second request of a kind', { kind: 'full', every: 2 }, [3, 7]],
    ['every second request of a kind, once', { kind: 'full', every: 2, times: 1 }, [3]],
    ['requests of a kind with a text in the query', { kind: 'full', query: 'n=5' }, [5]],
    ['the second request with a text in the query', { kind: 'short', query: 'n=', nth: 2 }, [4]],
    ['a query that no request has', { kind: 'full', query: 'page_size=max', every: 1 }, []],
    ['a kind without requests', { kind: 'upload' }, []],
  ])('%s', async (_case, when, expected) => {
    portal.inject({ when, what });
    expect(await failing()).toEqual(expected);
  });

  test('requests are counted from the injection', async () => {
    await failing();
    portal.inject({ when: { request: 2 }, what });
    expect(await failing()).toEqual([2]);
  });

  test('if two faults match a request, the first fires and the second waits for the next match', async () => {
    portal.inject({ when: { request: 1 }, what }, { when: { kind: 'full' }, what: { type: 'html' } });
    expect(await failing()).toEqual([1]);
    expect(portal.requests.map(({ fault }) => fault).filter((fault) => fault !== undefined)).toEqual([
      'status',
      'html',
    ]);
    expect(portal.requests[2]).toMatchObject({ fault: 'html' });
  });

  test('clearFaults removes all faults', async () => {
    portal.inject({ when: { kind: 'full', every: 1 }, what });
    portal.clearFaults();
    expect(await failing()).toEqual([]);
  });
});
