import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, RequestOptions } from 'node:http';
import { Readable } from 'node:stream';

import { HttpClient } from '@actions/http-client';

import { parseObject, type JsonObject } from './json.js';
import { explainRefusal, PortalError } from './portal-error.js';
import { PassingFault } from './retry.js';

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
  /** What must not be quoted from an answer; a host may echo the address that it was asked for. */
  readonly secrets?: readonly string[];
}

/** In bytes. The largest page on the portal has about a megabyte, most of it releases. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

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

/** Too slow, too many, or a fault of whatever stands in front of the portal. */
function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * Sends one request, once, and judges the answer. By the portal's advice the `error` key decides, not the status.
 *
 * @throws PassingFault when trying again may help; PortalError when it will not
 */
export async function exchange<T>(request: Exchange<T>, userAgent: string): Promise<T> {
  const { status, headers, text } = await send(request, userAgent);
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
    throw new PassingFault(
      `${request.url.origin} answered with status ${status} and no JSON object`,
      retryAfter(headers),
    );
  }
  const quote = (text: string) =>
    (request.secrets ?? []).reduce((quoted, secret) => quoted.replaceAll(secret, '***'), text);
  const code = typeof body.error === 'string' ? quote(body.error) : undefined;
  const message = typeof body.message === 'string' ? quote(body.message) : '';
  const isRefusal = code !== undefined && REFUSALS.has(code) && status !== 429;
  const isFault = code !== undefined && PORTAL_FAULTS.has(code);
  if (isFault || (!isRefusal && isPassingStatus(status))) {
    const answer = [code, message].filter(Boolean).join(': ') || `status ${status}`;
    throw new PassingFault(`the portal answered "${answer}"`, retryAfter(headers));
  }
  if (code !== undefined || status >= 400) {
    throw explainRefusal(request.operation, request.mod, { status, code, message });
  }
  const value = request.parse(body);
  if (value === undefined)
    throw new PassingFault(`${request.url.origin} answered with JSON of another shape`);
  return value;
}

interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

async function send<T>(request: Exchange<T>, userAgent: string): Promise<RawAnswer> {
  const { method, url, body, deadlineMs } = request;
  const deadline = new AbortController();
  const timer = setTimeout(() => {
    deadline.abort();
  }, deadlineMs);
  // A client for each request: @actions/http-client has no per-request abort, but lets a handler complete the options.
  // Its own timeout only counts idle time (longer here, so that the deadline speaks), and its readBody() never settles
  // when the connection drops.
  const client = new HttpClient(userAgent, [new RequestCompletion(deadline.signal)], {
    allowRedirects: false,
    socketTimeout: deadlineMs * 2,
  });
  try {
    const headers: OutgoingHttpHeaders = { accept: 'application/json', ...request.headers };
    let data: string | NodeJS.ReadableStream | null =
      body === undefined || typeof body === 'string' ? (body ?? null) : null;
    if (body !== undefined && typeof body !== 'string') {
      headers['content-length'] = body.byteLength;
      data = Readable.from([body]);
    }
    const { message } = await client.request(method, url.href, data, headers);
    return { status: message.statusCode ?? 0, headers: message.headers, text: await readAll(message) };
  } catch (error) {
    const reason = deadline.signal.aborted
      ? `no whole answer within ${Math.ceil(deadlineMs / 1000)} seconds`
      : nameOf(error);
    throw new PassingFault(`${url.origin}: ${reason}`, undefined, { cause: error });
  } finally {
    clearTimeout(timer);
    client.dispose();
  }
}

/** Completes the options of Node's request: the deadline, and IPv6 hosts without the brackets that URLs have. */
class RequestCompletion {
  constructor(private readonly signal: AbortSignal) {}

  prepareRequest(options: RequestOptions): void {
    options.signal = this.signal;
    options.host = options.host?.replace(/^\[(.*)\]$/, '$1');
  }

  canHandleAuthentication(): boolean {
    return false;
  }

  handleAuthentication(): Promise<never> {
    return Promise.reject(new Error('never asked for'));
  }
}

async function readAll(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Node's own words for a network error; an AggregateError (several addresses, none answered) has none of its own. */
function nameOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(nameOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now; undefined when there is none that can be read. */
function retryAfter(headers: IncomingHttpHeaders): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
