import { describe, expect, test } from '@jest/globals';

import type { JsonObject } from '../../src/model/json.js';
import type { LiveImage } from '../../src/model/live-page.js';
import type { Page } from '../../src/model/page.js';
import { listImages, planPage } from '../../src/plan/plan-page.js';
import { file, image, live, page } from '../support/small-pages.js';

const PLACE = { file: 'modportal.yml', line: 3, column: 7 };
const AT_TOP = { file: 'modportal.yml', line: 1 };

describe('what the comparison finds, and where', () => {
  const notReturned = "the portal's API does not return the live `license`, so it is left alone";
  const cannotClear = {
    severity: 'error',
    message: "`tags: []` cannot clear the tags: the portal's API does not support it (live: mining,trains)",
    hint: 'keep one of the tags, remove `tags` from the configuration, or clear them once in the web form',
  };
  const mayMiss = {
    severity: 'error',
    message: "the portal's response may leave out live images, so the gallery cannot be changed safely",
    hint: 'run again later, or remove `images` from the configuration to publish the rest',
  };
  const unsafe = {
    severity: 'error',
    message:
      "the portal's address of an image in the `faq` is not a plain https address, so it is not published: http://assets/a.png",
    hint: 'look at the image on the portal, and run again when its address is right',
  };
  const gallery = { source: 'shots', images: [file('a')], prune: false };
  const embedded = { faq: [{ sha1: 'a' }, { sha1: 'a' }] };
  const atHttp = { images: [{ id: 'a', url: 'http://assets/a.png' }] };
  const withoutAddress = { images: [{ id: 'a' }] };

  const rows: [string, Page, JsonObject, object[]][] = [
    ['nothing, on a page that is right', page({ title: 'Big Mod' }), {}, []],
    [
      'a field that the portal does not return',
      page({ license: 'default_mit' }),
      { license: null },
      [{ severity: 'warning', message: notReturned }],
    ],
    [
      'the same, with its place',
      page({ license: 'default_mit' }, { places: { license: PLACE } }),
      { license: null },
      [{ severity: 'warning', message: notReturned, place: PLACE }],
    ],
    ['nothing about a field that is not declared', page({ title: 'New' }), { license: null }, []],
    ['tags that are cleared', page({ tags: [] }), { tags: ['mining', 'trains'] }, [cannotClear]],
    ['no live gallery', page({}, { gallery }), { images: undefined }, [mayMiss]],
    [
      'the same, with its place',
      page({}, { gallery, places: { images: PLACE } }),
      { images: undefined },
      [{ ...mayMiss, place: PLACE }],
    ],
    ['nothing about a gallery that is not declared', page({}), { images: undefined }, []],
    ['an image at an address that is not safe, once', page(embedded), atHttp, [unsafe]],
    [
      'the same, with its place',
      page(embedded, { places: { faq: PLACE } }),
      atHttp,
      [{ ...unsafe, place: PLACE }],
    ],
    ['nothing about an image whose address the portal does not return', page(embedded), withoutAddress, []],
  ];
  test.each(rows)('%s', (_, declared, body, problems) => {
    expect(planPage(declared, live(body)).problems).toEqual(problems);
  });

  test('a part is unknown if it is declared and the portal does not return it', () => {
    const body = { title: null, license: null, images: undefined };
    const declared = page({ title: 'New', faq: ['New'] }, { gallery });
    expect(planPage(declared, live(body)).unknown).toEqual(['title', 'images']);
    expect(planPage(page({ title: 'New' }), live(body)).unknown).toEqual(['title']);
    expect(planPage(page({}, { gallery }), live()).unknown).toEqual([]);
  });
});

describe('the licence file of the repository', () => {
  const licenseFile = { file: 'LICENSE', license: 'default_gnugplv3' };
  const notice = {
    severity: 'notice',
    message: 'the licence on the page is default_mit, but LICENSE has the text of default_gnugplv3',
    hint: 'to publish the licence of the file, add the line `license: default_gnugplv3`',
    place: AT_TOP,
  };
  const licence = (id: string) => ({ license: { id } });
  const rows: [string, Page, JsonObject, object[]][] = [
    [
      'differs from the default that every mod starts with',
      page({}, { licenseFile }),
      licence('default_mit'),
      [notice],
    ],
    ['is the same', page({}, { licenseFile }), licence('default_gnugplv3'), []],
    ['says nothing about a custom licence', page({}, { licenseFile }), licence('custom_1'), []],
    [
      'says nothing if the configuration declares one',
      page({ license: 'default_mit' }, { licenseFile }),
      licence('default_mit'),
      [],
    ],
    [
      'says nothing if the portal does not return the licence',
      page({}, { licenseFile }),
      { license: null },
      [],
    ],
    ['is missing', page({}), licence('default_mit'), []],
  ];
  test.each(rows)('%s', (_, declared, body, problems) => {
    expect(planPage(declared, live(body)).problems).toEqual(problems);
  });
});

