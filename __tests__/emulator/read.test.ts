import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { EmulatedPortal } from '../../emulator/index.js';
import { imageId, seedFromFull, startPortal } from '../../emulator/index.js';
import { samplePng } from '../support/sample-images.js';
import { readFull, send } from './client.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'new-mod' }, { name: 'Old Mod #1/ä' }] });
});
afterEach(() => portal.close());

const RELEASE = {
  download_url: '/download/real-mod/5a5f1ae6adcc441024d72425',
  file_name: 'real-mod_0.1.0.zip',
  info_json: { dependencies: ['base >= 2.0.0'], factorio_version: '2.0' },
  released_at: '2024-06-27T21:37:45.024000Z',
  sha1: 'aec92402944558cb30d06a9b09ce9569aed7a780',
  version: '0.1.0',
};

/** A full read with every key. */
function realBody(assetsUrl: string) {
  const base = `${assetsUrl}/assets/9e9b191dd4de1ec0e4221ebdc9e9dcf29d9c5bc2`;
  return {
    category: 'utilities',
    changelog: 'Version: 0.1.0\r\n  Changes:\r\n    - First.',
    created_at: '2024-06-27T21:37:45.018000Z',
    deprecated: true,
    description: '# Real mod\r\n\r\nText.',
    downloads_count: 320994,
    faq: 'Why?',
    github_path: 'octo/real-mod',
    homepage: 'https://example.org',
    images: [
      { id: '9e9b191dd4de1ec0e4221ebdc9e9dcf29d9c5bc2', thumbnail: `${base}.thumb.png`, url: `${base}.png` },
    ],
    last_highlighted_at: '2025-09-08',
    license: {
      id: 'custom_5a5f1ae6adcc441024d72425',
      name: 'octo-licence',
      title: 'Octo licence',
      description: 'Our own.',
      url: 'https://example.org/licence',
    },
    name: 'real-mod',
    owner: 'octo',
    releases: [RELEASE],
    score: 6.1,
    source_url: 'https://github.com/octo/real-mod',
    summary: 'One line,\r\nor two.',
    tags: ['mining', 'power', 'trains'],
    thumbnail: '/assets/60a54a8b98b229265cbf521baf5f49c88d81a98c.thumb.png',
    title: 'Real Mod',
    updated_at: '2025-06-28T02:41:26.992000Z',
  };
}

describe('a full read', () => {
  test('of a new mod has only the keys that are always present', async () => {
    const { status, headers, json } = await readFull(portal, 'new-mod');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json');
    expect(json).toEqual({
      category: 'no-category',
      created_at: expect.any(String),
      downloads_count: 0,
      github_path: '',
      homepage: '',
      images: [],
      license: expect.objectContaining({ id: 'default_mit', name: 'mit', title: 'MIT' }),
      name: 'new-mod',
      owner: 'mod-author',
      releases: [],
      score: 0,
      summary: '',
      tags: [],
      thumbnail: '/assets/.thumb.png',
      title: 'new-mod',
      updated_at: expect.any(String),
    });
  });

  test('of a mod seeded from a real body returns that body', async () => {
    const body = realBody(portal.assetsUrl);
    portal.addMod(seedFromFull(body));
    expect((await readFull(portal, 'real-mod')).json).toEqual(body);
  });

  test('has every text of a mod, and a seed from its body has them too', async () => {
    const empty = Object.entries(portal.mod('new-mod')).filter(([, value]) => value === '');
    const texts = Object.fromEntries(empty.map(([key]) => [key, `The ${key}`]));
    portal.addMod({ ...texts, name: 'full-mod' });
    const { json } = await readFull(portal, 'full-mod');
    expect(json).toMatchObject(texts);
    expect(seedFromFull(json)).toMatchObject(texts);
  });

  test('has no deprecated key if the mod is not deprecated', async () => {
    portal.addMod(seedFromFull(realBody(portal.assetsUrl)));
    portal.change('real-mod', { deprecated: false });
    expect((await readFull(portal, 'real-mod')).json).not.toHaveProperty('deprecated');
  });

  test('returns an empty category, as in older bodies', async () => {
    portal.addMod({ name: 'older', category: '' });
    expect((await readFull(portal, 'older')).json).toMatchObject({ category: '' });
  });

  test('returns a licence object for the id of a custom licence', async () => {
    const id = `custom_${'0f'.repeat(12)}`;
    portal.addMod({ name: 'custom', license: id });
    expect((await readFull(portal, 'custom')).json).toMatchObject({
      license: { id, name: id, title: 'Custom', description: expect.any(String), url: expect.any(String) },
    });
  });
});

