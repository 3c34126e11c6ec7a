import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EmulatedPortal } from '../../emulator/index.js';
import { startPortal, TAGS } from '../../emulator/index.js';
import { runs } from '../support/properties.js';
import type { Field } from './client.js';
import { post, readFull } from './client.js';

const MOD = 'big-mod';
let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({
    mods: [
      { name: MOD, title: 'Big Mod', homepage: 'https://old.example', faq: 'Old', tags: ['trains', 'power'] },
    ],
  });
});
afterEach(() => portal.close());

function edit(...fields: Field[]) {
  return post(portal, 'edit_details', [['mod', MOD], ...fields]);
}

test('a success changes the fields that were sent and no other', async () => {
  const before = portal.mod(MOD);
  const reply = await edit(['summary', 'New'], ['deprecated', 'true']);
  expect(reply.status).toBe(200);
  expect(reply.json).toEqual({ success: true, url: '/api/mods/big-mod/full' });
  expect(portal.mod(MOD)).toEqual({ ...before, summary: 'New', deprecated: true });
});

describe('values that are taken', () => {
  const emoji = '😀';
  test.each<[string, Field[], object]>([
    ['a title of one character', [['title', 'x']], { title: 'x' }],
    ['a title of 250 code points', [['title', emoji.repeat(250)]], { title: emoji.repeat(250) }],
    ['a summary of 500 code points', [['summary', emoji.repeat(500)]], { summary: emoji.repeat(500) }],
    ['an empty summary', [['summary', '']], { summary: '' }],
    [
      'a homepage of 256',
      [['homepage', 'http://x/'.padEnd(256, 'a')]],
      { homepage: 'http://x/'.padEnd(256, 'a') },
    ],
    ['an empty homepage', [['homepage', '']], { homepage: '' }],
    ['an empty faq', [['faq', '']], { faq: '' }],
    ['an https source', [['source_url', 'https://example.org/a']], { source_url: 'https://example.org/a' }],
    ['a category', [['category', 'mod-packs']], { category: 'mod-packs' }],
    ['the empty category', [['category', '']], { category: 'no-category' }],
    ['a standard licence', [['license', 'default_apache2']], { license: 'default_apache2' }],
    [
      'a custom licence',
      [['license', `custom_${'a1'.repeat(12)}`]],
      { license: `custom_${'a1'.repeat(12)}` },
    ],
    ['no longer deprecated', [['deprecated', 'false']], { deprecated: false }],
    ['one tag', [['tags', 'mining']], { tags: ['mining'] }],
    [
      'two tags, one of them planets',
      [
        ['tags', 'planets'],
        ['tags', 'mining'],
      ],
      { tags: ['planets', 'mining'] },
    ],
    [
      'a tag twice',
      [
        ['tags', 'mining'],
        ['tags', 'mining'],
      ],
      { tags: ['mining'] },
    ],
    ['nothing but the mod', [], {}],
  ])('%s', async (_case, fields, expected) => {
    expect((await edit(...fields)).json).toMatchObject({ success: true });
    expect(portal.mod(MOD)).toMatchObject(expected);
  });
});

describe('values that are refused, and then nothing is changed', () => {
  test.each<[string, Field[], string]>([
    ['an empty title', [['title', '']], 'title: Shorter than minimum length 1.'],
    ['a title of 251', [['title', 'x'.repeat(251)]], 'title: Longer than maximum length 250.'],
    ['a summary of 501', [['summary', 'é'.repeat(501)]], 'summary: Longer than maximum length 500.'],
    [
      'a homepage of 257',
      [['homepage', 'http://x/'.padEnd(257, 'a')]],
      'homepage: Longer than maximum length 256.',
    ],
    ['a homepage without scheme', [['homepage', 'example.org']], 'homepage: Not a valid http or https URL.'],
    [
      'a homepage of another scheme',
      [['homepage', 'javascript:alert(1)']],
      'homepage: Not a valid http or https URL.',
    ],
    ['a source without host', [['source_url', 'https://']], 'source_url: Not a valid http or https URL.'],
    ['an unknown category', [['category', 'Content']], 'category: Category does not exist.'],
    ['an unknown licence', [['license', 'mit']], 'license: License does not exist.'],
    ['a short custom licence', [['license', 'custom_1234']], 'license: License does not exist.'],
    ['a bool in capitals', [['deprecated', 'True']], 'deprecated: Expected true or false.'],
    ['an empty bool', [['deprecated', '']], 'deprecated: Expected true or false.'],
    ['an empty tag', [['tags', '']], 'Tag does not exist.'],
    ['comma-joined tags', [['tags', 'mining,power']], 'Tag does not exist.'],
    [
      'an unknown tag among known ones',
      [
        ['tags', 'mining'],
        ['tags', 'fun'],
      ],
      'Tag does not exist.',
    ],
    ['an unknown field', [['titel', 'x']], 'titel: unknown field.'],
    ['images', [['images', 'a']], 'images: unknown field.'],
    [
      'a field twice',
      [
        ['title', 'a'],
        ['title', 'b'],
      ],
      'title: sent more than once.',
    ],
  ])('%s', async (_case, fields, message) => {
    const before = portal.mod(MOD);
    const reply = await edit(['faq', 'would be new'], ...fields);
    expect([reply.status, reply.json]).toEqual([400, { error: 'InvalidRequest', message }]);
    expect(portal.mod(MOD)).toEqual(before);
  });
});

test('urlencoded text is held as it was sent', async () => {
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

test('tags read as the set that was sent, never in its order', async () => {
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

describe('the two readings of an empty value', () => {
  const fields: Field[] = [
    ['homepage', ''],
    ['source_url', ''],
    ['faq', ''],
    ['description', ''],
  ];
  test.each([
    ['clear', { homepage: '', source_url: '', faq: '', description: '' }],
    [
      'ignore',
      { homepage: 'https://h.example', source_url: 'https://s.example', faq: 'F', description: 'D' },
    ],
  ] as const)('%s', async (emptyValues, expected) => {
    const full = {
      homepage: 'https://h.example',
      source_url: 'https://s.example',
      faq: 'F',
      description: 'D',
    };
    const other = await startPortal({ emptyValues, mods: [{ name: MOD, ...full }] });
    const reply = await post(other, 'edit_details', [['mod', MOD], ...fields]);
    expect(reply.json).toMatchObject({ success: true });
    expect(other.mod(MOD)).toMatchObject(expected);
    await other.close();
  });
});
