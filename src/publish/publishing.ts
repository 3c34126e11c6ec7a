import type { LivePage } from '../model/live-page.js';
import type { Write } from '../model/outcome.js';
import type { ImageFile, Page } from '../model/page.js';
import type { Plan } from '../model/plan.js';
import type { PortalClient } from '../portal/client.js';
import type { Attempts } from './attempts.js';
import type { KnownImages } from './known-images.js';

/** Something that happens while a page is published. */
export type PublishEvent =
  /** The portal has confirmed a write. */
  | { readonly kind: 'written'; readonly write: Write }
  /** The portal has lost an upload, which is repeated. */
  | { readonly kind: 'lost'; readonly image: ImageFile };

/** Everything needed to publish one page. */
export interface Publishing {
  readonly page: Page;
  /** The live page that the plan was made from. */
  readonly live: LivePage;
  readonly plan: Plan;
  readonly portal: PortalClient;
  /** The ids of images that may be removed. */
  readonly removable: ReadonlySet<string>;
  readonly attempts: Attempts;
  readonly known: KnownImages;
  /** By SHA1, the addresses that the portal returned for uploads. */
  readonly addresses: Map<string, string>;
  readonly emit: (event: PublishEvent) => void;
}

/** The ids of images that the plan removes. Those that somebody has added since are not among them. */
export function removedBy({ gallery }: Plan): ReadonlySet<string> {
  return new Set(gallery?.removed.map(({ id }) => id));
}
