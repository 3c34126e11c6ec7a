import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { PortalError } from '../../src/portal/portal-error.js';
import { sendOnce, type PortalRequest } from '../../src/portal/request.js';
import { systemClock, TransientError } from '../../src/portal/retrier.js';
import { Connections } from '../../src/portal/wire.js';

/** What the server returns next, and the headers that it was sent. */
let next: { status: number; headers: Record<string, string>; body: string };
let received: NodeJS.Dict<string | string[]> = {};
let server: Server;
const connections = new Connections(systemClock);
let url: URL;
beforeAll(async () => {
  server = createServer((request, response) => {
    received = request.headers;
    response.writeHead(next.status, next.headers).end(next.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = new URL(`http://127.0.0.1:${address.port}/`);
});
afterAll(() => {
  server.close();
});

/** @returns the value, or the error that was raised */
async function send(
  status: number,
  body: string | object,
  { headers = {}, ...more }: Partial<PortalRequest<unknown>> & { headers?: Record<string, string> } = {},
): Promise<unknown> {
  next = { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
  const request = { mod: 'big-mod', method: 'GET' as const, url, deadlineMs: 5000, ...more };
  const parse = (value: object): unknown => ('name' in value ? value.name : undefined);
  return sendOnce({ parse, ...request }, 'a client', connections).catch((error: unknown) => error);
}

test('a response that can be parsed is the value; the request names the client and asks for JSON', async () => {
  expect(await send(200, { name: 'big-mod' })).toBe('big-mod');
  expect(received).toMatchObject({ 'user-agent': 'a client', accept: 'application/json' });
});

describe('worth another try', () => {
  const rows: [number, string | object, string][] = [
    [200, '<html>', 'returned status 200 and no JSON object'],
    [200, '[]', 'returned status 200 and no JSON object'],
    [200, {}, 'returned unexpected JSON'],
    [500, {}, 'the portal returned "status 500"'],
    [599, { message: 'Busy' }, 'the portal returned "Busy"'],
    [408, { error: 'Timeout' }, 'the portal returned "Timeout"'],
    [429, { error: 'InvalidRequest', message: 'Slow' }, 'the portal returned "InvalidRequest: Slow"'],
    [200, { error: 'InternalError' }, 'the portal returned "InternalError"'],
    [400, { error: 'Unknown', message: 'Later' }, 'the portal returned "Unknown: Later"'],
    [503, '<html>', 'the mod portal is unavailable (HTTP 503)'],
    [500, '', 'the mod portal is unavailable (HTTP 500)'],
    [521, '<html>', 'the mod portal is unavailable (HTTP 521)'],
    [502, {}, 'the mod portal is unavailable (HTTP 502): "status 502"'],
    [503, { error: 'ServiceUnavailable' }, 'the mod portal is unavailable (HTTP 503): "ServiceUnavailable"'],
    [504, { message: 'Late' }, 'the mod portal is unavailable (HTTP 504): "Late"'],
    [505, { message: 'Odd' }, 'the portal returned "Odd"'],
  ];
  test.each(rows)('%s %j', async (status, body, message) => {
    const error = await send(status, body);
    expect(error).toBeInstanceOf(TransientError);
    expect(error).toMatchObject({ message: expect.stringContaining(message), retryAfterMs: undefined });
  });
});

describe('final', () => {
  const rows: [number, object, PortalError['kind'], string][] = [
    [401, { error: 'InvalidApiKey' }, 'key', 'the API key is missing or not valid'],
    [500, { error: 'InvalidApiKey' }, 'key', 'the API key is missing or not valid'],
    [403, { error: 'Forbidden' }, 'key', 'the API key does not allow it'],
    [500, { error: 'Forbidden' }, 'key', 'the API key does not allow it'],
    [500, { error: 'UnknownMod' }, 'unknown-mod', 'the portal has no mod named "big-mod"'],
    [500, { error: 'InvalidImageUpload' }, 'this-call', 'the portal does not accept the file as an image'],
    [200, { error: 'UnknownMod' }, 'unknown-mod', 'the portal has no mod named "big-mod"'],
    [404, { message: 'Mod not found' }, 'unknown-mod', 'the portal has no mod named "big-mod"'],
    [400, { error: 'InvalidImageUpload' }, 'this-call', 'the portal does not accept the file as an image'],
    [
      500,
      { error: 'InvalidRequest', message: 'No' },
      'this-call',
      'the portal rejected the request: "InvalidRequest: No"',
    ],
    [400, {}, 'this-call', 'the portal rejected the request: "status 400"'],
    [400, { error: 7, message: 7 }, 'this-call', 'the portal rejected the request: "status 400"'],
    [300, {}, 'unreachable', 'redirects to another address (status 300)'],
    [399, {}, 'unreachable', 'redirects to another address (status 399)'],
    [302, {}, 'unreachable', 'redirects to another address (status 302)'],
  ];
  test.each(rows)('%s %j', async (status, body, kind, message) => {
    const error = await send(status, body);
    expect(error).toBeInstanceOf(PortalError);
    expect(error).toMatchObject({ kind, message: expect.stringContaining(message) });
  });

  test.each([
    [401, { error: 'InvalidApiKey' }, 'check that the secret behind'],
    [401, { error: 'InvalidApiKey' }, 'the usage "ModPortal: Edit Mods"'],
    [401, { error: 'InvalidApiKey' }, 'an account that owns big-mod or is a collaborator'],
    [403, { error: 'Forbidden' }, 'the key lacks the usage "ModPortal: Edit Mods"'],
    [403, { error: 'Forbidden' }, 'its account neither owns big-mod nor is a collaborator'],
    [404, {}, 'names are case-sensitive'],
    [400, { error: 'InvalidImageUpload' }, 'export it again as PNG or JPEG'],
    [302, {}, 'check `portal-url`'],
    [400, {}, 'run again later'],
  ])('%s %j has its hint', async (status, body, hint) => {
    expect(await send(status, body)).toMatchObject({ hint: expect.stringContaining(hint) });
  });
});

test('a redirect of the host for uploads says nothing about the portal', async () => {
  const error = await send(302, {}, { isTemporary: true });
  expect(error).toMatchObject({ kind: 'this-call', hint: expect.stringContaining('run again later') });
});

test('an error response that is about no mod does not name one', async () => {
  expect(await send(404, { message: 'Not found' }, { mod: undefined })).toMatchObject({
    kind: 'this-call',
    message: 'the portal rejected the request: "Not found"',
  });
});

describe('Retry-After', () => {
  test.each([
    ['7', 7000],
    ['120', 120_000],
    ['0', 0],
    ['soon', undefined],
    ['-5', 0],
    [new Date(0).toUTCString(), 0],
  ])('%s', async (value, retryAfterMs) => {
    for (const [status, body] of [
      [503, {}],
      [200, '<html>'],
    ] as const)
      expect(await send(status, body, { headers: { 'retry-after': value } })).toMatchObject({ retryAfterMs });
  });

  test.each([
    ['as the standard writes it', (date: Date) => date.toUTCString()],
    ['as ISO 8601', (date: Date) => date.toISOString()],
    ['as ISO 8601, with an offset', (date: Date) => date.toISOString().replace('Z', '+00:00')],
  ])('a date in the future, %s', async (_, write) => {
    const value = write(new Date(Date.now() + 60_000));
    const error = await send(503, {}, { headers: { 'retry-after': value } });
    const { retryAfterMs } = error as TransientError;
    expect(retryAfterMs).toBeGreaterThan(50_000);
    expect(retryAfterMs).toBeLessThan(61_000);
  });
});

describe('a temporary address', () => {
  const isTemporary = true;
  test.each([
    [401, {}],
    [403, {}],
    [404, {}],
    [410, {}],
    [200, { error: 'UnknownMod' }],
    [200, { error: 'InvalidApiKey' }],
    [200, { error: 'Forbidden' }],
    [400, { error: 'InvalidRequest', message: 'Unknown upload.' }],
    [400, { error: 'InvalidRequest', message: 'Upload URL expired' }],
    [400, { error: 'InvalidRequest', message: 'This upload was used' }],
    [400, { error: 'InvalidRequest', message: 'expired upload' }],
    [400, { error: 'InvalidRequest', message: 'Unknown image upload' }],
  ])('refused with %s %j: a new one may work', async (status, body) => {
    const error = await send(status, body, { isTemporary });
    expect(error).toBeInstanceOf(TransientError);
    expect(error).toMatchObject({ message: expect.stringContaining('does not accept the upload address') });
  });

  test.each([
    [400, { error: 'InvalidRequest', message: 'Image already exists' }],
    [404, { error: 'InvalidRequest', message: 'Image already exists' }],
    [403, { error: 'InvalidImageUpload' }],
    [400, { error: 'InvalidRequest', message: 'too large' }],
  ])('not refused itself by %s %j', async (status, body) => {
    expect(await send(status, body, { isTemporary })).toBeInstanceOf(PortalError);
  });

  test('a mod that the portal does not have is not about an address that is not temporary', async () => {
    expect(await send(404, {})).toBeInstanceOf(PortalError);
  });
});