describe('live images that are not in the folder', () => {
  const named = (count: number) => Array.from({ length: count }, (_, at) => image(`${at}`.repeat(40)));
  const withPrune = (prune: boolean | undefined, places: Page['places'] = {}) =>
    page({}, { gallery: { source: 'shots', images: [file('a')], prune }, places });

  test('one is named with a link to it, at the place of `images`', () => {
    const [stray] = named(1);
    const { problems } = planPage(withPrune(undefined, { images: PLACE }), live({ images: [stray] }));
    expect(problems).toEqual([
      {
        severity: 'warning',
        message: '1 live image is not in shots and is kept at the end of the gallery: `00000000`',
        hint: 'add it to shots, or write `images.prune: true` to remove it, or `images.prune: false` to keep it without this warning',
        place: PLACE,
        links: [{ text: '00000000', address: `https://assets/${'0'.repeat(40)}.png` }],
      },
    ]);
  });

  test('the hint names `images.files` when there is no folder', () => {
    const gallery = { source: '`images.files`', images: [file('a')], prune: undefined };
    const { problems } = planPage(page({}, { gallery }), live({ images: named(1) }));
    expect(problems[0]?.hint).toMatch(/^add it to `images\.files`, or write /);
  });

  test.each([
    [5, '`00000000`, `11111111`, `22222222`, `33333333`, `44444444`'],
    [7, '`00000000`, `11111111`, `22222222`, `33333333`, `44444444` and 2 more'],
  ])('%s are named up to five', (count, list) => {
    const { problems } = planPage(withPrune(undefined), live({ images: named(count) }));
    expect(problems).toMatchObject([
      {
        message: `${count} live images are not in shots and are kept at the end of the gallery: ${list}`,
        hint: 'add them to shots, or write `images.prune: true` to remove them, or `images.prune: false` to keep them without this warning',
        links: { length: 5 },
      },
    ]);
  });

  test('an address that is not safe is not a link', () => {
    const { problems } = planPage(withPrune(undefined), live({ images: [{ id: 'x', url: 'javascript:x' }] }));
    expect(problems).toMatchObject([{ links: [] }]);
  });

  test.each([
    ['`prune: false`: they are kept without a warning', false, ['x']],
    ['`prune: true`: none is kept', true, undefined],
    ['without `prune`: the warning names them', undefined, undefined],
  ])('%s', (_, prune, kept) => {
    const plan = planPage(withPrune(prune), live({ images: [image('x')] }));
    expect(plan.kept?.map(({ id }) => id)).toEqual(kept);
    expect(plan.problems).toHaveLength(prune === undefined ? 1 : 0);
  });

  test('without any, nothing is kept', () => {
    expect(planPage(withPrune(false), live({ images: [image('a')] }))).not.toHaveProperty('kept');
    expect(planPage(withPrune(undefined), live({ images: [image('a')] })).problems).toEqual([]);
  });

  test('a gallery without the image of the folder is a change', () => {
    const { gallery } = planPage(withPrune(false), live({ images: [image('x')] }));
    expect(gallery).toMatchObject({ uploads: [file('a')], removed: [] });
  });

  test.each<[string, LiveImage[], string]>([
    ['one by its address', [image('a')], 'https://assets/a.png'],
    ['one without an address by its id', [{ id: 'a', url: '', thumbnail: '' }], 'a'],
    ['five', named(5).map(({ id }) => ({ id, url: id[0] ?? '', thumbnail: '' })), '0, 1, 2, 3, 4'],
    [
      'seven',
      named(7).map(({ id }) => ({ id, url: id[0] ?? '', thumbnail: '' })),
      '0, 1, 2, 3, 4 and 2 more',
    ],
  ])('an error that lists them has %s', (_, images, list) => {
    expect(listImages(images)).toBe(list);
  });
});

test('a plan names the mod, its configuration and the web page', () => {
  expect(planPage(page({}), live())).toEqual({
    mod: 'big-mod',
    config: 'modportal.yml',
    address: 'https://mods.example.org/mod/big-mod',
    fields: [],
    unknown: [],
    problems: [],
  });
});

test('a change of a text says which lines of which file it comes from', () => {
  const origin = (name: string) => ({ file: name, lines: [4], body: 'New', edits: [] });
  const texts = { description: origin('long.md'), faq: origin('faq.md') };
  const { fields } = planPage(page({ title: 'New', description: ['New'], faq: ['New'] }, { texts }), live());
  expect(fields).toEqual([
    { field: 'title', before: 'Big Mod', after: 'New' },
    { field: 'description', before: '', after: 'New', source: { file: 'long.md', lines: [4] } },
    { field: 'faq', before: '', after: 'New', source: { file: 'faq.md', lines: [4] } },
  ]);
});
