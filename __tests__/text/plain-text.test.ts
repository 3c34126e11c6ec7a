import { expect, test } from '@jest/globals';

import { binaryMegabytes, inSentence, inThousands } from '../../src/text/plain-text.js';

test.each([0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 1_234_567_890])('%p in thousands', (number) => {
  expect(inThousands(number)).toBe(new Intl.NumberFormat('en').format(number));
});

test.each([0, 1, 2, 3, 4, 10])('a list of %p in a sentence', (length) => {
  const items = Array.from({ length }, (_, at) => `item ${at}`);
  expect(inSentence(items)).toBe(new Intl.ListFormat('en').format(items));
});

test.each([
  [8 * 1024 * 1024, '8 MB'],
  [8 * 1024 * 1024 + 1, '8.1 MB'],
  [60 * 1024 * 1024, '60 MB'],
])('%p bytes are %s', (bytes, expected) => {
  expect(binaryMegabytes(bytes)).toBe(expected);
});
