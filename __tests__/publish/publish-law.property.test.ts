import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { startPortal, type EmulatedPortal, type ModState } from '../../emulator/index.js';
import { FIELD_NAMES } from '../../src/model/fields.js';
import type { Page } from '../../src/model/page.js';
import { isEmpty } from '../../src/model/plan.js';
import { fields } from '../support/any-fields.js';
import { runOnPage, SampleImages } from '../support/in-process.js';
import { runs } from '../support/properties.js';
import { samplePng } from '../support/sample-images.js';

let portals: readonly EmulatedPortal[] = [];
const images = new SampleImages();
beforeAll(async () => {
  const lost = [false, true, 'and image'] as const;
  portals = await Promise.all(lost.map((loseParallelAppends) => startPortal({ loseParallelAppends })));
});
afterAll(async () => {
  for (const portal of portals) await portal.close();
  images.remove();
});

const colours = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });

/** A live gallery, and a folder: any other images, or those of the gallery without some, in any order, and some more. */
const galleries = colours.chain((live) =>
  fc.record({
    live: fc.constant(live),
    folder: fc.oneof(
      colours,
      fc
        .tuple(fc.oneof(fc.subarray(live), fc.shuffledSubarray(live)), colours)
        .map(([kept, more]) => [...new Set([...kept, ...more])]),
      fc.subarray(live),
    ),
    prune: fc.boolean(),
  }),
);

/** Which parts of a gallery lose an image. */
function partsRemoved(before: readonly string[], removed: readonly string[]): string[] {
  return removed.map((id) => {
    if (id === before[0]) return 'head';
    return id === before.at(-1) ? 'tail' : 'middle';
  });
}

test('publish, then plan, is empty, also on a portal that loses parallel appends; and what was not declared is as before', async () => {
  let run = 0;
  const pruned = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.record(fields),
      fc.record(fields, { requiredKeys: [] }),
      galleries,
      fc.boolean(),
      fc.nat({ max: 2 }),
      async (live, declared, { live: liveImages, folder, prune }, isDeclared, which) => {
        const portal = portals[which];
        if (portal === undefined) throw new Error('no portal');
        const mod = `mod-${++run}`;
        portal.addMod({ name: mod, ...live, images: liveImages.map((colour) => samplePng(colour)) });
        const files = folder.map((colour) => images.file(colour));
        const gallery = isDeclared && files.length > 0 ? { folder: '', images: files, prune } : undefined;
        const before = portal.mod(mod);
        const { description, faq, ...short } = declared;
        const embedded = gallery?.images.slice(0, 2).map(({ sha1 }) => ({ sha1 })) ?? [];
        const page: Page = {
          mod,
          config: 'modportal.yml',
          fields: {
            ...short,
            ...(description !== undefined && { description: [description, ...embedded] }),
            ...(faq !== undefined && { faq: [faq] }),
          },
          ...(gallery && { gallery }),
          places: {},
        };
        const { plan, failures } = await runOnPage(portal, page);
        expect(failures).toEqual([]);
        const next = await runOnPage(portal, page);
        expect(next.plan && isEmpty(next.plan)).toBe(true);

        const after = portal.mod(mod);
        const untouched = FIELD_NAMES.filter(
          (field) => !plan?.fields.some((change) => change.field === field),
        );
        const values = (state: ModState) => untouched.map((field) => state[field]);
        expect(values(after)).toEqual(values(before));
        const kept = new Set(after.images.map(({ id }) => id));
        if (gallery?.prune !== true) expect(before.images.filter(({ id }) => !kept.has(id))).toEqual([]);
        if (gallery === undefined) expect(after.images).toEqual(before.images);
        else if (gallery.prune) {
          expect(after.images.map(({ id }) => id)).toEqual(files.map(({ sha1 }) => sha1));
          const removed = plan?.gallery?.removed.map(({ id }) => id) ?? [];
          const parts = partsRemoved(
            before.images.map(({ id }) => id),
            removed,
          );
          for (const part of parts) pruned.add(part);
        }
        expect(portal.clientErrors).toEqual([]);
      },
    ),
    runs(200),
  );
  expect([...pruned].sort()).toEqual(['head', 'middle', 'tail']);
});
