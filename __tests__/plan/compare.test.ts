import { describe, expect, test } from '@jest/globals';

import type { JsonObject } from '../../src/model/json.js';
import type { PagePart } from '../../src/model/fields.js';
import { differingParts } from '../../src/plan/compare.js';
import { image, live } from '../support/small-pages.js';

describe('the parts that changed between two reads', () => {
  const rows: [string, JsonObject, JsonObject, PagePart[]][] = [
    ['none', { title: 'A', images: [image('a')] }, { title: 'A', images: [image('a')] }, []],
    ['fields', { title: 'A', tags: ['a'] }, { title: 'B', tags: ['b'] }, ['title', 'tags']],
    ['not white space', { faq: 'a\r\n' }, { faq: 'a' }, []],
    [
      'a field that the portal no longer returns',
      { license: { id: 'default_mit' } },
      { license: null },
      ['license'],
    ],
    [
      'a field that the portal returns again',
      { license: null },
      { license: { id: 'default_mit' } },
      ['license'],
    ],
    ['an empty field that the portal no longer returns', { faq: '' }, { faq: null }, ['faq']],
    ['an empty field that the portal returns again', { faq: null }, { faq: '' }, ['faq']],
    ['not a field that the portal returns in neither', { license: null }, { license: null }, []],
    ['an image added', { images: [] }, { images: [image('a')] }, ['images']],
    ['the order', { images: [image('a'), image('b')] }, { images: [image('b'), image('a')] }, ['images']],
    [
      'not the address of an image',
      { images: [image('a')] },
      { images: [{ ...image('a'), url: 'https://elsewhere' }] },
      [],
    ],
    ['a gallery that the portal no longer returns', { images: [] }, { images: undefined }, ['images']],
    ['a field and the gallery', { images: [] }, { faq: 'a', images: [image('a')] }, ['faq', 'images']],
  ];
  test.each(rows)('%s', (_, before, after, parts) => {
    expect(differingParts(live(before), live(after))).toEqual(parts);
  });
});
