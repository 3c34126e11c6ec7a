import { expect, describe, test } from '@jest/globals';

import type { ImageFile, RestoredImage } from '../../src/model/page.js';
import { idOf, type Plan } from '../../src/model/plan.js';
import { planPage } from '../../src/plan/plan-page.js';
import { file, image, live, page } from '../support/small-pages.js';

const old = (id: string, saved?: Partial<ImageFile>): RestoredImage => ({
  id,
  url: `https://assets/${id}.png`,
  ...(saved && { file: { ...file(id), ...saved } }),
});

function planOf(
  images: readonly RestoredImage[] | undefined,
  now: readonly string[],
  skipLost = false,
): Plan {
  const restored = page({}, { restoration: { ...(images && { images }), skipLost } });
  return planPage(restored, live({ images: now.map(image) }));
}
const idsAfter = ({ gallery }: Plan) => gallery?.after.map(idOf);
const messages = ({ problems }: Plan) =>
  problems.map(({ severity, message, hint }) => `${severity}: ${message} (${hint ?? ''})`);

test('the gallery is that of the backup: live images by id, and the others from their files', () => {
  const plan = planOf([old('a'), old('b', {}), old('c')], ['new', 'c', 'a']);
  expect(plan).toMatchObject({ isRestoration: true, problems: [], unknown: [] });
  expect(plan.gallery).toMatchObject({
    after: [
      { kind: 'live', image: image('a') },
      { kind: 'new', file: file('b') },
      { kind: 'live', image: image('c') },
    ],
    uploads: [file('b')],
    removed: [image('new')],
    moved: [image('a')],
  });
});

test('the same images in the same order are no change', () => {
  expect(planOf([old('a'), old('b', {})], ['a', 'b']).gallery).toBeUndefined();
  expect([planOf([], []).gallery, planOf([], []).problems]).toEqual([undefined, []]);
});

test('a gallery that the backup does not show is left alone', () => {
  const plan = planOf(undefined, ['a']);
  expect(plan.gallery).toBeUndefined();
  expect(plan.problems).toEqual([]);
});

test('images that somebody adds during the run are kept at the end', () => {
  const restored = page({}, { restoration: { images: [old('a')], skipLost: false } });
  const now = live({ images: ['new', 'removed', 'a'].map(image) });
  expect(idsAfter(planPage(restored, now, { removable: new Set(['removed']) }))).toEqual(['a', 'new']);
});

describe('an image whose served bytes differ from those uploaded', () => {
  const served = old('sent', { sha1: 'served', portalId: 'sent' });

  test('is uploaded under another id', () => {
    expect(idsAfter(planOf([served, old('a')], ['a']))).toEqual(['served', 'a']);
  });

  test('stays if it is live under its own id, or under that of an earlier upload', () => {
    expect(planOf([served], ['sent']).gallery).toBeUndefined();
    expect(planOf([served], ['served']).gallery).toBeUndefined();
  });

  test('is shown once if another image has the same bytes', () => {
    const plan = planOf([served, old('served', {}), old('twice'), old('twice')], ['twice']);
    expect(idsAfter(plan)).toEqual(['served', 'twice']);
  });

  test.each([
    [['a'], 'https://assets/served.png', ['served']],
    [['a', 'served'], 'https://assets/served.png', undefined],
    [['a', 'sent'], 'https://assets/sent.png', undefined],
  ])('with %j live, a text embeds its address %s', (now, address, awaits) => {
    const restored = page(
      { description: ['![](', { sha1: 'served' }, ')'] },
      { restoration: { images: [served], skipLost: false } },
    );
    const { fields } = planPage(restored, live({ images: now.map(image) }));
    expect(fields).toEqual([
      { field: 'description', before: '', after: `![](${address})`, ...(awaits && { awaits }) },
    ]);
  });
});

describe('an image that is neither live nor saved', () => {
  test('is an error that names it', () => {
    expect(messages(planOf([old('a'), old('b')], ['a']))).toEqual([
      'error: 1 image of big-mod is no longer on the portal and not saved in the backup: https://assets/b.png (add it again in the web form (the same file gets the same id), or use --without-lost-images to restore everything else)',
    ]);
  });

  test('many of them, and one whose address does not contain its id', () => {
    const lost = Array.from({ length: 11 }, (_, at) => old(`x${at}`));
    expect(messages(planOf(lost.slice(1), []))[0]).toContain('https://assets/x10.png (add them');
    const [message = ''] = messages(
      planOf([{ id: 'a', url: 'https://b' }, { id: 'c', url: '' }, ...lost], []),
    );
    expect(message).toContain('error: 13 images of big-mod are no longer on the portal');
    expect(message).toContain(': a https://b, c, https://assets/x0.png, ');
    expect(message).toContain('https://assets/x7.png and 3 more (add them again in the web form');
  });

  test('is left out with a warning', () => {
    const plan = planOf([old('b'), old('a'), old('c')], ['new', 'a'], true);
    expect(idsAfter(plan)).toEqual(['a']);
    expect(messages(plan)).toEqual([
      'warning: 2 images of big-mod are no longer on the portal and not saved in the backup, so the gallery is restored without them: https://assets/b.png, https://assets/c.png ()',
    ]);
  });

  test('and no other image: nothing is removed', () => {
    expect(planOf([old('b')], ['new']).gallery).toBeUndefined();
    expect(messages(planOf([old('b')], ['new'])).map((text) => text.split(':')[0])).toEqual(['error']);
    const skipped = planOf([old('b')], ['new', 'newer'], true);
    expect(skipped.gallery).toBeUndefined();
    expect(messages(skipped)).toEqual([
      'warning: 1 image of big-mod is no longer on the portal and not saved in the backup, so the gallery is restored without it: https://assets/b.png ()',
      'warning: there is no image to restore for big-mod, and a gallery is never emptied, so 2 live images stay: https://assets/new.png, https://assets/newer.png (remove them in the web form)',
    ]);
  });
});

describe("a value that the portal's API cannot restore is a warning", () => {
  test('an empty gallery', () => {
    const plan = planOf([], ['new']);
    expect(plan.gallery).toBeUndefined();
    expect(messages(plan)).toEqual([
      'warning: there is no image to restore for big-mod, and a gallery is never emptied, so 1 live image stays: https://assets/new.png (remove it in the web form)',
    ]);
  });

  test('no tags', () => {
    const restored = page({ tags: [] }, { restoration: { skipLost: false } });
    const plan = planPage(restored, live({ tags: ['a', 'b'] }));
    expect(plan.fields).toEqual([]);
    expect(messages(plan)).toEqual([
      "warning: the backup has no tags, but the live ones stay, because the portal's API cannot clear the tags: a,b (remove them in the web form)",
    ]);
  });
});

test('a live gallery that is not known is an error', () => {
  const restored = page({}, { restoration: { images: [old('a')], skipLost: true } });
  const plan = planPage(restored, live({ images: [{ id: 'a b' }] }));
  expect(plan).toMatchObject({ unknown: ['images'] });
  expect(messages(plan)).toEqual([
    "error: the portal's response may leave out live images, so the gallery cannot be changed safely (run again later)",
  ]);
  const withoutGallery = planPage(page({}, { restoration: { skipLost: true } }), live({ images: 1 }));
  expect(withoutGallery).toMatchObject({ unknown: [], problems: [] });
});
