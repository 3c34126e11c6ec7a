import { createHash } from 'node:crypto';

/** The SHA-1 in lower-case hex, as the portal names images. */
export function sha1Of(content: string | Buffer): string {
  return createHash('sha1').update(content).digest('hex');
}
