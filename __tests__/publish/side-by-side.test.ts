import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, afterEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type PortalOptions } from '../../emulator/index.js';
import type { Page } from '../../src/model/page.js';
import { AT_ONCE } from '../../src/portal/slots.js';
import { idOfColour, runOnPage, SampleImages } from '../support/in-process.js';
import { samplePng } from '../support/sample-images.js';

const images = new SampleImages();
let portal: EmulatedPortal;
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
});
afterAll(() => {
  images.remove();
});

const gallery = () => portal.mod('big-mod').images.map(({ id }) => id);
const ids = (...colours: number[]) => colours.map(idOfColour);
const sent = (kind: string) => portal.requests.filter((request) => request.kind === kind);
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
/** On the portal only. */
const STRAY = 99;

async function start(options: PortalOptions = {}): Promise<void> {
  portal = await startPortal({ ...options, mods: [{ name: 'big-mod', images: [samplePng(STRAY)] }] });
}

function pageWith(colours: readonly number[]): Page {
  const files = colours.map((colour) => images.file(colour));
  return {
    mod: 'big-mod',
    config: 'modportal.yml',
    fields: {},
    gallery: { folder: 'shots', images: files, prune: false },
    places: {},
  };
}

/** Each upload is handled after the time, in milliseconds, that its number (from 0) gives. */
function delayUploads(delay: (nth: number) => number): void {
  let nth = 0;
  portal.onRequest(async ({ kind }) => {
    if (kind === 'upload') await wait(delay(nth++));
  });
}

describe('uploads run side by side', () => {
  test('six requests at most, and the last image when the others are on the portal', async () => {
    await start({ latency: 5 });
    const colours = upTo(20);
    let shownBeforeLast: readonly string[] = [];
    portal.onRequest(({ upload }) => {
      if (upload?.sha1 === idOfColour(20)) shownBeforeLast = gallery();
    });
    expect((await runOnPage(portal, pageWith(colours))).failures).toEqual([]);
    expect(portal.peakInFlight).toBe(AT_ONCE);
    expect([...shownBeforeLast].sort()).toEqual(ids(...upTo(19), STRAY).sort());
    expect(gallery()).toEqual(ids(...colours, STRAY));
  });

  test.each<[string, (nth: number) => number]>([
    ['the first upload is the last to be done', (nth) => (nth === 0 ? 60 : 0)],
    ['each upload is done before the one before it', (nth) => 50 - nth * 10],
    ['in any order', (nth) => (nth * 17) % 40],
  ])('the order of the gallery is that of the folder: %s', async (_, delay) => {
    await start();
    delayUploads(delay);
    const colours = upTo(9);
    expect((await runOnPage(portal, pageWith(colours))).failures).toEqual([]);
    expect(gallery()).toEqual(ids(...colours, STRAY));
  });

  test('after the first failure, no other upload is started, and the gallery is left alone', async () => {
    await start({ latency: 5 });
    portal.inject({
      when: { kind: 'upload', nth: 3 },
      what: { type: 'status', status: 400, body: '{"error":"InvalidImageUpload","message":"No"}' },
    });
    const { failures } = await runOnPage(portal, pageWith(upTo(30)));
    expect(failures).toHaveLength(1);
    expect(sent('upload').length).toBeLessThanOrEqual(2 * AT_ONCE);
    expect(sent('images/edit')).toEqual([]);
    // Images that were in flight at that moment are on the portal; the next run finds them.
    expect((await runOnPage(portal, pageWith(upTo(30)))).failures).toEqual([]);
    expect(gallery()).toEqual(ids(...upTo(30), STRAY));
  });

  test('a key that is refused is one failure, however many uploads were in flight', async () => {
    await start({ keyFor: [] });
    const { failures } = await runOnPage(portal, pageWith(upTo(12)));
    expect(failures).toMatchObject([{ message: expect.stringContaining('the API key does not allow it') }]);
  });
});

describe('an append that the portal loses is noticed, and the image is uploaded again, alone', () => {
  test.each<[string, PortalOptions]>([
    ['the portal keeps the image', { loseParallelAppends: true }],
    ['the portal does not keep the image', { loseParallelAppends: 'and image' }],
  ])('by the read before images/edit: %s', async (_, options) => {
    await start(options);
    const colours = upTo(8);
    const { failures, publication } = await runOnPage(portal, pageWith(colours));
    expect(failures).toEqual([]);
    expect(publication?.remaining).toMatchObject({ fields: [] });
    expect(gallery()).toEqual(ids(...colours, STRAY));
    expect(sent('upload').length).toBeGreaterThan(colours.length);
    // Once alone is enough.
    expect(sent('upload').length).toBeLessThan(2 * colours.length);
    expect(sent('images/edit')).toHaveLength(1);
  });

  test('by the response of images/edit', async () => {
    await start();
    const [lost = '', ...others] = ids(1, 2, 3);
    const listed = [...others, ...ids(STRAY)].map((id) => ({ id, url: '', thumbnail: '' }));
    portal.inject({
      when: { kind: 'images/edit' },
      what: { type: 'wrong-json', after: true, body: { success: true, images: listed } },
    });
    const stop = portal.onRequest(({ kind }) => {
      if (kind !== 'images/add' || sent('images/edit').length === 0) return;
      stop();
      portal.change('big-mod', (mod) => (mod.images = mod.images.filter(({ id }) => id !== lost)));
    });
    delayUploads((nth) => (nth === 0 ? 30 : 0));
    expect((await runOnPage(portal, pageWith([1, 2, 3]))).failures).toEqual([]);
    expect(gallery()).toEqual(ids(1, 2, 3, STRAY));
  });

  test('by the verification', async () => {
    await start();
    const [lost = ''] = ids(1);
    portal.onRequest(({ kind }) => {
      const edits = sent('images/edit').length;
      // Whichever read comes after the edit: somebody or something has removed the image.
      if (kind === 'full' && edits === 1 && sent('upload').length === 3)
        portal.change('big-mod', (mod) => (mod.images = mod.images.filter(({ id }) => id !== lost)));
    });
    delayUploads((nth) => (nth === 0 ? 30 : 0));
    expect((await runOnPage(portal, pageWith([1, 2, 3]))).failures).toEqual([]);
    expect(sent('upload').length).toBe(4);
    expect(gallery()).toEqual(ids(1, 2, 3, STRAY));
  });

  test.each([1, 3])('but a page that is out of date, %s times, is read again instead', async (times) => {
    await start();
    portal.inject({ when: { kind: 'full', nth: 2, times }, what: { type: 'stale' } });
    expect((await runOnPage(portal, pageWith(upTo(4)))).failures).toEqual([]);
    expect(sent('upload')).toHaveLength(4);
    expect(gallery()).toEqual(ids(...upTo(4), STRAY));
  });

  test('an image that is lost again is a failure, and the gallery is left alone', async () => {
    await start();
    const [lost = ''] = ids(1);
    portal.onRequest(({ kind }) => {
      if (kind === 'full')
        portal.change('big-mod', (mod) => (mod.images = mod.images.filter(({ id }) => id !== lost)));
    });
    const { failures } = await runOnPage(portal, pageWith([1, 2, 3]));
    expect(failures).toMatchObject([{ message: expect.stringContaining('does not show all images') }]);
    expect(sent('upload')).toHaveLength(4);
    expect(sent('images/edit')).toEqual([]);
    expect([...gallery()].sort()).toEqual(ids(2, 3, STRAY).sort());
  });
});
