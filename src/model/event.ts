import type { LivePage } from './live-page.js';
import type { Write } from './outcome.js';
import type { Page } from './page.js';
import type { Plan } from './plan.js';

/** A wait before the next try of an operation. It is reported first, so that nobody takes a waiting run for a hanging one. */
export interface Wait {
  /** Completes "could not …". */
  readonly operation: string;
  readonly reason: string;
  readonly delayMs: number;
  /** The number of the next try, and of all tries. */
  readonly next: number;
  readonly of: number;
}

export type Phase = 'Repository' | 'Portal' | 'Plan' | 'Publish';

/** Something that happens in a run, for whoever shows it. */
export type SyncEvent =
  | { readonly kind: 'phase'; readonly name: Phase }
  | { readonly kind: 'page declared'; readonly page: Page }
  | { readonly kind: 'page read'; readonly live: LivePage }
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'waiting'; readonly wait: Wait }
  /** The backup file is on disk, and the first write comes next. */
  | { readonly kind: 'backed up'; readonly file: string }
  | { readonly kind: 'publishing'; readonly mod: string }
  | { readonly kind: 'written'; readonly write: Write }
  | { readonly kind: 'verified'; readonly mod: string };

export type Listener = (event: SyncEvent) => void;
