import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { afterEach, describe, expect, test } from '@jest/globals';

import type { LivePage } from '../../src/model/live-page.js';
import { sayLines, sayProblems } from '../../src/cli/terminal.js';
import type { Pulled } from '../../src/model/pulled.js';
import { toProblem } from '../../src/model/outcome.js';
import { PortalClient } from '../../src/portal/client.js';
import { pullPage } from '../../src/pull/pull.js';
import { applyEdits } from '../../src/text/text-edits.js';
import { capture } from '../support/captured-log.js';
import { instantClock } from '../support/in-process.js';
import { filesOf, REPOSITORY } from '../support/pulling.js';
import { removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';
import { isThorough } from '../support/thorough.js';
import { liveImage, NEW_PAGE, partsOf, planOf, pullFrom, sha1Of } from './pure-portal.js';

const PNG = samplePng(1);
const ID = sha1Of(PNG);

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  removeRepositories();
});

/** @returns the server's origin */
async function serve(answer: (response: ServerResponse, path: string) => void): Promise<string> {
  server = createServer((request, response) => {
    answer(response, request.url ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

/** Pulls a page with one image, downloading as in a real pull. */
async function pullImage(url: string, portal: string, root: string): Promise<Pulled> {
  const client = new PortalClient({
    url: new URL(portal),
    apiKey: 'secret-key',
    userAgent: 'test',
    onSecret: () => undefined,
    emit: () => undefined,
    clock: instantClock(),
  });
  const live: LivePage = { ...NEW_PAGE, images: [{ id: ID, url, thumbnail: '' }] };
  client.readPage = () => Promise.resolve(live);
  const request = { workspace: root, repository: REPOSITORY, config: 'modportal.yml', mod: 'big-mod' };
  return pullPage({ ...request, all: false, force: false, prune: true }, client, () => undefined);
}

describe('the address of an image', () => {
  test.each([
    ['http', 'http://example.org/a.png', 'https://mods.factorio.com', 'is not https'],
    ['this machine', 'http://127.0.0.1:9/a.png', 'https://mods.factorio.com', 'leads to this machine'],
    [
      'this machine by https',
      'https://localhost/a.png',
      'https://mods.factorio.com',
      'leads to this machine',
    ],
    ['a file', 'file:///etc/passwd', 'http://127.0.0.1:9', 'is not https'],
    ['data', 'data:image/png;base64,x', 'http://127.0.0.1:9', 'is not https'],
    ['a script', 'javascript:alert(1)', 'http://127.0.0.1:9', 'is not https'],
    ['nothing', '', 'http://127.0.0.1:9', 'is not a web address'],
  ])('%s: nothing is requested or written', async (_, url, portal, message) => {
    const root = repository({});
    const pulled = await pullImage(url, portal, root);
    expect(pulled).toMatchObject({ result: 'failed', changedFiles: [] });
    expect(pulled.failures.map((failure) => failure.message).join()).toContain(message);
    expect(filesOf(root)).toEqual({});
  });

  test('of another host gets no key, also after a redirect', async () => {
    const seen: string[] = [];
    const origin = await serve((response, asked) => {
      seen.push(JSON.stringify(response.req.headers));
      if (asked === '/a.png') response.writeHead(302, { location: '/b.png' }).end();
      else response.end(PNG);
    });
    const root = repository({});
    expect(await pullImage(`${origin}/a.png`, 'http://localhost:9', root)).toMatchObject({
      result: 'pulled',
    });
    expect(seen).toHaveLength(2);
    expect(seen.join()).not.toMatch(/secret-key|authorization/);
  });

  test.each(['http://example.org/b.png', 'file:///etc/passwd'])('that redirects to %s', async (location) => {
    const origin = await serve((response) => response.writeHead(302, { location }).end());
    const root = repository({});
    expect(await pullImage(`${origin}/a.png`, origin, root)).toMatchObject({ result: 'failed' });
    expect(filesOf(root)).toEqual({});
  });

  test('that returns 2 GB is read only up to the limit', async () => {
    let sent = 0;
    const chunk = Buffer.alloc(1024 * 1024);
    const origin = await serve((response) => {
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': String(2 ** 31) });
      const more = (): void => {
        while (!response.destroyed && sent < 2 ** 31) {
          sent += chunk.length;
          if (response.write(chunk)) continue;
          response.once('drain', more);
          return;
        }
      };
      // Not a web page, which would be tried again.
      response.write('\x89PNG');
      more();
    });
    const root = repository({});
    const pulled = await pullImage(`${origin}/a.png`, origin, root);
    expect(pulled.failures.map(({ message }) => message).join()).toContain('larger than 64 MiB');
    expect(sent).toBeLessThan(100 * 1024 * 1024);
    expect(filesOf(root)).toEqual({});
  });
});

/** The live page with an image of that id. */
function withId(id: string): LivePage {
  return { ...NEW_PAGE, images: [{ ...liveImage(ID), id }] };
}
const SERVED = new Map([[ID, PNG]]);

test.each(['../../evil', '/etc/passwd', 'a'.repeat(41), ID.toUpperCase(), '\u001b[31m'])(
  'an image whose id is %j is left out',
  async (id) => {
    const root = repository({});
    const pulled = await pullFrom(withId(id), SERVED, root);
    expect(pulled).toMatchObject({ result: 'pulled', failures: [] });
    expect(pulled.problems.map(({ message }) => message).join()).toContain('is left out');
    expect(Object.keys(filesOf(root))).toEqual(['modportal.yml']);
  },
);

test.each(['../evil', '..', '/etc/evil', 'a/../../b', 'a\nmod: b', ''])(
  'a mod with the name %j is invalid',
  async (name) => {
    const root = repository({});
    mkdirSync(path.join(root, 'inner'));
    const pulled = await pullFrom({ ...NEW_PAGE, name }, SERVED, path.join(root, 'inner'), { mod: name });
    expect(pulled).toMatchObject({ result: 'failed', changedFiles: [] });
    expect(filesOf(root)).toEqual({});
  },
);

test.each(['../modportal.yml', '.git/modportal.yml', '/tmp/modportal.yml', 'a/../../modportal.yml'])(
  'the config %s is invalid',
  async (config) => {
    const root = repository({ 'inner/README.md': '' });
    const pulled = await pullFrom(NEW_PAGE, SERVED, path.join(root, 'inner'), { config });
    expect(pulled).toMatchObject({ result: 'failed', changedFiles: [] });
    expect(filesOf(root)).toEqual({ 'inner/README.md': '' });
  },
);

const ESCAPES = ['\u001b[2J\u001b]0;title\u0007', '\u009b31m', '\u0000', '\r\n::error::x', '\u202egnp'];

test.each(ESCAPES)('a page full of %j cannot control a terminal', async (text) => {
  const live = {
    ...NEW_PAGE,
    fields: {
      ...NEW_PAGE.fields,
      title: `a ${text}`,
      summary: `a ${text} ${'x'.repeat(600)}`,
      description: `a ${text}\n\n[b](${text})`,
      category: text,
      tags: [text],
      license: text,
      homepage: text,
    },
    images: [{ id: ID, url: `https://example.org/${ID}${text}.png`, thumbnail: text }],
  };
  const root = repository({});
  const pulled = await pullFrom(live, new Map([[ID, Buffer.from('not an image')]]), root);
  const said = await capture(process.stderr, () => {
    sayProblems([...pulled.problems, ...pulled.failures.map(toProblem)], '.');
    pulled.differences.forEach(sayLines);
    return Promise.resolve();
  });
  expect(said).toContain('is left out');
  // oxlint-disable-next-line no-control-regex -- control characters are the subject
  expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(said).not.toMatch(/^::/m);
});

test('a page with hundreds of images', async () => {
  const images = new Map(
    Array.from({ length: 300 }, (_, colour) => [sha1Of(samplePng(colour)), samplePng(colour)]),
  );
  const live = { ...NEW_PAGE, images: [...images.keys()].map(liveImage) };
  const root = repository({});
  expect(await pullFrom(live, images, root)).toMatchObject({
    result: 'pulled',
    problems: [],
    downloads: 300,
  });
  expect(partsOf(await planOf(root, live))).toEqual([]);
});

test('5,000 images of 60 MB are not all downloaded', async () => {
  const large = Buffer.alloc(60_000_000, 'x');
  const ids = Array.from({ length: 5000 }, (_, index) => index.toString(16).padStart(40, '0'));
  const live = { ...NEW_PAGE, images: ids.map(liveImage) };
  const root = repository({});
  const pulled = await pullFrom(live, new Map(ids.map((id) => [id, large])), root);
  expect(pulled.failures).toMatchObject([
    { message: 'the images of the page are larger than 1024 MB together' },
  ]);
  expect(pulled.downloads).toBeLessThan(25);
  expect(filesOf(root)).toEqual({});
});

const LINES = isThorough ? 2000 : 500;

const LONG: readonly (readonly [string, string, string])[] = [
  ['one long word', 'a'.repeat(300_000), `${'a'.repeat(299_999)}b`],
  ['the same words', 'a '.repeat(50_000), `${'a '.repeat(49_000)}b`],
  [
    'lines in another order',
    'a\n'.repeat(LINES) + 'b\n'.repeat(LINES),
    'b\n'.repeat(LINES) + 'a\n'.repeat(LINES),
  ],
  ['many addresses', '[a](docs/a.md) b\n'.repeat(500), 'x'],
];

test.each(LONG)('a long description is carried back: %s', async (_, before, after) => {
  const root = repository({
    'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
    'a.md': before,
    'docs/a.md': '',
  });
  const plan = await planOf(root, NEW_PAGE);
  const published = String(plan?.fields[0]?.after);
  const description = after === 'x' ? published.replaceAll(') b', ') c') : after;
  const live = { ...NEW_PAGE, fields: { ...NEW_PAGE.fields, description } };
  expect(await pullFrom(live, SERVED, root, { force: true })).toMatchObject({
    result: 'pulled',
    problems: [],
  });
  expect(partsOf(await planOf(root, live))).toEqual([]);
});

test('many edits of a long text are made in one pass', () => {
  const text = 'ab'.repeat(1_000_000);
  const edits = Array.from({ length: 500_000 }, (_, index) => ({
    from: 4 * index,
    to: 4 * index + 1,
    text: 'c',
  }));
  expect(applyEdits(text, edits) === 'cbab'.repeat(500_000)).toBe(true);
});

test('a value with control characters is left out, and no other value', async () => {
  // A lone CR counts as a line break in places, so it could make the next key look wrong.
  const live = { ...NEW_PAGE, fields: { ...NEW_PAGE.fields, title: 'a\r\u0000', license: 'default_mit' } };
  const root = repository({});
  const { result, problems } = await pullFrom(live, new Map(), root);
  expect(result).toBe('pulled');
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^the live `title` is left out: .*control character NUL/),
  ]);
  expect(filesOf(root)['modportal.yml']).toContain('\nlicense: default_mit\n');
});
