import type { Answer } from './answer.js';

const MAX_AGE_S = 900;

/**
 * The shared cache in front of the read API (measured on the portal): one entry per full URL, query included, for 900
 * seconds. It looks at no request header, so `no-cache` is in vain and only a new query value reaches the portal.
 */
export class ReadCache {
  private readonly entries = new Map<string, { readonly answer: Answer; readonly stored: number }>();

  constructor(private readonly now: () => number) {}

  /** The stored answer with its `Age`, or undefined when there is none or it is too old. */
  lookup(url: string): Answer | undefined {
    const entry = this.entries.get(url);
    if (entry === undefined) return undefined;
    const age = Math.floor((this.now() - entry.stored) / 1000);
    if (age >= MAX_AGE_S) return undefined;
    return { ...entry.answer, headers: { ...entry.answer.headers, age: String(age) } };
  }

  /** Marks an answer as cacheable and, when it is a success, keeps it. */
  keep(url: string, answer: Answer): Answer {
    if (answer.status !== 200) return answer;
    const cacheable = {
      ...answer,
      headers: { ...answer.headers, 'cache-control': `max-age=${MAX_AGE_S}, public` },
    };
    this.entries.set(url, { answer: cacheable, stored: this.now() });
    return cacheable;
  }
}
