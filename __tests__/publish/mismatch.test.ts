import { describe, expect, test } from '@jest/globals';

import type { PagePart } from '../../src/model/fields.js';
import type { LiveImage } from '../../src/model/live-page.js';
import type { FieldChange, GalleryChange, Plan } from '../../src/model/plan.js';
import type { Problem } from '../../src/model/problem.js';
import { describeMismatches } from '../../src/publish/mismatch.js';
import { plan } from '../support/plans.js';
import { file, image, page } from '../support/small-pages.js';

const PLACE = { file: 'modportal.yml', line: 2 };
const EDITED =
  'if somebody edited the page of big-mod just now, run again; if the portal changes this value, write it as the page has it';
const GALLERY = 'look at the gallery of big-mod; if nobody changed it just now, run again';

function mismatches(
  remaining: Partial<Plan>,
  { planned = {}, lost = [] }: { planned?: Partial<Plan>; lost?: LiveImage[] } = {},
) {
  return describeMismatches({
    page: page({}, { places: { faq: PLACE } }),
    plan: plan('big-mod', planned),
    remaining: plan('big-mod', remaining),
    lost,
  });
}

const message = (part: PagePart, difference: string) =>
  `the portal reported success, but \`${part}\` on the page is not what was published: ${difference}`;

const field = (name: FieldChange['field'], now: FieldChange['before'], published: FieldChange['after']) => ({
  fields: [{ field: name, before: now, after: published }],
});

const gallery = (change: Partial<GalleryChange>) => ({
  gallery: { before: [], after: [], uploads: [], removed: [], moved: [], ...change },
});

const names = (count: number) => Array.from({ length: count }, (_, at) => String(at));
const long = 'x'.repeat(100);

describe('a part that is not as published: the difference', () => {
  const rows: [string, Partial<Plan>, PagePart, string][] = [
    ['of a line', field('title', 'Now', 'New'), 'title', 'published "New", the page has "Now"'],
    ['of a flag', field('deprecated', false, true), 'deprecated', 'published true, the page has false'],
    ['of tags', field('tags', ['a', 'b'], ['c']), 'tags', 'published c, the page has a, b'],
    ['of tags, if the page has none', field('tags', [], ['c']), 'tags', 'published c, the page has none'],
    [
      'of a value that was cleared',
      field('homepage', 'https://a', ''),
      'homepage',
      'published "", the page has "https://a"',
    ],
    [
      'is the first line that differs',
      field('faq', 'a\r\nb\rc\nd', 'a\nb\nX\nY'),
      'faq',
      'line 3: published "X", the page has "c"',
    ],
    [
      'does not count white space around the text',
      field('faq', '\na\nb', 'a\nc\n'),
      'faq',
      'line 2: published "c", the page has "b"',
    ],
    [
      'is a line too few',
      field('faq', 'a', 'a\nb'),
      'faq',
      'line 2: published "b", the page has no such line',
    ],
    [
      'is a line too many',
      field('faq', 'a\nb', 'a'),
      'faq',
      'line 2: published no such line, the page has "b"',
    ],
    [
      'of short lines shows all of them',
      field('faq', 'x'.repeat(80), `${'x'.repeat(79)}y`),
      'faq',
      `published "${'x'.repeat(79)}y", the page has "${'x'.repeat(80)}"`,
    ],
    [
      'of long lines shows 40 characters before it, and 80 in all',
      field('faq', `${long}a${long}`, `${long}b${long}`),
      'faq',
      `published …"${'x'.repeat(40)}b${'x'.repeat(39)}", the page has …"${'x'.repeat(40)}a${'x'.repeat(39)}"`,
    ],
    [
      'near the beginning of long lines shows their beginning',
      field('faq', `${'x'.repeat(40)}a${long}`, `${'x'.repeat(40)}b${long}`),
      'faq',
      `published "${'x'.repeat(40)}b${'x'.repeat(39)}", the page has "${'x'.repeat(40)}a${'x'.repeat(39)}"`,
    ],
    [
      'of a long line that was cut shows its end',
      field('faq', long, `${long}b`),
      'faq',
      `published …"${'x'.repeat(40)}b", the page has …"${'x'.repeat(40)}"`,
    ],
    [
      'of a long line too many shows its beginning',
      field('faq', `a\n${long}`, 'a'),
      'faq',
      `line 2: published no such line, the page has "${'x'.repeat(80)}"`,
    ],
    [
      'of the gallery names images that are missing',
      gallery({ uploads: [file('a'), file('b')] }),
      'images',
      'missing: a.png, b.png',
    ],
    [
      'of the gallery names ten images',
      gallery({ uploads: names(10).map(file) }),
      'images',
      'missing: 0.png, 1.png, 2.png, 3.png, 4.png, 5.png, 6.png, 7.png, 8.png, 9.png',
    ],
    [
      'of the gallery counts further images',
      gallery({ uploads: names(12).map(file) }),
      'images',
      'missing: 0.png, 1.png, 2.png, 3.png, 4.png, 5.png, 6.png, 7.png, 8.png, 9.png and 2 more',
    ],
    [
      'of the gallery has addresses of images that were not removed, or their ids',
      gallery({ removed: [image('a'), { id: 'b', url: '', thumbnail: '' }] }),
      'images',
      'not removed: https://assets/a.png, b',
    ],
    ['of the gallery is the order', gallery({ moved: [image('a')] }), 'images', 'the order differs'],
    [
      'of the gallery is all of these',
      gallery({ uploads: [file('a')], removed: [image('b')], moved: [image('c')] }),
      'images',
      'missing: a.png; not removed: https://assets/b.png; the order differs',
    ],
    ['of the gallery is none of these', gallery({}), 'images', 'an image is listed twice'],
  ];
  test.each(rows)('%s', (_, remaining, part, difference) => {
    expect(mismatches(remaining)).toMatchObject([{ message: message(part, difference) }]);
  });
});

