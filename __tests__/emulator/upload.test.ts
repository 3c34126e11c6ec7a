import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EmulatedPortal } from '../../emulator/index.js';
import { imageId, startPortal } from '../../emulator/index.js';
import { imageForm, post, send, upload, uploadUrl } from './client.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';

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
  test('give the image, which is in the live gallery at once', async () => {
    const { status, json } = await upload(portal, MOD, imageForm(THREE, 'image/jpeg', 'c.jpg'));
    const id = imageId(THREE);
    const base = `${portal.assetsUrl}/assets/${id}`;
    expect([status, json]).toEqual([200, { id, url: `${base}.png`, thumbnail: `${base}.thumb.png` }]);
    expect(portal.mod(MOD).images.at(-1)).toEqual(json);
    expect(gallery()).toEqual(IDS);
  });

  test('the image is served with its own type, its thumbnail too', async () => {
    await upload(portal, MOD, imageForm(THREE, 'image/jpeg', 'c.jpg'));
    const [image] = portal.mod(MOD).images.slice(-1);
    for (const url of [image?.url ?? '', image?.thumbnail ?? '']) {
      const reply = await send(url);
      expect([reply.status, reply.headers['content-type'], reply.bytes]).toEqual([200, 'image/jpeg', THREE]);
    }
  });

  test('an image whose bytes are not known is not served', async () => {
    expect((await send(`${portal.assetsUrl}/assets/${'0'.repeat(40)}.png`)).status).toBe(404);
  });

  test('the same bytes again are refused, without an id', async () => {
    const reply = await upload(portal, MOD, imageForm(ONE));
    expect(reply.json).toEqual({ error: 'InvalidRequest', message: 'Image already exists' });
    expect(gallery()).toEqual(IDS.slice(0, 2));
  });

  test('the same bytes are another mod’s image', async () => {
    expect((await upload(portal, 'other-mod', imageForm(ONE))).json).toMatchObject({ id: IDS[0] });
  });

  test('a second upload to the same URL is refused and noted', async () => {
    const url = await uploadUrl(portal, MOD);
    await send(url, { body: imageForm(THREE, 'image/jpeg') });
    const again = await send(url, { body: imageForm(samplePng(4)) });
    expect([again.status, again.json]).toEqual([
      400,
      { error: 'InvalidRequest', message: 'Upload URL is already used.' },
    ]);
    expect(portal.violations).toEqual([expect.stringContaining('an upload URL was used twice')]);
    expect(gallery()).toEqual(IDS);
  });

  test('an upload URL can neither be guessed nor kept for long', async () => {
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
    ['nothing', imageForm(Buffer.alloc(0)), 'InvalidImageUpload'],
    ['a PNG cut short', imageForm(TWO.subarray(0, -1)), 'InvalidImageUpload'],
    ['a PNG without its start', imageForm(TWO.subarray(1)), 'InvalidImageUpload'],
    ['a JPEG without its start', imageForm(THREE.subarray(1), 'image/jpeg'), 'InvalidImageUpload'],
    ['no file name', imageForm(samplePng(4), 'image/png', ''), 'InvalidRequest'],
    ['two files', twoFiles(), 'InvalidRequest'],
    ['a JPEG cut short', imageForm(THREE.subarray(0, -1), 'image/jpeg'), 'InvalidImageUpload'],
    ['a GIF', imageForm(Buffer.from('GIF89a;'), 'image/gif', 'a.gif'), 'InvalidImageUpload'],
    ['a JPEG that claims to be a PNG', imageForm(THREE), 'InvalidImageUpload'],
    ['no content type', imageForm(samplePng(4), ''), 'InvalidImageUpload'],
    ['a text field', textForm('image', 'x'), 'InvalidRequest'],
    ['another field’s file', renamed('file'), 'InvalidRequest'],
    ['a field beside the file', withField('mod', MOD), 'InvalidRequest'],
  ])('%s is refused', async (_case, form, error) => {
    const reply = await upload(portal, MOD, form);
    expect([reply.status, reply.json]).toEqual([400, expect.objectContaining({ error })]);
    expect(gallery()).toEqual(IDS.slice(0, 2));
  });

  test('an upload that is no multipart form is refused', async () => {
    const reply = await send(await uploadUrl(portal, MOD), {
      body: samplePng(4),
      headers: { 'content-type': 'image/png' },
    });
    expect(reply.json).toMatchObject({ error: 'InvalidRequest' });
  });

  test('images/add takes nothing but the mod', async () => {
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

  test('under the other reading an upload waits for images/edit', async () => {
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
