import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { compareNames } from '../../src/config/image-choice.js';
import { firstNames, numberImages } from '../../src/pull/image-names.js';
import { runs } from '../support/properties.js';

test('the names of new images are new, and in natural order', () => {
  const name = fc.oneof(
    fc.nat(200).map((number) => `${number}.png`),
    fc.string({ maxLength: 8 }),
    fc.stringMatching(/^\d{1,20}\.(png|jpg)$/),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('image/png' as const, 'image/jpeg' as const), { maxLength: 120 }),
      fc.array(name),
      (types, taken) => {
        const names = numberImages(types, taken);
        expect(names).toHaveLength(types.length);
        expect(names.filter((each) => taken.includes(each))).toEqual([]);
        expect(names.toSorted(compareNames)).toEqual(names);
      },
    ),
    runs(100),
  );
});

test('the shortest list of first images gives the order, and no shorter one does', () => {
  const names = fc.uniqueArray(
    fc.constantFrom('1.png', '02.png', '10.png', 'a.png', 'B.png', 'c d.jpg', 'é.png'),
  );
  const inOrder = (order: readonly string[], first: readonly string[]) => [
    ...first,
    ...order.filter((name) => !first.includes(name)).toSorted(compareNames),
  ];
  fc.assert(
    fc.property(names, (order) => {
      const first = firstNames(order);
      expect(inOrder(order, first)).toEqual(order);
      if (first.length > 0) expect(inOrder(order, first.slice(0, -1))).not.toEqual(order);
    }),
    runs(100),
  );
});
