import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type ModState } from '../../emulator/index.js';
import type { Page, PageFields } from '../../src/model/page.js';
import { idOfColour, runOnPage, SampleImages } from '../support/in-process.js';
import { samplePng } from '../support/sample-images.js';

const images = new SampleImages();
let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Old', images: [samplePng(50)] }] });
});
afterEach(async () => {
  await portal.close();
});
afterAll(() => {
  images.remove();
});

function pageWith(fields: PageFields, colours: readonly number[] = []): Page {
  const files = colours.map((colour) => images.file(colour));
  const place = { file: 'modportal.yml', line: 2, column: 1 };
  return {
    mod: 'big-mod',
    config: 'modportal.yml',
    fields,
    ...(files.length > 0 && { gallery: { source: 'shots', images: files, prune: false } }),
    places: { homepage: place },
  };
}

const reads = () => portal.requests.filter(({ kind }) => kind === 'full').length;

/** The portal changes what it was sent before anybody reads it. */
function changeBeforeReading(edit: (mod: ModState) => void): void {
  portal.onRequest(({ kind, n }) => {
    if (kind === 'full' && n > 1) portal.change('big-mod', edit);
  });
}

describe('a value that the portal changes: the error shows the difference', () => {
  const rows: [string, PageFields, (mod: ModState) => void, string][] = [
    [
      'a slash added to an address',
      { homepage: 'https://example.org' },
      (mod) => (mod.homepage = 'https://example.org/'),
      '`homepage` on the page is not what was published: published "https://example.org", the page has "https://example.org/"',
    ],
    [
      'line ends cut',
      { description: ['One  \ntwo\n'] },
      (mod) => (mod.description = mod.description.replace(/ +$/gm, '')),
      'line 1: published "One  ", the page has "One"',
    ],
    [
      'a last line cut',
      { faq: ['One\ntwo'] },
      (mod) => (mod.faq = 'One'),
      'line 2: published "two", the page has no such line',
    ],
    [
      'a difference far into a long line',
      { description: [`${'x'.repeat(5000)}y${'z'.repeat(5000)}`] },
      (mod) => (mod.description = mod.description.replace('y', 'Y')),
      `published …"${'x'.repeat(40)}y`,
    ],
    ['a tag left out', { tags: ['trains', 'power'] }, (mod) => (mod.tags = ['power']), 'the page has power'],
    ['a flag', { deprecated: true }, (mod) => (mod.deprecated = false), 'published true, the page has false'],
  ];
  test.each(rows)('%s', async (_, fields, edit, message) => {
    changeBeforeReading(edit);
    const { failures } = await runOnPage(portal, pageWith(fields));
    expect(failures).toMatchObject([{ message: expect.stringContaining(message) }]);
    expect(failures[0]?.message.length).toBeLessThan(400);
  });

  test('it is at the place where the value is declared, and says what to do', async () => {
    changeBeforeReading((mod) => (mod.homepage = 'https://example.org/'));
    const { failures } = await runOnPage(portal, pageWith({ homepage: 'https://example.org' }));
    expect(failures).toMatchObject([
      {
        place: { file: 'modportal.yml', line: 2 },
        hint: expect.stringContaining('if the portal changes this value, write it as the page has it'),
      },
    ]);
  });

  const galleries: [string, (mod: ModState) => void, string][] = [
    [
      'a missing image',
      (mod) => (mod.images = mod.images.filter(({ id }) => id !== idOfColour(2))),
      'missing: 2.png',
    ],
    ['another order', (mod) => mod.images.sort((a, b) => (a.id < b.id ? 1 : -1)), 'the order differs'],
  ];
  test.each(galleries)('in the gallery: %s', async (_, edit, message) => {
    portal.onRequest(({ kind }) => {
      if (kind === 'full' && portal.requests.some((request) => request.kind === 'images/edit'))
        portal.change('big-mod', edit);
    });
    const { failures } = await runOnPage(portal, pageWith({}, [1, 2, 3]));
    expect(failures).toMatchObject([{ message: expect.stringContaining(message) }]);
  });
});

const refused = JSON.stringify({ error: 'InvalidRequest', message: 'No' });

