import { whyUnsafe } from '../text/secure-url.js';
import { PortalError } from './portal-error.js';
import { retryAfter } from './request.js';
import { forThisCallOnly, TransientError } from './retrier.js';
import type { PortalSession } from './session.js';
import { isTransientStatus, type RawResponse } from './wire.js';

export interface DownloadLimits {
  /** In bytes. A larger file is an error. */
  readonly maxBytes: number;
  /** In milliseconds, for each try. */
  readonly deadlineMs: number;
  /** Whether the bytes are what was asked for; if not, e.g. for a proxy's error page, there is another try. */
  readonly isExpected?: (bytes: Buffer) => boolean;
}

/** Each hop is checked like the first address. */
const MAX_REDIRECTS = 3;

/**
 * Downloads a file whose address comes from the portal's API, with retries. No key is sent.
 *
 * @param address https, or http on loopback if the portal itself is on loopback; anything else is an error
 * @param operation completes "could not …"
 * @throws PortalError of the kind `this-call`: other files may be downloaded
 */
export async function download(
  session: PortalSession,
  address: string,
  operation: string,
  limits: DownloadLimits,
): Promise<Buffer> {
  return session.retrier.run(operation, async () => {
    try {
      return await downloadOnce(session, address, limits);
    } catch (error) {
      throw forThisCallOnly(error);
    }
  });
}

async function downloadOnce(
  session: PortalSession,
  address: string,
  limits: DownloadLimits,
): Promise<Buffer> {
  let url = checkedUrl(address, session);
  for (let hops = 0; ; hops++) {
    const response = await session.inSlot(() => session.get(url, limits));
    const { status, headers, bytes } = response;
    if (isRedirect(response)) {
      if (hops === MAX_REDIRECTS)
        throw cannotDownload(`${address} redirects more than ${MAX_REDIRECTS} times`);
      url = checkedUrl(headers.location ?? '', session, url);
      continue;
    }
    if (isTransientStatus(status)) {
      throw new TransientError(`${url.origin} returned status ${status}`, retryAfter(headers));
    }
    if (status !== 200) {
      const reason = `${url.href} returned status ${status}`;
      throw new PortalError('this-call', reason, { response: { status, code: undefined, message: '' } });
    }
    if (limits.isExpected?.(bytes) === false) {
      throw new TransientError(`${url.href} returned something else, or only a part (${bytes.length} bytes)`);
    }
    return bytes;
  }
}

function isRedirect({ status, headers }: RawResponse): boolean {
  return status >= 300 && status < 400 && headers.location !== undefined;
}

/** @param base of a relative redirect */
function checkedUrl(address: string, { options }: PortalSession, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw cannotDownload(`"${address}" is not a web address`);
  const url = new URL(address, base?.href);
  const reason = whyUnsafe(url, options.url);
  if (reason !== undefined) throw cannotDownload(`the address ${url.href} ${reason}`);
  return url;
}

function cannotDownload(message: string): PortalError {
  return new PortalError('this-call', message);
}
