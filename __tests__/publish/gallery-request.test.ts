import { afterAll, afterEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import type { Page } from '../../src/model/page.js';
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

async function start(live: readonly number[]): Promise<void> {
  portal = await startPortal({ mods: [{ name: 'big-mod', images: live.map(samplePng) }] });
}

function pageWith(colours: readonly number[], prune: boolean | undefined): Page {
  const files = colours.map((colour) => images.file(colour));
  const gallery = { source: 'shots', images: files, prune };
  return { mod: 'big-mod', config: 'modportal.yml', fields: {}, gallery, places: {} };
}

const rows: [string, number[], number[], boolean | undefined][] = [
  ['an empty gallery', [], [1, 2], false],
  ['a new order', [2, 1], [1, 2], false],
  ['a gallery of other images, which prune removes', [8, 9], [1], true],
  ['a gallery of other images, which are kept', [8, 9], [1], false],
  ['a gallery of other images, which are kept with a warning', [8, 9], [1], undefined],
];
test.each(rows)('`images` is always sent, and never empty: %s', async (_, live, declared, prune) => {
  await start(live);
  expect((await runOnPage(portal, pageWith(declared, prune))).failures).toEqual([]);
  const rest = prune ? [] : live.filter((colour) => !declared.includes(colour));
  const expected = [...declared, ...rest].map(idOfColour);
  expect(portal.mod('big-mod').images.map(({ id }) => id)).toEqual(expected);
  expect(lists().every((list) => list === expected.join())).toBe(true);
  expect(portal.clientErrors).toEqual([]);
});

test('an empty list is never sent, because the portal would empty the gallery', async () => {
  await start([1]);
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

describe('the report of a gallery that was set', () => {
  test('counts its images, and those that moved or were removed', async () => {
    await start([3, 1, 2, 9, 8]);
    const { publication } = await runOnPage(portal, pageWith([1, 2, 3, 4], true));
    expect(publication?.written).toMatchObject([
      { kind: 'upload', image: { name: '4.png' } },
      { kind: 'gallery', images: 4, moved: 1, removed: 2 },
    ]);
  });

  test('is made once, also when the response was lost', async () => {
    await start([2, 1]);
    portal.inject({ when: { kind: 'images/edit' }, what: { type: 'html', after: true } });
    const { publication, failures } = await runOnPage(portal, pageWith([1, 2], false));
    expect(failures).toEqual([]);
    expect(publication?.written).toEqual([{ kind: 'gallery', images: 2, moved: 1, removed: 0 }]);
    expect(lists()).toHaveLength(1);
  });

  test('is not made when the uploads alone put all images in order', async () => {
    await start([]);
    const { publication, failures } = await runOnPage(portal, pageWith([1], false));
    expect(failures).toEqual([]);
    expect(publication?.written).toMatchObject([{ kind: 'upload' }]);
    expect(lists()).toEqual([]);
  });
});

describe('a response with a different gallery from the one that was sent', () => {
  test.each([
    ['in another order', [2, 1]],
    ['with an image more', [1, 2, 3]],
  ])('%s is a failure', async (_, returned) => {
    await start([2, 1]);
    portal.inject({
      when: { kind: 'images/edit' },
      what: {
        type: 'wrong-json',
        body: { success: true, images: returned.map((colour) => ({ id: idOfColour(colour) })) },
      },
    });
    const { publication, failures } = await runOnPage(portal, pageWith([1, 2], false));
    expect(failures).toEqual([
      {
        message:
          'could not set the gallery of big-mod: the portal returned a different gallery from the one that was sent',
      },
    ]);
    expect(publication?.written).toEqual([]);
  });
});
