import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { compareNames } from '../../src/config/image-choice.js';
import { runs } from '../support/properties.js';

/** Of the characters that most names have, so that many of them begin alike. */
const name = fc.string({ unit: fc.constantFrom(...Array.from('-_./0129abz')), maxLength: 8 });

const collator = new Intl.Collator('en', { numeric: true });

test('plain names have the order of the collator', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(compareNames(a, b))).toBe(
        Math.sign(collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)),
      );
    }),
    runs(2000),
  );
});

test.each([
  ['2.png', '10.png'],
  ['shot-9.png', 'shot-10.png'],
  ['a.png', 'B.png'],
  ['\u00e9.png', 'f.png'],
])('%s comes before %s', (first, second) => {
  expect(compareNames(first, second)).toBeLessThan(0);
  expect(compareNames(second, first)).toBeGreaterThan(0);
});
