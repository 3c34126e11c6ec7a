import { describe, expect, test } from '@jest/globals';

import type { Wait } from '../../src/model/event.js';
import { PortalError } from '../../src/portal/portal-error.js';
import { TransientError, Retrier, systemClock, type Clock } from '../../src/portal/retrier.js';

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

/** One try fails after the other, without end. */
const alwaysBusy = (): Promise<string> => Promise.reject(busy());

describe('waiting', () => {
  test.each([
    ['not at all after a success', 1, [], []],
    [
      'twice as long each time, up to half a minute',
      0.999_999,
      Array.from({ length: 7 }, () => busy()),
      [2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000],
    ],
    ['half of each wait is random', 0.5, [busy(), busy(), busy()], [1500, 3000, 6000]],
    ['never less than a second', 0, [busy(), busy()], [1000, 2000]],
    ['at least as long as the portal asks', 0.5, [busy(7000), busy()], [7000, 3000]],
    ['as long as five minutes when the portal asks for that', 0, [busy(300_000)], [300_000]],
    ['no less when the portal asks for less', 0, [busy(0), busy(10)], [1000, 2000]],
  ])('%s', async (_, random, faults, expected) => {
    const clock = testClock(random);
    const retrying = new Retrier(() => undefined, clock);
    await expect(retrying.run('do it', failing(faults))).resolves.toBe('done');
    expect(clock.slept.map((ms) => Math.round(ms))).toEqual(expected);
  });

  test.each([0, 0.25, 0.5, 0.75, 0.999_999])(
    'a restart of two minutes passes, whatever the jitter: %s',
    async (random) => {
      const clock = testClock(random);
      const untilRestarted = () => (clock.time < 2 * 60_000 ? alwaysBusy() : Promise.resolve('done'));
      await expect(new Retrier(() => undefined, clock).run('do it', untilRestarted)).resolves.toBe('done');
    },
  );

  test('each wait is reported before it begins: the operation, the reason, how long, which attempt', async () => {
    const waits: Wait[] = [];
    const clock = testClock(0.5);
    const retrying = new Retrier(
      (wait) => waits.push({ ...wait, delayMs: wait.delayMs + clock.time }),
      clock,
    );
    await retrying.run('do it', failing([busy(), busy()]));
    expect(waits).toEqual([
      { operation: 'do it', reason: 'busy', delayMs: 1500, next: 2 },
      { operation: 'do it', reason: 'busy', delayMs: 4500, next: 3 },
    ]);
  });
});

test.each([
  ['a pause lasts as long as it says', 5000, 5000],
  ["a pause ends with the run's time", 3_600_000, 1_800_000],
])('%s', async (_, ms, expected) => {
  const clock = testClock(0.5);
  await new Retrier(() => undefined, clock).sleep(ms);
  expect(clock.slept).toEqual([expected]);
});

test('the clock of the system goes on while it sleeps, and a cancelled call does not come', async () => {
  const calls: string[] = [];
  const before = systemClock.now();
  systemClock.after(5, () => calls.push('cancelled'))();
  systemClock.after(5, () => calls.push('called'));
  await systemClock.sleep(20);
  expect(calls).toEqual(['called']);
  expect(systemClock.now()).toBeGreaterThan(before);
});

test.each(['before', 'during'])(
  'nothing is tried again after the end, which comes %s a wait',
  async (when) => {
    let tries = 0;
    const stop = (): void => {
      retrier.stop();
    };
    const retrier = new Retrier(() => {
      if (when === 'before') stop();
      else setImmediate(stop);
    });
    const result = retrier.run('do it', () => {
      tries += 1;
      return Promise.reject(new TransientError('down', 30_000));
    });
    await expect(result).rejects.toThrow('could not do it: down');
    expect(tries).toBe(1);
  },
);

describe('giving up', () => {
  const giveUp = async (clock: Clock, attempt: () => Promise<string>) => {
    const error: unknown = await new Retrier(() => undefined, clock)
      .run('do it', attempt)
      .catch((e: unknown) => e);
    if (!(error instanceof PortalError)) throw error;
    return error;
  };

  test.each([
    [0, 12],
    [0.5, 10],
    [0.999_999, 9],
  ])('after two minutes, and half a minute more at most: jitter %s, %s tries', async (random, tries) => {
    const clock = testClock(random);
    const error = await giveUp(clock, alwaysBusy);
    expect(error).toMatchObject({
      kind: 'unreachable',
      message: `could not do it: busy; gave up after ${tries} tries in 2 minutes`,
    });
    expect(clock.time).toBeGreaterThanOrEqual(2 * 60_000);
    expect(clock.time).toBeLessThan(2.5 * 60_000);
  });

  test('the two minutes begin with each operation', async () => {
    const clock = testClock(0.5);
    const retrier = new Retrier(() => undefined, clock);
    clock.time = 10 * 60_000;
    await expect(retrier.run('do it', alwaysBusy)).rejects.toThrow('gave up after 10 tries in 2 minutes');
  });

  test('the time of the requests counts', async () => {
    const clock = testClock(0.5);
    const error = await giveUp(clock, () => {
      clock.time += 30_000;
      return alwaysBusy();
    });
    expect(error.message).toBe('could not do it: busy; gave up after 4 tries in 2 minutes');
  });

  test('a request that takes longer than that is sent three times', async () => {
    const clock = testClock(0.5);
    const error = await giveUp(clock, () => {
      clock.time += 5 * 60_000;
      return alwaysBusy();
    });
    expect(error.message).toBe('could not do it: busy; gave up after 3 tries in 15 minutes');
  });

  test('at once when the portal asks to wait for an hour', async () => {
    const clock = testClock(0.5);
    const error = await giveUp(clock, failing([busy(3_600_000)]));
    expect(error).toMatchObject({
      message: 'could not do it: busy; gave up because the portal asks to wait 3600 seconds',
      hint: 'run again later; a run continues where the last one ended',
      cause: { cause: { name: 'TransientError', message: 'busy' } },
    });
    expect(clock.slept).toEqual([]);
  });

  test.each([
    ['outlast', 200],
    ['use up', 1000],
  ])("when a wait would %s the run's time", async (_, remainingMs) => {
    const clock = testClock(0);
    const retrying = new Retrier(() => undefined, clock);
    clock.time = 30 * 60_000 - remainingMs;
    expect(retrying.remainingMs).toBe(remainingMs);
    await expect(retrying.run('do it', failing([busy()]))).rejects.toThrow(
      "gave up because the run's 30 minutes are used up",
    );
    expect(clock.slept).toEqual([]);
  });

  test.each([
    ['of the kind of the fault', 0, 'this-call'],
    ["as unreachable once the run's time is used up", 30 * 60_000 - 200, 'unreachable'],
    [
      'as unreachable when the next try would begin at the end of that time',
      30 * 60_000 - 1000,
      'unreachable',
    ],
  ])('%s', async (_, time, kind) => {
    const clock = testClock(0);
    const retrying = new Retrier(() => undefined, clock);
    clock.time = time;
    const gone = () => Promise.reject(new TransientError('gone', undefined, { kind: 'this-call' }));
    await expect(retrying.run('do it', gone)).rejects.toMatchObject({ kind });
  });

  test('at once on any error that is not temporary', async () => {
    const clock = testClock(0.5);
    await expect(
      new Retrier(() => undefined, clock).run('do it', failing([new TypeError('a bug')])),
    ).rejects.toThrow('a bug');
    expect(clock.slept).toEqual([]);
  });
});
