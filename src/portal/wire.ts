import http, {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
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
  /**
   * Bytes are sent piece by piece; `headers` must have their length. A piece of more than 64 kB has been sent when the next
   * one is asked for, so both may be in the same buffer.
   */
  readonly body?: string | Iterable<Uint8Array> | undefined;
  /** Whether `url` works once: then the request is never sent again. */
  readonly isTemporary?: boolean;
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

/** In bytes. The largest page on the portal is about a megabyte, most of it releases. */
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/**
 * The connections of one run. They are kept open between requests: connecting again costs one round trip, and two or three
 * more with TLS.
 *
 * It uses the client of Node.js. The client of @actions/http-client is not used, because it never settles after a `101`
 * response or behind a silent proxy. Only its choice of a proxy from the environment (HTTPS_PROXY, NO_PROXY) is used.
 */
export class Connections {
  /**
   * By origin and proxy, the agents without a request. Each agent has one connection and serves one request at a time:
   * destroying it closes the sockets of that request, also those to a proxy, and no others.
   */
  private readonly idle = new Map<string, http.Agent[]>();

  constructor(private readonly clock: Clock) {}

  /** Closes the idle connections. Call it when no more requests will be sent. */
  close(): void {
    for (const agent of [...this.idle.values()].flat()) agent.destroy();
    this.idle.clear();
  }

  /**
   * Sends one request and reads the whole response. It ends by the deadline whatever the other side does: the deadline
   * settles the promise itself and then closes every socket, instead of relying on an abort to reach each stage.
   *
   * A server may close an idle connection at the moment when a request begins. Such a request is sent again at once, on a
   * new connection. The server may have received the first one: every request must be harmless to repeat, unless its
   * address is temporary.
   *
   * @throws TransientError when there was no whole response; PortalError when the response is too large, or when a proxy
   *   is set up in a way that cannot work
   */
  async send(outgoing: Outgoing): Promise<RawResponse> {
    const { url, deadlineMs } = outgoing;
    const proxy = proxyFor(url);
    let cancel = (): void => undefined;
    const deadline = new Promise<never>((_, reject) => {
      cancel = this.clock.after(deadlineMs, () => {
        reject(new Error(`no whole response within ${Math.ceil(deadlineMs / 1000)} seconds`));
      });
    });
    try {
      return await this.exchange(outgoing, proxy, deadline);
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
    }
  }

  private async exchange(
    outgoing: Outgoing,
    proxy: URL | undefined,
    deadline: Promise<never>,
  ): Promise<RawResponse> {
    const key = `${outgoing.url.origin} ${proxy?.href ?? ''}`;
    const kept = this.idle.get(key) ?? [];
    this.idle.set(key, kept);
    for (;;) {
      const agent = kept.pop() ?? agentFor(outgoing.url, proxy);
      let canBeKept = false;
      try {
        const received = await Promise.race([receive(outgoing, agent), deadline]);
        canBeKept = received.isSent;
        return received.response;
      } catch (error) {
        if (!(error instanceof ClosedWhileIdle) || outgoing.isTemporary === true) throw error;
        // The connections that were opened with it are probably closed, too.
        for (const other of kept.splice(0)) other.destroy();
      } finally {
        if (canBeKept) kept.push(agent);
        else agent.destroy();
      }
    }
  }
}

/** The server closed a kept connection before it responded. */
class ClosedWhileIdle extends Error {}

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
  const options = { keepAlive: true, maxSockets: 1 };
  // http is only used for loopback, and no proxy is used there.
  if (url.protocol === 'http:') return new http.Agent(options);
  return proxy === undefined ? new https.Agent(options) : new TunnelAgent(proxy, options);
}

async function receive(
  { method, url, headers, body, maxBytes = MAX_RESPONSE_BYTES }: Outgoing,
  agent: http.Agent,
): Promise<{ readonly response: RawResponse; readonly isSent: boolean }> {
  const request = (url.protocol === 'http:' ? http : https).request(url, { method, headers, agent });
  const closed = new Promise<void>((resolve) => request.once('close', resolve));
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    let bytesBefore = 0;
    request.once('socket', ({ bytesRead }) => (bytesBefore = bytesRead));
    const refuseSwitch = (): void => {
      reject(new Error('returned status 101, a switch to another protocol'));
    };
    request.once('response', (message) => {
      // Without a header `upgrade`, a 101 is a response that never ends.
      if (message.statusCode === 101) refuseSwitch();
      else resolve(message);
    });
    request.on('error', (error) => {
      const isUnanswered = request.reusedSocket && request.socket?.bytesRead === bytesBefore;
      reject(isUnanswered ? new ClosedWhileIdle(error.message, { cause: error }) : error);
    });
    // Without this listener a 101 would settle nothing.
    request.once('upgrade', (_, socket) => {
      socket.destroy();
      refuseSwitch();
    });
    request.once('close', () => {
      reject(new Error('the connection was closed without a response'));
    });
    if (typeof body !== 'object') request.end(body);
    else sendPieces(body, request, closed).catch(reject);
  });
  const response = {
    status: message.statusCode ?? 0,
    headers: message.headers,
    bytes: await readAll(message, maxBytes),
  };
  // A server may respond before it has read the whole request; then the connection cannot be used again.
  const isSent = request.writableFinished;
  // Now the agent has its connection back.
  if (isSent) await closed;
  return { response, isSent };
}

/**
 * Sends a body piece by piece; small pieces in one packet. A pipeline of streams needed a new buffer for each piece, and
 * milliseconds for the first file.
 *
 * @param closed settles when the request is closed
 */
async function sendPieces(
  pieces: Iterable<Uint8Array>,
  request: ClientRequest,
  closed: Promise<void>,
): Promise<void> {
  for (const piece of pieces) {
    // False until the system has everything, if it is more than Node.js collects: 64 kB, and 16 kB before Node.js 22.
    const isCollected = request.write(piece);
    if (!isCollected) await Promise.race([new Promise((resolve) => request.once('drain', resolve)), closed]);
    if (request.destroyed) return;
  }
  request.end();
}

async function readAll(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new PortalError('this-call', `the response is larger than ${maxBytes / 1024 / 1024} MiB`);
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
