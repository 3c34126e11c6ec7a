import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, afterEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type Fault, type PortalOptions } from '../../emulator/index.js';
import type { Page } from '../../src/model/page.js';
import { AT_ONCE } from '../../src/portal/slots.js';
import type { PublishEvent } from '../../src/publish/publishing.js';
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
    gallery: { source: 'shots', images: files, prune: false },
    places: {},
  };
}

/** Takes an image away from the gallery. */
const lose = (colour: number) => {
  portal.change('big-mod', (mod) => (mod.images = mod.images.filter(({ id }) => id !== idOfColour(colour))));
};

const refusal: Fault['what'] = {
  type: 'status',
  status: 400,
  body: '{"error":"InvalidImageUpload","message":"No"}',
};

/** Each upload is handled after the time, in milliseconds, that its number (from 0) gives. */
function delayUploads(delay: (nth: number) => number): void {
  let nth = 0;
  portal.onRequest(async ({ kind }) => {
    if (kind === 'upload') await wait(delay(nth++));
  });
}

describe('uploads run side by side', () => {
  test('six requests at most, and the last image when the others are on the portal', async () => {
    await start({ latency: 25 });
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
    ['each upload is done before the one before it', (nth) => 90 - nth * 10],
    ['in any order', (nth) => (nth * 17) % 40],
  ])('the order of the gallery is that of the folder: %s', async (_, delay) => {
    await start();
    delayUploads(delay);
    const colours = upTo(9);
    expect((await runOnPage(portal, pageWith(colours))).failures).toEqual([]);
    expect(gallery()).toEqual(ids(...colours, STRAY));
  });

  test('after the first failure, no other upload is started, and the gallery is left alone', async () => {
    await start({ latency: 25 });
    portal.inject({ when: { kind: 'upload', nth: 3 }, what: refusal });
    const { failures } = await runOnPage(portal, pageWith(upTo(30)));
    expect(failures).toHaveLength(1);
    expect(sent('upload').length).toBeLessThanOrEqual(2 * AT_ONCE);
    expect(sent('images/edit')).toEqual([]);
    // Images that were in flight at that moment are on the portal; the next run finds them.
    expect((await runOnPage(portal, pageWith(upTo(30)))).failures).toEqual([]);
    expect(gallery()).toEqual(ids(...upTo(30), STRAY));
  });

  test('all six may be uploads', async () => {
    await start();
    let arrived = 0;
    let release = (): void => undefined;
    const six = new Promise<void>((resolve) => (release = resolve));
    const whenHandled: number[] = [];
    portal.onRequest(async ({ kind }) => {
      if (kind !== 'upload') return;
      arrived += 1;
      if (arrived === AT_ONCE) release();
      // Fewer than six would wait for ever.
      await Promise.race([six, wait(2000, undefined, { ref: false })]);
      whenHandled.push(arrived);
    });
    expect((await runOnPage(portal, pageWith(upTo(12)))).failures).toEqual([]);
    expect(whenHandled[0]).toBe(AT_ONCE);
  });

  test('the last image is not sent when another one has failed', async () => {
    await start();
    portal.inject({ when: { kind: 'upload' }, what: refusal });
    // The first two arrive in either order, and neither is answered before both have arrived.
    let arrived = 0;
    portal.onRequest(async ({ kind }) => {
      if (kind === 'upload') arrived += 1;
      while (kind === 'upload' && arrived < 2) await wait(1);
    });
    const { publication, failures } = await runOnPage(portal, pageWith([1, 2, 3]));
    expect(failures).toMatchObject([{ isLasting: true }]);
    const other = failures[0]?.place?.file === '1.png' ? '2.png' : '1.png';
    expect(publication?.written).toMatchObject([{ kind: 'upload', image: { name: other } }]);
    expect(sent('upload')).toHaveLength(2);
    expect(sent('images/edit')).toEqual([]);
  });

  test('a file that the portal stores with different bytes is a failure that the next run may not have', async () => {
    await start();
    const body = JSON.stringify({ id: idOfColour(9) });
    portal.inject({ when: { kind: 'upload' }, what: { type: 'status-after', status: 200, body } });
    const { failures } = await runOnPage(portal, pageWith([1]));
    expect(failures).toMatchObject([{ message: expect.stringContaining('does not match the file') }]);
    expect(failures[0]).not.toHaveProperty('isLasting');
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
    const events: PublishEvent[] = [];
    const { failures, publication } = await runOnPage(portal, pageWith(colours), {
      emit: (event) => events.push(event),
    });
    expect(failures).toEqual([]);
    expect(publication?.remaining).toMatchObject({ fields: [] });
    expect(gallery()).toEqual(ids(...colours, STRAY));
    expect(sent('upload').length).toBeGreaterThan(colours.length);
    // Once alone is enough.
    expect(sent('upload').length).toBeLessThan(2 * colours.length);
    expect(sent('images/edit')).toHaveLength(1);
    // For the plan, the loss, the gallery and the verification: the first page that shows the loss is enough.
    expect(sent('full')).toHaveLength(4);
    const writes = events.flatMap((event) => (event.kind === 'written' ? event.write : []));
    expect(writes).toEqual(publication?.written);
    const lost = events.flatMap((event) => (event.kind === 'lost' ? event.image.sha1 : []));
    const uploaded = sent('upload').map(({ upload }) => upload?.sha1);
    expect(lost).toEqual(uploaded.slice(colours.length));
  });

  test('also if the last image was already on the portal, so that it proves nothing', async () => {
    await start();
    portal.inject({
      when: { kind: 'upload', nth: 3 },
      what: {
        type: 'status-after',
        status: 400,
        body: '{"error":"InvalidRequest","message":"Image already exists"}',
      },
    });
    portal.onRequest(async ({ upload }) => {
      // It is the last one that is new, and is lost as soon as it is there.
      if (upload?.sha1 === idOfColour(2)) await wait(20);
      if (upload?.sha1 === idOfColour(3)) lose(2);
    });
    expect((await runOnPage(portal, pageWith([1, 2, 3]))).failures).toEqual([]);
    expect(gallery()).toEqual(ids(1, 2, 3, STRAY));
  });

  test('by the response of images/edit', async () => {
    await start();
    const listed = ids(2, 3, STRAY).map((id) => ({ id, url: '', thumbnail: '' }));
    portal.inject({
      when: { kind: 'images/edit' },
      what: { type: 'wrong-json', after: true, body: { success: true, images: listed } },
    });
    const stop = portal.onRequest(({ kind }) => {
      if (kind !== 'images/add' || sent('images/edit').length === 0) return;
      stop();
      lose(1);
    });
    delayUploads((nth) => (nth === 0 ? 30 : 0));
    expect((await runOnPage(portal, pageWith([1, 2, 3]))).failures).toEqual([]);
    expect(gallery()).toEqual(ids(1, 2, 3, STRAY));
  });

  test('by the verification', async () => {
    await start();
    portal.onRequest(({ kind }) => {
      const edits = sent('images/edit').length;
      // Whichever read comes after the edit: somebody or something has removed the image.
      if (kind === 'full' && edits === 1 && sent('upload').length === 3) lose(1);
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

  test.each<[string, number[]]>([
    ['alone', [1]],
    ['after another one was repeated with success', [1, 2]],
  ])('an image that is lost again is a failure, and the gallery is left alone: %s', async (_, lost) => {
    await start();
    portal.onRequest(({ kind }) => {
      if (kind !== 'full') return;
      if (sent('upload').length === 3) lost.forEach(lose);
      lose(1);
    });
    const { failures } = await runOnPage(portal, pageWith([1, 2, 3]));
    expect(failures).toMatchObject([{ message: expect.stringContaining('does not show all images') }]);
    expect(sent('upload')).toHaveLength(3 + lost.length);
    expect(sent('images/edit')).toEqual([]);
    expect([...gallery()].sort()).toEqual(ids(2, 3, STRAY).sort());
  });

  test('an image that is lost again after the gallery was set is named by the verification alone', async () => {
    await start();
    portal.onRequest(({ kind }) => {
      if (kind === 'full' && sent('images/edit').length > 0) lose(1);
    });
    const { failures } = await runOnPage(portal, pageWith([1, 2, 3]));
    expect(failures).toMatchObject([{ message: expect.stringContaining('missing: 1.png') }]);
    expect(failures).toHaveLength(1);
    expect(sent('upload')).toHaveLength(4);
  });

  test('an image is not uploaded again after another failure: the gallery cannot be set', async () => {
    await start();
    portal.inject({ when: { kind: 'upload', nth: 3 }, what: refusal });
    portal.onRequest(({ kind }) => {
      if (kind === 'full') lose(1);
    });
    const { failures } = await runOnPage(portal, pageWith([1, 2, 3]));
    expect(failures).toMatchObject([{ place: { file: '3.png' } }]);
    expect(sent('upload')).toHaveLength(3);
    expect(sent('images/edit')).toEqual([]);
  });
});
