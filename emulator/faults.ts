import type { RequestKind } from './request.js';

/**
 * When a fault fires. Requests are counted from 1, from the moment the fault is injected: all of them, or those of one
 * kind. `times` is how often it fires, from the named request on: 1 by default, without limit for `every`. A request
 * that an earlier fault already takes leaves this one for the next match.
 */
export type When =
  | { readonly request: number; readonly times?: number }
  | { readonly kind: RequestKind; readonly nth?: number; readonly times?: number }
  | { readonly kind: RequestKind; readonly every: number; readonly times?: number };

/** What goes wrong. "Acts" means that the portal does what was asked, whatever the client gets to see. */
export type Effect =
  /** Does not act; `body` is JSON or HTML text. */
  | { readonly type: 'status'; readonly status: number; readonly body?: string; readonly headers?: Headers }
  /** Acts, then answers so. */
  | {
      readonly type: 'status-after';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Headers;
    }
  /** Does not act; sends the client elsewhere. */
  | { readonly type: 'redirect'; readonly location: string; readonly status?: 301 | 302 | 303 | 307 | 308 }
  /** A 200 that is a web page; acts first when `after` says so. */
  | { readonly type: 'html'; readonly after?: boolean }
  /** A 200 without a body. */
  | { readonly type: 'empty'; readonly after?: boolean }
  /** A 200 with JSON of another shape, `[]` by default. */
  | { readonly type: 'wrong-json'; readonly body?: unknown; readonly after?: boolean }
  /** Destroys the socket without acting, or after it. */
  | { readonly type: 'reset-before' }
  | { readonly type: 'reset-after' }
  /** Acts, promises the whole body, sends half of it and destroys the socket. */
  | { readonly type: 'truncate' }
  /** The same, with a chunked body that never gets its last chunk. */
  | { readonly type: 'truncate-chunked' }
  /** Never answers, without acting, or after it. */
  | { readonly type: 'hang' }
  | { readonly type: 'hang-after' }
  /** Acts, sends headers and half of the body, then nothing more. */
  | { readonly type: 'hang-body' }
  /** Acts, waits `ms` milliseconds, then sends the body in small pieces. */
  | { readonly type: 'slow'; readonly ms: number }
  /** A full read answers as the full read before it did (or as the mod was added), whatever its query. */
  | { readonly type: 'stale' }
  /** A write answers as if it had been done, and changes nothing. */
  | { readonly type: 'no-op' };

type Headers = Readonly<Record<string, string>>;

export interface Fault {
  readonly when: When;
  readonly what: Effect;
}

/** The injected faults and how far each of them has counted. */
export class FaultSchedule {
  private scheduled: { readonly fault: Fault; seen: number; fired: number }[] = [];

  inject(faults: readonly Fault[]): void {
    this.scheduled.push(...faults.map((fault) => ({ fault, seen: 0, fired: 0 })));
  }

  clear(): void {
    this.scheduled = [];
  }

  /** Counts a request and returns what goes wrong with it, if anything: the first injected fault that is due. */
  next(kind: RequestKind): Effect | undefined {
    let effect: Effect | undefined;
    for (const entry of this.scheduled) {
      const { when, what } = entry.fault;
      if ('kind' in when && when.kind !== kind) continue;
      entry.seen += 1;
      if (effect !== undefined || !isDue(when, entry.seen, entry.fired)) continue;
      entry.fired += 1;
      effect = what;
    }
    return effect;
  }
}

function isDue(when: When, seen: number, fired: number): boolean {
  if ('every' in when) return seen % when.every === 0 && fired < (when.times ?? Infinity);
  const first = 'request' in when ? when.request : (when.nth ?? 1);
  return seen >= first && fired < (when.times ?? 1);
}
