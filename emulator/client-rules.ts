import type { Context, PortalRequest, RequestKind } from './request.js';

const KINDS_WITH_KEY: ReadonlySet<RequestKind> = new Set(['edit_details', 'images/add', 'images/edit']);

/**
 * Checks the rules that every client must follow, whatever the portal's response is. Returns one sentence for each rule
 * that the request does not follow.
 */
export function findClientErrors(
  request: PortalRequest,
  kind: RequestKind,
  bytes: Buffer | 'too large',
  context: Context,
): string[] {
  const { headers, path, query } = request;
  const keys = [context.keys.editMods, context.keys.otherUsage];
  const errors: string[] = [];
  if ((headers['user-agent'] ?? '').trim() === '') errors.push('there is no User-Agent');
  if (headers.authorization !== undefined && !KINDS_WITH_KEY.has(kind))
    errors.push(
      request.origin === 'assets'
        ? 'a key was sent to the assets origin'
        : 'a key was sent to an endpoint that needs none',
    );
  if (keys.some((key) => path.includes(key) || query.includes(key) || bytes.includes(key)))
    errors.push('a key is in the URL or in the body');
  if (/\bjson\b/i.test(headers['content-type'] ?? '')) errors.push('the body is JSON');
  return errors;
}
