import { afterAll, afterEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type Fault, type PortalOptions } from '../../emulator/index.js';
import type { Page } from '../../src/model/page.js';
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

/** On the portal only. */
const STRAYS = [50, 51];
/** Added by somebody else during the run. */
const ADDED = 60;

const gallery = () => portal.mod('big-mod').images.map(({ id }) => id);
const ids = (...colours: number[]) => colours.map(idOfColour);
const sent = () => portal.requests.map(({ kind }) => kind);

function pageWith(more: Partial<Page> = {}, prune = false): Page {
  const files = [1, 2].map((colour) => images.file(colour));
  return {
    mod: 'big-mod',
    config: 'modportal.yml',
    fields: {},
    gallery: { source: 'shots', images: files, prune },
    places: {},
    ...more,
  };
}

async function start(options: PortalOptions = {}): Promise<void> {
  const strays = STRAYS.map((colour) => samplePng(colour));
  portal = await startPortal({ ...options, mods: [{ name: 'big-mod', title: 'Old', images: strays }] });
}

/** Somebody adds an image while the first one is being uploaded. */
function addDuringUploads(): void {
  const stop = portal.onRequest(({ kind }) => {
    if (kind !== 'upload') return;
    stop();
    portal.addImage('big-mod', samplePng(ADDED));
  });
}

/** The page as it is now, with other values for some keys. */
async function bodyWith(changes: object): Promise<string> {
  const answer = await fetch(`${portal.url}/api/mods/big-mod/full`);
  portal.clearRequests();
  return JSON.stringify({ ...((await answer.json()) as object), ...changes });
}

const stale = (times: number): Fault => ({ when: { kind: 'full', nth: 2, times }, what: { type: 'stale' } });

describe('somebody adds an image, and the read before images/edit is an older copy', () => {
  test.each([1, 2, 4])('for %s reads: the page is read again, and the image stays', async (times) => {
    await start();
    addDuringUploads();
    portal.inject(stale(times));
    expect((await runOnPage(portal, pageWith())).failures).toEqual([]);
    expect(gallery()).toEqual(ids(1, 2, ...STRAYS, ADDED));
  });

  test('for as long as the run lasts: the page lacks the written fields, so the gallery is left alone', async () => {
    await start();
    addDuringUploads();
    portal.inject(stale(1000));
    const { failures } = await runOnPage(portal, pageWith({ fields: { title: 'New' } }));
    expect(failures).toEqual([
      {
        message:
          'could not set the gallery of big-mod: the page does not show all images that were uploaded; the gallery was left unchanged, so that no image is lost',
        hint: 'run again in a few minutes',
      },
    ]);
    expect(sent()).not.toContain('images/edit');
    expect(gallery()).toEqual(ids(...STRAYS, ADDED, 1, 2));
  });

  test('which shows one upload of two: it is never used', async () => {
    await start();
    const half = await bodyWith({ images: ids(...STRAYS, 1).map((id) => ({ id, url: '', thumbnail: '' })) });
    addDuringUploads();
    portal.inject({
      when: { kind: 'full', nth: 2, times: 1000 },
      what: { type: 'status', status: 200, body: half },
    });
    const { failures } = await runOnPage(portal, pageWith());
    expect(failures).toMatchObject([{ message: expect.stringContaining('left unchanged') }]);
    expect(sent()).not.toContain('images/edit');
    // The upload that it does not show is not lost.
    expect(sent().filter((kind) => kind === 'upload')).toHaveLength(2);
    expect(gallery()).toContain(idOfColour(ADDED));
  });

  test('a portal that shows uploads only after images/edit still gets its gallery', async () => {
    await start({ appendOnUpload: false });
    addDuringUploads();
    expect((await runOnPage(portal, pageWith())).failures).toEqual([]);
    expect(gallery()).toEqual(ids(1, 2, ...STRAYS, ADDED));
  });
});

test('a portal that shows uploads only after images/edit gets a text that embeds one of them, too', async () => {
  await start({ appendOnUpload: false });
  portal.change('big-mod', { images: [] });
  const description = ['![](', { sha1: idOfColour(1) }, ')'];
  expect((await runOnPage(portal, pageWith({ fields: { description } }))).failures).toEqual([]);
  expect(gallery()).toEqual(ids(1, 2));
});

