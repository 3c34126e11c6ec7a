import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import { afterEach, describe, expect, test } from '@jest/globals';

import { fileForm } from '../../src/portal/file-form.js';
import { systemClock, TransientError } from '../../src/portal/retrier.js';
import { sideBySide, Slots } from '../../src/portal/slots.js';
import { Connections, type Outgoing } from '../../src/portal/wire.js';

let server: Server | undefined;
let accepted: Socket[] = [];
let connections = new Connections(systemClock);
afterEach(() => {
  connections.close();
  connections = new Connections(systemClock);
  server?.closeAllConnections();
  server?.close();
});

async function serve(respond: (request: IncomingMessage, response: ServerResponse) => void): Promise<URL> {
  accepted = [];
  server = createServer(respond);
  server.on('connection', (socket: Socket) => accepted.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return new URL(`http://127.0.0.1:${address.port}/`);
}

/** Without a deadline that could speak first. */
const send = (url: URL, more: Partial<Outgoing> = {}) =>
  connections.send({ method: 'GET', url, headers: {}, deadlineMs: 60_000, ...more });

describe('connections', () => {
  test('one after the other, requests use one connection; side by side, one each', async () => {
    const url = await serve((_, response) => response.end('{}'));
    for (let n = 0; n < 3; n++) await send(url);
    expect(accepted).toHaveLength(1);
    await Promise.all([send(url), send(url), send(url)]);
    expect(accepted).toHaveLength(3);
    await Promise.all([send(url), send(url), send(url)]);
    expect(accepted).toHaveLength(3);
  });

  test('all are closed at the end of the run', async () => {
    const url = await serve((_, response) => response.end('{}'));
    await Promise.all([send(url), send(url)]);
    const closed = accepted.map((socket) => once(socket, 'close'));
    connections.close();
    await Promise.all(closed);
  });

  test('a deadline closes the connection of its request, and no other', async () => {
    const url = await serve(({ url: path }, response) => {
      if (path !== '/silent') response.end('{}');
    });
    await send(url);
    const silent = send(new URL('silent', url), { deadlineMs: 100 });
    const other = send(url);
    await expect(silent).rejects.toThrow('no whole response');
    await other;
    await send(url);
    expect(accepted.filter((socket) => !socket.destroyed)).toHaveLength(1);
  });

  test('a request on a connection that the server has just closed is sent again at once', async () => {
    let requests = 0;
    const url = await serve((request, response) => {
      requests += 1;
      if (requests === 2) request.socket.destroy();
      else response.end('{}');
    });
    await send(url);
    expect((await send(url)).status).toBe(200);
    expect(requests).toBe(3);
    expect(accepted).toHaveLength(2);
  });

  test.each<[string, number, Partial<Outgoing>]>([
    ['on a new connection', 1, {}],
    ['to an address that works once', 2, { isTemporary: true }],
  ])('a request that gets no response %s is not sent again at once', async (_, nth, more) => {
    let requests = 0;
    const url = await serve((request, response) => {
      requests += 1;
      if (requests >= nth) request.socket.destroy();
      else response.end('{}');
    });
    for (let n = 1; n < nth; n++) await send(url);
    await expect(send(url, more)).rejects.toBeInstanceOf(TransientError);
    expect(requests).toBe(nth);
  });

  test('after a response to half a request, the connection is not used again', async () => {
    const url = await serve((_, response) => response.end('{}'));
    const body = [Buffer.alloc(64 * 1024 * 1024)];
    const headers = { 'content-length': String(body[0]?.length) };
    await send(url, { method: 'POST', body, headers });
    await send(url);
    expect(accepted).toHaveLength(2);
  });
});

test.each(['1.png', 'a "b".png', 'ä 🚂.png', 'a\nb\r.png'])(
  'a form with the file %j is the one of FormData',
  async (name) => {
    const bytes = Buffer.from('\x89PNG\r\n--form-\0\xff', 'latin1');
    const own = fileForm({
      field: 'image',
      fileName: name,
      type: 'image/png',
      length: bytes.length,
      content: [bytes],
    });
    const data = new FormData();
    data.set('image', new Blob([bytes], { type: 'image/png' }), name);
    const expected = new Response(data);
    const boundaryOf = (type: string | null) => type?.replace(/^multipart\/form-data; boundary=/, '') ?? '';
    const expectedBoundary = boundaryOf(expected.headers.get('content-type'));
    const whole = Buffer.concat([...own.body]);
    expect(whole.length).toBe(Number(own.headers['content-length']));
    const text = (body: Buffer, boundary: string) =>
      body.toString('latin1').replaceAll(boundary, 'BOUNDARY').trimEnd();
    expect(text(whole, boundaryOf(own.headers['content-type'] ?? null))).toBe(
      text(Buffer.from(await expected.arrayBuffer()), expectedBoundary),
    );
  },
);

test('a slot that fails is free again, and whoever asks first is served first', async () => {
  const slots = new Slots(1);
  const order: number[] = [];
  const work = (n: number) =>
    slots.run(() => {
      order.push(n);
      return n === 1 ? Promise.reject(new Error('no')) : Promise.resolve();
    });
  const all = await Promise.allSettled([work(1), work(2), work(3)]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(order).toEqual([1, 2, 3]);
});

test('side by side, no work is started after one has returned false, and what was started is awaited', async () => {
  const started: number[] = [];
  let ended = 0;
  await sideBySide([1, 2, 3, 4, 5], 2, async (n) => {
    started.push(n);
    await Promise.resolve();
    ended += 1;
    return n !== 2;
  });
  expect(started.length).toBeLessThan(5);
  expect(ended).toBe(started.length);
});

test('after an error, no other work is started', async () => {
  const started: number[] = [];
  const work = sideBySide([1, 2, 3, 4, 5], 2, async (n) => {
    started.push(n);
    await new Promise((resolve) => setTimeout(resolve, n));
    if (n === 1) throw new Error('no');
    return true;
  });
  await expect(work).rejects.toThrow('no');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(started).toEqual([1, 2]);
});
