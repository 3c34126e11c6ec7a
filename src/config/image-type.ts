import type { ImageFile } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import { once } from '../text/once.js';
import { HashedFile } from './hashed-file.js';

const EXPORT_AGAIN = 'export it again';

/** Node.js takes milliseconds to load this module, and a run without images does not need it. */
const zlib = once(() => process.getBuiltinModule('node:zlib'));

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const END_OF_IMAGE = Buffer.from('ffd9', 'hex');
const OTHER_FORMATS: readonly (readonly [string, RegExp])[] = [
  ['a GIF', /^GIF8/],
  ['a WebP', /^RIFF....WEBP/s],
  ['a Git LFS pointer', /^version https:\/\/git-lfs/],
  ['an SVG', /^\s*(?:<\?xml|<svg)/],
];

/**
 * Reads an image file once: its type, its hash and its size.
 *
 * @param file for the problems
 * @returns undefined when it is not a complete PNG or JPEG, which is reported
 * @throws the system's errors
 */
export function inspectImage(
  absolutePath: string,
  file: string,
  problems: Problems,
): Pick<ImageFile, 'type' | 'sha1' | 'bytes'> | undefined {
  const content = new HashedFile(absolutePath);
  try {
    const type = checkImage(content, file, problems);
    return type && { type, ...content.finish() };
  } finally {
    content.close();
  }
}

/**
 * Checks that a file is a complete PNG or JPEG, the formats that the portal accepts. It reads the structure of the file and
 * not its pixels. That finds truncated and damaged files without decoding megabytes.
 *
 * @param content from its beginning; not always read to its end
 * @param file for the problems
 * @returns undefined when there was an error
 */
export function checkImage(
  content: HashedFile,
  file: string,
  problems: Problems,
): ImageFile['type'] | undefined {
  const fail: Fail = (reason, hint) => {
    problems.error({ file }, `the image ${reason}`, hint);
    return false;
  };
  const start = content.peek(64);
  if (start.subarray(0, 8).equals(PNG_SIGNATURE)) return checkPng(content, fail) ? 'image/png' : undefined;
  if (start[0] === 0xff && start[1] === 0xd8) return checkJpeg(content, fail) ? 'image/jpeg' : undefined;
  const other = OTHER_FORMATS.find(([, pattern]) => pattern.test(start.toString('latin1')))?.[0];
  if (start.length === 0) fail('is an empty file');
  else if (other === 'a Git LFS pointer') {
    fail(
      'is a Git LFS pointer, not the image',
      'in a workflow, set `lfs: true` on actions/checkout; at a terminal, run `git lfs pull`',
    );
  } else {
    const reason = other === undefined ? 'is not a PNG or JPEG' : `is ${other}, not a PNG or JPEG`;
    fail(reason, 'convert it to PNG or JPEG, or leave it out of the gallery');
  }
  return undefined;
}

/** Reports an error. @param reason completes "the image …" */
type Fail = (reason: string, hint?: string) => false;

/** PNG specification, section 5: length, type, data and CRC-32 of type and data, until IEND. */
function checkPng(content: HashedFile, fail: Fail): boolean {
  const { crc32 } = zlib();
  content.take(PNG_SIGNATURE.length);
  for (let isFirst = true; ; isFirst = false) {
    const head = content.take(8);
    if (head === undefined) break;
    const length = head.readUInt32BE(0);
    const type = head.toString('latin1', 4);
    if (isFirst && type !== 'IHDR') break;
    let checksum = crc32(head.subarray(4));
    const isWhole = content.pass(length, (piece) => (checksum = crc32(piece, checksum)));
    const stored = content.take(4);
    if (!isWhole || stored === undefined) break;
    if (checksum !== stored.readUInt32BE(0)) {
      return fail(`is a damaged PNG: the checksum of its ${type} chunk does not match`, EXPORT_AGAIN);
    }
    if (type === 'IEND') return true;
  }
  return fail('is a truncated PNG', EXPORT_AGAIN);
}

/** ITU T.81, annex B: marker segments with a frame header, then the start of scan, then an end marker. */
function checkJpeg(content: HashedFile, fail: Fail): boolean {
  content.take(2);
  let hasFrame = false;
  for (;;) {
    const head = content.peek(4);
    if (head.length < 4 || head[0] !== 0xff) break;
    const marker = head.readUInt8(1);
    if (marker === 0xff) {
      content.take(1);
      continue;
    }
    // C0 to CF are frame headers, except C4, C8 and CC: tables, reserved, and arithmetic conditioning.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) hasFrame = true;
    if (marker === 0xda) {
      if (hasFrame && hasEndMarker(content)) return true;
      break;
    }
    content.pass(2 + head.readUInt16BE(2));
  }
  return fail('is a truncated JPEG', EXPORT_AGAIN);
}

/** Whether the end marker is in the rest of the file. It may be in two pieces. */
function hasEndMarker(content: HashedFile): boolean {
  let found = false;
  let last: number | undefined;
  content.pass(Infinity, (piece) => {
    found ||= (last === 0xff && piece[0] === 0xd9) || piece.includes(END_OF_IMAGE);
    last = piece.at(-1);
  });
  return found;
}
