import type { PortalResponse } from './response.js';

const MAX_AGE_S = 900;

/**
 * The shared cache in front of the read API, as measured on the portal: it keeps one response per full URL, including the
 * query, for 900 seconds. It ignores request headers, so `no-cache` has no effect: only a new query value reaches the
 * portal.
 */
export class ReadCache {
  private readonly entries = new Map<
    string,
    { readonly response: PortalResponse; readonly stored: number }
  >();

  constructor(private readonly now: () => number) {}

  /** Returns the cached response with its `Age`, or undefined if nothing is cached or it has expired. */
  get(url: string): PortalResponse | undefined {
    const entry = this.entries.get(url);
    if (entry === undefined) return undefined;
    const age = Math.floor((this.now() - entry.stored) / 1000);
    if (age >= MAX_AGE_S) return undefined;
    return { ...entry.response, headers: { ...entry.response.headers, age: String(age) } };
  }

  /** Caches a successful response. Returns the response, with `Cache-Control` if it was cached. */
  set(url: string, response: PortalResponse): PortalResponse {
    if (response.status !== 200) return response;
    const cacheable = {
      ...response,
      headers: { ...response.headers, 'cache-control': `max-age=${MAX_AGE_S}, public` },
    };
    this.entries.set(url, { response: cacheable, stored: this.now() });
    return cacheable;
  }
}
