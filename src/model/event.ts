import type { LivePage } from './live-page.js';
import type { Write } from './outcome.js';
import type { ImageFile, Page } from './page.js';
import type { Plan } from './plan.js';

/** A wait before the next try of an operation. It is reported, so that a waiting run does not seem to hang. */
export interface Wait {
  /** Completes "could not …". */
  readonly operation: string;
  readonly reason: string;
  readonly delayMs: number;
  /** The number of the next try. How many there are depends on how long each one takes. */
  readonly next: number;
}

export type Phase = 'Repository' | 'Portal' | 'Plan' | 'Publish';

/** Something that happens in a run, for the log or a terminal. */
export type SyncEvent =
  | { readonly kind: 'phase'; readonly name: Phase }
  | { readonly kind: 'page declared'; readonly page: Page }
  | { readonly kind: 'page read'; readonly live: LivePage }
  /** A pull has read an image of the page. */
  | { readonly kind: 'downloaded' }
  | { readonly kind: 'planned'; readonly page: Page; readonly live: LivePage; readonly plan: Plan }
  | { readonly kind: 'waiting'; readonly wait: Wait }
  /** The backup is on disk, and the first write comes next. `images` counts the saved images, which will be removed. */
  | { readonly kind: 'backed up'; readonly file: string; readonly images: number }
  | { readonly kind: 'publishing'; readonly mod: string }
  | ({ readonly kind: 'written'; readonly write: Write } & PageBeingPublished)
  /** The portal has lost an upload, which is repeated. */
  | ({ readonly kind: 'lost'; readonly image: ImageFile } & PageBeingPublished)
  | ({ readonly kind: 'verified' } & PageBeingPublished);

interface PageBeingPublished {
  readonly mod: string;
  /** Whether it is the only page that this run changes. Otherwise, its lines are among those of others. */
  readonly isAlone: boolean;
}

export type Listener = (event: SyncEvent) => void;