describe('what to do about it', () => {
  test('a field has its place, and may be changed by the portal', () => {
    const [failure] = mismatches(field('faq', 'a', 'b'));
    expect(failure).toMatchObject({ hint: EDITED, place: PLACE });
  });

  test('a gallery may have been changed by somebody', () => {
    const [failure] = mismatches(gallery({}));
    expect(failure).toEqual({ message: message('images', 'an image is listed twice'), hint: GALLERY });
  });
});

describe('the page matches', () => {
  test('when nothing remains', () => {
    expect(mismatches({})).toEqual([]);
  });

  test('unless the comparison finds an error', () => {
    const problem = (severity: Problem['severity']): Problem => ({ severity, message: severity });
    expect(mismatches({ problems: [problem('warning'), problem('error')] })).toEqual([problem('error')]);
    expect(mismatches({ problems: [problem('error')], ...field('title', 'a', 'b') })).toHaveLength(1);
  });

  test('when it does not show a part that was not published', () => {
    expect(mismatches({ unknown: ['title'] }, { planned: field('faq', 'a', 'b') })).toEqual([]);
  });
});

test('a part that was published, and that the page no longer shows', () => {
  const planned = { ...field('faq', 'a', 'b'), ...gallery({}) };
  expect(mismatches({ unknown: ['faq', 'images'] }, { planned })).toMatchObject([
    { message: message('faq', 'the page does not show its current value'), hint: EDITED, place: PLACE },
    { message: message('images', 'the page does not show its current value'), hint: GALLERY },
  ]);
});

test('images that had to stay and are gone', () => {
  const lost = [image('a'), { id: 'b', url: '', thumbnail: '' }];
  expect(mismatches({}, { lost })).toEqual([
    { message: message('images', 'missing: https://assets/a.png, b'), hint: GALLERY },
  ]);
});

test('every part that differs is named, in the order of modportal.yml', () => {
  const remaining = { ...field('title', 'a', 'b'), ...gallery({}), unknown: ['faq' as const] };
  const failures = mismatches(remaining, { planned: field('faq', 'a', 'b'), lost: [image('a')] });
  const parts = failures.map(({ message }) => /`(\w+)`/.exec(message)?.[1]);
  expect(parts).toEqual(['title', 'images', 'faq', 'images']);
});
