import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { plansJson } from '../../src/report/plan-json.js';
import { gallery, plan } from '../support/plans.js';

/** Enough for the example of the documentation. */
const ROOM = 1000;

const example = plan('belt-gauge', {
  fields: [
    { field: 'title', before: 'Belt gauge', after: 'Belt Gauge' },
    { field: 'tags', before: ['logistics'], after: ['logistics', 'transportation'] },
  ],
  gallery: gallery(['b.png', 'x.png'], ['a.png', 'b.png'], true),
});

const parsed = (json: string | undefined): unknown => (json === undefined ? undefined : JSON.parse(json));

test('the documentation has the form of a plan', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/plan.md'), 'utf8');
  const [, json] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(parsed(plansJson([example], ROOM))).toEqual(parsed(json));
});

test('without changes, lists are empty and there is no gallery', () => {
  expect(parsed(plansJson([plan('a')], ROOM))).toMatchObject([{ fields: [], images: null }]);
  expect(plansJson([], ROOM)).toBe('[]');
});

describe('plans that are too long', () => {
  const NAMES = Array.from({ length: 30 }, (_, at) => `${at}.png`);
  const long = plan('a', {
    fields: [
      { field: 'faq', before: 'x'.repeat(20), after: 'y'.repeat(5000) },
      { field: 'deprecated', before: false, after: true },
    ],
    gallery: gallery(
      [],
      Array.from({ length: 30 }, (_, at) => `${at}.png`),
    ),
  });

  test.each([
    ['the longest texts are cut first', 7000, 1000, 30],
    ['then other texts', 4000, 100, 30],
    ['then short texts and lists', 3000, 10, 10],
  ])('%s', (_, room, characters, items) => {
    const json = plansJson([long], room);
    expect(json?.length).toBeLessThanOrEqual(room);
    const cut = {
      shortened: true,
      fields: [
        { field: 'faq', before: 'x'.repeat(Math.min(20, characters)), after: 'y'.repeat(characters) },
        { field: 'deprecated', before: false, after: true },
      ],
      images: { before: [], uploaded: NAMES.slice(0, items).map((name) => `portal/images/${name}`) },
    };
    expect(parsed(json)).toMatchObject([cut]);
    expect(json?.split('"live":false')).toHaveLength(items + 1);
  });

  test('a plan that has room is not marked', () => {
    expect(plansJson([long], 20_000)).toContain('y'.repeat(5000));
    expect(plansJson([long], 20_000)).not.toContain('shortened');
  });

  test('without room for the shortest form, there is none', () => {
    expect(plansJson([long], 500)).toBeUndefined();
  });
});
