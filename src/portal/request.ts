import type { IncomingHttpHeaders } from 'node:http';

import { parseObject, type JsonObject } from '../model/json.js';
import {
  describeResponse,
  explainErrorResponse,
  PortalError,
  saysAlreadyThere,
  type ErrorResponse,
} from './portal-error.js';
import { TransientError } from './retrier.js';
import { isTransientStatus, type Connections } from './wire.js';

/** One HTTP request, as the portal's APIs use it. */
export interface PortalRequest<T> {
  /** For messages. Undefined if the request is about no single mod. */
  readonly mod: string | undefined;
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is a form; pieces of bytes are a multipart body. */
  readonly body?: string | Iterable<Uint8Array>;
  /** In milliseconds, from connecting to the last byte of the response. */
  readonly deadlineMs: number;
  /** @returns undefined when the body is not what this call returns */
  readonly parse: (body: JsonObject) => T | undefined;
  /** Whether `url` works once and for a short time, so that a new one may work if this one is rejected. */
  readonly isTemporary?: boolean;
}

/** The codes with which the portal reports an internal failure, whatever the status. */
const INTERNAL_ERRORS = new Set<string | undefined>(['InternalError', 'Unknown']);

/** The portal's codes for a request that it does not accept, whatever the status. */
const REQUEST_ERRORS = new Set<string | undefined>([
  'InvalidApiKey',
  'InvalidRequest',
  'Forbidden',
  'UnknownMod',
  'InvalidImageUpload',
]);

/** The codes about a key or a mod. */
const ACCESS_ERRORS = new Set<string | undefined>(['UnknownMod', 'InvalidApiKey', 'Forbidden']);

/** How an upload host rejects an upload URL, with any code: "Unknown upload.", "Upload URL expired". */
const UNKNOWN_UPLOAD =
  /\bupload\b.*\b(?:unknown|expired|used|not found)\b|\b(?:unknown|expired)\b.*\bupload\b/i;

/**
 * Sends one request, once, and interprets the response. The portal's documentation says to go by the `error` key, not
 * by the status.
 *
 * @throws TransientError when another try may succeed; PortalError when it cannot
 */
export async function sendOnce<T>(
  request: PortalRequest<T>,
  userAgent: string,
  connections: Connections,
): Promise<T> {
  const headersToSend = { accept: 'application/json', 'user-agent': userAgent, ...request.headers };
  const { status, headers, bytes } = await connections.send({ ...request, headers: headersToSend });
  const { origin } = request.url;
  if (status >= 300 && status < 400) {
    // Not followed: a redirect could carry the key or an upload to another host.
    const message = `${origin} redirects to another address (status ${status})`;
    // The host for uploads is another one than the portal's, which may be reached all the same.
    throw request.isTemporary
      ? new PortalError('this-call', message, {
          hint: 'run again later: a file is never sent on to another address',
        })
      : new PortalError('unreachable', message, { hint: 'check `portal-url`' });
  }
  const body = parseObject(bytes.toString('utf8'));
  if (body === undefined) {
    const isUnavailable = status >= 500 && !request.isTemporary;
    throw new TransientError(
      isUnavailable ? unavailable(status) : `${origin} returned status ${status} and no JSON object`,
      retryAfter(headers),
    );
  }
  const response: ErrorResponse = {
    status,
    code: typeof body.error === 'string' ? body.error : undefined,
    message: typeof body.message === 'string' ? body.message : '',
  };
  if (request.isTemporary && isAboutAddress(response)) {
    throw new TransientError(
      `${origin} does not accept the upload address ("${describeResponse(response)}")`,
      retryAfter(headers),
    );
  }
  if (isTransient(response)) {
    const quoted = `"${describeResponse(response)}"`;
    const reason = isDown(status) ? `${unavailable(status)}: ${quoted}` : `the portal returned ${quoted}`;
    throw new TransientError(reason, retryAfter(headers));
  }
  if (response.code !== undefined || status >= 400) throw explainErrorResponse(request.mod, response);
  const value = request.parse(body);
  if (value === undefined) throw new TransientError(`${origin} returned unexpected JSON`);
  return value;
}

/** A gateway cannot reach the portal, or the portal restarts. A 500 may be the fault of one request. */
function isDown(status: number): boolean {
  return status >= 502 && status <= 504;
}

function unavailable(status: number): string {
  return `the mod portal is unavailable (HTTP ${status})`;
}

function isTransient({ status, code }: ErrorResponse): boolean {
  if (INTERNAL_ERRORS.has(code)) return true;
  const isRequestError = REQUEST_ERRORS.has(code) && status !== 429;
  return !isRequestError && isTransientStatus(status);
}

/**
 * Whether the temporary address itself was rejected, so that a new one may work. Such a request carries no key and names
 * no mod, so the codes about those can only mean the address.
 */
function isAboutAddress({ status, code, message }: ErrorResponse): boolean {
  if (code === 'InvalidImageUpload' || saysAlreadyThere(message)) return false;
  return [401, 403, 404, 410].includes(status) || ACCESS_ERRORS.has(code) || UNKNOWN_UPLOAD.test(message);
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now; undefined when the header is missing or invalid. */
export function retryAfter(headers: IncomingHttpHeaders): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
