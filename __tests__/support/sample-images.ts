import { crc32, deflateSync } from 'node:zlib';

/** A PNG of one pixel; another `colour` (0 to 0xffffff) is another image. */
export function samplePng(colour: number): Buffer<ArrayBuffer> {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixel = [colour >> 16, (colour >> 8) & 255, colour & 255];
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, ...pixel]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG with a chunk of so many zeroes before its pixels. @param bytes of that chunk */
export function largePng(bytes: number, colour = 1): Buffer<ArrayBuffer> {
  const small = samplePng(colour);
  const header = 8 + 25;
  return Buffer.concat([
    small.subarray(0, header),
    chunk('teSt', Buffer.alloc(bytes)),
    small.subarray(header),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** The segments of a one-pixel JPEG in their order, around a comment; its tables are missing, so it cannot be shown. */
export function sampleJpeg(comment: string): Buffer<ArrayBuffer> {
  const text = Buffer.from(comment);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  const frame = Buffer.from('ffc0000b080001000101011100', 'hex');
  const scan = Buffer.from('ffda0008010100003f0000', 'hex');
  return Buffer.concat([
    Buffer.from('ffd8fffe', 'hex'),
    length,
    text,
    frame,
    scan,
    Buffer.from('ffd9', 'hex'),
  ]);
}
