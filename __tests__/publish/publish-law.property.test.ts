import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { FIELD_NAMES } from '../../src/model/fields.js';
import type { Page } from '../../src/model/page.js';
import { isEmpty } from '../../src/model/plan.js';
import { fields } from '../support/any-fields.js';
import { runOnPage, SampleImages } from '../support/in-process.js';
import { isBrief, runs } from '../support/properties.js';
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

/** Without what the portal may change: newlines, outer white space, the order of tags, and its word for no category. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(/\r\n?/g, '\n')
      .trim()
      .replace(/^no-category$/, '');
  return Array.isArray(value) ? [...(value as unknown[])].sort() : value;
}

test('after publishing, the page is as declared, and otherwise as before; the next plan is empty; also on a portal that loses parallel appends', async () => {
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
        const gallery = isDeclared && files.length > 0 ? { source: '', images: files, prune } : undefined;
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
        const { failures } = await runOnPage(portal, page);
        expect(failures).toEqual([]);
        const next = await runOnPage(portal, page);
        expect(next.plan && isEmpty(next.plan)).toBe(true);

        const after = portal.mod(mod);
        const addresses = embedded.map(({ sha1 }) => after.images.find(({ id }) => id === sha1)?.url ?? '');
        const wanted = {
          ...declared,
          ...(description !== undefined && { description: [description, ...addresses].join('') }),
        };
        for (const field of FIELD_NAMES) {
          if (wanted[field] === undefined) expect(after[field]).toEqual(before[field]);
          else expect(comparable(after[field])).toEqual(comparable(wanted[field]));
        }
        if (gallery === undefined) expect(after.images).toEqual(before.images);
        else {
          const ofFolder = files.map(({ sha1 }) => sha1);
          const live = before.images.map(({ id }) => id);
          const others = live.filter((id) => !ofFolder.includes(id));
          expect(after.images.map(({ id }) => id)).toEqual(prune ? ofFolder : [...ofFolder, ...others]);
          if (prune) for (const part of partsRemoved(live, others)) pruned.add(part);
        }
        expect(portal.clientErrors).toEqual([]);
      },
    ),
    runs(200),
  );
  if (!isBrief) expect([...pruned].sort()).toEqual(['head', 'middle', 'tail']);
});
