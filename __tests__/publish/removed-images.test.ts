import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { imageId, startPortal, type EmulatedPortal, type Fault } from '../../emulator/index.js';
import { planPage } from '../../src/plan/plan-page.js';
import { PortalClient } from '../../src/portal/client.js';
import { writeBackup, type Backup } from '../../src/publish/backup.js';
import { instantClock } from '../support/in-process.js';
import { largePng, sampleJpeg, samplePng } from '../support/sample-images.js';
import { file, page } from '../support/small-pages.js';

let portal: EmulatedPortal;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'backup-'));
});
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
  rmSync(folder, { recursive: true });
});

const PLACE = { file: 'modportal.yml', line: 5 };
const gallery = { source: 'shots', images: [file('new')], prune: true };
/** A mod whose modportal.yml does not declare `images`. */
const WITHOUT_GALLERY = 'texts-only';
const declared = (mod: string) =>
  mod === WITHOUT_GALLERY ? page({}, { mod }) : page({}, { mod, gallery, places: { images: PLACE } });

/** A backup of mods whose live images are all removed. */
async function backup(
  mods: Record<string, readonly (Buffer | { readonly id: string })[]>,
  faults: Fault[] = [],
  into = folder,
): Promise<Backup> {
  portal = await startPortal({ mods: Object.entries(mods).map(([name, images]) => ({ name, images })) });
  for (const fault of faults) portal.inject(fault);
  return write(Object.keys(mods), into);
}

