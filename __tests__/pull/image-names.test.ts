import { expect, test } from '@jest/globals';

import { numberImages } from '../../src/pull/image-names.js';

const PNG = 'image/png';
const JPEG = 'image/jpeg';

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
])('the names of new images: %s', (_, types, taken, names) => {
  expect(numberImages(types, taken)).toEqual(names);
});
