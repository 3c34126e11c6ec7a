import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { checkImage } from '../../src/config/image-type.js';
import { compareNames } from '../../src/config/image-choice.js';
import { Problems } from '../../src/model/problem.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';

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

const check = (bytes: Buffer) => checkImage(bytes, '1.png', new Problems());

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
