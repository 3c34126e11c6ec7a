import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { HashedFile } from '../../src/config/hashed-file.js';
import { checkImage } from '../../src/config/image-type.js';
import { compareNames } from '../../src/config/image-choice.js';
import { Problems } from '../../src/model/problem.js';
import { largePng, sampleJpeg, samplePng } from '../support/sample-images.js';

test.each([
  ['10.png 2.png 1.png', '1.png 2.png 10.png'],
  ['a10 a9 a b', 'a a9 a10 b'],
  ['1-intro.png 10-end.png 2-middle.jpg', '1-intro.png 2-middle.jpg 10-end.png'],
  ['v1.10.png v1.9.png v1.2.png', 'v1.2.png v1.9.png v1.10.png'],
  ['01.png 1.png 001.png', '001.png 01.png 1.png'],
  ['B.png a.png C.png', 'a.png B.png C.png'],
  ['ä.png z.png a.png', 'a.png ä.png z.png'],
])('natural order: %s', (given, expected) => {
  expect(given.split(' ').sort(compareNames).join(' ')).toBe(expected);
});

const folder = mkdtempSync(path.join(os.tmpdir(), 'images-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(bytes: Buffer) {
  const file = path.join(folder, 'image');
  writeFileSync(file, bytes);
  const content = new HashedFile(file);
  try {
    return { type: checkImage(content, 'image', new Problems()), ...content.finish() };
  } finally {
    content.close();
  }
}

const check = (bytes: Buffer) => read(bytes).type;

describe('complete images', () => {
  const examples = path.resolve(import.meta.dirname, '../../example/portal/images');
  test.each([
    ['a PNG', samplePng(1), 'image/png'],
    ['a JPEG', sampleJpeg('a'), 'image/jpeg'],
    ['a PNG with data after its end', Buffer.concat([samplePng(1), Buffer.from('more')]), 'image/png'],
    ['a JPEG with padding after its end', Buffer.concat([sampleJpeg('a'), Buffer.alloc(64)]), 'image/jpeg'],
    ['a PNG of the example', readFileSync(path.join(examples, 'cover.png')), 'image/png'],
    ['a JPEG of the example', readFileSync(path.join(examples, '2-settings.jpg')), 'image/jpeg'],
  ])('%s', (_, bytes, type) => {
    expect(check(bytes)).toBe(type);
  });

  test.each([
    ['PNG', samplePng(1)],
    ['JPEG', sampleJpeg('a')],
  ])('a %s that is truncated anywhere is an error', (_, whole) => {
    for (let length = 0; length < whole.length; length++) {
      expect(check(whole.subarray(0, length))).toBeUndefined();
    }
  });

  test('a PNG with any flipped bit is an error', () => {
    const whole = samplePng(1);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 4, at);
      expect(check(damaged)).toBeUndefined();
    }
  });
});

describe('an image that is read in several pieces', () => {
  /** In bytes. HashedFile reads as many at a time. */
  const PIECE = 256 * 1024;
  const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex');

  test.each([
    ['PNG', largePng(3 * PIECE), 'image/png'],
    [
      'JPEG',
      Buffer.concat([sampleJpeg('a'), Buffer.alloc(3 * PIECE), Buffer.from('ffd9', 'hex')]),
      'image/jpeg',
    ],
  ])('a %s has the same type, hash and size', (_, bytes, type) => {
    expect(read(bytes)).toEqual({ type, sha1: sha1(bytes), bytes: bytes.length });
  });

  test('a PNG with a flipped bit in any piece, or without its end, is an error', () => {
    for (const at of [PIECE - 1, PIECE, 2 * PIECE + 7, 3 * PIECE - 1]) {
      const damaged = largePng(3 * PIECE);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      expect(check(damaged)).toBeUndefined();
      expect(check(damaged.subarray(0, at))).toBeUndefined();
    }
  });

  test.each([-3, -2, -1, 0, 1])(
    'the end marker of a JPEG is found %s bytes after the end of a piece',
    (offset) => {
      const start = sampleJpeg('a').subarray(0, -2);
      const image = Buffer.alloc(2 * PIECE);
      start.copy(image);
      expect(check(image)).toBeUndefined();
      image.writeUInt16BE(0xffd9, PIECE + offset);
      expect(check(image)).toBe('image/jpeg');
    },
  );
});
