import type { Page } from '../model/page.js';
import type { PortalClient } from '../portal/client.js';
import type { Attempts } from './attempts.js';
import type { KnownImages } from './known-images.js';
import type { Plan } from '../model/plan.js';
import type { LivePage } from '../model/live-page.js';

/** Everything that the publishing of one page goes by. */
export interface Publishing {
  readonly page: Page;
  /** The page as it was read; the plan was made from the two. */
  readonly live: LivePage;
  readonly plan: Plan;
  readonly portal: PortalClient;
  readonly attempts: Attempts;
  readonly known: KnownImages;
  /** By SHA1, the addresses that the portal gave to uploads. */
  readonly addresses: Map<string, string>;
}

/** What the plan showed may be removed, and nothing that came since. */
export function onlyRemoving({ gallery }: Plan): { removable: ReadonlySet<string> } {
  return { removable: new Set(gallery?.removed.map(({ id }) => id)) };
}
