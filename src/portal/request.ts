import type { IncomingHttpHeaders } from 'node:http';

import { parseObject, type JsonObject } from '../model/json.js';
import { explainRefusal, PortalError, saysAlreadyThere } from './portal-error.js';
import { TransientError, type Clock } from './retrier.js';
import { isPassingStatus, send } from './wire.js';

/** One HTTP request, as the portal's APIs use it. */
export interface Exchange<T> {
  /** What is tried, for messages: completes "could not …". */
  readonly operation: string;
  readonly mod: string;
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is a form; bytes are a multipart body. */
  readonly body?: string | Uint8Array;
  /** For everything from connecting to the answer's last byte, in milliseconds. */
  readonly deadlineMs: number;
  /** The answer as a value, or undefined when it is not the answer that this call has. */
  readonly parse: (body: JsonObject) => T | undefined;
  /** Whether `url` works only once and for a while: when it is refused, a try with a new one may succeed. */
  readonly isTemporary?: boolean;
}

/** The portal's codes for a fault of its own, whatever the status. */
const PORTAL_FAULTS = new Set(['InternalError', 'Unknown']);

/** The portal's codes for a request that it will not take, whatever the status. */
const REFUSALS = new Set([
  'InvalidApiKey',
  'InvalidRequest',
  'Forbidden',
  'UnknownMod',
  'InvalidImageUpload',
]);

/** What an upload host says of an upload URL, with the code of any refusal: "Unknown upload.", "Upload URL expired". */
const UNKNOWN_UPLOAD =
  /\bupload\b.*\b(?:unknown|expired|used|not found)\b|\b(?:unknown|expired)\b.*\bupload\b/i;

/**
 * Sends one request, once, and judges the answer. By the portal's advice the `error` key decides, not the status.
 *
 * @throws TransientError when trying again may help; PortalError when it will not
 */
export async function exchange<T>(request: Exchange<T>, userAgent: string, clock: Clock): Promise<T> {
  const { status, headers, text } = await send(
    {
      ...request,
      headers: { accept: 'application/json', 'user-agent': userAgent, ...request.headers },
    },
    clock,
  );
  if (status >= 300 && status < 400) {
    // Not followed: a redirect could carry the key or an upload to another host.
    throw new PortalError(
      'unreachable',
      `could not ${request.operation}: ${request.url.origin} redirects to another address (status ${status})`,
      'check `portal-url`',
    );
  }
  const body = parseObject(text);
  if (body === undefined) {
    throw new TransientError(
      `${request.url.origin} answered with status ${status} and no JSON object`,
      retryAfter(headers),
    );
  }
  const code = typeof body.error === 'string' ? body.error : undefined;
  const message = typeof body.message === 'string' ? body.message : '';
  const isRefusal = code !== undefined && REFUSALS.has(code) && status !== 429;
  const isFault = code !== undefined && PORTAL_FAULTS.has(code);
  const answer = [code, message].filter(Boolean).join(': ') || `status ${status}`;
  if (request.isTemporary && isAboutAddress(status, code, message)) {
    throw new TransientError(
      `${request.url.origin} does not take the upload address ("${answer}")`,
      retryAfter(headers),
    );
  }
  if (isFault || (!isRefusal && isPassingStatus(status))) {
    throw new TransientError(`the portal answered "${answer}"`, retryAfter(headers));
  }
  if (code !== undefined || status >= 400) {
    throw explainRefusal(request.operation, request.mod, { status, code, message });
  }
  const value = request.parse(body);
  if (value === undefined)
    throw new TransientError(`${request.url.origin} answered with JSON of another shape`);
  return value;
}

/**
 * Whether what was refused is the temporary address itself, so that a new one may do. Such a request carries no key and
 * names no mod, so the codes about those can only mean the address.
 */
function isAboutAddress(status: number, code: string | undefined, message: string): boolean {
  if (code === 'InvalidImageUpload' || saysAlreadyThere(message)) return false;
  return (
    [401, 403, 404, 410].includes(status) ||
    (code !== undefined && ['UnknownMod', 'InvalidApiKey', 'Forbidden'].includes(code)) ||
    UNKNOWN_UPLOAD.test(message)
  );
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now; undefined when there is none that can be read. */
function retryAfter(headers: IncomingHttpHeaders): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
