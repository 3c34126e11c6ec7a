import { describe, expect, test } from '@jest/globals';

import type { Wait } from '../../src/model/event.js';
import { PortalError } from '../../src/portal/portal-error.js';
import { TransientError, Retrier, type Clock } from '../../src/portal/retrier.js';

/** A clock that stands still but for the sleeps; chance is always the given number. */
function testClock(random: number): Clock & { time: number; readonly slept: number[] } {
  return {
    time: 0,
    slept: [],
    now() {
      return this.time;
    },
    sleep(ms) {
      this.time += ms;
      this.slept.push(ms);
      return Promise.resolve();
    },
    after: () => () => undefined,
    random: () => random,
  };
}

/** Fails with the faults in turn, then succeeds. */
function failing(faults: Error[]): () => Promise<string> {
  const left = [...faults];
  return () => {
    const fault = left.shift();
    return fault === undefined ? Promise.resolve('done') : Promise.reject(fault);
  };
}
const busy = (retryAfterMs?: number) => new TransientError('busy', retryAfterMs);

describe('waiting', () => {
  test.each([
    ['none at first success', 1, [], []],
    [
      'twice as long each time, at most',
      0.999_999,
      [busy(), busy(), busy(), busy()],
      [1000, 2000, 4000, 8000],
    ],
    ['full jitter: half the chance, half the wait', 0.5, [busy(), busy(), busy()], [500, 1000, 2000]],
    ['full jitter: it may be none at all', 0, [busy(), busy()], [0, 0]],
    ['at least as long as the portal asks', 0.5, [busy(7000), busy()], [7000, 1000]],
    ['its own back-off where that is longer', 0.999_999, [busy(), busy(10)], [1000, 2000]],
  ])('%s', async (_, random, faults, expected) => {
    const clock = testClock(random);
    const retrying = new Retrier(() => undefined, clock);
    await expect(retrying.run('do it', failing(faults))).resolves.toBe('done');
    expect(clock.slept.map((ms) => Math.round(ms))).toEqual(expected);
  });

  test('each wait is told before it begins', async () => {
    const waits: Wait[] = [];
    const clock = testClock(0.5);
    const retrying = new Retrier(
      (wait) => waits.push({ ...wait, delayMs: wait.delayMs + clock.time }),
      clock,
    );
    await retrying.run('do it', failing([busy(), busy()]));
    expect(waits).toEqual([
      { operation: 'do it', reason: 'busy', delayMs: 500, next: 2, of: 5 },
      { operation: 'do it', reason: 'busy', delayMs: 1500, next: 3, of: 5 },
    ]);
  });
});

describe('giving up', () => {
  const giveUp = async (clock: Clock, faults: Error[]) => {
    const error: unknown = await new Retrier(() => undefined, clock)
      .run('do it', failing(faults))
      .catch((e: unknown) => e);
    if (!(error instanceof PortalError)) throw error;
    return error;
  };

  test('after five tries', async () => {
    const clock = testClock(0.5);
    const error = await giveUp(
      clock,
      Array.from({ length: 5 }, () => busy()),
    );
    expect(error).toMatchObject({
      kind: 'unreachable',
      message: 'could not do it: busy; gave up after 5 tries',
    });
    expect(clock.slept).toHaveLength(4);
  });

  test('at once when the portal asks to wait for an hour', async () => {
    const clock = testClock(0.5);
    const error = await giveUp(clock, [busy(3_600_000)]);
    expect(error.message).toBe('could not do it: busy; gave up because the portal asks to wait 3600 seconds');
    expect(clock.slept).toEqual([]);
  });

  test("when a wait would outlast the run's time", async () => {
    const clock = testClock(0.5);
    const retrying = new Retrier(() => undefined, clock);
    clock.time = 30 * 60_000 - 200;
    expect(retrying.remainingMs).toBe(200);
    await expect(retrying.run('do it', failing([busy()]))).rejects.toThrow(
      "gave up because the run's 30 minutes are used up",
    );
    expect(clock.slept).toEqual([]);
  });

  test.each([
    ['of the kind of the fault', 0, 'refused'],
    ["as unreachable once the run's time is used up", 30 * 60_000 - 200, 'unreachable'],
  ])('%s', async (_, time, kind) => {
    const clock = testClock(0.5);
    const retrying = new Retrier(() => undefined, clock);
    clock.time = time;
    const faults = Array.from(
      { length: 5 },
      () => new TransientError('gone', undefined, { kind: 'refused' }),
    );
    await expect(retrying.run('do it', failing(faults))).rejects.toMatchObject({ kind });
  });

  test('at once on anything that does not pass', async () => {
    const clock = testClock(0.5);
    await expect(
      new Retrier(() => undefined, clock).run('do it', failing([new TypeError('a bug')])),
    ).rejects.toThrow('a bug');
    expect(clock.slept).toEqual([]);
  });
});