async function write(mods: readonly string[], into = folder): Promise<Backup> {
  const client = new PortalClient({
    url: new URL(portal.url),
    apiKey: undefined,
    userAgent: 'test',
    onSecret: () => undefined,
    emit: () => undefined,
    clock: instantClock(),
  });
  const planned = [];
  for (const mod of mods) {
    const live = await client.readPage(mod);
    planned.push({ page: declared(mod), live, plan: planPage(declared(mod), live) });
  }
  return writeBackup(into, new URL(portal.url), planned, client);
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { files: Record<string, string> };
const asset = (nth: number, what: Fault['what'], times = 1): Fault => ({
  when: { kind: 'asset', nth, times },
  what,
});
const gone: Fault['what'] = { type: 'status', status: 404, body: '{}' };

/** Bytes that begin like a file of a type. */
const bytesOf = (start: string) => Buffer.from(`${start}, and more`, 'latin1');

describe('an image that will be removed', () => {
  test.each([
    ['a PNG', samplePng(1), 'png'],
    ['a JPEG', sampleJpeg('a'), 'jpg'],
    ['a GIF', bytesOf('GIF89a'), 'gif'],
    ['a WebP', bytesOf('RIFF\n\0\0\0WEBP'), 'webp'],
    ['an AVIF', bytesOf('\0\0\0\nftypavif'), 'avif'],
  ])('%s is saved beside the backup with its own extension', async (_, bytes, extension) => {
    const { file, images, unsaved } = await backup({ a: [bytes] });
    expect({ images, unsaved: unsaved.size }).toEqual({ images: 1, unsaved: 0 });
    const saved = `${path.basename(file)}.images/${imageId(bytes)}.${extension}`;
    expect(read(file)).toMatchObject({
      version: 1,
      portal: `${portal.url}/`,
      files: { [imageId(bytes)]: saved },
    });
    expect(readFileSync(path.join(folder, saved))).toEqual(bytes);
    expect(read(file)).not.toHaveProperty('served');
  });

  test('whose served bytes differ from those uploaded has the SHA1 of the served bytes in the backup', async () => {
    const [sent, served, same] = [samplePng(1), samplePng(2), samplePng(3)];
    portal = await startPortal({ mods: [{ name: 'a', images: [sent, same] }] });
    portal.serveImage(imageId(sent), served);
    const { file } = await write(['a']);
    expect(read(file)).toMatchObject({ served: { [imageId(sent)]: imageId(served) } });
    expect(readFileSync(path.join(folder, read(file).files[imageId(sent)] ?? ''))).toEqual(served);
  });

  test.each([
    ['a web page', bytesOf('<html>')],
    [
      'with another start before that of a type',
      bytesOf('xGIF8\xff\xd8\xff\x89PNG\r\nRIFF1234WEBP1234ftypavif'),
    ],
    ['with a shorter start', bytesOf('RIFFWEBP')],
    ['with a later start', bytesOf('12345ftypavif')],
    ['with a byte before its start', bytesOf('xRIFF1234WEBP')],
  ])('%s is not an image', async (_, bytes) => {
    const { images, unsaved } = await backup({ a: [bytes] });
    expect(images).toBe(0);
    expect(unsaved.get('a')).toMatchObject([
      { message: expect.stringContaining(`returned something else, or only a part (${bytes.length} bytes)`) },
    ]);
  });

  test.each([
    ['a PNG', largePng(50_000, 3)],
    ['a JPEG', sampleJpeg('a'.repeat(3000))],
    ['a GIF', Buffer.concat([bytesOf('GIF89a'), Buffer.alloc(3000), Buffer.from(';')])],
    ['a WebP', Buffer.concat([bytesOf('RIFF\xb0\x0b\0\0WEBP'), Buffer.alloc(3000)])],
  ])('of which the portal serves only the beginning is not saved: %s', async (_, bytes) => {
    portal = await startPortal({ mods: [{ name: 'a', images: [bytes] }] });
    portal.serveImage(imageId(bytes), bytes.subarray(0, 2000));
    const { images, unsaved } = await write(['a']);
    expect(images).toBe(0);
    expect(unsaved.get('a')).toMatchObject([
      { message: expect.stringMatching(/only a part \(2000 bytes\); .*; no image was removed$/) },
    ]);
  });

  test('whose end is followed by other bytes is saved', async () => {
    const [sent, served] = [samplePng(1), Buffer.concat([sampleJpeg('b'), Buffer.alloc(100)])];
    portal = await startPortal({ mods: [{ name: 'a', images: [sent] }] });
    portal.serveImage(imageId(sent), served);
    expect(await write(['a'])).toMatchObject({ images: 1 });
  });

  test('of two mods is saved once, and is in the backup of both', async () => {
    const { file, images } = await backup({ a: [samplePng(1)], b: [samplePng(1), samplePng(2)] });
    expect(images).toBe(2);
    expect(readdirSync(`${file}.images`)).toHaveLength(2);
    expect(read(file)).toMatchObject({ pages: [{ name: 'a' }, { name: 'b' }] });
  });

  test.each(['../../outside', `x${'a'.repeat(40)}`, `${'a'.repeat(40)}x`, 'a'])(
    'with the id %s, which is not a hash, gets the hash of it as its name',
    async (id) => {
      portal = await startPortal({ mods: [{ name: 'a', images: [samplePng(1)] }] });
      portal.change('a', (mod) => (mod.images = mod.images.map((image) => ({ ...image, id }))));
      const { file } = await write(['a']);
      const name = createHash('sha1').update(id).digest('hex');
      expect(read(file).files).toEqual({ [id]: `${path.basename(file)}.images/${name}.png` });
    },
  );
});

test('without an image to remove, there is only the JSON file', async () => {
  const { file, images, unsaved } = await backup({ a: [], [WITHOUT_GALLERY]: [samplePng(1)] });
  expect({ images, unsaved: unsaved.size }).toEqual({ images: 0, unsaved: 0 });
  expect(path.dirname(file)).toBe(folder);
  expect(readdirSync(folder)).toEqual([path.basename(file)]);
  expect(path.basename(file)).toMatch(/^modportal-backup-\d{4}-\d\d-\d\dT\d{6}\.\d{3}Z\.json$/);
  expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"version": 1,[^]*\n\}\n$/);
});

