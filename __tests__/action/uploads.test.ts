import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type Fault } from '../../emulator/index.js';
import { samplePng } from '../sample-images.js';
import { act, annotations, FAST_CLOCK, removeRepositories, repository } from './repository.js';

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

const sha1 = (colour: number) => createHash('sha1').update(samplePng(colour)).digest('hex');
const gallery = () => portal.mod('big-mod').images.map(({ id }) => id);
const sent = () => portal.requests.map(({ kind }) => kind);
const run = () => act(workspace, portal, {}, { env: FAST_CLOCK });
const status = (code: number, error: string | undefined, message: string): Fault['what'] => ({
  type: 'status',
  status: code,
  body: JSON.stringify({ error, message }),
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
    ['is no URL', 'e', /JSON of another shape; gave up after 5 tries/],
    ['is not https', 'http://a.example.org/u?e=e', /an upload address that is not https/],
  ])('that %s is not used, and masks nothing', async (_, url, message) => {
    portal.inject({
      when: { kind: 'images/add', times: 9 },
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
