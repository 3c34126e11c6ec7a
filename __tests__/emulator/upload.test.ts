import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { EmulatedPortal } from '../../emulator/index.js';
import { imageId, startPortal } from '../../emulator/index.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';
import { imageForm, post, send, upload, uploadUrl } from './client.js';

const MOD = 'big-mod';
const [ONE, TWO, THREE] = [samplePng(1), samplePng(2), sampleJpeg('three')];
const IDS = [ONE, TWO, THREE].map(imageId);
let portal: EmulatedPortal;
let now: number;

beforeEach(async () => {
  now = 1_700_000_000_000;
  portal = await startPortal({
    now: () => now,
    mods: [{ name: MOD, images: [ONE, TWO] }, { name: 'other-mod' }],
  });
});
afterEach(() => portal.close());

function gallery(of = portal): string[] {
  return of.mod(MOD).images.map(({ id }) => id);
}

describe('images/add and the upload', () => {
  test('return the image and append it to the gallery', async () => {
    const { status, json } = await upload(portal, MOD, imageForm(THREE, 'image/jpeg', 'c.jpg'));
    const id = imageId(THREE);
    const base = `${portal.assetsUrl}/assets/${id}`;
    expect([status, json]).toEqual([200, { id, url: `${base}.png`, thumbnail: `${base}.thumb.png` }]);
    expect(portal.mod(MOD).images.at(-1)).toEqual(json);
    expect(gallery()).toEqual(IDS);
  });

  test('serve the image and the thumbnail with their content type', async () => {
    await upload(portal, MOD, imageForm(THREE, 'image/jpeg', 'c.jpg'));
    const [image] = portal.mod(MOD).images.slice(-1);
    for (const url of [image?.url ?? '', image?.thumbnail ?? '']) {
      const response = await send(url);
      expect([response.status, response.headers['content-type'], response.bytes]).toEqual([
        200,
        'image/jpeg',
        THREE,
      ]);
    }
  });

  test('an image with unknown bytes is a 404', async () => {
    expect((await send(`${portal.assetsUrl}/assets/${'0'.repeat(40)}.png`)).status).toBe(404);
  });

  test('the same bytes again are an error without an id', async () => {
    const response = await upload(portal, MOD, imageForm(ONE));
    expect(response.json).toEqual({ error: 'InvalidRequest', message: 'Image already exists' });
    expect(gallery()).toEqual(IDS.slice(0, 2));
  });

  test('the same bytes can be an image of another mod', async () => {
    expect((await upload(portal, 'other-mod', imageForm(ONE))).json).toMatchObject({ id: IDS[0] });
  });

  test('a second upload to the same URL is rejected and noted as a client error', async () => {
    const url = await uploadUrl(portal, MOD);
    await send(url, { body: imageForm(THREE, 'image/jpeg') });
    const again = await send(url, { body: imageForm(samplePng(4)) });
    expect([again.status, again.json]).toEqual([
      400,
      { error: 'InvalidRequest', message: 'Upload URL is already used.' },
    ]);
    expect(portal.clientErrors).toEqual([expect.stringContaining('an upload URL was used twice')]);
    expect(gallery()).toEqual(IDS);
  });

  test('an upload URL is random and expires', async () => {
    const url = await uploadUrl(portal, MOD);
    expect(await uploadUrl(portal, MOD)).not.toBe(url);
    expect(
      (await send(`${portal.assetsUrl}/upload/1`, { body: imageForm(THREE, 'image/jpeg') })).json,
    ).toEqual({
      error: 'InvalidRequest',
      message: 'Upload URL is unknown.',
    });
    now += 10 * 60 * 1000;
    expect((await send(url, { body: imageForm(THREE, 'image/jpeg') })).json).toMatchObject({
      message: 'Upload URL is expired.',
    });
    expect(gallery()).toEqual(IDS.slice(0, 2));
  });

  test.each<[string, FormData, string]>([
    ['text', imageForm(Buffer.from('hello')), 'InvalidImageUpload'],
    ['an empty file', imageForm(Buffer.alloc(0)), 'InvalidImageUpload'],
    ['an incomplete PNG', imageForm(TWO.subarray(0, -1)), 'InvalidImageUpload'],
    ['a PNG without its start', imageForm(TWO.subarray(1)), 'InvalidImageUpload'],
    ['a JPEG without its start', imageForm(THREE.subarray(1), 'image/jpeg'), 'InvalidImageUpload'],
    ['a file without a name', imageForm(samplePng(4), 'image/png', ''), 'InvalidRequest'],
    ['two files', twoFiles(), 'InvalidRequest'],
    ['an incomplete JPEG', imageForm(THREE.subarray(0, -1), 'image/jpeg'), 'InvalidImageUpload'],
    ['a GIF', imageForm(Buffer.from('GIF89a;'), 'image/gif', 'a.gif'), 'InvalidImageUpload'],
    ['a JPEG with the content type of a PNG', imageForm(THREE), 'InvalidImageUpload'],
    ['a file without a content type', imageForm(samplePng(4), ''), 'InvalidImageUpload'],
    ['a text field', textForm('image', 'x'), 'InvalidRequest'],
    ['a file in another field', renamed('file'), 'InvalidRequest'],
    ['a file and a text field', withField('mod', MOD), 'InvalidRequest'],
  ])('%s is rejected', async (_case, form, error) => {
    const response = await upload(portal, MOD, form);
    expect([response.status, response.json]).toEqual([400, expect.objectContaining({ error })]);
    expect(gallery()).toEqual(IDS.slice(0, 2));
  });

  test('a body that is not a multipart form is rejected', async () => {
    const response = await send(await uploadUrl(portal, MOD), {
      body: samplePng(4),
      headers: { 'content-type': 'image/png' },
    });
    expect(response.json).toMatchObject({ error: 'InvalidRequest' });
  });

  test('images/add accepts only the field mod', async () => {
    expect(
      (
        await post(portal, 'images/add', [
          ['mod', MOD],
          ['image', 'x'],
        ])
      ).json,
    ).toMatchObject({ error: 'InvalidRequest' });
    expect((await post(portal, 'images/add', [['mod', 'nobody']])).json).toMatchObject({
      error: 'UnknownMod',
    });
  });

  test('with appendOnUpload: false an upload is not in the gallery until images/edit', async () => {
    const other = await startPortal({ appendOnUpload: false, mods: [{ name: MOD, images: [ONE] }] });
    await upload(other, MOD, imageForm(TWO));
    expect(gallery(other)).toEqual([IDS[0]]);
    expect((await upload(other, MOD, imageForm(TWO))).json).toMatchObject({
      message: 'Image already exists',
    });
    await post(other, 'images/edit', [
      ['mod', MOD],
      ['images', [IDS[1], IDS[0]].join(',')],
    ]);
    expect(gallery(other)).toEqual([IDS[1], IDS[0]]);
    other.change(MOD, (mod) => mod.images.shift());
    expect((await upload(other, MOD, imageForm(TWO))).json).toMatchObject({ id: IDS[1] });
    await other.close();
  });
});

