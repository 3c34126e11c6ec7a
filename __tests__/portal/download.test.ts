import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { PortalClient } from '../../src/portal/client.js';
import type { DownloadLimits } from '../../src/portal/download.js';
import { instantClock } from '../support/in-process.js';

/** What the server does with each request in turn; the last one is repeated. */
let responses: ((response: ServerResponse) => void)[];
let requests: IncomingMessage[];
let server: Server;
let origin: string;
beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request);
    responses[Math.min(requests.length, responses.length) - 1]?.(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const says =
  (status: number, body = '', headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, headers).end(body);
  };

/** @returns the text, or the message of the error */
async function get(
  address: string,
  { portal = origin, ...limits }: Partial<DownloadLimits> & { portal?: string } = {},
): Promise<string> {
  const client = new PortalClient({
    url: new URL(portal),
    apiKey: 'secret-key',
    userAgent: 'test',
    onSecret: () => undefined,
    emit: () => undefined,
    clock: instantClock(),
  });
  const all = { maxBytes: 1000, deadlineMs: 5000, ...limits };
  return client.download(address, 'save it', all).then(String, (error: unknown) => String(error));
}

test('the bytes are returned, and no key is sent', async () => {
  responses = [says(200, 'bytes')];
  expect(await get(`${origin}/a.png`)).toBe('bytes');
  expect(requests[0]?.headers).toMatchObject({ 'user-agent': 'test' });
  expect(JSON.stringify(requests.map(({ headers, url }) => [headers, url]))).not.toContain('secret-key');
});

describe('an address that is not used', () => {
  test.each([
    ['http', 'http://assets.example/a.png', 'http://127.0.0.1:1', 'is not https'],
    ['http, of a portal on https', 'http://assets.example/a.png', 'https://portal.example', 'is not https'],
    ['this machine', 'http://127.0.0.1/a.png', 'https://portal.example', 'leads to this machine'],
    ['this machine by https', 'https://localhost/a.png', 'https://portal.example', 'leads to this machine'],
    ['a file', 'file:///etc/passwd', 'http://127.0.0.1:1', 'is not https'],
    ['data', 'data:image/png,x', 'http://127.0.0.1:1', 'is not https'],
    ['nothing', '', 'http://127.0.0.1:1', 'is not a web address'],
  ])('%s', async (_, address, portal, message) => {
    expect(await get(address, { portal })).toContain(message);
  });
});

describe('redirects', () => {
  test('are followed', async () => {
    responses = [says(302, '', { location: '/b.png' }), says(200, 'moved')];
    expect(await get(`${origin}/a.png`)).toBe('moved');
    expect(requests.map(({ url }) => url)).toEqual(['/a.png', '/b.png']);
  });

  test.each([
    ['http://assets.example/', 'is not https'],
    ['file:///etc/passwd', 'is not https'],
    ['http://[', 'is not a web address'],
  ])('not to %s', async (location, message) => {
    responses = [says(301, '', { location })];
    expect(await get(`${origin}/a.png`)).toContain(message);
    expect(requests).toHaveLength(1);
  });

  test('but not forever', async () => {
    responses = [says(307, '', { location: '/a.png' })];
    expect(await get(`${origin}/a.png`)).toContain('redirects more than 3 times');
    expect(requests).toHaveLength(4);
  });
});

describe('limits', () => {
  test('a file of the largest size is read', async () => {
    responses = [says(200, 'x'.repeat(1000))];
    expect(await get(`${origin}/a.png`)).toHaveLength(1000);
  });

  test('a larger one is an error at once', async () => {
    responses = [says(200, 'x'.repeat(1025))];
    expect(await get(`${origin}/a.png`, { maxBytes: 1024 })).toMatch(/could not save it: .*larger than/);
    expect(requests).toHaveLength(1);
  });

  test('a host that is silent is waited for until the deadline, three times or more', async () => {
    responses = [() => undefined];
    expect(await get(`${origin}/a.png`, { deadlineMs: 50 })).toMatch(/no whole response.*gave up after/);
    expect(requests.length).toBeGreaterThan(3);
  });
});

describe('another try', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['status 503', says(503)],
    ['status 429', says(429, '', { 'retry-after': '1' })],
    ['a connection that drops', (response) => response.socket?.destroy()],
    [
      'half a file',
      (response) => {
        response.writeHead(200, { 'content-length': '9' }).write('x', () => response.socket?.destroy());
      },
    ],
    ['something else with status 200', says(200, '<html>')],
  ])('after %s', async (_, first) => {
    responses = [first, says(200, 'bytes')];
    const isExpected = (bytes: Buffer) => !bytes.toString().startsWith('<');
    expect(await get(`${origin}/a.png`, { isExpected })).toBe('bytes');
  });

  test.each([400, 403, 404, 410, 204, 304])('not after status %s', async (status) => {
    responses = [says(status)];
    expect(await get(`${origin}/a.png`)).toContain(`a.png returned status ${status}`);
    expect(requests).toHaveLength(1);
  });
});
