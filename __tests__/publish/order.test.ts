import { afterAll, afterEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type Fault, type PortalOptions } from '../../emulator/index.js';
import type { MarkdownText, Page } from '../../src/model/page.js';
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

async function start(options: PortalOptions = {}): Promise<void> {
  portal = await startPortal({
    mods: [{ name: 'big-mod', title: 'Old', images: [samplePng(50)] }],
    ...options,
  });
}

/** The requests that write, in order. */
const writes = () => portal.requests.map(({ kind }) => kind).filter((kind) => /edit|upload/.test(kind));

/** The same, with the reads. */
const sent = () => portal.requests.map(({ kind }) => kind).filter((kind) => kind !== 'images/add');
/** The fields of each `edit_details`. */
const sentFields = () =>
  portal.requests
    .filter(({ kind }) => kind === 'edit_details')
    .map(({ form }) => form.flatMap(([name]) => (name === 'mod' ? [] : name)).join());

const embed = (...colours: number[]): MarkdownText =>
  colours.flatMap((colour) => ['![](', { sha1: idOfColour(colour) }, ')']);
const EMBEDDED = embed(1);
const address = (colour: number) =>
  portal.mod('big-mod').images.find(({ id }) => id === idOfColour(colour))?.url;

function pageWith(fields: Page['fields']): Page {
  const files = [1, 2].map((colour) => images.file(colour));
  const gallery = { source: 'shots', images: files, prune: false };
  return { mod: 'big-mod', config: 'modportal.yml', fields, gallery, places: {} };
}

const alreadyThere: Fault['what'] = {
  type: 'status-after',
  status: 400,
  body: JSON.stringify({ error: 'InvalidRequest', message: 'Image already exists' }),
};
const refusal: Fault['what'] = {
  type: 'status',
  status: 400,
  body: JSON.stringify({ error: 'InvalidRequest', message: 'No' }),
};
const WAITS = 'the page does not show the embedded images yet';

describe('the order of the writes', () => {
  test('fields, uploads, gallery', async () => {
    await start();
    expect((await runOnPage(portal, pageWith({ title: 'New' }))).failures).toEqual([]);
    expect(writes()).toEqual(['edit_details', 'upload', 'upload', 'images/edit']);
  });

  test('an image that a text embeds is uploaded before the fields, and once', async () => {
    await start();
    const { failures } = await runOnPage(portal, pageWith({ title: 'New', faq: EMBEDDED }));
    expect(failures).toEqual([]);
    expect(writes()).toEqual(['upload', 'edit_details', 'upload', 'images/edit']);
    expect(portal.mod('big-mod').faq).toBe(`![](${address(1) ?? ''})`);
  });

  test('a text with an image whose address is not known yet is written after the gallery, the others before', async () => {
    await start({ appendOnUpload: false });
    portal.inject({ when: { kind: 'upload' }, what: alreadyThere });
    const { failures } = await runOnPage(portal, pageWith({ title: 'New', faq: EMBEDDED }));
    expect(failures).toEqual([]);
    expect(writes()).toEqual(['upload', 'edit_details', 'upload', 'images/edit', 'edit_details']);
    expect(portal.mod('big-mod')).toMatchObject({ title: 'New', faq: `![](${address(1) ?? ''})` });
  });

  test('when an upload fails, the fields are written, but not the gallery or the text with the image', async () => {
    await start();
    portal.inject({ when: { kind: 'upload' }, what: refusal });
    const { failures } = await runOnPage(portal, pageWith({ title: 'New', faq: EMBEDDED }));
    expect(failures).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('could not upload 1.png'),
        place: { file: '1.png' },
      }),
      {
        message: `could not set the faq of big-mod: ${WAITS}`,
        hint: 'run again once the images are on the portal',
      },
    ]);
    expect(writes()).toEqual(['upload', 'edit_details']);
    expect(portal.mod('big-mod')).toMatchObject({ title: 'New', faq: '' });
  });

  test('without images, there is one read before the fields and one after them', async () => {
    await start();
    const page = { mod: 'big-mod', config: 'modportal.yml', fields: { title: 'New' }, places: {} };
    expect((await runOnPage(portal, page)).failures).toEqual([]);
    expect(sent()).toEqual(['full', 'edit_details', 'full']);
  });
});

describe('the address of an embedded image', () => {
  test('comes with the response to its upload, so the page is not read for it', async () => {
    await start();
    expect((await runOnPage(portal, pageWith({ faq: embed(1, 2) }))).failures).toEqual([]);
    expect(sent()).toEqual(['full', 'upload', 'upload', 'edit_details', 'full', 'images/edit', 'full']);
    expect(portal.mod('big-mod').faq).toBe(`![](${address(1) ?? ''})![](${address(2) ?? ''})`);
  });

  test.each<[string, Fault['what']]>([
    ['the portal already has the image', alreadyThere],
    [
      'the response has no address',
      { type: 'status-after', status: 200, body: JSON.stringify({ id: idOfColour(1) }) },
    ],
  ])('is read from the page if %s', async (_, what) => {
    await start();
    portal.inject({ when: { kind: 'upload' }, what });
    expect((await runOnPage(portal, pageWith({ faq: embed(1, 2) }))).failures).toEqual([]);
    expect(sent()).toEqual([
      ...['full', 'upload', 'upload', 'full', 'edit_details', 'full', 'images/edit', 'full'],
    ]);
    expect(portal.mod('big-mod').faq).toBe(`![](${address(1) ?? ''})![](${address(2) ?? ''})`);
  });

  test('cannot be read: no field is written, and the images are', async () => {
    await start();
    portal.inject(
      { when: { kind: 'upload' }, what: alreadyThere },
      { when: { kind: 'full', nth: 2 }, what: refusal },
    );
    const { failures } = await runOnPage(portal, pageWith({ title: 'New', faq: EMBEDDED }));
    expect(failures).toMatchObject([{ message: expect.stringContaining('could not read the page') }]);
    expect(writes()).toEqual(['upload', 'upload', 'images/edit']);
  });
});

describe('texts that wait for an address until the gallery is set', () => {
  test('are written together then, without the fields that the portal has refused', async () => {
    await start({ appendOnUpload: false });
    portal.inject(
      { when: { kind: 'upload' }, what: alreadyThere },
      { when: { kind: 'edit_details' }, what: refusal },
    );
    const fields = { title: 'New', description: EMBEDDED, faq: EMBEDDED };
    const { failures } = await runOnPage(portal, pageWith(fields));
    expect(failures).toMatchObject([{ message: expect.stringContaining('could not change the title') }]);
    expect(sentFields()).toEqual(['title', 'description,faq']);
    expect(portal.mod('big-mod').faq).toBe(`![](${address(1) ?? ''})`);
  });

  test('are named, if the page still does not show the images', async () => {
    await start();
    portal.inject({ when: { kind: 'upload' }, what: refusal });
    const { failures } = await runOnPage(portal, pageWith({ description: EMBEDDED, faq: EMBEDDED }));
    expect(failures[1]?.message).toBe(`could not set the description and the faq of big-mod: ${WAITS}`);
    expect(sentFields()).toEqual([]);
  });
});
