import { afterAll, afterEach, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { PortalClient } from '../../src/portal/client.js';
import { idOfColour, instantClock, runOnPage, SampleImages } from '../support/in-process.js';
import { samplePng } from '../support/sample-images.js';

const images = new SampleImages();
let portal: EmulatedPortal;
afterEach(async () => {
  await portal.close();
});
afterAll(() => {
  images.remove();
});

/** The lists that `images/edit` was sent; undefined for a request without one. */
const lists = () =>
  portal.requests
    .filter(({ kind }) => kind === 'images/edit')
    .map(({ form }) => form.find(([name]) => name === 'images')?.[1]);

const rows: [string, number[], number[], boolean][] = [
  ['an empty gallery', [], [1, 2], false],
  ['a new order', [2, 1], [1, 2], false],
  ['a gallery of other images, which prune removes', [8, 9], [1], true],
  ['a gallery of other images, which are kept', [8, 9], [1], false],
];
test.each(rows)('`images` is always sent, and never empty: %s', async (_, live, declared, prune) => {
  portal = await startPortal({ mods: [{ name: 'big-mod', images: live.map(samplePng) }] });
  const files = declared.map((colour) => images.file(colour));
  const gallery = { folder: 'shots', images: files, prune };
  const page = { mod: 'big-mod', config: 'modportal.yml', fields: {}, gallery, places: {} };
  expect((await runOnPage(portal, page)).failures).toEqual([]);
  const rest = prune ? [] : live.filter((colour) => !declared.includes(colour));
  const expected = [...declared, ...rest].map(idOfColour);
  expect(portal.mod('big-mod').images.map(({ id }) => id)).toEqual(expected);
  expect(lists().every((list) => list === expected.join())).toBe(true);
  expect(portal.clientErrors).toEqual([]);
});

test('an empty list is not sent, whoever asks for it: the portal would empty the gallery', async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', images: [samplePng(1)] }] });
  const client = new PortalClient({
    url: new URL(portal.url),
    apiKey: portal.apiKey,
    userAgent: 'test',
    onSecret: () => undefined,
    emit: () => undefined,
    clock: instantClock(),
  });
  const edit = client.editGallery(
    'big-mod',
    () => true,
    () => [],
  );
  await expect(edit).rejects.toThrow('refusing to send an empty gallery');
  expect(lists()).toEqual([]);
  expect(portal.mod('big-mod').images).toHaveLength(1);
});