test('a short read has no description and no dependencies', async () => {
  portal.addMod(seedFromFull(realBody(portal.assetsUrl)));
  const { json } = await send(`${portal.url}/api/mods/real-mod`);
  const { category, downloads_count, name, owner, score, summary, thumbnail, title } = realBody('');
  const releases = [{ ...RELEASE, info_json: { factorio_version: '2.0' } }];
  expect(json).toEqual({
    category,
    downloads_count,
    name,
    owner,
    score,
    summary,
    thumbnail,
    title,
    releases,
  });
});

describe('names', () => {
  test('are percent-decoded', async () => {
    expect((await readFull(portal, 'Old Mod #1/ä')).json).toMatchObject({ name: 'Old Mod #1/ä' });
  });

  test.each(['New-Mod', 'new-mod ', 'nobody', '__proto__'])('%j is an unknown mod', async (name) => {
    const { status, json } = await readFull(portal, name);
    expect([status, json]).toEqual([404, { message: 'Mod not found' }]);
  });

  test('a seed with the name of an existing mod is an error', () => {
    expect(() => {
      portal.addMod({ name: 'new-mod' });
    }).toThrow('already has a mod new-mod');
  });
});

describe('an unknown path, a malformed path or a wrong method', () => {
  test.each([
    ['GET', '/api/mods/%E0%A4%A/full', 400, { message: 'Malformed path' }],
    ['GET', '/api/v3/mods', 404, { message: 'Not found' }],
    ['GET', '//api/mods/new-mod/full', 404, { message: 'Not found' }],
    ['POST', '/api/mods/new-mod/full', 405, { message: 'Method not allowed' }],
    ['PUT', '/api/v2/mods/edit_details', 405, { message: 'Method not allowed' }],
  ])('%s %s', async (method, path, status, body) => {
    const response = await send(`${portal.url}${path}`, { method });
    expect([response.status, response.json]).toEqual([status, body]);
    expect(portal.requests.at(-1)).toMatchObject({ kind: 'unknown', status });
  });

  test('a HEAD request gets the response of a GET without the body', async () => {
    const response = await send(`${portal.url}/api/mods/new-mod/full`, { method: 'HEAD' });
    expect([response.status, response.text]).toEqual([200, '']);
  });

  test('each origin has its own paths', async () => {
    expect((await send(`${portal.assetsUrl}/api/mods/new-mod/full`)).status).toBe(404);
    portal.addImage('new-mod', samplePng(1));
    expect((await send(`${portal.url}/assets/${imageId(samplePng(1))}.png`)).status).toBe(404);
  });
});

describe('a seed from an invalid body is an error', () => {
  test.each<[unknown, string]>([
    [null, 'body is not an object'],
    [[], 'body is not an object'],
    [{}, 'body.name is missing'],
    [{ name: 1 }, 'body.name is not a string'],
    [{ name: 'a', tags: 'x' }, 'body.tags is not an array'],
    [{ name: 'a', tags: [{ id: 1 }] }, 'body.tags[0] is not a string'],
    [{ name: 'a', images: [{}] }, 'body.images[0].id is missing'],
    [{ name: 'a', score: '1' }, 'body.score is not a number'],
    [{ name: 'a', deprecated: 'yes' }, 'body.deprecated is not a boolean'],
    [{ name: 'a', license: 'mit' }, 'body.license is not an object'],
    [{ name: 'a', releases: [{}] }, 'body.releases[0].info_json is missing'],
  ])('%j: %s', (body, message) => {
    expect(() => seedFromFull(body)).toThrow(new TypeError(message));
  });
});
