import { expect, test } from '@jest/globals';

import type { Page } from '../../src/model/page.js';
import { idOf } from '../../src/model/plan.js';
import { planPage } from '../../src/plan/plan-page.js';
import { withServedIds } from '../../src/plan/served-ids.js';
import { file, image, live, page } from '../support/small-pages.js';

const edit = (sha1: string) => ({ from: 0, to: 5, parts: ['![](', { sha1 }, ')'], isRemoval: false });

/** A page that shows the image at each place of a page; its file was downloaded as the portal serves the image `sent`. */
const pageShowing = (sha1: string, gallery: NonNullable<Page['gallery']>): Page =>
  page(
    { title: 'A', description: ['![](', { sha1 }, ')'], faq: [{ sha1 }, { sha1: 'other' }] },
    {
      gallery,
      texts: { description: { file: 'a.md', lines: [1], body: 'abcde', edits: [edit(sha1), edit('other')] } },
    },
  );
const galleryOf = (...images: readonly ReturnType<typeof file>[]) => ({
  source: 'shots',
  images,
  prune: false,
});
const served = { ...file('served'), portalId: 'sent' };

test('an image that is live under another id has this id at every place', () => {
  const before = pageShowing('served', galleryOf(served, file('other')));
  expect(withServedIds(before, live({ images: ['sent', 'other'].map(image) }))).toEqual(
    pageShowing('sent', galleryOf({ ...served, sha1: 'sent' }, file('other'))),
  );
});

test('an image that is no longer live is a new image, with the id of its bytes', () => {
  const before = pageShowing('served', galleryOf(served));
  expect(withServedIds(before, live({ images: [image('other')] }))).toBe(before);
});

test('texts that are not declared stay undeclared', () => {
  const after = withServedIds(page({}, { gallery: galleryOf(served) }), live({ images: [image('sent')] }));
  expect(after.fields).toEqual({});
});

test('the original of an image that was pulled is the same image: it is shown once, with a warning', () => {
  const { gallery, problems } = planPage(
    page({}, { gallery: galleryOf(served, file('sent'), file('new')) }),
    live({ images: [image('sent')] }),
  );
  expect(gallery?.after.map(idOf)).toEqual(['sent', 'new']);
  expect(problems).toEqual([
    {
      severity: 'warning',
      message: 'on the portal, the image is the same as shots/served.png, so it is shown only once',
      hint: 'remove one of the two files',
      place: { file: 'shots/sent.png' },
    },
  ]);
});
