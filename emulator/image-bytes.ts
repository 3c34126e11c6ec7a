import { createHash } from 'node:crypto';

export type ImageType = 'image/png' | 'image/jpeg';

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** The complete IEND chunk: length 0, name, checksum. */
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');
const JPEG_START = Buffer.from('ffd8ff', 'hex');
const JPEG_END = Buffer.from('ffd9', 'hex');

/** An image's id on the portal: the SHA1 of the uploaded bytes, as 40 lower-case hex digits (Mod Images API page). */
export function imageId(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

/**
 * The type of an image, from its first and last bytes; undefined if it is not a PNG or JPEG, or is incomplete. Pixels
 * are not decoded: it is not known what else the portal checks.
 */
export function imageType(bytes: Buffer): ImageType | undefined {
  if (startsWith(bytes, PNG_SIGNATURE) && endsWith(bytes, PNG_END)) return 'image/png';
  if (startsWith(bytes, JPEG_START) && endsWith(bytes, JPEG_END)) return 'image/jpeg';
  return undefined;
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

function endsWith(bytes: Buffer, end: Buffer): boolean {
  return bytes.length >= end.length && bytes.subarray(-end.length).equals(end);
}
