import { afterAll, afterEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type PortalOptions } from '../../emulator/index.js';
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

const EMBEDDED: MarkdownText = ['![](', { sha1: idOfColour(1) }, ')'];
const address = (colour: number) =>
  portal.mod('big-mod').images.find(({ id }) => id === idOfColour(colour))?.url;

function pageWith(fields: Page['fields']): Page {
  const files = [1, 2].map((colour) => images.file(colour));
  const gallery = { folder: 'shots', images: files, prune: false };
  return { mod: 'big-mod', config: 'modportal.yml', fields, gallery, places: {} };
}

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
    portal.inject({
      when: { kind: 'upload' },
      what: {
        type: 'status-after',
        status: 400,
        body: JSON.stringify({ error: 'InvalidRequest', message: 'Image already exists' }),
      },
    });
    const { failures } = await runOnPage(portal, pageWith({ title: 'New', faq: EMBEDDED }));
    expect(failures).toEqual([]);
    expect(writes()).toEqual(['upload', 'edit_details', 'upload', 'images/edit', 'edit_details']);
    expect(portal.mod('big-mod')).toMatchObject({ title: 'New', faq: `![](${address(1) ?? ''})` });
  });

  test('when an upload fails, the fields are written, and the gallery and the text with the image are not', async () => {
    await start();
    portal.inject({
      when: { kind: 'upload', times: 99 },
      what: { type: 'status', status: 400, body: '{"error":"InvalidRequest","message":"No"}' },
    });
    const { failures } = await runOnPage(portal, pageWith({ title: 'New', faq: EMBEDDED }));
    expect(failures[0]).toMatchObject({ place: { file: '1.png' } });
    expect(failures[0]).not.toHaveProperty('isLasting');
    expect(failures).toContainEqual(
      expect.objectContaining({
        message: 'could not set the faq of big-mod: the page does not show the embedded images yet',
        hint: 'run again once the images are on the portal',
      }),
    );
    expect(writes()).not.toContain('images/edit');
    expect(portal.mod('big-mod')).toMatchObject({ title: 'New', faq: '' });
  });
});
