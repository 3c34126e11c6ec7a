import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';

/** A proxy did not accept CONNECT. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';

  constructor(readonly status: number) {
    super(`the proxy refused the connection with status ${status}`);
  }
}

/**
 * Reaches https hosts through an HTTP proxy, with CONNECT (RFC 9110, 9.3.6). `destroy` also closes connections that the
 * proxy has not responded to yet.
 *
 * Rejected alternatives: `tunnel`, which @actions/http-client uses, cannot be stopped while it waits for the proxy, and
 * calls the deprecated `new Buffer`. The ProxyAgent of undici 6.29 aborts the process after a 407, and connects again 2,000
 * times a second to a proxy that hangs up. https-proxy-agent 7 cannot be stopped while it waits either.
 */
export class TunnelAgent extends https.Agent {
  private readonly waiting = new Set<http.ClientRequest>();

  /** @param proxy with a user name and password that are already decoded, if it has them */
  constructor(
    private readonly proxy: URL,
    options: https.AgentOptions = {},
  ) {
    super(options);
  }

  override createConnection(
    options: https.RequestOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    // The types want a stream beside an error; Node.js reads none then.
    const fail = callback as ((error: Error) => void) | undefined;
    const request = this.connect(`${bracketed(options.host ?? '')}:${options.port ?? 443}`);
    this.waiting.add(request);
    request.once('close', () => this.waiting.delete(request));
    request.on('error', (error) => fail?.(error));
    request.once('connect', ({ statusCode: status = 0 }, socket, head) => {
      this.waiting.delete(request);
      // Errors after this surface on the TLS socket, or in the ProxyError below.
      socket.on('error', () => undefined);
      if (status < 200 || status > 299) {
        socket.destroy();
        fail?.(new ProxyError(status));
        return;
      }
      if (head.length > 0) socket.unshift(head);
      const secure = super.createConnection({ ...options, socket } as https.RequestOptions);
      if (secure) callback?.(null, secure);
    });
    request.end();
    return undefined;
  }

  override destroy(): void {
    super.destroy();
    for (const request of this.waiting) request.destroy();
  }

  /** @param authority host and port to reach */
  private connect(authority: string): http.ClientRequest {
    const { protocol, hostname, port, username, password } = this.proxy;
    const isTls = protocol === 'https:';
    const credentials = Buffer.from(`${username}:${password}`).toString('base64');
    return (isTls ? https : http).request({
      method: 'CONNECT',
      host: hostname.replace(/^\[(.*)\]$/, '$1'),
      port: port === '' ? (isTls ? 443 : 80) : port,
      path: authority,
      headers: {
        host: authority,
        ...((username !== '' || password !== '') && { 'proxy-authorization': `Basic ${credentials}` }),
      },
      agent: false,
    });
  }
}

/** The host as in a URL: an IPv6 address is in brackets. */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
