import type { Socket } from 'node:net';

import { afterEach, describe, expect, test } from '@jest/globals';

import { PortalError } from '../../src/portal/portal-error.js';
import { sendOnce } from '../../src/portal/request.js';
import { systemClock, TransientError } from '../../src/portal/retrier.js';
import { Connections } from '../../src/portal/wire.js';
import { startRawServer, type RawServer } from '../support/raw-server.js';

let server: RawServer | undefined;
afterEach(async () => {
  delete process.env.HTTPS_PROXY;
  delete process.env.NO_PROXY;
  await server?.stop();
});

/** Without a deadline that could speak first. */
const read = (url: string): Promise<unknown> =>
  sendOnce(
    {
      mod: 'big-mod',
      method: 'GET',
      url: new URL(url),
      deadlineMs: 60_000,
      parse: (body) => body,
    },
    'test',
    new Connections(systemClock),
  ).catch((error: unknown) => error);

const answers =
  (text: string) =>
  (socket: Socket): void => {
    socket.once('data', () => socket.end(text));
  };

describe('a fault of a proxy that may be temporary', () => {
  test.each<[string, (socket: Socket) => void, RegExp]>([
    ['busy', answers('HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n'), /refused .* status 503/],
    ['garbage', answers('hello there\r\n\r\n'), /Parse Error/],
    ['a closed connection', answers(''), /socket hang up/],
    ['a switch to another protocol', answers('HTTP/1.1 101 Switching Protocols\r\n\r\n'), /status 101/],
    ['a tunnel that ends', answers('HTTP/1.1 200 OK\r\n\r\n'), /before secure TLS connection/],
    ['a tunnel to something without TLS', answers('HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 400 No\r\n\r\n'), /SSL/],
  ])('%s', async (_, serve, message) => {
    server = await startRawServer(serve);
    process.env.HTTPS_PROXY = `http://${server.host}`;
    const error = await read('https://portal.example/');
    expect(error).toBeInstanceOf(TransientError);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
    expect(error).toMatchObject({
      message: expect.stringContaining(`https://portal.example through the proxy ${server.host}: `),
    });
    // One connection and not, as other clients do, thousands of them.
    expect(server.accepted).toBe(1);
    await server.closedByClient();
  });

  test('nobody listening', async () => {
    const gone = await startRawServer(() => undefined);
    await gone.stop();
    process.env.HTTPS_PROXY = `http://${gone.host}`;
    const error = await read('https://portal.example/');
    expect(error).toBeInstanceOf(TransientError);
    expect(String(error)).toContain('ECONNREFUSED');
  });
});

describe('a proxy that cannot work is not tried again, and its password is not shown', () => {
  test.each([
    ['407 Proxy Authentication Required', /status 407/, /user name and password of the proxy/],
    ['403 Forbidden', /status 403/, /allow portal.example in the proxy/],
  ])('%s', async (status, message, hint) => {
    server = await startRawServer(answers(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`));
    process.env.HTTPS_PROXY = `http://me:pa55w0rd@${server.host}`;
    const error = await read('https://portal.example/');
    expect(error).toBeInstanceOf(PortalError);
    expect(error).toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
    expect(String(error)).not.toContain('pa55w0rd');
  });

  test.each(['socks5://me:pa55w0rd@127.0.0.1:9', 'me:pa55w0rd@not an address'])(
    'HTTPS_PROXY=%s',
    async (proxy) => {
      process.env.HTTPS_PROXY = proxy;
      const error = await read('https://portal.example/');
      expect(error).toMatchObject({
        message: expect.stringContaining('HTTPS_PROXY is not an http or https address'),
      });
      expect(String(error)).not.toContain('pa55w0rd');
    },
  );
});

test.each([
  ['without credentials', '', undefined],
  ['with credentials', 'me:pa%40ss@', `Basic ${Buffer.from('me:pa@ss').toString('base64')}`],
])('CONNECT names the host and port, %s', async (_, credentials, authorization) => {
  let request = '';
  server = await startRawServer((socket) => {
    socket.once('data', (bytes) => {
      request = bytes.toString();
      socket.end('HTTP/1.1 503 Busy\r\n\r\n');
    });
  });
  process.env.HTTPS_PROXY = `http://${credentials}${server.host}`;
  await read('https://portal.example:8443/a/secret/path');
  const [line, ...headers] = request.trim().split('\r\n');
  expect(line).toBe('CONNECT portal.example:8443 HTTP/1.1');
  expect(headers.map((header) => header.toLowerCase())).toContain('host: portal.example:8443');
  expect(headers.find((header) => /^proxy-authorization:/i.test(header))?.replace(/^[^:]+: /, '')).toBe(
    authorization,
  );
  expect(request).not.toContain('secret');
});

test.each([
  ['a host that NO_PROXY names', 'https://localhost.example:1/', 'localhost.example'],
  ['loopback', 'https://127.0.0.1:1/', ''],
])('%s is reached without the proxy', async (_, url, noProxy) => {
  server = await startRawServer(answers(''));
  process.env.HTTPS_PROXY = `http://${server.host}`;
  process.env.NO_PROXY = noProxy;
  expect(await read(url)).toBeInstanceOf(TransientError);
  expect(server.accepted).toBe(0);
});
