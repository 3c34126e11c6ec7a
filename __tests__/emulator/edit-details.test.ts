import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { EmulatedPortal } from '../../emulator/index.js';
import { startPortal } from '../../emulator/index.js';
import type { Field } from './client.js';
import { post } from './client.js';

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

test('only the fields in the form are changed', async () => {
  const before = portal.mod(MOD);
  const response = await edit(['summary', 'New'], ['deprecated', 'true']);
  expect(response.status).toBe(200);
  expect(response.json).toEqual({ success: true, url: '/api/mods/big-mod/full' });
  expect(portal.mod(MOD)).toEqual({ ...before, summary: 'New', deprecated: true });
});

describe('accepted values', () => {
  const emoji = '😀';
  test.each<[string, Field[], object]>([
    ['a title of one character', [['title', 'x']], { title: 'x' }],
    ['a title of 250 code points', [['title', emoji.repeat(250)]], { title: emoji.repeat(250) }],
    ['a summary of 500 code points', [['summary', emoji.repeat(500)]], { summary: emoji.repeat(500) }],
    ['an empty summary', [['summary', '']], { summary: '' }],
    [
      'a homepage of 256 characters',
      [['homepage', 'http://x/'.padEnd(256, 'a')]],
      { homepage: 'http://x/'.padEnd(256, 'a') },
    ],
    ['an empty homepage', [['homepage', '']], { homepage: '' }],
    ['an empty faq', [['faq', '']], { faq: '' }],
    [
      'an https source URL',
      [['source_url', 'https://example.org/a']],
      { source_url: 'https://example.org/a' },
    ],
    ['a category', [['category', 'mod-packs']], { category: 'mod-packs' }],
    ['the empty category', [['category', '']], { category: 'no-category' }],
    ['a standard licence', [['license', 'default_apache2']], { license: 'default_apache2' }],
    [
      'a custom licence',
      [['license', `custom_${'a1'.repeat(12)}`]],
      { license: `custom_${'a1'.repeat(12)}` },
    ],
    ['deprecated set to false', [['deprecated', 'false']], { deprecated: false }],
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
      'a repeated tag',
      [
        ['tags', 'mining'],
        ['tags', 'mining'],
      ],
      { tags: ['mining'] },
    ],
    ['no field but the mod', [], {}],
  ])('%s', async (_case, fields, expected) => {
    expect((await edit(...fields)).json).toMatchObject({ success: true });
    expect(portal.mod(MOD)).toMatchObject(expected);
  });
});

describe('rejected values, which change nothing', () => {
  test.each<[string, Field[], string]>([
    ['an empty title', [['title', '']], 'title: Shorter than minimum length 1.'],
    ['a title of 251 characters', [['title', 'x'.repeat(251)]], 'title: Longer than maximum length 250.'],
    [
      'a summary of 501 characters',
      [['summary', 'é'.repeat(501)]],
      'summary: Longer than maximum length 500.',
    ],
    [
      'a homepage of 257 characters',
      [['homepage', 'http://x/'.padEnd(257, 'a')]],
      'homepage: Longer than maximum length 256.',
    ],
    [
      'a homepage without a scheme',
      [['homepage', 'example.org']],
      'homepage: Not a valid http or https URL.',
    ],
    [
      'a homepage with another scheme',
      [['homepage', 'javascript:alert(1)']],
      'homepage: Not a valid http or https URL.',
    ],
    [
      'a source URL without a host',
      [['source_url', 'https://']],
      'source_url: Not a valid http or https URL.',
    ],
    ['an unknown category', [['category', 'Content']], 'category: Category does not exist.'],
    ['an unknown licence', [['license', 'mit']], 'license: License does not exist.'],
    ['a short custom licence', [['license', 'custom_1234']], 'license: License does not exist.'],
    ['a boolean with a capital letter', [['deprecated', 'True']], 'deprecated: Expected true or false.'],
    ['an empty boolean', [['deprecated', '']], 'deprecated: Expected true or false.'],
    ['an empty tag', [['tags', '']], 'Tag does not exist.'],
    ['tags joined by a comma', [['tags', 'mining,power']], 'Tag does not exist.'],
    [
      'an unknown tag among known ones',
      [
        ['tags', 'mining'],
        ['tags', 'fun'],
      ],
      'Tag does not exist.',
    ],
    ['an unknown field', [['titel', 'x']], 'titel: unknown field.'],
    ['the field images', [['images', 'a']], 'images: unknown field.'],
    [
      'a repeated field',
      [
        ['title', 'a'],
        ['title', 'b'],
      ],
      'title: sent more than once.',
    ],
  ])('%s', async (_case, fields, message) => {
    const before = portal.mod(MOD);
    const response = await edit(['faq', 'New'], ...fields);
    expect([response.status, response.json]).toEqual([400, { error: 'InvalidRequest', message }]);
    expect(portal.mod(MOD)).toEqual(before);
  });
});

describe('empty values with the option emptyValues', () => {
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
    const response = await post(other, 'edit_details', [['mod', MOD], ...fields]);
    expect(response.json).toMatchObject({ success: true });
    expect(other.mod(MOD)).toMatchObject(expected);
    await other.close();
  });
});