describe('with loseParallelAppends', () => {
  beforeEach(async () => {
    await portal.close();
    portal = await startPortal({
      loseParallelAppends: true,
      mods: [{ name: MOD, images: [ONE] }, { name: 'other-mod' }],
    });
  });

  /** Sends the uploads in parallel. No upload is handled before all of them have arrived. */
  async function uploadInParallel(...uploads: [mod: string, image: Buffer<ArrayBuffer>][]) {
    const urls = await Promise.all(uploads.map(([mod]) => uploadUrl(portal, mod)));
    const stop = portal.onRequest(async () => {
      while (portal.requests.filter(({ kind }) => kind === 'upload').length < uploads.length)
        await new Promise(setImmediate);
    });
    const responses = await Promise.all(
      uploads.map(([, image], index) => send(urls[index] ?? '', { body: imageForm(image) })),
    );
    stop();
    return responses.map(({ json }) => json);
  }

  test('one of two parallel uploads is not in the gallery, although both succeed', async () => {
    const [two, four] = [TWO, samplePng(4)];
    expect(await uploadInParallel([MOD, two], [MOD, four])).toMatchObject([
      { id: imageId(two) },
      { id: imageId(four) },
    ]);
    expect([
      [IDS[0], imageId(two)],
      [IDS[0], imageId(four)],
    ]).toContainEqual(gallery());
  });

  test('images/edit accepts the image that was not appended', async () => {
    await uploadInParallel([MOD, TWO], [MOD, samplePng(4)]);
    const ids = [TWO, samplePng(4), ONE].map(imageId);
    await post(portal, 'images/edit', [
      ['mod', MOD],
      ['images', ids.join(',')],
    ]);
    expect(gallery()).toEqual(ids);
  });

  test('uploads to two mods do not affect each other', async () => {
    await uploadInParallel([MOD, TWO], ['other-mod', TWO]);
    expect([gallery(), portal.mod('other-mod').images]).toEqual([
      IDS.slice(0, 2),
      [expect.objectContaining({ id: IDS[1] })],
    ]);
  });

  test('uploads one after the other are all appended', async () => {
    await upload(portal, MOD, imageForm(TWO));
    await upload(portal, MOD, imageForm(THREE, 'image/jpeg'));
    expect(gallery()).toEqual(IDS);
  });
});

test('parallel uploads are all appended by default', async () => {
  await Promise.all(
    [THREE, sampleJpeg('four')].map((bytes) => upload(portal, MOD, imageForm(bytes, 'image/jpeg'))),
  );
  expect(gallery()).toHaveLength(4);
});

function textForm(name: string, value: string): FormData {
  const form = new FormData();
  form.append(name, value);
  return form;
}

function renamed(field: string): FormData {
  const form = new FormData();
  form.append(field, new File([samplePng(4)], 'a.png', { type: 'image/png' }));
  return form;
}

function twoFiles(): FormData {
  const form = imageForm(samplePng(4));
  form.append('image', new File([samplePng(5)], 'b.png', { type: 'image/png' }));
  return form;
}

function withField(name: string, value: string): FormData {
  const form = imageForm(samplePng(4));
  form.append(name, value);
  return form;
}