describe('a read that does not show what the plan promised to keep', () => {
  const without: [string, unknown][] = [
    ['one stray', ids(STRAYS[0] ?? 0, 1, 2).map((id) => ({ id, url: '', thumbnail: '' }))],
    ['any image', []],
  ];
  test.each(without)('not %s, once: it is read again', async (_, shown) => {
    await start();
    const body = await bodyWith({ images: shown });
    portal.inject({ when: { kind: 'full', nth: 2 }, what: { type: 'status', status: 200, body } });
    expect((await runOnPage(portal, pageWith())).failures).toEqual([]);
    expect(gallery()).toEqual(ids(1, 2, ...STRAYS));
  });

  test.each(without)('not %s, every time: the run fails, and the gallery is left alone', async (_, shown) => {
    await start();
    const body = await bodyWith({ images: shown });
    portal.inject({
      when: { kind: 'full', nth: 2, times: 1000 },
      what: { type: 'status', status: 200, body },
    });
    const { failures } = await runOnPage(portal, pageWith());
    expect(failures).toEqual([
      {
        message: expect.stringMatching(
          /: https?:.* was live when the run began, but the page no longer shows it; the gallery was left unchanged/,
        ),
        hint: 'if somebody removed it just now, run again',
      },
    ]);
    expect(sent()).not.toContain('images/edit');
  });

  test('because somebody removed it: the run fails and names it; the next run goes on without it', async () => {
    await start();
    const stop = portal.onRequest(({ kind }) => {
      if (kind !== 'upload') return;
      stop();
      portal.change('big-mod', (mod) => mod.images.shift());
    });
    const { failures } = await runOnPage(portal, pageWith());
    expect(failures).toMatchObject([{ message: expect.stringContaining(idOfColour(STRAYS[0] ?? 0)) }]);
    expect((await runOnPage(portal, pageWith())).failures).toEqual([]);
    expect(gallery()).toEqual(ids(1, 2, STRAYS[1] ?? 0));
  });

  test('after images/edit: the verification names it', async () => {
    await start();
    const stop = portal.onRequest(({ kind, n }) => {
      if (kind !== 'full' || n < 7) return;
      stop();
      portal.change('big-mod', (mod) => mod.images.pop());
    });
    const { failures } = await runOnPage(portal, pageWith());
    expect(failures).toMatchObject([
      { message: expect.stringMatching(/`images` on the page is not what was published: missing: .*assets/) },
    ]);
  });

  test('images that prune removes may be missing', async () => {
    await start();
    const stop = portal.onRequest(({ kind }) => {
      if (kind !== 'upload') return;
      stop();
      portal.change('big-mod', (mod) => mod.images.shift());
    });
    expect((await runOnPage(portal, pageWith({}, true))).failures).toEqual([]);
    expect(gallery()).toEqual(ids(1, 2));
  });
});

describe('prune', () => {
  test('removes what the plan showed, and not what somebody added since', async () => {
    await start();
    addDuringUploads();
    const { publication, failures } = await runOnPage(portal, pageWith({}, true));
    expect(failures).toEqual([]);
    expect(gallery()).toEqual(ids(1, 2, ADDED));
    expect(publication?.written.at(-1)).toMatchObject({ kind: 'gallery', images: 3, removed: 2 });
  });

  test('removes nothing when an image could not be saved; the rest is published, and the next run removes it', async () => {
    await start();
    const unsaved = [{ message: 'could not save an image' }];
    const page = pageWith({ fields: { title: 'New' } }, true);
    const { publication, failures } = await runOnPage(portal, page, { unsaved });
    expect(failures).toEqual(unsaved);
    expect(gallery()).toEqual(ids(1, 2, ...STRAYS));
    expect(portal.mod('big-mod').title).toBe('New');
    expect(publication?.remaining?.gallery?.removed.map(({ id }) => id)).toEqual(ids(...STRAYS));
  });
});

test('a read that may leave out images is not used for a gallery', async () => {
  await start();
  portal.change('big-mod', { images: [] });
  const body = await bodyWith({ images: 'unknown' });
  portal.inject({
    when: { kind: 'full', nth: 2, times: 1000 },
    what: { type: 'status', status: 200, body },
  });
  const { failures } = await runOnPage(portal, pageWith());
  expect(failures).toMatchObject([
    { message: expect.stringContaining('may leave out live images, so the gallery cannot be changed') },
  ]);
  expect(sent()).not.toContain('images/edit');
});
