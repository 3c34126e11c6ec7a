import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import type { JsonObject } from '../../src/model/json.js';
import type { PageFields } from '../../src/model/page.js';
import { type FieldChange, idOf, isEmpty } from '../../src/model/plan.js';
import { planGallery } from '../../src/plan/plan-gallery.js';
import { planPage } from '../../src/plan/plan-page.js';
import { file, image, live, page } from '../support/small-pages.js';

describe('fields', () => {
  const same: [string, PageFields, JsonObject][] = [
    ['nothing is declared', {}, { title: 'Another', tags: ['trains'], deprecated: true }],
    ['equal texts', { title: 'Big Mod' }, {}],
    ['CRLF and LF', { description: ['a\nb\n'] }, { description: 'a\r\nb\r\n' }],
    ['a lone CR', { description: ['a\nb'] }, { description: 'a\rb' }],
    ['white space around', { summary: ' a \n' }, { summary: 'a' }],
    ['tags in another order', { tags: ['a', 'b'] }, { tags: ['b', 'a'] }],
    ['a tag twice', { tags: ['a', 'a'] }, { tags: ['a'] }],
    ['a category', { category: 'content' }, { category: 'content' }],
    ['no tags and none', { tags: [] }, {}],
    ['no category in both words', { category: '' }, { category: 'no-category' }],
    ['no category, and the key is missing', { category: 'no-category' }, {}],
    ['an empty text, and the key is missing', { faq: [], source_url: '', description: [''] }, {}],
    ['an empty homepage', { homepage: '' }, { homepage: '' }],
    ['not deprecated, and the key is missing', { deprecated: false }, {}],
    ['deprecated', { deprecated: true }, { deprecated: true }],
    ['the licence', { license: 'default_mit' }, {}],
  ];
  test.each(same)('%s: equal', (_, fields, body) => {
    expect(planPage(page(fields), live(body)).fields).toEqual([]);
  });

  const different: [string, PageFields, JsonObject, FieldChange][] = [
    ['a title', { title: 'New' }, {}, { field: 'title', before: 'Big Mod', after: 'New' }],
    ['case', { title: 'big mod' }, {}, { field: 'title', before: 'Big Mod', after: 'big mod' }],
    [
      'white space inside',
      { summary: 'a  b' },
      { summary: 'a b' },
      { field: 'summary', before: 'a b', after: 'a  b' },
    ],
    ['a cleared text', { faq: [] }, { faq: 'Old' }, { field: 'faq', before: 'Old', after: '' }],
    [
      'another set of tags',
      { tags: ['a', 'b'] },
      { tags: ['a'] },
      { field: 'tags', before: ['a'], after: ['a', 'b'] },
    ],
    [
      'a tag that is declared twice, and sent once',
      { tags: ['a', 'b', 'a'] },
      {},
      { field: 'tags', before: [], after: ['a', 'b'] },
    ],
    [
      'tags that read like one',
      { tags: ['trains', 'power'] },
      { tags: ['powertrains'] },
      { field: 'tags', before: ['powertrains'], after: ['trains', 'power'] },
    ],
    ['a cleared summary', { summary: '' }, { summary: 'a' }, { field: 'summary', before: 'a', after: '' }],
    [
      'a cleared category',
      { category: '' },
      { category: 'content' },
      { field: 'category', before: 'content', after: 'no-category' },
    ],
    [
      'no longer deprecated',
      { deprecated: false },
      { deprecated: true },
      { field: 'deprecated', before: true, after: false },
    ],
    [
      'the licence',
      { license: 'default_apache2' },
      {},
      { field: 'license', before: 'default_mit', after: 'default_apache2' },
    ],
  ];
  test.each(different)('%s: a change', (_, fields, body, change) => {
    expect(planPage(page(fields), live(body)).fields).toEqual([change]);
  });

  test('changes are in the order of modportal.yml', () => {
    const fields = { deprecated: true, tags: ['a'], faq: ['f'], title: 't' };
    expect(planPage(page(fields), live()).fields.map(({ field }) => field)).toEqual([
      'title',
      'faq',
      'tags',
      'deprecated',
    ]);
  });

  test('clearing all tags is an error at its place, and no change', () => {
    const place = { file: 'modportal.yml', line: 3, column: 7 };
    const plan = planPage(page({ tags: [] }, { places: { tags: place } }), live({ tags: ['a'] }));
    expect(plan.fields).toEqual([]);
    expect(plan.problems).toMatchObject([{ severity: 'error', place }]);
  });

  test.each([
    ['a title that is a number', { title: 'New' }, { title: 7 }],
    ['a summary that is null', { summary: 'New' }, { summary: null }],
    ['"true" for deprecated', { deprecated: false }, { deprecated: 'true' }],
    ['tags that are objects', { tags: ['trains'] }, { tags: [{ name: 'trains' }] }],
    ['tags that are a text', { tags: ['trains'] }, { tags: 'trains' }],
  ] satisfies [string, PageFields, JsonObject][])('%s: unknown, so never equal', (_, fields, body) => {
    const plan = planPage(page(fields), live(body));
    expect(plan).toMatchObject({
      fields: [],
      unknown: Object.keys(fields),
      problems: [{ severity: 'warning' }],
    });
  });

  test('a licence that the portal does not return is left alone, with a warning', () => {
    const plan = planPage(page({ license: 'default_mit' }), live({ license: undefined }));
    expect(plan.fields).toEqual([]);
    expect(plan.problems).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('a text that embeds images', () => {
  const signed = (signature: string) => ({
    id: 'a',
    url: `https://assets/a.png?${signature}`,
    thumbnail: '',
  });
  test.each([
    ['a signature that changes', '![](https://assets/a.png?old)', signed('new'), 0],
    ['no signature any more', '![](https://assets/a.png?old)', image('a'), 0],
    ['a new signature', '![](https://assets/a.png)', signed('new'), 0],
    ['another image', '![](https://assets/b.png?old)', signed('new'), 1],
    ['its thumbnail', '![](https://assets/a.png.thumb)', signed('new'), 1],
  ])('%s', (_, description, known, changes) => {
    const wanted = page({ description: ['![](', { sha1: 'a' }, ')'] });
    expect(planPage(wanted, live({ description, images: [known] })).fields).toHaveLength(changes);
  });

  test.each([
    ['', image('a')],
    ['?new', signed('new')],
  ])('with a new query in another address, and %j in its own: a change', (query, known) => {
    const wanted = page({ description: ['![](', { sha1: 'a' }, ') [b](https://example.org/?new)'] });
    const description = `![](https://assets/a.png${query}) [b](https://example.org/?old)`;
    expect(planPage(wanted, live({ description, images: [known] })).fields).toHaveLength(1);
  });

  test('which it repeats, each time with an old signature: equal', () => {
    const wanted = page({ description: [{ sha1: 'a' }, ' "x" ', { sha1: 'a' }, '#y'] });
    const description = 'https://assets/a.png?old "x" https://assets/a.png?older#y';
    expect(planPage(wanted, live({ description, images: [signed('new')] })).fields).toEqual([]);
  });

  test('and begins with a question mark: that is part of the text', () => {
    const wanted = page({ description: ['?', { sha1: 'a' }] });
    const description = '?! https://assets/a.png';
    expect(planPage(wanted, live({ description, images: [image('a')] })).fields).toHaveLength(1);
  });

  const text = { description: ['See ![](', { sha1: 'a' }, ') and ![](', { sha1: 'b' }, ').'] };
  const shown = 'See ![](https://assets/a.png) and ![](https://assets/b.png).';

  test('with the addresses that the live page has: equal', () => {
    const images = [image('a'), image('b')];
    expect(planPage(page(text), live({ images, description: shown })).fields).toEqual([]);
  });

  test('with an image that is not live: a change that awaits it, with a guess like the others', () => {
    const { fields, problems } = planPage(page(text), live({ images: [image('a')] }));
    expect(fields).toEqual([{ field: 'description', before: '', after: shown, awaits: ['b'] }]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['that have another form', [{ id: 'b', url: 'https://assets/1.png', thumbnail: '' }]],
    ['that have no usable address', [{ id: 'b', url: 'javascript:b', thumbnail: '' }]],
    ['that the portal does not list', undefined],
  ])('without an image like it, but with others %s: the guess is an address of today', (_, images) => {
    const { fields } = planPage(page({ faq: ['![](', { sha1: 'a' }, ')'] }), live({ images }));
    expect(fields).toMatchObject([
      { after: '![](https://assets-mod.factorio.com/assets/a.png)', awaits: ['a'] },
    ]);
  });

  test('and one of the others has a name before its end: the guess has that end', () => {
    const signed = { id: 'b', url: 'https://assets/b.png?v=1', thumbnail: '' };
    const { fields } = planPage(page({ faq: [{ sha1: 'a' }] }), live({ images: [image('x'), signed] }));
    expect(fields).toMatchObject([{ after: 'https://assets/a.png' }]);
  });

  test("with the portal's answers to the uploads: a change that awaits nothing", () => {
    const addresses = new Map([
      ['a', 'https://elsewhere/1'],
      ['b', 'https://elsewhere/2'],
    ]);
    expect(planPage(page(text), live(), { addresses }).fields).toEqual([
      {
        field: 'description',
        before: '',
        after: 'See ![](https://elsewhere/1) and ![](https://elsewhere/2).',
      },
    ]);
  });
});

describe('the gallery', () => {
  const cases: {
    name: string;
    folder: string;
    live: string;
    prune?: boolean;
    removable?: string;
    after?: string;
    uploads?: string;
    moved?: string;
    removed?: string;
    unmanaged?: string;
  }[] = [
    { name: 'the same', folder: 'a b c', live: 'a b c' },
    { name: 'the same, and others behind', folder: 'a b', live: 'a b x y', unmanaged: 'x y' },
    { name: 'new ones', folder: 'a b', live: '', after: 'a b', uploads: 'a b' },
    { name: 'a new one in the middle', folder: 'a b c', live: 'a c', after: 'a b c', uploads: 'b' },
    { name: 'a new one in front', folder: 'n a', live: 'a', after: 'n a', uploads: 'n' },
    { name: 'two swapped', folder: 'a b', live: 'b a', after: 'a b', moved: 'a' },
    { name: 'the last moved to the front', folder: 'd a b c', live: 'a b c d', after: 'd a b c', moved: 'd' },
    { name: 'all turned around', folder: 'a b c d', live: 'd c b a', after: 'a b c d', moved: 'a b c' },
    {
      name: 'others in front go behind',
      folder: 'a b',
      live: 'x a y b',
      after: 'a b x y',
      moved: 'x y',
      unmanaged: 'x y',
    },
    {
      name: 'others keep their order',
      folder: 'a',
      live: 'z y x',
      after: 'a z y x',
      uploads: 'a',
      unmanaged: 'z y x',
    },
    {
      name: 'one goes to the end: the others of the folder stay, and so does what is behind them',
      folder: 'b c d a',
      live: 'a b c x d y',
      after: 'b c d a x y',
      moved: 'a x',
      unmanaged: 'x y',
    },
    {
      name: 'of two ways to move one, the way that moves none of the others',
      folder: 'a b',
      live: 'b x a',
      after: 'a b x',
      moved: 'a',
      unmanaged: 'x',
    },
    {
      name: 'one of the folder stays, whatever moves for it',
      folder: 'a',
      live: 'x y z a',
      after: 'a x y z',
      moved: 'x y z',
      unmanaged: 'x y z',
    },
    { name: 'twice on the portal', folder: 'a', live: 'a a', after: 'a' },
    {
      name: 'an edited image: its old version goes behind, and no other of the folder moves',
      folder: 'a B c d',
      live: 'a b c d',
      after: 'a B c d b',
      uploads: 'B',
      moved: 'b',
      unmanaged: 'b',
    },
    { name: 'prune', folder: 'a b', live: 'x a y', prune: true, after: 'a b', uploads: 'b', removed: 'x y' },
    { name: 'prune of the last', folder: 'a', live: 'a x', prune: true, after: 'a', removed: 'x' },
    { name: 'prune with nothing to remove', folder: 'a', live: 'a', prune: true },
    {
      name: 'prune only of what may be removed',
      folder: 'a',
      live: 'a x y',
      prune: true,
      removable: 'x',
      after: 'a y',
      removed: 'x',
      unmanaged: 'y',
    },
  ];
  test.each(cases)('$name', (row) => {
    const list = (names = '') => names.split(' ').filter(Boolean);
    const { unmanaged, change } = planGallery(
      { source: 'shots', images: list(row.folder).map(file), prune: row.prune ?? false },
      list(row.live).map(image),
      row.removable === undefined ? {} : { removable: new Set(list(row.removable)) },
    );
    expect(unmanaged.map(({ id }) => id)).toEqual(list(row.unmanaged));
    expect(change?.after.map(idOf)).toEqual(row.after === undefined ? undefined : list(row.after));
    expect((change?.uploads ?? []).map(({ sha1 }) => sha1)).toEqual(list(row.uploads));
    expect((change?.moved ?? []).map(({ id }) => id)).toEqual(list(row.moved));
    expect((change?.removed ?? []).map(({ id }) => id)).toEqual(list(row.removed));
  });

  test.each([
    ['is missing', undefined],
    ['has an image without an id', [{ id: 'a' }, { url: 'https://assets/b.png' }]],
    ['has an id that cannot be sent back', [{ id: 'a,b' }]],
  ])('when the list of live images %s, the gallery is not touched', (_, images) => {
    const gallery = { source: 'shots', images: [file('a')], prune: true };
    const plan = planPage(page({}, { gallery }), live({ images }));
    expect(plan.gallery).toBeUndefined();
    expect(plan.unknown).toEqual(['images']);
    expect(plan.problems).toMatchObject([{ severity: 'error' }]);
  });
});

test('the real page of AutoDeconstruct equals its own texts with LF newlines', () => {
  const fixture = new URL('../fixtures/full-AutoDeconstruct.json', import.meta.url);
  const body = JSON.parse(readFileSync(fixture, 'utf8')) as { description: string; images: { id: string }[] };
  const wanted = page(
    {
      title: 'Auto Deconstruct',
      summary: 'This mod marks drills that have no more resources to mine for deconstruction.',
      description: [body.description.replaceAll('\r\n', '\n')],
      faq: [],
      category: 'utilities',
      tags: ['mining'],
      license: 'default_mit',
      homepage: '',
      source_url: 'https://github.com/softmix/AutoDeconstruct',
      deprecated: false,
    },
    { gallery: { source: 'shots', images: body.images.map(({ id }) => file(id)), prune: true } },
  );
  expect(body.description).toContain('\r\n');
  const plan = planPage({ ...wanted, mod: 'AutoDeconstruct' }, live({ ...body }));
  expect(isEmpty(plan)).toBe(true);
  expect(plan.problems).toEqual([]);
});
