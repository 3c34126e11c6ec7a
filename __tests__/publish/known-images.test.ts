import { describe, expect, test } from '@jest/globals';

import { KnownImages, type Freshness } from '../../src/publish/known-images.js';
import { gallery } from '../support/plans.js';
import { image, live } from '../support/small-pages.js';

const list = (names: string) => names.split(' ').filter(Boolean);
const shows = (names: string) => live({ images: list(names).map(image) });

/** A gallery that has the images now. */
const withImages = (names: string) => ({ ...gallery(['x.png'], ['y.png']), before: list(names).map(image) });

interface Row {
  name: string;
  /** Live when the plan was made. */
  before?: string;
  removable?: string;
  uploaded?: string;
  found?: string;
  /** What each read shows, and whether it can be trusted. */
  reads: [string, Freshness][];
}

const rows: Row[] = [
  { name: 'a page that shows all that was live is current', before: 'a b', reads: [['a b', 'current']] },
  { name: 'an image that somebody added does not matter', before: 'a', reads: [['a x', 'current']] },
  { name: 'one that was live is missing', before: 'a b', reads: [['a', 'outdated']] },
  {
    name: 'one that this run may remove is missing',
    before: 'a b',
    removable: 'b',
    reads: [['a', 'current']],
  },
  { name: 'an upload is there', before: 'a', uploaded: 'u', reads: [['a u', 'current']] },
  { name: 'no upload is there', before: 'a', uploaded: 'u v', reads: [['a', 'doubtful']] },
  { name: 'one upload of two is there', before: 'a', uploaded: 'u v', reads: [['a u', 'outdated']] },
  {
    name: 'an upload was there in an earlier read',
    uploaded: 'u',
    reads: [
      ['', 'doubtful'],
      ['u', 'current'],
      ['', 'outdated'],
    ],
  },
  { name: 'an image that the portal already had is there', found: 'f', reads: [['f', 'current']] },
  { name: 'one of those is not there', found: 'f g', reads: [['f', 'doubtful']] },
  {
    name: 'one of those is not there, but an upload is',
    found: 'f',
    uploaded: 'u',
    reads: [['u', 'current']],
  },
  {
    name: 'one that was live and an upload are missing',
    before: 'a',
    uploaded: 'u',
    reads: [['', 'outdated']],
  },
];

describe('whether a read of the page can be trusted', () => {
  test.each(rows)('$name', ({ before = '', removable = '', uploaded = '', found = '', reads }) => {
    const known = new KnownImages(withImages(before), new Set(list(removable)));
    for (const [at, id] of list(uploaded).entries()) known.addUploaded(id, at === list(uploaded).length - 1);
    for (const id of list(found)) known.addFound(id);
    expect(reads.map(([shown]) => [shown, known.judge(shows(shown))])).toEqual(reads);
  });

  test('a response that may leave out images shows none', () => {
    const known = new KnownImages(withImages('a'), new Set());
    const unknown = live({ images: undefined });
    expect(known.judge(unknown)).toBe('outdated');
    expect(known.missingKept(unknown)).toEqual([image('a')]);
  });

  test('without a change of the gallery, none is at risk', () => {
    const known = new KnownImages(undefined, new Set());
    expect(known.judge(live({ images: undefined }))).toBe('current');
    expect(known.missingKept(shows(''))).toEqual([]);
  });
});

test('the images that must be live and are not', () => {
  const known = new KnownImages(withImages('a b c d'), new Set(['b']));
  expect(known.missingKept(shows('c'))).toEqual([image('a'), image('d')]);
});

describe('uploads that the portal has lost', () => {
  interface Loss {
    name: string;
    before?: string;
    /** Side by side, but for the last one. */
    uploaded: string;
    /** Those of them that the portal already had. */
    found?: string;
    repeated?: string;
    /** What the page shows; undefined if it may not name every image. */
    shown: string | undefined;
    lost: string;
  }
  const losses: Loss[] = [
    { name: 'none, if all are there', uploaded: 'u v', shown: 'u v', lost: '' },
    { name: 'those that a page with the last upload lacks', uploaded: 'u v w', shown: 'w', lost: 'u v' },
    {
      name: 'none, if the page lacks the last upload: it may be older',
      uploaded: 'u v',
      shown: 'u',
      lost: '',
    },
    {
      name: 'none, if the page lacks an image that was live: it may be older',
      before: 'a',
      uploaded: 'u v',
      shown: 'v',
      lost: '',
    },
    {
      name: 'those that a page with another upload lacks, if the last image was already there',
      uploaded: 'u v w',
      found: 'w',
      shown: 'v',
      lost: 'u',
    },
    {
      name: 'none, if the last image was already there, and the page shows no upload',
      uploaded: 'u v w',
      found: 'w',
      shown: 'w',
      lost: '',
    },
    { name: 'none that was repeated', uploaded: 'u v w', repeated: 'u', shown: 'w', lost: 'v' },
    { name: 'none, if the page may not name every image', uploaded: 'u v', shown: undefined, lost: '' },
  ];
  test.each(losses)('$name', ({ before = '', uploaded, found = '', repeated = '', shown, lost }) => {
    const known = new KnownImages(withImages(before), new Set());
    const ids = list(uploaded);
    for (const [at, id] of ids.entries()) {
      if (list(found).includes(id)) known.addFound(id);
      else known.addUploaded(id, at === ids.length - 1);
    }
    for (const id of list(repeated)) known.addRepeated(id);
    const page = shown === undefined ? live({ images: undefined }) : shows(shown);
    expect(known.lostIn(page)).toEqual(list(lost));
  });
});
