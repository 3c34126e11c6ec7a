import type { Desk, PortalRequest, RequestKind } from './request.js';

const KINDS_WITH_KEY: ReadonlySet<RequestKind> = new Set(['edit_details', 'images/add', 'images/edit']);

/** What a client must never do, whatever the portal answers to it. Returns one sentence for each breach. */
export function breaches(
  request: PortalRequest,
  kind: RequestKind,
  bytes: Buffer | 'too large',
  desk: Desk,
): string[] {
  const { headers, path, query } = request;
  const keys = [desk.keys.editMods, desk.keys.otherUsage];
  const found: string[] = [];
  if ((headers['user-agent'] ?? '').trim() === '') found.push('there is no User-Agent');
  if (headers.authorization !== undefined && !KINDS_WITH_KEY.has(kind))
    found.push(
      request.origin === 'assets'
        ? 'a key was sent to the assets origin'
        : 'a key was sent where none is needed',
    );
  if (keys.some((key) => path.includes(key) || query.includes(key) || bytes.includes(key)))
    found.push('a key stands in the URL or in the body');
  if (/\bjson\b/i.test(headers['content-type'] ?? '')) found.push('the body is JSON');
  return found;
}
