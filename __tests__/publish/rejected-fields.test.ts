import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import type { Page, PageFields } from '../../src/model/page.js';
import { idOfColour, runOnPage, SampleImages } from '../support/in-process.js';

const images = new SampleImages();
let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({
    mods: [
      { name: 'big-mod', title: 'Old' },
      { name: 'other-mod', title: 'Old' },
    ],
    keyFor: ['big-mod'],
  });
});
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
});
afterAll(() => {
  images.remove();
});

const sentFields = () =>
  portal.requests
    .filter(({ kind }) => kind === 'edit_details')
    .map(({ form }) => [...new Set(form.map(([name]) => name))].filter((name) => name !== 'mod').join());

function pageWith(fields: PageFields, places: Page['places'] = {}): Page {
  const gallery = { source: 'shots', images: [images.file(1)], prune: false };
  return { mod: 'big-mod', config: 'modportal.yml', fields, gallery, places };
}

const CORRECT = 'correct the value, or remove the field from the configuration';
const PLACE = { file: 'modportal.yml', line: 4, column: 1 };

test('all fields are written in one request, each tag by itself', async () => {
  const values = {
    title: 'New',
    summary: 'Short',
    description: 'Long',
    faq: 'Why?',
    category: 'content',
    tags: ['trains', 'power'],
    license: 'default_mit',
    homepage: 'https://example.org/',
    source_url: 'https://example.org/source',
    deprecated: true,
  } as const;
  portal.change('big-mod', { license: 'default_gnugplv3' });
  const { publication } = await runOnPage(portal, {
    mod: 'big-mod',
    config: 'modportal.yml',
    fields: { ...values, description: [values.description], faq: [values.faq] },
    places: {},
  });
  const names = Object.keys(values);
  expect(publication).toMatchObject({ written: [{ kind: 'fields', fields: names }], failures: [] });
  expect(sentFields()).toEqual([names.join()]);
  expect(portal.mod('big-mod')).toMatchObject(values);
});

test('a page of which only the gallery differs sends no fields', async () => {
  await runOnPage(portal, pageWith({ title: 'Old' }));
  expect(sentFields()).toEqual([]);
});

test('a failure that is not about a value is reported as it is', async () => {
  const { failures } = await runOnPage(portal, pageWith({ title: 'New' }), { apiKey: undefined });
  expect(failures[0]).toEqual({ message: 'edit_details needs the API key' });
});

describe('the portal refuses some fields', () => {
  const rows: [string, PageFields, string[], Partial<Record<string, unknown>>][] = [
    [
      'a tag',
      { title: 'New', category: 'content', tags: ['trains', 'trian'], faq: ['Yes'] },
      ['tags'],
      { title: 'New', category: 'content', faq: 'Yes', tags: [] },
    ],
    [
      'a tag and an address',
      { summary: 'New', tags: ['trian'], homepage: 'ftp://example.org' },
      ['tags', 'homepage'],
      { summary: 'New', tags: [], homepage: '' },
    ],
    ['one field of two', { title: 'x'.repeat(251), faq: ['Yes'] }, ['title'], { title: 'Old', faq: 'Yes' }],
  ];
  test.each(rows)('%s: the others and the gallery are written', async (_, fields, rejected, expected) => {
    const places = Object.fromEntries(rejected.map((field) => [field, PLACE]));
    const { publication } = await runOnPage(portal, pageWith(fields, places));
    expect(publication?.failures).toEqual(
      rejected.map((field) =>
        expect.objectContaining({
          message: expect.stringMatching(
            `^could not change the ${field} of big-mod: the portal rejected the request: ".*${field === 'tags' ? 'known tag' : '"'}$`,
          ),
          hint: field === 'tags' ? expect.stringMatching(/^known: /) : CORRECT,
          place: PLACE,
          isLasting: true,
        }),
      ),
    );
    expect(portal.mod('big-mod')).toMatchObject(expected);
    expect(portal.mod('big-mod').images.map(({ id }) => id)).toEqual([idOfColour(1)]);
    expect(publication?.remaining?.fields.map(({ field }) => field)).toEqual(rejected);
    // At most one more request for each field.
    expect(sentFields()).toHaveLength(1 + Object.keys(fields).length);
  });

  test('a page whose only change is rejected is sent once', async () => {
    await runOnPage(portal, pageWith({ tags: ['trian'] }));
    expect(sentFields()).toEqual(['tags']);
  });

  test('a portal that is down is not asked about each field', async () => {
    portal.inject({ when: { kind: 'edit_details', times: 99 }, what: { type: 'status', status: 503 } });
    const { failures } = await runOnPage(portal, pageWith({ title: 'New', faq: ['Yes'] }));
    expect(failures).toMatchObject([
      {
        message: expect.stringMatching(/change the title and faq of big-mod: the mod portal is unavailable/),
      },
    ]);
    expect(failures[0]).not.toHaveProperty('isLasting');
    expect(new Set(sentFields())).toEqual(new Set(['title,faq']));
  });

  test('a key that may not edit the mod is not tried with each field', async () => {
    const page = { ...pageWith({ title: 'New', faq: ['Yes'] }), mod: 'other-mod' };
    const { failures } = await runOnPage(portal, page);
    expect(failures).toMatchObject([
      { hint: expect.stringMatching(/"ModPortal: Edit Mods".*neither owns other-mod/), isLasting: true },
    ]);
    expect(sentFields()).toHaveLength(1);
  });
});

describe('a rejected tag', () => {
  const tags = ['power', 'trainz', 'teleporters'];
  const at = (line: number) => ({ file: 'modportal.yml', line, column: 5 });

  test('is named at its own place, with the tag that is probably meant', async () => {
    const places = { tags: PLACE, 'tags[1]': at(6), 'tags[2]': at(7) };
    const { failures } = await runOnPage(portal, pageWith({ tags }, places));
    expect(failures).toEqual([
      expect.objectContaining({
        message:
          'could not change the tags of big-mod: the portal rejected the request: "InvalidRequest: Tag does not exist."; `trainz` is not a known tag',
        hint: 'did you mean trains?',
        place: at(6),
      }),
      expect.objectContaining({
        message: expect.stringMatching(/; `teleporters` is not a known tag$/),
        hint: expect.stringMatching(/^known: transportation, /),
        place: at(7),
      }),
    ]);
  });

  test('is at the place of the list when its own is not known', async () => {
    const { failures } = await runOnPage(portal, pageWith({ tags: ['trian'] }, { tags: PLACE }));
    expect(failures).toMatchObject([{ place: PLACE }]);
  });

  test('if all tags are known, the list is named', async () => {
    portal.inject({
      when: { kind: 'edit_details' },
      what: { type: 'status', status: 400, body: '{"error":"InvalidRequest","message":"Too many tags."}' },
    });
    const { failures } = await runOnPage(portal, pageWith({ tags: ['trains'] }, { tags: PLACE }));
    expect(failures).toMatchObject([{ message: expect.stringMatching(/Too many tags\."$/), place: PLACE }]);
  });
});

test('an image that the portal refuses is reported at its file', async () => {
  portal.inject({
    when: { kind: 'upload' },
    what: { type: 'status', status: 400, body: '{"error":"InvalidImageUpload"}' },
  });
  const { failures } = await runOnPage(portal, pageWith({ title: 'New' }));
  expect(failures).toMatchObject([{ place: { file: '1.png' }, isLasting: true }]);
  expect(portal.mod('big-mod').title).toBe('New');
});
