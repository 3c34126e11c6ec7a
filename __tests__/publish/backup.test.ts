import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { imageId, startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { actHere, annotations, removeRepositories, repository } from '../support/repository.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';

/** Only on the portal. */
const OLD_PNG = samplePng(50);
const OLD_JPEG = sampleJpeg('old');
const LIVE = samplePng(1);

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({
    mods: [
      {
        name: 'big-mod',
        title: 'Old',
        faq: 'Old\r\nfaq',
        tags: ['trains'],
        images: [OLD_PNG, LIVE, OLD_JPEG],
      },
    ],
  });
});
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
  removeRepositories();
});

const workspace = (prune: boolean) =>
  repository({
    'modportal.yml': `mod: big-mod\ntitle: New\nimages: { folder: shots, prune: ${prune} }\n`,
    'shots/1.png': LIVE,
    'shots/2.png': samplePng(2),
  });
const sent = () => portal.requests.map(({ kind }) => kind);
const gallery = () => portal.mod('big-mod').images.map(({ id }) => id);

interface BackupFile {
  readonly pages: readonly unknown[];
  readonly files: Readonly<Record<string, string>>;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as BackupFile;

test('images that prune removes are saved beside the backup, which names them', async () => {
  const before = portal.mod('big-mod').images;
  const result = await actHere(workspace(true), portal);
  expect(result).toMatchObject({ exitCode: 0, outputs: { 'images-removed': '2' } });
  const file = result.outputs.backup ?? '';
  const name = path.basename(file);
  const [png, jpeg] = [imageId(OLD_PNG), imageId(OLD_JPEG)];
  expect(read(file)).toMatchObject({
    version: 1,
    portal: `${portal.url}/`,
    created: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    pages: [{ name: 'big-mod', title: 'Old', faq: 'Old\r\nfaq', tags: ['trains'], images: before }],
    files: { [png]: `${name}.images/${png}.png`, [jpeg]: `${name}.images/${jpeg}.jpg` },
  });
  const saved = (id: string) => readFileSync(path.join(path.dirname(file), read(file).files[id] ?? ''));
  expect(saved(png)).toEqual(OLD_PNG);
  expect(saved(jpeg)).toEqual(OLD_JPEG);
  expect(result.log).toContain('saved 2 images beside the backup before removal\n');
  expect(gallery()).toEqual([LIVE, samplePng(2)].map(imageId));
});

test('the backup is complete before the first write', async () => {
  await actHere(workspace(true), portal);
  expect(sent().slice(0, 3).sort()).toEqual(['asset', 'asset', 'full']);
  expect(sent().lastIndexOf('asset')).toBeLessThan(sent().indexOf('edit_details'));
});

test('no image is downloaded unless it will be removed', async () => {
  const kept = await actHere(workspace(false), portal);
  expect(read(kept.outputs.backup ?? '').files).toEqual({});
  expect(existsSync(`${kept.outputs.backup ?? ''}.images`)).toBe(false);
  await actHere(workspace(true), portal, { 'dry-run': 'true' });
  expect(sent()).not.toContain('asset');
});

describe('an image that cannot be saved', () => {
  const cases = [
    ['gone', { type: 'status', status: 404, body: '{}' }, /returned status 404; no image was removed/],
    ['behind a server that is down', { type: 'reset-before' }, /gave up after \d+ tries/],
    ['replaced by a web page', { type: 'html' }, /returned something else/],
  ] as const;
  test.each(cases)('%s: the run fails, removes nothing and writes the rest', async (_, what, message) => {
    portal.inject({ when: { kind: 'asset', times: 999 }, what });
    const result = await actHere(workspace(true), portal);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'images-removed': '0' } });
    const [error = ''] = annotations(result, 'error');
    expect(error).toMatch(
      /^modportal\.yml:3:\d+ could not save the image http\S+\.png of big-mod before its/,
    );
    expect(error).toMatch(message);
    expect(error).toContain('set `images.prune: false` to keep it');
    expect(gallery()).toEqual([LIVE, samplePng(2), OLD_PNG, OLD_JPEG].map(imageId));
    expect(portal.mod('big-mod').title).toBe('New');
    expect(result.log).toContain('big-mod: not written: the removal of 2 images\n');
    expect(result.log).toMatch(/big-mod: the next run .*will remove 2 images/);

    portal.clearFaults();
    expect((await actHere(workspace(true), portal)).outputs['images-removed']).toBe('2');
  });

  test('among others that can: nothing is removed either', async () => {
    portal.inject({ when: { kind: 'asset' }, what: { type: 'status', status: 404, body: '{}' } });
    await actHere(workspace(true), portal);
    expect(gallery()).toHaveLength(4);
  });

  test('because the portal has no usable address for it', async () => {
    portal.change('big-mod', (mod) => {
      mod.images = mod.images.map((image) => ({ ...image, url: 'http://assets.example/a.png' }));
    });
    const result = await actHere(workspace(true), portal);
    expect(annotations(result, 'error').join()).toContain('http://assets.example/a.png is not https');
    expect(gallery()).toHaveLength(4);
  });

  test('for a moment: it is tried again', async () => {
    portal.inject({ when: { kind: 'asset' }, what: { type: 'truncate' } });
    expect((await actHere(workspace(true), portal)).outputs['images-removed']).toBe('2');
  });
});

test('an id that is a path does not leave the folder', async () => {
  const id = '../../outside';
  portal.onRequest(({ kind }) => {
    if (kind === 'full')
      portal.change(
        'big-mod',
        (mod) => (mod.images = mod.images.map((i) => (i.id === imageId(OLD_PNG) ? { ...i, id } : i))),
      );
  });
  const result = await actHere(workspace(true), portal);
  const file = result.outputs.backup ?? '';
  expect(read(file).files[id]).toMatch(/^modportal-backup-[\dTZ.-]+\.json\.images\/[0-9a-f]{40}\.png$/);
  expect(readdirSync(`${file}.images`)).toHaveLength(2);
});

test('four images at a time', async () => {
  portal.change('big-mod', { images: [] });
  for (let colour = 100; colour < 112; colour++) portal.addImage('big-mod', samplePng(colour));
  let [open, most] = [0, 0];
  portal.onRequest(async ({ kind }) => {
    if (kind !== 'asset') return;
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 20));
    open--;
  });
  const result = await actHere(workspace(true), portal);
  expect(result.outputs['images-removed']).toBe('12');
  expect(most).toBe(4);
});
