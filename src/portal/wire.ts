import http, { type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';

import { getProxyUrl } from '@actions/http-client/lib/proxy';

import { PortalError } from './portal-error.js';
import { TransientError, type Clock } from './retrier.js';
import { ProxyError, TunnelAgent } from './tunnel.js';

/** One HTTP request. */
export interface Outgoing {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array | undefined;
  /** In milliseconds, from connecting to the last byte of the response. */
  readonly deadlineMs: number;
  /** A larger response is an error; the rest of it is not read. Default: MAX_RESPONSE_BYTES. */
  readonly maxBytes?: number;
}

export interface RawResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** In bytes. The largest page on the portal has about a megabyte, most of it releases. */
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/**
 * Sends one request, once, and reads the whole response. It ends by the deadline whatever the other side does: the
 * deadline settles the promise itself and then closes every socket, instead of relying on an abort to reach each stage.
 *
 * It uses Node's own client. The one of @actions/http-client was refused: it never settles after a `101` response or
 * behind a silent proxy. Its choice of a proxy from the environment (HTTPS_PROXY, NO_PROXY) is kept.
 *
 * @throws TransientError when there was no whole response; PortalError when the response is too large, or when a proxy is
 *   set up in a way that cannot work
 */
export async function send(outgoing: Outgoing, clock: Clock): Promise<RawResponse> {
  const { url, deadlineMs } = outgoing;
  const proxy = proxyFor(url);
  // An agent for each request: destroying it closes the sockets of this request and no other.
  const agent = agentFor(url, proxy);
  let cancel = (): void => undefined;
  const deadline = new Promise<never>((_, reject) => {
    cancel = clock.after(deadlineMs, () => {
      reject(new Error(`no whole response within ${Math.ceil(deadlineMs / 1000)} seconds`));
    });
  });
  try {
    return await Promise.race([receive(outgoing, agent), deadline]);
  } catch (error) {
    const where = proxy === undefined ? url.origin : `${url.origin} through the proxy ${proxy.host}`;
    if (error instanceof ProxyError && isPermanentStatus(error.status)) {
      throw new PortalError('unreachable', `${where}: ${error.message}`, {
        hint:
          error.status === 407
            ? 'put the user name and password of the proxy in HTTPS_PROXY'
            : `allow ${url.host} in the proxy, or name it in NO_PROXY`,
        cause: error,
      });
    }
    if (error instanceof PortalError) throw error;
    throw new TransientError(`${where}: ${nameOf(error)}`, undefined, { cause: error });
  } finally {
    cancel();
    agent.destroy();
  }
}

/** Too slow, too many requests, or a failure of a server in front of the portal. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function isPermanentStatus(status: number): boolean {
  return status >= 400 && !isTransientStatus(status);
}

/** @throws PortalError for a proxy of another kind, which cannot work */
function proxyFor(url: URL): URL | undefined {
  let proxy: URL | undefined;
  try {
    proxy = getProxyUrl(url);
    if (proxy === undefined || /^https?:$/.test(proxy.protocol)) return proxy;
  } catch {
    // Not an address at all. It is not quoted: it may hold a password.
  }
  throw new PortalError('unreachable', 'HTTPS_PROXY is not an http or https address', {
    hint: 'write it as http://host:port',
  });
}

function agentFor(url: URL, proxy: URL | undefined): http.Agent {
  // http is for loopback only, which no proxy is used for.
  if (url.protocol === 'http:') return new http.Agent();
  return proxy === undefined ? new https.Agent() : new TunnelAgent(proxy);
}

async function receive(
  { method, url, headers, body, maxBytes = MAX_RESPONSE_BYTES }: Outgoing,
  agent: http.Agent,
): Promise<RawResponse> {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = (url.protocol === 'http:' ? http : https).request(url, { method, headers, agent });
    request.once('response', resolve);
    request.on('error', reject);
    // Without this listener a 101 would settle nothing.
    request.once('upgrade', (_, socket) => {
      socket.destroy();
      reject(new Error('returned status 101, a switch to another protocol'));
    });
    request.once('close', () => {
      reject(new Error('the connection was closed without a response'));
    });
    request.end(body);
  });
  return {
    status: message.statusCode ?? 0,
    headers: message.headers,
    bytes: await readAll(message, maxBytes),
  };
}

async function readAll(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new PortalError('refused', `the response is larger than ${maxBytes / 1024 / 1024} MiB`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The message of a network error. An AggregateError (several addresses, no connection) has no message. */
function nameOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(nameOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
