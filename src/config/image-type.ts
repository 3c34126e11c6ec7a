import { crc32 } from 'node:zlib';

/** A whole PNG or JPEG, or what is wrong with the bytes, worded to follow a file's name. */
export type ImageCheck =
  | { readonly ok: true; readonly type: 'image/png' | 'image/jpeg' }
  | { readonly ok: false; readonly reason: string; readonly hint?: string };

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const OTHER_FORMATS: readonly (readonly [string, RegExp])[] = [
  ['a GIF', /^GIF8/],
  ['a WebP', /^RIFF....WEBP/s],
  ['a Git LFS pointer', /^version https:\/\/git-lfs/],
  ['an SVG', /^\s*(?:<\?xml|<svg)/],
];

/**
 * Tells from its bytes whether a file is a whole image, before the portal has to. The portal is known to take PNG and
 * JPEG. The structure is walked, not the pixels: that catches cut and damaged files without decoding megabytes.
 */
export function checkImage(bytes: Buffer): ImageCheck {
  if (bytes.length === 0) return { ok: false, reason: 'is empty' };
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return checkPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return checkJpeg(bytes);
  const start = bytes.toString('latin1', 0, 64);
  const other = OTHER_FORMATS.find(([, pattern]) => pattern.test(start))?.[0];
  if (other === 'a Git LFS pointer') {
    return {
      ok: false,
      reason: 'is a Git LFS pointer, not the image',
      hint: 'set `lfs: true` on actions/checkout',
    };
  }
  return {
    ok: false,
    reason: other === undefined ? 'is not a PNG or JPEG' : `is ${other}, not a PNG or JPEG`,
    hint: 'convert it, or move it out of the images folder',
  };
}

/** PNG specification, section 5: length, type, data and CRC-32 of type and data, until IEND. */
function checkPng(bytes: Buffer): ImageCheck {
  let offset = PNG_SIGNATURE.length;
  let isFirst = true;
  while (offset + 12 <= bytes.length) {
    const end = offset + 8 + bytes.readUInt32BE(offset);
    const type = bytes.toString('latin1', offset + 4, offset + 8);
    if (isFirst && type !== 'IHDR') break;
    if (end + 4 > bytes.length) break;
    if (crc32(bytes.subarray(offset + 4, end)) !== bytes.readUInt32BE(end)) {
      return { ok: false, reason: `is a damaged PNG: the checksum of its ${type} part does not match` };
    }
    if (type === 'IEND') return { ok: true, type: 'image/png' };
    offset = end + 4;
    isFirst = false;
  }
  return { ok: false, reason: 'is a PNG that is cut short', hint: 'export it again' };
}

/** ITU T.81, annex B: marker segments up to the start of scan, with a frame header among them, and an end marker. */
function checkJpeg(bytes: Buffer): ImageCheck {
  let offset = 2;
  let hasFrame = false;
  while (offset + 4 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes.readUInt8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    // C0 to CF are frame headers, but for C4, C8 and CC: tables, reserved, and arithmetic conditioning.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) hasFrame = true;
    if (marker === 0xda) {
      const isWhole = hasFrame && bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > offset;
      return isWhole ? { ok: true, type: 'image/jpeg' } : CUT_JPEG;
    }
    offset += 2 + bytes.readUInt16BE(offset + 2);
  }
  return CUT_JPEG;
}

const CUT_JPEG: ImageCheck = { ok: false, reason: 'is a JPEG that is cut short', hint: 'export it again' };
