import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { startPortal, TAGS, type EmulatedPortal } from '../../emulator/index.js';
import { runs } from '../support/properties.js';
import { post, readFull, type Field } from './client.js';

const MOD = 'big-mod';
let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: MOD }] });
});
afterEach(() => portal.close());

function edit(...fields: Field[]) {
  return post(portal, 'edit_details', [['mod', MOD], ...fields]);
}

test('urlencoded text is stored unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n', '\r\n'),
      async (text, newline) => {
        const description = `a${newline}${text}b`;
        await edit(['description', description]);
        expect(portal.mod(MOD).description).toBe(description);
      },
    ),
    runs(30),
  );
});

test('a read returns the tags that were sent, in another order', async () => {
  const tags = fc.uniqueArray(fc.constantFrom(...TAGS.keys()), { minLength: 2 });
  let n = 0;
  await fc.assert(
    fc.asyncProperty(tags, async (sent) => {
      await edit(...sent.map((tag): Field => ['tags', tag]));
      const { json } = await readFull(portal, MOD, `?n=${String(n++)}`);
      const read = (json as { tags: string[] }).tags;
      expect(read).not.toEqual(sent);
      expect(read.toSorted()).toEqual(sent.toSorted());
    }),
    runs(20),
  );
});
