import { setMaxListeners } from 'node:events';

import type { Wait } from '../model/event.js';
import { PortalError, type PortalErrorKind } from './portal-error.js';

/** A failed try that is worth another one: the network, an overloaded portal, a response that is not JSON. */
export class TransientError extends Error {
  override readonly name = 'TransientError';

  /** The kind of PortalError that it becomes when the tries are used up. */
  readonly kind: PortalErrorKind;

  /** @param retryAfterMs how long the portal asked to wait, in milliseconds */
  constructor(
    message: string,
    readonly retryAfterMs?: number,
    { kind = 'unreachable', ...options }: ErrorOptions & { readonly kind?: PortalErrorKind } = {},
  ) {
    super(message, options);
    this.kind = kind;
  }
}

/**
 * An error of a host other than the portal's. That host may be down while the portal itself can still be reached, so other
 * calls are tried.
 */
export function forThisCallOnly(error: unknown): unknown {
  if (!(error instanceof TransientError)) return error;
  return new TransientError(error.message, error.retryAfterMs, { cause: error.cause, kind: 'this-call' });
}

/** Time and randomness, passed in so that tests control both. */
export interface Clock {
  /** In milliseconds, from any start. */
  now(): number;
  /** Ends early, without an error, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls back after the time, in milliseconds. @returns cancels it */
  after(ms: number, callback: () => void): () => void;
  /** From 0 up to, not including, 1. */
  random(): number;
}

export const systemClock: Clock = {
  // `performance` would make Node.js load a module of 2 ms.
  now: () => Number(process.hrtime.bigint()) / 1e6,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener('abort', end);
    }),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  random: Math.random,
};

/** In milliseconds: the longest first wait. It doubles with each try, up to LONGEST_DELAY_MS. */
const FIRST_DELAY_MS = 2000;
const LONGEST_DELAY_MS = 30_000;
/**
 * In milliseconds: the last try of an operation begins this long after its first one, or up to LONGEST_DELAY_MS later. A
 * restart of the portal takes less time.
 */
const OPERATION_MS = 2 * 60_000;
/** One upload may take longer than OPERATION_MS. It is tried again all the same. */
const FEWEST_TRIES = 3;
/** A portal that asks for more than this is down for a while; waiting would only use up the runner's minutes. */
const LONGEST_RETRY_AFTER_MS = 5 * 60_000;
/** In milliseconds: several operations that each need all their tries, or uploads on a slow line. */
const RUN_MS = 30 * 60_000;

/**
 * Retries transient errors for about two minutes for each operation, with exponential backoff and jitter, within one
 * deadline for the whole run. The portal's usage guidelines ask for backoff. Half of each wait is random. Full jitter is
 * not used, because it can use up all tries within seconds. The retries of @actions/http-client are not used, because they
 * do not cover POST, 429, resets or Retry-After.
 */
export class Retrier {
  private readonly endsAt: number;
  private readonly stopping = new AbortController();

  constructor(
    private readonly onWait: (wait: Wait) => void,
    private readonly clock: Clock = systemClock,
  ) {
    this.endsAt = clock.now() + RUN_MS;
    // Any number of operations may wait at the same time, and Node.js would warn of more than ten.
    setMaxListeners(0, this.stopping.signal);
  }

  /** The time that is left for the run, in milliseconds; never below 0. */
  get remainingMs(): number {
    return Math.max(0, this.endsAt - this.clock.now());
  }

  /** Ends all waits: no operation is tried again. */
  stop(): void {
    this.stopping.abort();
  }

  async sleep(ms: number): Promise<void> {
    const { signal } = this.stopping;
    if (!signal.aborted) await this.clock.sleep(Math.min(ms, this.remainingMs), signal);
  }

  /**
   * Runs one operation, and puts its name in front of every PortalError.
   *
   * @param operation completes "could not …", e.g. "read the page of big-mod"
   * @param attempt one try; after a TransientError comes the next one, and any other error is thrown at once
   * @throws PortalError, also when the tries or the time are used up
   */
  async run<T>(operation: string, attempt: () => Promise<T>): Promise<T> {
    try {
      return await this.retry(operation, attempt);
    } catch (error) {
      throw error instanceof PortalError ? error.during(operation) : error;
    }
  }

  private async retry<T>(operation: string, attempt: () => Promise<T>): Promise<T> {
    const startedAt = this.clock.now();
    for (let next = 2; ; next++) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof TransientError)) throw error;
        const delayMs = Math.max(this.backoff(next - 2), error.retryAfterMs ?? 0);
        const reason = this.whyStop(next - 1, this.clock.now() - startedAt, delayMs, error);
        if (reason !== undefined) {
          // When the run's time is used up, no other call can succeed either.
          const kind = delayMs < this.remainingMs ? error.kind : 'unreachable';
          throw new PortalError(kind, `${error.message}; gave up ${reason}`, {
            hint: 'run again later; a run continues where the last one ended',
            cause: error,
          });
        }
        this.onWait({ operation, reason: error.message, delayMs, next });
        await this.sleep(delayMs);
        if (this.stopping.signal.aborted) throw new PortalError(error.kind, error.message, { cause: error });
      }
    }
  }

  private whyStop(
    tries: number,
    elapsedMs: number,
    delayMs: number,
    { retryAfterMs = 0 }: TransientError,
  ): string | undefined {
    if (tries >= FEWEST_TRIES && elapsedMs >= OPERATION_MS)
      return `after ${tries} tries in ${Math.round(elapsedMs / 60_000)} minutes`;
    if (retryAfterMs > LONGEST_RETRY_AFTER_MS)
      return `because the portal asks to wait ${seconds(retryAfterMs)}`;
    if (delayMs >= this.remainingMs) return `because the run's ${RUN_MS / 60_000} minutes are used up`;
    return undefined;
  }

  /** From half of the longest wait up to all of it, so never under a second. @param earlier the number of earlier waits */
  private backoff(earlier: number): number {
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** earlier);
    return (longest * (1 + this.clock.random())) / 2;
  }
}

function seconds(ms: number): string {
  return `${Math.ceil(ms / 1000)} seconds`;
}
