import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { TLSSocket } from 'node:tls';

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type StepResult } from '../../emulator/index.js';
import { startRawServer, type RawServer } from '../support/raw-server.js';
import { act, annotations, FAST_CLOCK, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

const TLS = path.resolve(import.meta.dirname, '../fixtures/tls');
const CERTIFICATE = path.join(TLS, 'certificate.pem');

let portal: EmulatedPortal;
let proxy: RawServer | undefined;
beforeAll(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Old' }] });
});
afterEach(async () => {
  await proxy?.stop();
  portal.clearRequests();
  portal.change('big-mod', { title: 'Old' });
});
afterAll(async () => {
  await portal.close();
  removeRepositories();
});

/** Runs the action against https://portal.example by way of the proxy. */
async function actThrough(
  serve: (socket: Socket) => void,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<StepResult> {
  proxy = await startRawServer(serve);
  return act(
    repository({ 'modportal.yml': 'mod: big-mod\ntitle: New\n', ...files }),
    portal,
    { 'portal-url': 'https://portal.example' },
    {
      env: {
        ...FAST_CLOCK,
        HTTPS_PROXY: `http://me:pa55w0rd@${proxy.host}`,
        NODE_EXTRA_CA_CERTS: CERTIFICATE,
      },
    },
  );
}

/** Accepts CONNECT and is then portal.example itself, whose requests it hands to `serve`. */
function tunnelTo(serve: (socket: Socket) => void): (socket: Socket) => void {
  return (socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const secure = new TLSSocket(socket, {
        isServer: true,
        key: readFileSync(path.join(TLS, 'key.pem')),
        cert: readFileSync(CERTIFICATE),
      });
      secure.on('error', () => undefined);
      serve(secure);
    });
  };
}

const toPortal = tunnelTo((socket) => {
  const onward = connect(Number(new URL(portal.url).port), '127.0.0.1');
  onward.on('error', () => undefined);
  socket.pipe(onward).pipe(socket);
});

test('a page is published through a proxy, without a warning of Node.js', async () => {
  const result = await actThrough(toPortal);
  expect(result).toMatchObject({ exitCode: 0, stderr: '', outputs: { result: 'published' } });
  expect(portal.mod('big-mod').title).toBe('New');
  expect(result.log).not.toContain('pa55w0rd');
});

test('an upload URL on loopback is rejected when the portal is elsewhere', async () => {
  const result = await actThrough(toPortal, {
    'modportal.yml': 'mod: big-mod\nimages: shots\n',
    'shots/1.png': samplePng(1),
  });
  expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { result: 'failed' } });
  expect(annotations(result, 'error')).toEqual([
    expect.stringContaining('the portal returned an upload address that leads to this machine'),
  ]);
  expect(portal.requests.map(({ kind }) => kind)).not.toContain('upload');
});

describe('a run ends, with 1 and a message and nothing on stderr', () => {
  const says = (text: string) => (socket: Socket) => void socket.once('data', () => socket.write(text));
  test.each<[string, (socket: Socket) => void, RegExp, number]>([
    [
      'CONNECT is never answered',
      () => undefined,
      /no whole response within 30 seconds; gave up after 4 tries/,
      4,
    ],
    [
      'CONNECT is accepted, and then there is silence',
      says('HTTP/1.1 200 OK\r\n\r\n'),
      /no whole response within 30 seconds; gave up after 4 tries/,
      4,
    ],
    [
      'the portal behind the proxy never answers',
      tunnelTo((socket) => socket.resume()),
      /no whole response within 30 seconds; gave up after 4 tries/,
      4,
    ],
    [
      'the proxy wants a password',
      says('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
      /status 407 \(put the user name and password of the proxy in HTTPS_PROXY\)/,
      1,
    ],
    ['the proxy does not speak HTTP', says('hello there\r\n\r\n'), /Parse Error.*gave up after \d+ tries/, 9],
    ['the proxy hangs up', (socket) => void socket.end(), /gave up after \d+ tries/, 9],
    [
      'the tunnel leads to something without TLS',
      says('HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\n'),
      /SSL.*gave up after \d+ tries/,
      9,
    ],
  ])('%s', async (_, serve, message, connections) => {
    const result = await actThrough(serve);
    expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { result: 'failed' } });
    expect(annotations(result, 'error')).toEqual([expect.stringMatching(message)]);
    expect(annotations(result, 'error')[0]).toContain('https://portal.example through the proxy 127.0.0.1:');
    expect(result.log).not.toContain('pa55w0rd');
    // Back-off is random, so an error that lasts is met nine times or more.
    expect(Math.min(proxy?.accepted ?? 0, 9)).toBe(connections);
  });

  test('the portal switches to another protocol', async () => {
    proxy = await startRawServer(
      says('HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n'),
    );
    const result = await act(
      repository({ 'modportal.yml': 'mod: big-mod\ntitle: New\n' }),
      portal,
      { 'portal-url': `http://${proxy.host}` },
      { env: FAST_CLOCK },
    );
    expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { result: 'failed' } });
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(/status 101.*gave up after \d+ tries/),
    ]);
  });
});