describe('an image that cannot be saved', () => {
  test('is a failure at the place of `images`; it lasts if the portal no longer has the image', async () => {
    const { unsaved } = await backup({ a: [samplePng(1)] }, [asset(1, gone)]);
    const { url = '' } = portal.mod('a').images[0] ?? {};
    expect([...unsaved]).toEqual([
      [
        'a',
        [
          {
            message: `could not save the image ${url} of a before its removal: ${url} returned status 404; no image was removed`,
            hint: 'run again later, or set `images.prune: false` to keep it',
            place: PLACE,
            isLasting: true,
          },
        ],
      ],
    ]);
  });

  test('for a server that is down may be saved by the next run', async () => {
    const { unsaved } = await backup({ a: [samplePng(1)] }, [asset(1, { type: 'reset-before' }, 99)]);
    expect(unsaved.get('a')).toEqual([expect.not.objectContaining({ isLasting: expect.anything() })]);
  });

  test('because the portal has no address for it is named by its id', async () => {
    portal = await startPortal({ mods: [{ name: 'a', images: [samplePng(1)] }] });
    portal.change('a', (mod) => (mod.images = mod.images.map((image) => ({ ...image, url: '' }))));
    const { unsaved } = await write(['a']);
    expect(unsaved.get('a')).toMatchObject([
      { message: expect.stringContaining(`could not save the image ${imageId(samplePng(1))} of a before`) },
    ]);
  });

  test('ends the downloads of its mod, and not those of another', async () => {
    // The portal has no bytes for these.
    const many = Array.from({ length: 12 }, (_, at) => ({ id: String(at).padStart(40, '0') }));
    const { unsaved, images } = await backup({ a: many, b: [samplePng(1)] });
    expect([...unsaved.keys()]).toEqual(['a']);
    expect(images).toBe(1);
    // Those that were in flight together, and the one of the other mod.
    expect(portal.requests.filter(({ kind }) => kind === 'asset').length).toBeLessThanOrEqual(5);
  });
});

test('four images are downloaded at a time', async () => {
  portal = await startPortal({
    mods: [{ name: 'a', images: Array.from({ length: 9 }, (_, at) => samplePng(100 + at)) }],
  });
  let [open, most] = [0, 0];
  portal.onRequest(async ({ kind }) => {
    if (kind !== 'asset') return;
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 10));
    open--;
  });
  expect((await write(['a'])).images).toBe(9);
  expect(most).toBe(4);
});

test('a backup never replaces another one', async () => {
  const { now } = Date;
  Date.now = () => 1;
  try {
    const { file } = await backup({ a: [] });
    await expect(write(['a'])).rejects.toMatchObject({ cause: { code: 'EEXIST' } });
    expect(path.basename(file)).toBe('modportal-backup-1970-01-01T000000.001Z.json');
  } finally {
    Date.now = now;
  }
});

test('a backup that cannot be written names the file, the reason, and what it needs', async () => {
  const missing = path.join(folder, 'missing');
  await expect(backup({ a: [] }, [], missing)).rejects.toMatchObject({
    name: 'BackupError',
    message: expect.stringMatching(
      /^could not write the backup \/.*missing\/modportal-backup-[\dTZ.-]+\.json, so nothing was published: (?:Error: )?ENOENT/,
    ),
    hint: `there must be room in ${missing}, and permission to write (on GitHub, RUNNER_TEMP names it)`,
    cause: { code: 'ENOENT' },
  });
  expect(existsSync(missing)).toBe(false);
});

test('a backup that `restore` would reject for its size is not written, so nothing is published', async () => {
  portal = await startPortal({
    mods: ['a', 'b'].map((name) => ({ name, changelog: 'x'.repeat(17_000_000) })),
  });
  await expect(write(['a', 'b'])).rejects.toMatchObject({
    message: expect.stringMatching(
      /: it would have 32\.\d MB, and could not be restored: the limit is 32 MB$/,
    ),
    hint: 'publish fewer mods in one run: name them in `config`',
  });
  expect(readdirSync(folder)).toEqual([]);
});
