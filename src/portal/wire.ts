import http, { type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';

import { getProxyUrl } from '@actions/http-client/lib/proxy';

import { PortalError } from './portal-error.js';
import { TransientError, type Clock } from './retrier.js';
import { ProxyRefusal, TunnelAgent } from './tunnel.js';

/** What goes over the wire for one request. */
export interface Outgoing {
  /** For messages: completes "could not …". */
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array | undefined;
  /** For everything from connecting to the answer's last byte, in milliseconds. */
  readonly deadlineMs: number;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** In bytes. The largest page on the portal has about a megabyte, most of it releases. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/**
 * Sends one request, once, and reads the whole answer. Ends by the deadline whatever the other side does: the deadline
 * settles the promise itself and then closes every socket, rather than trusting that an abort reaches each stage.
 *
 * Written on Node's own client, since the one of @actions/http-client never settles after a `101` or behind a silent
 * proxy. Its choice of a proxy from the environment (HTTPS_PROXY, NO_PROXY) is kept.
 *
 * @throws TransientError when there was no whole answer; PortalError when a proxy is set up in a way that cannot work
 */
export async function send(outgoing: Outgoing, clock: Clock): Promise<RawAnswer> {
  const { url, deadlineMs } = outgoing;
  const proxy = proxyFor(outgoing);
  // An agent for each request: to destroy it closes the sockets of this one and no other.
  const agent = agentFor(url, proxy);
  let cancel = (): void => undefined;
  const deadline = new Promise<never>((_, reject) => {
    cancel = clock.after(deadlineMs, () => {
      reject(new Error(`no whole answer within ${Math.ceil(deadlineMs / 1000)} seconds`));
    });
  });
  try {
    return await Promise.race([receive(outgoing, agent), deadline]);
  } catch (error) {
    const where = proxy === undefined ? url.origin : `${url.origin} through the proxy ${proxy.host}`;
    if (error instanceof ProxyRefusal && isRefusalForGood(error.status)) {
      throw new PortalError(
        'unreachable',
        `could not ${outgoing.operation}: ${where}: ${error.message}`,
        error.status === 407
          ? 'put the user name and password of the proxy in HTTPS_PROXY'
          : `allow ${url.host} in the proxy, or name it in NO_PROXY`,
        undefined,
        { cause: error },
      );
    }
    throw new TransientError(`${where}: ${nameOf(error)}`, undefined, { cause: error });
  } finally {
    cancel();
    agent.destroy();
  }
}

/** Too slow, too many, or a fault of whatever stands in front of the portal. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function isRefusalForGood(status: number): boolean {
  return status >= 400 && !isPassingStatus(status);
}

/** @throws PortalError for a proxy of another kind, which no retry makes work */
function proxyFor({ url, operation }: Outgoing): URL | undefined {
  let proxy: URL | undefined;
  try {
    proxy = getProxyUrl(url);
    if (proxy === undefined || /^https?:$/.test(proxy.protocol)) return proxy;
  } catch {
    // Not an address at all. It is not quoted: it may hold a password.
  }
  throw new PortalError(
    'unreachable',
    `could not ${operation}: HTTPS_PROXY is not an http or https address`,
    'write it as http://host:port',
  );
}

function agentFor(url: URL, proxy: URL | undefined): http.Agent {
  // http is for loopback only, which no proxy is used for.
  if (url.protocol === 'http:') return new http.Agent();
  return proxy === undefined ? new https.Agent() : new TunnelAgent(proxy);
}

async function receive({ method, url, headers, body }: Outgoing, agent: http.Agent): Promise<RawAnswer> {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = (url.protocol === 'http:' ? http : https).request(url, { method, headers, agent });
    request.once('response', resolve);
    request.on('error', reject);
    // Without this listener a 101 would settle nothing.
    request.once('upgrade', (_, socket) => {
      socket.destroy();
      reject(new Error('answered with status 101, a switch to another protocol'));
    });
    request.once('close', () => {
      reject(new Error('the connection was closed without an answer'));
    });
    request.end(body);
  });
  return { status: message.statusCode ?? 0, headers: message.headers, text: await readAll(message) };
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
