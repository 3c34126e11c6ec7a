import { once } from 'node:events';
import { createServer } from 'node:http';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type Fault } from '../../emulator/index.js';
import { idOfColour } from '../support/in-process.js';
import { actHere, annotations, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;
let workspace: string;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Old', images: [samplePng(1)] }] });
  workspace = repository({
    'modportal.yml': 'mod: big-mod\ntitle: New\nimages: shots\n',
    'shots/1.png': samplePng(1),
    'shots/2.png': samplePng(2),
  });
});
afterEach(async () => {
  await portal.close();
  removeRepositories();
});

const gallery = () => portal.mod('big-mod').images.map(({ id }) => id);
const sent = () => portal.requests.map(({ kind }) => kind);
const run = () => actHere(workspace, portal);
const status = (code: number, error: string | undefined, message: string): Fault['what'] => ({
  type: 'status',
  status: code,
  body: JSON.stringify({ error, message }),
});

const unknownUploads: [string, Fault['what']][] = [
  ['a bare 404', status(404, undefined, 'Not found')],
  ['404 UnknownMod', status(404, 'UnknownMod', 'Unknown upload.')],
  ['UnknownMod with status 200', status(200, 'UnknownMod', 'Unknown upload.')],
  ['410', status(410, 'Gone', '')],
  ['403 Forbidden', status(403, 'Forbidden', 'Signature expired')],
  ['401 InvalidApiKey', status(401, 'InvalidApiKey', '')],
  ['400 InvalidRequest: Unknown upload.', status(400, 'InvalidRequest', 'Unknown upload.')],
  ['400 InvalidRequest: Upload URL is expired.', status(400, 'InvalidRequest', 'Upload URL is expired.')],
  ['a 404 page', { type: 'status', status: 404, body: '<html>Not found</html>' }],
];

describe('an upload URL that the host does not know is replaced', () => {
  test.each(unknownUploads)('%s', async (_, what) => {
    portal.inject({ when: { kind: 'upload' }, what });
    const result = await run();
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'published' } });
    expect(sent().filter((kind) => kind === 'images/add')).toHaveLength(2);
    expect(gallery()).toEqual([1, 2].map(idOfColour));
  });

  test.each(unknownUploads)('for two minutes, and the rest of the page is published: %s', async (_, what) => {
    portal.inject({ when: { kind: 'upload', times: 99 }, what });
    const result = await run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(sent().filter((kind) => kind === 'images/add')).toHaveLength(10);
    expect(portal.mod('big-mod').title).toBe('New');
    expect(gallery()).toEqual([idOfColour(1)]);
    const errors = annotations(result, 'error');
    expect(errors).toEqual([
      expect.stringMatching(/^\S+2.png could not upload 2.png .*gave up after \d+ tries/),
    ]);
    expect(errors.join()).not.toMatch(/no mod named|API key/);
    // It can still be reached, so the page is read again.
    expect(sent().at(-1)).toBe('full');
  });
});

test.each([
  ['images/add', 400],
  ['upload', 400],
  ['images/add', 409],
  ['upload', 404],
] as const)('"Image already exists" from %s with status %s counts as uploaded', async (kind, code) => {
  portal.inject({ when: { kind }, what: status(code, 'InvalidRequest', 'Image already exists') });
  // As after an upload whose answer was lost.
  portal.onRequest((record) => {
    if (record.kind === kind) portal.addImage('big-mod', samplePng(2));
  });
  const result = await run();
  expect(annotations(result, 'error')).toEqual([]);
  expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'published' } });
  expect(sent().filter((kind) => kind === 'images/add')).toHaveLength(1);
  expect(gallery()).toEqual([1, 2].map(idOfColour));
});

test('an image that is rejected is not tried again', async () => {
  portal.inject({ when: { kind: 'upload' }, what: status(404, 'InvalidImageUpload', 'Unknown upload.') });
  expect((await run()).exitCode).toBe(1);
  expect(sent().filter((kind) => kind === 'upload')).toHaveLength(1);
});

test('a portal that spells the name in another letter case is asked once', async () => {
  portal.inject({
    when: { kind: 'full', times: 99 },
    what: { type: 'wrong-json', body: { name: 'Big-Mod', title: 'Old', images: [] } },
  });
  const result = await run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
  expect(sent()).toEqual(['full']);
  expect(annotations(result, 'error')).toEqual([
    expect.stringMatching(/the portal spells the name "Big-Mod" .*write `mod: Big-Mod`/),
  ]);
});

describe('an upload URL', () => {
  const SECRETS = ['s1gn4ture+1/x', 's1gn4ture%2B1%2Fx', 'my+t0ken+here', 'my t0ken here', 'n4meless-t0ken'];
  const QUERY = 'sig=s1gn4ture%2B1%2Fx&key=my+t0ken+here&expires=3600&n4meless-t0ken';

  test('is masked and not quoted: neither the query, nor its values in any form', async () => {
    const host = createServer((request, response) => {
      const query = request.url?.split('?')[1] ?? '';
      const decoded = [...new URLSearchParams(query)].flat().join(' | ');
      const message = `Refused ${request.url ?? ''}: ${query} | ${decodeURIComponent(query)} | ${decoded}`;
      response.writeHead(400);
      response.end(JSON.stringify({ error: `Bad ${decoded}`, message }));
    });
    host.listen(0, '127.0.0.1');
    await once(host, 'listening');
    const address = host.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const url = `http://127.0.0.1:${address.port}/upload?${QUERY}`;
    portal.inject({ when: { kind: 'images/add' }, what: { type: 'wrong-json', body: { upload_url: url } } });
    const result = await run();
    host.close();
    expect(annotations(result, 'error')).toEqual([expect.stringContaining('Refused ***')]);
    const masked = result.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    expect(masked).toEqual(expect.arrayContaining([url, QUERY, ...SECRETS]));
    expect(masked.filter((mask) => mask.length < 8)).toEqual([]);
    const shown = result.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const everything = JSON.stringify([shown, result.outputs, result.summary, result.stderr]);
    expect(SECRETS.filter((secret) => everything.includes(secret))).toEqual([]);
  });

  test.each([
    ['is no URL', 'e', /unexpected JSON; gave up after \d+ tries/],
    ['is not https', 'http://a.example.org/u?e=e', /an upload address that is not https/],
  ])('that %s is not used, and masks nothing', async (_, url, message) => {
    portal.inject({
      when: { kind: 'images/add', times: 99 },
      what: { type: 'wrong-json', body: { upload_url: url } },
    });
    const result = await run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(annotations(result, 'error')).toEqual([expect.stringMatching(message)]);
    const masked = result.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    expect(masked.filter((mask) => url.includes(mask))).toEqual([]);
    expect(result.log).not.toContain('a.example.org');
  });
});
