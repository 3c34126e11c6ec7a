import { crc32 } from 'node:zlib';

import type { ImageFile } from '../model/page.js';
import type { Problems } from '../model/problem.js';

const EXPORT_AGAIN = 'export it again';

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const OTHER_FORMATS: readonly (readonly [string, RegExp])[] = [
  ['a GIF', /^GIF8/],
  ['a WebP', /^RIFF....WEBP/s],
  ['a Git LFS pointer', /^version https:\/\/git-lfs/],
  ['an SVG', /^\s*(?:<\?xml|<svg)/],
];

/**
 * Checks that a file is a complete PNG or JPEG, the formats that the portal accepts. This reads the structure of the file
 * and not its pixels, which finds truncated and damaged files without decoding megabytes.
 *
 * @param file for the problems
 * @returns undefined when there was an error
 */
export function checkImage(bytes: Buffer, file: string, problems: Problems): ImageFile['type'] | undefined {
  const fail: Fail = (reason, hint) => {
    problems.error({ file }, `the image ${reason}`, hint);
    return false;
  };
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return checkPng(bytes, fail) ? 'image/png' : undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return checkJpeg(bytes, fail) ? 'image/jpeg' : undefined;
  const start = bytes.toString('latin1', 0, 64);
  const other = OTHER_FORMATS.find(([, pattern]) => pattern.test(start))?.[0];
  if (bytes.length === 0) fail('is empty');
  else if (other === 'a Git LFS pointer') {
    fail('is a Git LFS pointer, not the image', 'set `lfs: true` on actions/checkout');
  } else {
    const reason = other === undefined ? 'is not a PNG or JPEG' : `is ${other}, not a PNG or JPEG`;
    fail(reason, 'convert it to PNG or JPEG, or leave it out of the gallery');
  }
  return undefined;
}

/** Reports an error. @param reason completes "the image …" */
type Fail = (reason: string, hint?: string) => false;

/** PNG specification, section 5: length, type, data and CRC-32 of type and data, until IEND. */
function checkPng(bytes: Buffer, fail: Fail): boolean {
  let offset = PNG_SIGNATURE.length;
  let isFirst = true;
  while (offset + 12 <= bytes.length) {
    const end = offset + 8 + bytes.readUInt32BE(offset);
    const type = bytes.toString('latin1', offset + 4, offset + 8);
    if (isFirst && type !== 'IHDR') break;
    if (end + 4 > bytes.length) break;
    if (crc32(bytes.subarray(offset + 4, end)) !== bytes.readUInt32BE(end)) {
      return fail(`is a damaged PNG: the checksum of its ${type} chunk does not match`, EXPORT_AGAIN);
    }
    if (type === 'IEND') return true;
    offset = end + 4;
    isFirst = false;
  }
  return fail('is a truncated PNG', EXPORT_AGAIN);
}

/** ITU T.81, annex B: marker segments with a frame header, then the start of scan, then an end marker. */
function checkJpeg(bytes: Buffer, fail: Fail): boolean {
  let offset = 2;
  let hasFrame = false;
  while (offset + 4 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes.readUInt8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    // C0 to CF are frame headers, except C4, C8 and CC: tables, reserved, and arithmetic conditioning.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) hasFrame = true;
    if (marker === 0xda) {
      const isWhole = hasFrame && bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > offset;
      if (isWhole) return true;
      break;
    }
    offset += 2 + bytes.readUInt16BE(offset + 2);
  }
  return fail('is a truncated JPEG', EXPORT_AGAIN);
}
