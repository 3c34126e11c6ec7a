import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { EmulatedPortal } from '../../emulator/index.js';
import { imageId, startPortal } from '../../emulator/index.js';
import { samplePng } from '../support/sample-images.js';
import type { Field } from './client.js';
import { imageForm, post, upload } from './client.js';

const MOD = 'big-mod';
const [ONE, TWO] = [samplePng(1), samplePng(2)];
const IDS = [ONE, TWO].map(imageId);
let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: MOD, images: [ONE, TWO] }] });
});
afterEach(() => portal.close());

function gallery(of = portal): string[] {
  return of.mod(MOD).images.map(({ id }) => id);
}

function edit(...ids: string[]) {
  return post(portal, 'images/edit', [
    ['mod', MOD],
    ['images', ids.join(',')],
  ]);
}

describe('images/edit', () => {
  test('sets the order of the gallery and removes images that are not in the list', async () => {
    const [one = '', two = ''] = IDS;
    const { json } = await edit(two, one);
    expect(json).toEqual({ success: true, images: portal.mod(MOD).images });
    expect(gallery()).toEqual([two, one]);
    expect((await edit(one)).json).toMatchObject({ success: true, images: [{ id: one }] });
    expect(gallery()).toEqual([one]);
  });

  test('rejects the id of a removed image, which can be uploaded again', async () => {
    const [one = '', two = ''] = IDS;
    await edit(one);
    expect((await edit(one, two)).json).toMatchObject({ error: 'InvalidRequest' });
    expect((await upload(portal, MOD, imageForm(TWO))).json).toMatchObject({ id: two });
    expect(gallery()).toEqual([one, two]);
  });

  test('accepts the id of a removed image with removedIdsReturn', async () => {
    const [one = '', two = ''] = IDS;
    const other = await startPortal({ removedIdsReturn: true, mods: [{ name: MOD, images: [ONE, TWO] }] });
    other.change(MOD, (mod) => mod.images.pop());
    expect((await upload(other, MOD, imageForm(TWO))).json).toMatchObject({
      message: 'Image already exists',
    });
    await post(other, 'images/edit', [
      ['mod', MOD],
      ['images', `${two},${one}`],
    ]);
    expect(gallery(other)).toEqual([two, one]);
    await other.close();
  });

  test.each<[string, Field[], string]>([
    [
      'an unknown id',
      [['images', `${IDS[0] ?? ''},${'0'.repeat(40)}`]],
      `Image ${'0'.repeat(40)} does not exist.`,
    ],
    ['a repeated id', [['images', `${IDS[0] ?? ''},${IDS[0] ?? ''}`]], 'images: an id is listed twice.'],
    ['a trailing comma', [['images', `${IDS[0] ?? ''},`]], 'Image  does not exist.'],
    ['an empty list', [['images', '']], 'images: the list is empty.'],
    [
      'two lists',
      [
        ['images', IDS[0] ?? ''],
        ['images', IDS[1] ?? ''],
      ],
      'images: sent more than once.',
    ],
  ])('rejects %s and keeps the gallery', async (_case, fields, message) => {
    const response = await post(portal, 'images/edit', [['mod', MOD], ...fields]);
    expect([response.status, response.json]).toEqual([400, { error: 'InvalidRequest', message }]);
    expect(gallery()).toEqual(IDS);
  });

  test('without images empties the gallery, which is noted as a client error', async () => {
    const response = await post(portal, 'images/edit', [['mod', MOD]]);
    expect([response.status, response.json]).toEqual([200, { success: true, images: [] }]);
    expect(gallery()).toEqual([]);
    expect(portal.clientErrors).toEqual([expect.stringContaining('images/edit without images')]);
  });

  test('notes an empty list as a client error', async () => {
    await edit();
    expect(portal.clientErrors).toEqual([expect.stringContaining('an empty gallery was sent')]);
  });
});
