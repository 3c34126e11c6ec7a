import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { afterEach, describe, expect, jest, test } from '@jest/globals';

import { PortalClient } from '../../src/portal/client.js';
import { PortalError } from '../../src/portal/portal-error.js';
import { sendOnce } from '../../src/portal/request.js';
import { systemClock, type Clock } from '../../src/portal/retrier.js';
import { Connections } from '../../src/portal/wire.js';
import { instantClock, SampleImages } from '../support/in-process.js';

let server: Server | undefined;
afterEach(() => {
  jest.restoreAllMocks();
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<URL> {
  server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return new URL(`http://127.0.0.1:${address.port}/`);
}

const MB = 1024 * 1024;

describe('the size of a response', () => {
  /** A JSON object of so many bytes, in pieces. */
  async function read(bytes: number): Promise<unknown> {
    let sent = 0;
    const url = await serve((_, response) => {
      response.on('error', () => undefined);
      response.write('{"text":"');
      const piece = Buffer.alloc(MB, 'x');
      const more = (left: number): void => {
        const part = piece.subarray(0, Math.min(left, MB));
        sent += part.length;
        if (left <= MB) response.end(Buffer.concat([part, Buffer.from('"}')]));
        else
          response.write(part, () => {
            more(left - MB);
          });
      };
      more(bytes - '{"text":""}'.length);
    });
    const answer: unknown = await sendOnce(
      {
        mod: 'big-mod',
        method: 'GET',
        url,
        deadlineMs: 60_000,
        parse: (body) => String(body.text).length,
      },
      'test',
      new Connections(systemClock),
    ).catch((error: unknown) => error);
    return { answer, sent };
  }

  test('64 MB are read', async () => {
    expect(await read(64 * MB)).toMatchObject({ answer: 64 * MB - 11 });
  });

  test('a byte more is an error, and is not read again', async () => {
    const { answer } = (await read(64 * MB + 1)) as { answer: unknown };
    expect(answer).toBeInstanceOf(PortalError);
    expect(String(answer)).toContain('the response is larger than 64 MiB');
  });

  test('the rest of a larger one is not read', async () => {
    const { sent } = (await read(1024 * MB)) as { sent: number };
    expect(sent).toBeLessThan(256 * MB);
  });
});

describe('deadlines', () => {
  /** Only the reason of the first wait is of interest. */
  const firstReason = async (call: (client: PortalClient) => Promise<unknown>, url: URL, clock: Clock) => {
    const reasons: string[] = [];
    const client = new PortalClient({
      url,
      apiKey: 'key',
      userAgent: 'test',
      onSecret: () => undefined,
      emit: (event) => {
        if (event.kind === 'waiting') reasons.push(event.wait.reason);
        throw new Error('enough');
      },
      clock,
    });
    await call(client).catch((error: unknown) => reasons.push(String(error)));
    return reasons[0];
  };
  /** Deadlines come after a tenth of a second. */
  const clock = instantClock(100);

  test('a request has 30 seconds', async () => {
    const url = await serve(() => undefined);
    expect(await firstReason((client) => client.readPage('big-mod'), url, clock)).toContain(
      'no whole response within 30 seconds',
    );
  });

  test.each([
    [50_000, 31],
    [1_000_000, 50],
  ])('an upload of %s bytes has %s seconds', async (bytes, seconds) => {
    const url = await serve((request, response) => {
      if (request.url?.endsWith('/images/add'))
        response.end(JSON.stringify({ upload_url: `${String(url)}upload` }));
    });
    const images = new SampleImages();
    const read = () => [new Uint8Array(bytes)];
    const upload = (client: PortalClient) =>
      client.uploadImage('big-mod', { ...images.file(1), bytes }, read);
    expect(await firstReason(upload, url, clock)).toContain(`no whole response within ${seconds} seconds`);
  });

  test("no request outlasts the run's 30 minutes", async () => {
    const url = await serve(() => undefined);
    let now = 0;
    const late = (client: PortalClient): Promise<unknown> => {
      now = 30 * 60_000 - 200;
      return client.readPage('big-mod');
    };
    expect(await firstReason(late, url, { ...systemClock, now: () => now, random: () => 0.9 })).toMatch(
      /no whole response within 1 seconds; gave up because the run's 30 minutes are used up/,
    );
  });
});