describe('whether the page has changed is found out by reading it again', () => {
  test('a call that changes the page and then returns an error', async () => {
    portal.inject({
      when: { kind: 'edit_details' },
      what: { type: 'status-after', status: 400, body: refused },
    });
    const { publication } = await runOnPage(portal, pageWith({ title: 'New' }));
    expect(publication).toMatchObject({ written: [], changed: ['title'] });
  });

  test('an upload whose response has another id', async () => {
    const body = JSON.stringify({ id: idOfColour(9), url: '', thumbnail: '' });
    portal.inject({ when: { kind: 'upload' }, what: { type: 'status-after', status: 200, body } });
    const { publication } = await runOnPage(portal, pageWith({}, [1]));
    expect(publication).toMatchObject({ written: [], changed: ['images'] });
  });

  test('a call that changes nothing and returns an error', async () => {
    portal.inject({ when: { kind: 'edit_details' }, what: { type: 'status', status: 400, body: refused } });
    const { publication } = await runOnPage(portal, pageWith({ title: 'New' }));
    expect(publication).toMatchObject({ written: [], changed: [] });
    // A difference is expected now, so the page is not read until it matches.
    expect(reads()).toBe(2);
  });
});

describe('the last read', () => {
  const WRITTEN = { mod: 'big-mod', written: [{ kind: 'fields', fields: ['title'] }] };

  test('is repeated while it shows an older page', async () => {
    portal.inject({ when: { kind: 'full', nth: 2, times: 2 }, what: { type: 'stale' } });
    const { publication } = await runOnPage(portal, pageWith({ title: 'New' }));
    expect(publication).toMatchObject({ ...WRITTEN, failures: [], changed: ['title'] });
    expect(reads()).toBe(4);
  });

  test('shows what the next run will do, if the page does not match', async () => {
    changeBeforeReading((mod) => (mod.title = 'Other'));
    const { publication } = await runOnPage(portal, pageWith({ title: 'New' }));
    expect(publication?.remaining).toMatchObject({ fields: [{ field: 'title', before: 'Other' }] });
  });

  test('fails: the writes are reported, and it is not known what the page has now', async () => {
    portal.inject({ when: { kind: 'full', nth: 2 }, what: { type: 'status', status: 400, body: refused } });
    const { publication } = await runOnPage(portal, pageWith({ title: 'New' }));
    expect(publication).toStrictEqual({
      ...WRITTEN,
      failures: [
        {
          message: expect.stringContaining('could not read the page of big-mod'),
          hint: 'if that does not say what to correct, run again later',
        },
      ],
      changed: undefined,
      remaining: undefined,
    });
  });

  test('is left out when the portal can no longer be reached', async () => {
    portal.inject({ when: { request: 2, times: 1000 }, what: { type: 'reset-before' } });
    const { publication } = await runOnPage(portal, pageWith({ title: 'New' }));
    expect(publication).toStrictEqual({
      mod: 'big-mod',
      written: [],
      failures: [
        { message: expect.stringContaining('could not change the title'), hint: expect.any(String) },
      ],
      changed: undefined,
      remaining: undefined,
      isCutOff: true,
    });
    expect(reads()).toBe(1);
  });
});

describe('an upload counts when this run made it', () => {
  test('not when the portal had the image already', async () => {
    portal.inject({
      when: { kind: 'upload' },
      what: {
        type: 'status-after',
        status: 400,
        body: JSON.stringify({ error: 'InvalidRequest', message: 'Image already exists' }),
      },
    });
    const { publication } = await runOnPage(portal, pageWith({}, [1, 2]));
    const uploads = publication?.written.filter(({ kind }) => kind === 'upload');
    expect(uploads).toMatchObject([{ isNew: false }, { isNew: true }]);
  });

  test('even when its response was lost, and the next try finds the image there', async () => {
    portal.inject({ when: { kind: 'upload' }, what: { type: 'reset-after' } });
    const { publication, failures } = await runOnPage(portal, pageWith({}, [1]));
    expect(failures).toEqual([]);
    expect(publication?.written).toMatchObject([{ kind: 'upload', isNew: true }, { kind: 'gallery' }]);
  });
});
