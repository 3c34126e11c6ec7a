import type { LiveImage } from '../model/live-page.js';
import { toFailure, type Failure } from '../model/outcome.js';
import type { Page } from '../model/page.js';
import type { Plan } from '../model/plan.js';
import type { PortalClient } from '../portal/client.js';
import type { DownloadLimits } from '../portal/download.js';
import { PortalError } from '../portal/portal-error.js';
import { sideBySide } from '../portal/slots.js';
import { extensionOf, isWholeImage } from './served-image.js';
import { sha1Of } from './sha1.js';

/** 50 MB may be published, and the portal may serve a larger file than the uploaded one. */
export const MAX_SAVED_BYTES = 64 * 1024 * 1024;

/** In milliseconds, for each try: an image of the largest size at 500 kB a second. */
const DEADLINE_MS = 2 * 60_000;

/** The portal's asset server allows more, but each of these images is in memory. */
const AT_ONCE = 4;

/** A server may send only the beginning of an image as if it were all of it, and the rest would be lost for ever. */
function limitsOf({ id }: LiveImage): DownloadLimits {
  return {
    maxBytes: MAX_SAVED_BYTES,
    deadlineMs: DEADLINE_MS,
    isExpected: (bytes) => (sha1Of(bytes) === id ? extensionOf(bytes) !== undefined : isWholeImage(bytes)),
  };
}

/** A file of the backup. */
export interface SavedImage {
  readonly id: string;
  readonly extension: string;
  readonly bytes: Buffer;
}

interface Removal {
  readonly page: Page;
  readonly image: LiveImage;
}

/**
 * Downloads every image that the plans remove. After the first failure of a mod, its other images are left out: none of
 * them will be removed.
 *
 * @param keep writes an image to disk
 * @returns by mod, the images that could not be downloaded
 * @throws the errors of `keep`
 */
export async function downloadRemoved(
  planned: readonly { readonly page: Page; readonly plan: Plan }[],
  portal: PortalClient,
  keep: (image: SavedImage) => Promise<void>,
): Promise<ReadonlyMap<string, readonly Failure[]>> {
  const failures = new Map<string, Failure[]>();
  const removals = planned.flatMap(({ page, plan }): readonly Removal[] =>
    (plan.gallery?.removed ?? []).map((image) => ({ page, image })),
  );
  await sideBySide(removals, AT_ONCE, async ({ page, image }) => {
    if (failures.has(page.mod)) return true;
    const { id, url } = image;
    const operation = `save the image ${url || id} of ${page.mod} before its removal`;
    let bytes: Buffer;
    try {
      bytes = await portal.download(url, operation, limitsOf(image));
    } catch (error) {
      failures.set(page.mod, [...(failures.get(page.mod) ?? []), describe(error, page)]);
      return true;
    }
    await keep({ id, extension: extensionOf(bytes) ?? '', bytes });
    return true;
  });
  return failures;
}

function describe(error: unknown, { places, restoration }: Page): Failure {
  const { message } = toFailure(error);
  const isLasting = error instanceof PortalError && error.response !== undefined;
  return {
    message: `${message}; no image was removed`,
    hint: restoration ? 'run again later' : 'run again later, or set `images.prune: false` to keep it',
    ...(places.images && { place: places.images }),
    ...(isLasting && { isLasting }),
  };
}
