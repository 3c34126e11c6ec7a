import { expect, test } from '@jest/globals';

import { planGallery } from '../../src/plan/plan-gallery.js';
import { file } from '../support/plans.js';
import { isThorough } from '../support/thorough.js';

const template = file('any.png');
const live = (id: string) => ({ id, url: '', thumbnail: '' });
const gallery = (ids: readonly string[]) => ({
  source: 'shots',
  images: ids.map((sha1) => ({ ...template, sha1 })),
  prune: false,
});
const numbered = (count: number) => Array.from({ length: count }, (_, at) => String(at));

test('150,000 live images are planned', () => {
  const names = numbered(150_000);
  const { unmanaged, change } = planGallery(gallery(['new']), names.map(live));
  expect(unmanaged).toHaveLength(150_000);
  expect(change?.after).toHaveLength(150_001);
  expect(change?.moved).toEqual([]);
});

// Slower, because the longest run that stays is searched for.
const count = isThorough ? 150_000 : 20_000;

test(`${count} live images in the opposite order all move but one`, () => {
  const names = numbered(count);
  const { change } = planGallery(gallery(names.toReversed()), names.map(live));
  expect(change?.moved).toHaveLength(count - 1);
});
