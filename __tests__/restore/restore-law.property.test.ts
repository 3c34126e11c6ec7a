import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { startPortal, type EmulatedPortal, type ModState } from '../../emulator/index.js';
import type { Page } from '../../src/model/page.js';
import { fields } from '../support/any-fields.js';
import { SampleImages } from '../support/in-process.js';
import { runs } from '../support/properties.js';
import { removeFolders, restoreHere, syncHere } from '../support/restoring.js';
import { samplePng } from '../support/sample-images.js';

let portals: readonly EmulatedPortal[] = [];
const images = new SampleImages();
beforeAll(async () => {
  const lost = [false, true, 'and image'] as const;
  portals = await Promise.all([
    ...lost.map((loseParallelAppends) => startPortal({ loseParallelAppends })),
    startPortal({ removedIdsReturn: true }),
    startPortal({ appendOnUpload: false }),
  ]);
});
afterAll(async () => {
  for (const portal of portals) await portal.close();
  images.remove();
  removeFolders();
});

const colours = (minLength: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength, maxLength: 6 });
/** Some of one gallery, in any order, among others. */
const galleries = fc.record({ live: colours(0), folder: colours(1), prune: fc.boolean() });

/** The page without what the portal keeps in no particular form. */
function normal({ tags, category, ...page }: ModState): object {
  return { ...page, tags: tags.toSorted(), category: category || 'no-category' };
}

test('publish any page over any live page, then restore, gives the first page', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({ ...fields, tags: fc.oneof(fc.constant<string[]>([]), fields.tags) }),
      fc.record(fields, { requiredKeys: [] }),
      fc.option(galleries, { nil: undefined, freq: 9 }),
      fc.nat({ max: 4 }),
      async (live, { description, faq, ...short }, gallery, which) => {
        const portal = portals[which];
        if (portal === undefined) throw new Error('no portal');
        const mod = `mod-${++run}`;
        portal.addMod({
          name: mod,
          ...live,
          images: (gallery?.live ?? []).map((colour) => samplePng(colour)),
        });
        const page: Page = {
          mod,
          config: 'modportal.yml',
          fields: {
            ...short,
            ...(description !== undefined && { description: [description] }),
            ...(faq !== undefined && { faq: [faq] }),
          },
          ...(gallery && {
            gallery: {
              source: '',
              images: gallery.folder.map((colour) => images.file(colour)),
              prune: gallery.prune,
            },
          }),
          places: {},
        };
        const first = portal.mod(mod);
        const { backup } = await syncHere(portal, () => [page]);
        if (backup === '') return;
        const second = portal.mod(mod);

        const { backup: taken, failures, problems } = await restoreHere(backup, portal);
        expect(failures).toEqual([]);
        const third = portal.mod(mod);
        // The two things that the API cannot set back.
        const keepsTags = first.tags.length === 0 && second.tags.length > 0;
        const keepsImages = first.images.length === 0 && second.images.length > 0;
        expect(problems).toHaveLength([keepsTags, keepsImages].filter(Boolean).length);
        const { tags, images: shown } = second;
        expect(normal(third)).toEqual(
          normal({ ...first, ...(keepsTags && { tags }), ...(keepsImages && { images: shown }) }),
        );
        expect((await restoreHere(backup, portal)).result).toBe('unchanged');

        if (taken !== '') await restoreHere(taken, portal);
        expect(normal(portal.mod(mod))).toEqual(normal(second));
        expect(portal.clientErrors).toEqual([]);
      },
    ),
    runs(80),
  );
});
