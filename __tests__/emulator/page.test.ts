import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { EmulatedPortal } from '../../emulator/index.js';
import { startPortal } from '../../emulator/index.js';
import { samplePng } from '../support/sample-images.js';
import { send } from './client.js';

const MOD = 'big mod';
let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({
    mods: [{ name: MOD, title: 'Big Mod', images: [samplePng(1), samplePng(2)] }],
  });
});
afterEach(() => portal.close());

async function page(): Promise<string> {
  return (await send(`${portal.url}/mod/big%20mod`)).text;
}

test('shows all fields', async () => {
  portal.change(MOD, {
    owner: 'octo',
    summary: 'A summary.',
    category: 'content',
    tags: ['trains', 'logistic-network'],
    license: 'default_gnugplv3',
    homepage: 'https://example.org/home',
    source_url: 'https://github.com/octo/big-mod',
    deprecated: true,
    description: '# Heading\n\nSee https://example.org/auto and **bold**.',
    faq: '1. Why?',
  });
  const html = await page();
  for (const part of [
    '<title>Big Mod</title>',
    '<h1>Big Mod</h1>',
    'by octo',
    'A summary.',
    '<dd>Content</dd>',
    '<span class="tag">Trains</span> <span class="tag">Logistic network</span>',
    '<a href="https://www.gnu.org/licenses/gpl-3.0.html" rel="nofollow noopener">GNU GPLv3</a>',
    '<a href="https://example.org/home" rel="nofollow noopener">https://example.org/home</a>',
    '<a href="https://github.com/octo/big-mod" rel="nofollow noopener">',
    'This mod is deprecated.',
    '<h1>Heading</h1>',
    '<a href="https://example.org/auto">https://example.org/auto</a>',
    '<strong>bold</strong>',
    '<ol>\n<li>Why?</li>\n</ol>',
  ])
    expect(html).toContain(part);
});

test('shows the gallery as thumbnails with links to the images, in order', async () => {
  portal.change(MOD, (mod) => mod.images.reverse());
  const shown = [...(await page()).matchAll(/<a href="([^"]+)"><img src="([^"]+)"/g)].map(([, url, src]) => [
    url,
    src,
  ]);
  expect(shown).toEqual(portal.mod(MOD).images.map(({ url, thumbnail }) => [url, thumbnail]));
});

test('marks empty fields', async () => {
  const html = await page();
  expect(html).not.toContain('deprecated.');
  expect(html).toContain('<dt>Homepage</dt><dd><span class="empty">none</span></dd>');
  expect(html).toContain('<h2>FAQ</h2>\n<p class="empty">None.</p>');
});

describe('text from a mod author cannot add markup to the page', () => {
  const attack = '"><script>alert(1)</script>&';
  const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;';

  test.each([
    'title',
    'owner',
    'summary',
    'category',
    'homepage',
    'source_url',
    'description',
    'faq',
  ] as const)('%s', async (field) => {
    portal.change(MOD, { [field]: attack });
    const html = await page();
    expect(html).not.toContain('<script');
    expect(html).toContain(escaped);
  });

  test('tags, licence and image addresses', async () => {
    portal.change(MOD, {
      tags: [attack],
      license: attack,
      images: [{ id: attack, url: attack, thumbnail: attack }],
    });
    const html = await page();
    expect(html).not.toContain('<script');
    expect(html.split(escaped)).toHaveLength(6);
  });

  test('no link can run code', async () => {
    const bad = 'javascript:alert(1)';
    portal.change(MOD, { homepage: bad, source_url: bad, description: `[x](${bad})` });
    expect(await page()).not.toContain('href="javascript');
  });

  test('the Content-Security-Policy forbids scripts', async () => {
    const { headers } = await send(`${portal.url}/mod/big%20mod`);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });
});

test('an unknown mod is a 404 page', async () => {
  const { status, text } = await send(`${portal.url}/mod/nobody`);
  expect([status, text.includes('<h1>Mod not found</h1>')]).toEqual([404, true]);
});

test('the front page links to every mod', async () => {
  portal.addMod({ name: '<b>&', title: '<i>' });
  const { text } = await send(portal.url);
  expect(text).toContain('<a href="/mod/big%20mod">Big Mod</a>');
  expect(text).toContain('<a href="/mod/%3Cb%3E%26">&lt;i&gt;</a>');
  expect((await send(`${portal.url}/mod/%3Cb%3E%26`)).text).toContain('<h1>&lt;i&gt;</h1>');
});

test('the front page of a portal without mods', async () => {
  const empty = await startPortal();
  expect((await send(empty.url)).text).toContain('No mods.');
  await empty.close();
});
