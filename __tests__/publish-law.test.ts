import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { startPortal, type EmulatedPortal, type ModState } from '../emulator/index.js';
import { FIELDS, type ImageFile, type Page } from '../src/page/page.js';
import { CATEGORIES, LICENSES, TAGS } from '../src/page/vocabulary.js';
import { isEmpty, planPage } from '../src/plan.js';
import { PortalClient } from '../src/portal/client.js';
import { publishPage } from '../src/publish.js';
import { runs } from './support/properties.js';
import { samplePng } from './sample-images.js';

let portal: EmulatedPortal;
let folder: string;
beforeAll(async () => {
  portal = await startPortal();
  folder = mkdtempSync(path.join(os.tmpdir(), 'images-'));
});
afterAll(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: Math.floor(maxLength / 8) }),
    fc
      .array(fc.constantFrom('a', ' ', '\n', '\r\n', 'ß', '&', '=', '+', '%', '🚂'), { maxLength: 30 })
      .map((parts) => parts.join('')),
  );
const title = text(250).filter((value) => value.length > 0);
const address = fc.oneof(
  fc.constant(''),
  fc.webUrl({ withQueryParameters: true }).filter((url) => url.length <= 256),
);
const tags = fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1 });
const fields = {
  title,
  summary: text(500),
  description: text(4000),
  faq: text(4000),
  category: fc.constantFrom(...CATEGORIES),
  tags,
  license: fc.constantFrom(...LICENSES),
  homepage: address,
  source_url: address,
  deprecated: fc.boolean(),
};
const colours = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });

function imageFile(colour: number): ImageFile {
  const bytes = samplePng(colour);
  const absolutePath = path.join(folder, `${colour}.png`);
  if (!readdirSync(folder).includes(`${colour}.png`)) writeFileSync(absolutePath, bytes);
  return {
    name: `${colour}.png`,
    file: `${colour}.png`,
    absolutePath,
    sha1: createHash('sha1').update(bytes).digest('hex'),
    bytes: bytes.length,
    type: 'image/png',
    copies: [],
  };
}

test('publish, then plan, is empty; and what was not declared is as before', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record(fields),
      colours,
      fc.record(fields, { requiredKeys: [] }),
      fc.option(
        fc.tuple(
          colours.filter(({ length }) => length > 0),
          fc.boolean(),
        ),
        { nil: undefined },
      ),
      async (live, liveImages, declared, gallery) => {
        const mod = `mod-${++run}`;
        portal.addMod({ name: mod, ...live, images: liveImages.map((colour) => samplePng(colour)) });
        const before = portal.mod(mod);
        const { description, faq, ...short } = declared;
        const embedded = gallery?.[0].slice(0, 2).map((colour) => ({ sha1: imageFile(colour).sha1 })) ?? [];
        const page: Page = {
          mod,
          config: 'modportal.yml',
          fields: {
            ...short,
            ...(description !== undefined && { description: [description, ...embedded] }),
            ...(faq !== undefined && { faq: [faq] }),
          },
          ...(gallery && { gallery: { folder: '', images: gallery[0].map(imageFile), prune: gallery[1] } }),
          places: {},
        };
        const client = new PortalClient({
          url: new URL(portal.url),
          apiKey: portal.apiKey,
          userAgent: 'test',
          onSecret: () => undefined,
          onWait: () => undefined,
        });

        const read = await client.readPage(mod);
        const plan = planPage(page, read);
        const publication = await publishPage(page, read, plan, client, () => undefined);
        expect(publication.failures).toEqual([]);
        expect(isEmpty(planPage(page, await client.readPage(mod)))).toBe(true);

        const after = portal.mod(mod);
        const untouched = FIELDS.filter((field) => !plan.fields.some((change) => change.field === field));
        const values = (state: ModState) => untouched.map((field) => state[field]);
        expect(values(after)).toEqual(values(before));
        const kept = new Set(after.images.map(({ id }) => id));
        if (gallery?.[1] !== true) expect(before.images.filter(({ id }) => !kept.has(id))).toEqual([]);
        if (gallery === undefined) expect(after.images).toEqual(before.images);
        expect(portal.violations).toEqual([]);
      },
    ),
    runs(200),
  );
});
