import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** A PNG of one pixel. @param bytes so many random bytes more, so that each image is another */
export function png(bytes) {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('teSt', randomBytes(bytes)),
    chunk('IDAT', deflateSync(Buffer.alloc(4))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/**
 * A case: a repository on disk, the portal's mods at the beginning, and the work of the bare script.
 *
 * @param mods how many; each has a folder
 * @param images how many new images each mod has, in files of so many bytes
 * @param isChanged whether the title differs
 * @param text the description, the same on both sides
 */
export function makeCase({ mods, images = 0, bytes = 20_000, isChanged = false, text }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const work = [];
  const seeds = [];
  const stray = png(100);
  for (let at = 1; at <= mods; at++) {
    const name = `mod-${at}`;
    const base = path.join(folder, name);
    mkdirSync(path.join(base, 'shots'), { recursive: true });
    const lines = [`mod: ${name}`, `title: ${isChanged ? 'New' : 'Old'}`];
    if (text !== undefined) {
      lines.push('description: a.md');
      writeFileSync(path.join(base, 'a.md'), text);
    }
    if (images > 0) lines.push('images: { folder: shots, prune: false }');
    const files = Array.from({ length: images }, (_, nth) => path.join(base, 'shots', `${nth + 1}.png`));
    for (const file of files) writeFileSync(file, png(bytes));
    writeFileSync(path.join(base, 'modportal.yml'), `${lines.join('\n')}\n`);
    const info = { name, version: '1.0.0', title: 'Old', author: 'a', factorio_version: '2.0' };
    const gallery = { gallery: ['shots/*.png'], prune_gallery: false };
    writeFileSync(
      path.join(base, 'info.json'),
      JSON.stringify({ ...info, ...(images > 0 && { package: gallery }) }),
    );
    // An image that only the portal has goes to the end, so that the gallery always has to be put in order.
    const hasStray = images > 0;
    seeds.push({
      name,
      title: 'Old',
      description: text ?? '',
      images: hasStray ? [{ id: sha1(stray) }] : [],
    });
    work.push({
      name,
      images: files,
      keeps: hasStray ? [sha1(stray)] : [],
      ...(isChanged && { fields: { title: 'New' } }),
    });
  }
  return { folder, seeds, work, remove: () => rmSync(folder, { recursive: true }) };
}

function sha1(bytes) {
  return createHash('sha1').update(bytes).digest('hex');
}
