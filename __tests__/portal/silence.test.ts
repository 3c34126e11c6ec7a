import type { Socket } from 'node:net';

import { afterEach, describe, expect, test } from '@jest/globals';

import { sendOnce, type PortalRequest } from '../../src/portal/request.js';
import { systemClock, TransientError } from '../../src/portal/retrier.js';
import { Connections } from '../../src/portal/wire.js';
import { drip, startRawServer, type RawServer } from '../support/raw-server.js';

let server: RawServer | undefined;
afterEach(async () => {
  delete process.env.HTTPS_PROXY;
  await server?.stop();
});

type Serve = (socket: Socket) => void;

/** Says this once the request has begun to arrive, and nothing more. */
const says =
  (text: string | Buffer): Serve =>
  (socket) => {
    socket.once('data', () => socket.write(text));
  };
/** Says this, and then the other again and again. */
const drips =
  (text: string, again: string): Serve =>
  (socket) => {
    socket.once('data', () => {
      socket.write(text);
      drip(socket, again);
    });
  };

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
/** The header of a TLS record that never comes. */
const HALF_A_RECORD = Buffer.from([0x16, 0x03, 0x03, 0x40, 0x00, 0x02]);
/** In milliseconds. Long enough for whatever a row sends to arrive; a row that did not would still pass. */
const DEADLINE_MS = 250;

function get(url: string, more: Partial<PortalRequest<true>> = {}): Promise<unknown> {
  const request: PortalRequest<true> = {
    mod: 'big-mod',
    method: 'GET',
    url: new URL(url),
    deadlineMs: DEADLINE_MS,
    parse: () => true,
    ...more,
  };
  return sendOnce(request, 'test', new Connections(systemClock)).catch((error: unknown) => error);
}

async function expectDeadline(answer: Promise<unknown>): Promise<void> {
  const error = await answer;
  expect(error).toBeInstanceOf(TransientError);
  expect(String(error)).toContain('no whole response within 1 seconds');
  // On a busy machine, the server may hear of a connection only after its end.
  await server?.connected;
  expect(server?.accepted).toBe(1);
  // Otherwise the process could not end.
  await server?.closedByClient();
}

describe('a portal that goes silent is waited for until the deadline, and its connection is closed', () => {
  test.each<[string, Serve]>([
    ['from the start', () => undefined],
    ['in the status line', says('HTTP/1.1 2')],
    ['in the headers', says(HEAD)],
    ['after the headers', says(`${HEAD}content-length: 9\r\n\r\n`)],
    ['in a body of a known length', says(`${HEAD}content-length: 9\r\n\r\n{"a"`)],
    ['in a chunk', says(`${HEAD}transfer-encoding: chunked\r\n\r\n9\r\n{"a"`)],
    ['before the last chunk', says(`${HEAD}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n`)],
    ['in the trailers', says(`${HEAD}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx: `)],
    ['instead of closing a body without a length', says(`${HEAD}\r\n{}`)],
    ['after "100 Continue"', says('HTTP/1.1 100 Continue\r\n\r\n')],
    ['but for endless "103 Early Hints"', drips('', 'HTTP/1.1 103 Early Hints\r\n\r\n')],
    ['but for endless headers', drips(HEAD, 'x: y\r\n')],
    ['but for an endless body', drips(`${HEAD}\r\n`, ' ')],
  ])('%s', async (_, serve) => {
    server = await startRawServer(serve);
    await expectDeadline(get(`http://${server.host}/`));
  });

  test('while it takes no byte of an upload', async () => {
    server = await startRawServer((socket) => socket.pause());
    const body = [new Uint8Array(32 * 1024 * 1024)];
    await expectDeadline(get(`http://${server.host}/`, { method: 'POST', body }));
  });

  test.each<[string, Serve]>([
    ['from the start', () => undefined],
    ['in its first record', says(HALF_A_RECORD)],
  ])('in TLS, %s', async (_, serve) => {
    server = await startRawServer(serve);
    await expectDeadline(get(`https://${server.host}/`));
  });
});

describe('a proxy that goes silent is waited for until the deadline, and its connection is closed', () => {
  test.each<[string, string, Serve]>([
    ['from the start', 'http', () => undefined],
    ['in the status line', 'http', says('HTTP/1.1 2')],
    ['in the headers', 'http', says('HTTP/1.1 200 OK\r\nx: ')],
    ['but for endless headers', 'http', drips('HTTP/1.1 200 OK\r\n', 'x: y\r\n')],
    ['after a 200', 'http', says('HTTP/1.1 200 OK\r\n\r\n')],
    [
      'after the beginning of a TLS record',
      'http',
      says(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), HALF_A_RECORD])),
    ],
    ['from the start of its own TLS', 'https', () => undefined],
    ['in the first record of its own TLS', 'https', says(HALF_A_RECORD)],
  ])('%s', async (_, protocol, serve) => {
    server = await startRawServer(serve);
    process.env.HTTPS_PROXY = `${protocol}://${server.host}`;
    await expectDeadline(get('https://portal.example/'));
  });
});

describe('an unusable response is an error at once', () => {
  test.each<[string, Serve, RegExp]>([
    ['a switch to another protocol', says('HTTP/1.1 101 Switching Protocols\r\n\r\n'), /status 101/],
    [
      'a switch to a protocol by name',
      says('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
      /status 101/,
    ],
    ['garbage', says('hello there\r\n\r\n'), /Parse Error/],
    ['a closed connection', (socket) => void socket.once('data', () => socket.end()), /socket hang up/],
    [
      'a body cut short',
      (socket) => void socket.once('data', () => socket.end(`${HEAD}content-length: 9\r\n\r\n{`)),
      /aborted/,
    ],
  ])('%s', async (_, serve, message) => {
    server = await startRawServer(serve);
    // Without a deadline that could speak first.
    const error = await get(`http://${server.host}/`, { deadlineMs: 60_000 });
    expect(error).toBeInstanceOf(TransientError);
    expect(String(error)).toMatch(message);
    await server.closedByClient();
  });
});
