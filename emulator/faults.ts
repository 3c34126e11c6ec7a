import type { RequestKind } from './request.js';

/**
 * When a fault fires. Requests are counted from 1, starting when the fault is injected: all requests, or those of one
 * kind. `times` limits how often the fault fires: once by default, without limit for `every`. Only one fault fires for
 * each request, the one injected first; the others wait for the next request that matches. With `query`, only requests
 * of the kind with this text in their query match: for days, the real portal has answered 503 to `page_size=max` alone.
 */
export type When =
  | { readonly request: number; readonly times?: number }
  | { readonly kind: RequestKind; readonly query?: string; readonly nth?: number; readonly times?: number }
  | { readonly kind: RequestKind; readonly query?: string; readonly every: number; readonly times?: number };

/** What goes wrong. Each comment says whether the portal still handles the request. */
export type Effect =
  /** The request is not handled. `body` is JSON or HTML text. */
  | { readonly type: 'status'; readonly status: number; readonly body?: string; readonly headers?: Headers }
  /** The request is handled, and then gets this response. */
  | {
      readonly type: 'status-after';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Headers;
    }
  /** The request is not handled: the client is redirected. */
  | { readonly type: 'redirect'; readonly location: string; readonly status?: 301 | 302 | 303 | 307 | 308 }
  /** The response is a web page with status 200. With `after`, the request is handled first. */
  | { readonly type: 'html'; readonly after?: boolean }
  /** The response has status 200 and no body. With `after`, the request is handled first. */
  | { readonly type: 'empty'; readonly after?: boolean }
  /** The response is unexpected JSON with status 200, `[]` by default. With `after`, the request is handled first. */
  | { readonly type: 'wrong-json'; readonly body?: unknown; readonly after?: boolean }
  /** The socket is destroyed before the request is handled. */
  | { readonly type: 'reset-before' }
  /** The request is handled, and then the socket is destroyed. */
  | { readonly type: 'reset-after' }
  /** The request is handled. The headers give the full length, half of the body is sent, the socket is destroyed. */
  | { readonly type: 'truncate' }
  /** The same with a chunked body whose last chunk is missing. */
  | { readonly type: 'truncate-chunked' }
  /** The request is not handled, and there is no response. */
  | { readonly type: 'hang' }
  /** The request is handled, and there is no response. */
  | { readonly type: 'hang-after' }
  /** The request is handled. The headers and half of the body are sent, and then nothing more. */
  | { readonly type: 'hang-body' }
  /** The request is handled. After `ms` milliseconds the body is sent in small pieces. */
  | { readonly type: 'slow'; readonly ms: number }
  /** A full read gets the response of the full read before it (or of the mod as it was added), whatever its query. */
  | { readonly type: 'stale' }
  /** A write gets the response of a success, but nothing is changed. */
  | { readonly type: 'no-op' };

type Headers = Readonly<Record<string, string>>;

export interface Fault {
  readonly when: When;
  readonly what: Effect;
}

/** The injected faults, each with the number of matching requests and how often it has fired. */
export class FaultSchedule {
  private scheduled: { readonly fault: Fault; seen: number; fired: number }[] = [];

  inject(faults: readonly Fault[]): void {
    this.scheduled.push(...faults.map((fault) => ({ fault, seen: 0, fired: 0 })));
  }

  clear(): void {
    this.scheduled = [];
  }

  /** Counts a request. Returns the effect of the first fault that is due, or undefined. */
  next(kind: RequestKind, query = ''): Effect | undefined {
    let effect: Effect | undefined;
    for (const entry of this.scheduled) {
      const { when, what } = entry.fault;
      if ('kind' in when && (when.kind !== kind || !query.includes(when.query ?? ''))) continue;
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
