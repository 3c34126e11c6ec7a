import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { compareNames } from '../../src/config/image-choice.js';
import { firstNames, numberImages } from '../../src/pull/image-names.js';
import { runs } from '../support/properties.js';

const PNG = 'image/png';
const JPEG = 'image/jpeg';

describe('the names of new images', () => {
  test.each<[string, (typeof PNG | typeof JPEG)[], string[], string[]]>([
    ['an empty folder', [PNG, JPEG], [], ['01.png', '02.jpg']],
    ['numbers go on', [PNG], ['1.png', '2.png'], ['03.png']],
    ['gaps are left', [PNG], ['07.png', '2.jpg'], ['08.png']],
    ['a number before a word', [PNG], ['12 night.png', 'cover.png'], ['13.png']],
    ['files of other kinds', [PNG], ['20.xcf', '.portal-ids', 'v30.png'], ['21.png']],
    ['more than two digits', [PNG, PNG], ['99.png'], ['100.png', '101.png']],
    ['the same width', [PNG, PNG], ['98.png'], ['099.png', '100.png']],
    ['a date', [PNG], ['20260101.png'], ['20260102.png']],
    ['a number that is no number', [PNG], ['99999999999999999999.png', '1.png'], ['02.png']],
    ['none', [], ['1.png'], []],
  ])('%s', (_, types, taken, names) => {
    expect(numberImages(types, taken)).toEqual(names);
  });

  test('are new, and in natural order', () => {
    const name = fc.oneof(
      fc.nat(200).map((number) => `${number}.png`),
      fc.string({ maxLength: 8 }),
      fc.stringMatching(/^\d{1,20}\.(png|jpg)$/),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(PNG, JPEG), { maxLength: 120 }),
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
