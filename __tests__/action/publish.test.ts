import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type ModSeed } from '../../emulator/index.js';
import { FIELD_NAMES } from '../../src/model/fields.js';
import { act, actHere, annotations, removeRepositories, repository, write } from '../support/repository.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
  removeRepositories();
});

const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex');
const gallery = () => portal.mod('big-mod').images.map(({ id }) => id);
const sent = () => portal.requests.map(({ kind }) => kind);
const add = (seed: Partial<ModSeed> = {}) => {
  portal.addMod({ name: 'big-mod', ...seed });
};

const whole = {
  'modportal.yml': [
    'mod: big-mod',
    'title: Big Mod',
    'summary: One line about it.',
    'description: portal/description.md',
    'faq: portal/faq.md',
    'category: content',
    'tags: [trains, logistics]',
    'license: default_apache2',
    'homepage: https://example.org',
    'source_url: https://github.com/octo/big-mod',
    'deprecated: true',
    'images: portal/images',
  ].join('\n'),
  'portal/description.md': '# Big Mod\r\n\r\nIt is **big**.\r\n',
  'portal/faq.md': '---\ntitle: Big Mod\n---\n## Why?\n\nWhy not.\n',
  'portal/images/2.png': samplePng(2),
  'portal/images/10.png': samplePng(10),
  'portal/images/1.jpg': sampleJpeg('one'),
};

test('a new page gets everything, and a second run finds nothing to do', async () => {
  add();
  const workspace = repository(whole);
  const first = await act(workspace, portal);
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(portal.mod('big-mod')).toMatchObject({
    title: 'Big Mod',
    summary: 'One line about it.',
    description: 'It is **big**.\n',
    faq: '## Why?\n\nWhy not.\n',
    category: 'content',
    license: 'default_apache2',
    homepage: 'https://example.org',
    source_url: 'https://github.com/octo/big-mod',
    deprecated: true,
  });
  expect([...portal.mod('big-mod').tags].sort()).toEqual(['logistics', 'trains']);
  expect(gallery()).toEqual([sampleJpeg('one'), samplePng(2), samplePng(10)].map(sha1));
  expect(first.outputs).toMatchObject({
    result: 'published',
    changed: 'true',
    'changed-fields': [...FIELD_NAMES, 'images'].join(','),
    'images-uploaded': '3',
    'images-removed': '0',
    'page-url': `${portal.url}/mod/big-mod`,
  });

  portal.clearRequests();
  const second = await act(workspace, portal);
  expect(second.exitCode).toBe(0);
  expect(second.outputs).toEqual({
    result: 'unchanged',
    changed: 'false',
    'changed-fields': '',
    'images-uploaded': '0',
    'images-removed': '0',
    plan: JSON.stringify([
      {
        mod: 'big-mod',
        config: 'modportal.yml',
        page_url: `${portal.url}/mod/big-mod`,
        fields: [],
        images: null,
      },
    ]),
    'page-url': `${portal.url}/mod/big-mod`,
    preview: '',
    backup: '',
  });
  expect(sent()).toEqual(['full']);
});

test('the requests of a whole run come in the safe order', async () => {
  add();
  await actHere(repository(whole), portal);
  const uploads = sent().slice(2, 8);
  expect(sent().slice(0, 2)).toEqual(['full', 'edit_details']);
  expect([...uploads].sort()).toEqual([
    ...Array<string>(3).fill('images/add'),
    ...Array<string>(3).fill('upload'),
  ]);
  // The two side by side may be appended in either order.
  expect(
    sent()
      .slice(8)
      .filter((kind) => kind !== 'images/edit'),
  ).toEqual(['full', 'full']);
});

test('every read has a different query value, and no read has the key', async () => {
  add();
  await actHere(repository(whole), portal);
  const reads = portal.requests.filter(({ kind }) => kind === 'full');
  expect(new Set(reads.map(({ query }) => query)).size).toBe(reads.length);
  expect(reads.every(({ headers }) => headers.authorization === undefined)).toBe(true);
});

describe('only what differs is sent', () => {
  const fields: [string, Record<string, string>][] = [
    ['title: New\n', { title: 'New' }],
    ['summary: New\nlicense: default_mit\n', { summary: 'New' }],
    ['category: ""\nhomepage: https://example.org/new\n', { homepage: 'https://example.org/new' }],
    ['deprecated: true\n', { deprecated: 'true' }],
    ['license: default_unlicense\n', { license: 'default_unlicense' }],
  ];
  test.each(fields)('%j', async (config, form) => {
    add({ title: 'Old', tags: ['trains'], faq: 'Untouched' });
    const result = await actHere(repository({ 'modportal.yml': `mod: big-mod\n${config}` }), portal);
    expect(result.exitCode).toBe(0);
    const edit = portal.requests.find(({ kind }) => kind === 'edit_details');
    expect(edit?.form).toEqual([['mod', 'big-mod'], ...Object.entries(form)]);
    expect(portal.mod('big-mod')).toMatchObject({ faq: 'Untouched', tags: ['trains'] });
  });

  test('each tag is a separate form field', async () => {
    add({ tags: ['power'] });
    await actHere(repository({ 'modportal.yml': 'mod: big-mod\ntags: [trains, planets]\n' }), portal);
    expect(portal.requests[1]?.form).toEqual([
      ['mod', 'big-mod'],
      ['tags', 'trains'],
      ['tags', 'planets'],
    ]);
  });

  test.each(['description', 'faq', 'homepage', 'source_url', 'summary'])(
    'an empty text clears %s',
    async (field) => {
      add({ [field]: 'https://example.org' });
      const workspace = repository({ 'modportal.yml': `mod: big-mod\n${field}: ""\n` });
      expect((await actHere(workspace, portal)).outputs).toMatchObject({
        result: 'published',
        'changed-fields': field,
      });
      expect(portal.mod('big-mod')).toMatchObject({ [field]: '' });
      expect((await actHere(workspace, portal)).outputs).toMatchObject({ result: 'unchanged' });
    },
  );

  test('a portal that ignores empty values is noticed, and the field is named', async () => {
    await portal.close();
    portal = await startPortal({ emptyValues: 'ignore' });
    add({ faq: 'Old' });
    const result = await actHere(repository({ 'modportal.yml': 'mod: big-mod\nfaq: ""\n' }), portal);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', changed: 'true' } });
    expect(annotations(result, 'error')).toEqual([
      expect.stringContaining('`faq` on the page is not what was published'),
    ]);
  });
});

describe('tags: []', () => {
  const workspace = () => repository({ 'modportal.yml': 'mod: big-mod\ntitle: New\ntags: []\n' });

  test('is an error when the live page has tags, and nothing is written', async () => {
    add({ tags: ['trains', 'power'] });
    const result = await actHere(workspace(), portal);
    expect(result.exitCode).toBe(1);
    expect(annotations(result, 'error')).toEqual([
      expect.stringContaining('modportal.yml:3:7 `tags: []` cannot clear the tags'),
    ]);
    expect(sent()).toEqual(['full']);
  });

  test('is no change when the live page has no tags', async () => {
    add();
    expect((await actHere(workspace(), portal)).outputs).toMatchObject({
      result: 'published',
      'changed-fields': 'title',
    });
  });
});

describe('the gallery', () => {
  const numbered = (numbers: number[]) =>
    Object.fromEntries(numbers.map((number) => [`shots/${number}.png`, samplePng(number)]));
  const ids = (numbers: number[]) => numbers.map((number) => sha1(samplePng(number)));
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

  test('twelve images arrive in natural order', async () => {
    add();
    const result = await actHere(
      repository({ 'modportal.yml': 'mod: big-mod\nimages: shots\n', ...numbered(range(1, 12)) }),
      portal,
    );
    expect(result.outputs).toMatchObject({ result: 'published', 'images-uploaded': '12' });
    expect(gallery()).toEqual(ids(range(1, 12)));
  });

  test('`first` comes first, and images that are only on the portal are kept at the end, with a warning', async () => {
    add({ images: [samplePng(100), samplePng(2), samplePng(101)] });
    const result = await actHere(
      repository({
        'modportal.yml': 'mod: big-mod\nimages:\n  folder: shots\n  first: [3.png, 2.png]\n',
        ...numbered([1, 2, 3, 10]),
      }),
      portal,
    );
    expect(gallery()).toEqual(ids([3, 2, 1, 10, 100, 101]));
    expect(result.outputs).toMatchObject({ 'images-uploaded': '3', 'images-removed': '0' });
    expect(annotations(result, 'warning')).toEqual([
      expect.stringMatching(/^modportal.yml:3:3 2 live images are not in shots.*prune: true/),
    ]);
  });

  test('`prune: true` removes images that are not in the folder', async () => {
    add({ images: [samplePng(100), samplePng(2), samplePng(101)] });
    const result = await actHere(
      repository({
        'modportal.yml': 'mod: big-mod\nimages: { folder: shots, prune: true }\n',
        ...numbered([1, 2]),
      }),
      portal,
    );
    expect(gallery()).toEqual(ids([1, 2]));
    expect(result.outputs).toMatchObject({ 'images-uploaded': '1', 'images-removed': '2' });
    expect(annotations(result, 'warning')).toEqual([]);
  });

  test('a reorder alone uploads nothing', async () => {
    add({ images: [samplePng(3), samplePng(1), samplePng(2)] });
    await actHere(
      repository({ 'modportal.yml': 'mod: big-mod\nimages: shots\n', ...numbered([1, 2, 3]) }),
      portal,
    );
    expect(sent()).toEqual(['full', 'full', 'images/edit', 'full']);
    expect(gallery()).toEqual(ids([1, 2, 3]));
  });

  test('an upload that fails leaves the gallery as it is', async () => {
    add({ images: [samplePng(100)] });
    portal.inject({
      when: { kind: 'upload', nth: 2 },
      what: { type: 'status', status: 400, body: '{"error":"InvalidImageUpload","message":"Invalid image"}' },
    });
    const workspace = repository({
      'modportal.yml': 'mod: big-mod\nimages: shots\n',
      ...numbered([1, 2, 3]),
    });
    const result = await actHere(workspace, portal);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'images-uploaded': '1' } });
    // The uploads run side by side, so any of them can be the second.
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(/^shots\/(\d).png could not upload \1.png to big-mod: .*InvalidImageUpload/),
    ]);
    expect(sent()).not.toContain('images/edit');
    const [first, second, ...others] = gallery();
    expect([first]).toEqual(ids([100]));
    expect(ids([1, 2, 3])).toContain(second);
    expect(others).toEqual([]);

    expect(await actHere(workspace, portal)).toMatchObject({
      exitCode: 0,
      outputs: { result: 'published', 'images-uploaded': '2' },
    });
    expect(gallery()).toEqual(ids([1, 2, 3, 100]));
  });

  test('an empty folder is an error, and nothing is sent', async () => {
    add({ images: [samplePng(100)] });
    const result = await actHere(
      repository({ 'modportal.yml': 'mod: big-mod\nimages: shots\n', 'shots/.gitkeep': '' }),
      portal,
    );
    expect(result.exitCode).toBe(1);
    expect(portal.requests).toEqual([]);
    expect(gallery()).toEqual(ids([100]));
  });

  test('two files with the same bytes are one image, with a warning', async () => {
    add();
    const result = await actHere(
      repository({
        'modportal.yml': 'mod: big-mod\nimages: shots\n',
        ...numbered([1]),
        'shots/copy.png': samplePng(1),
      }),
      portal,
    );
    expect(gallery()).toEqual(ids([1]));
    expect(annotations(result, 'warning')).toEqual([
      'shots/copy.png the image is identical to shots/1.png, so it is shown only once',
    ]);
  });

  test('with a portal that shows uploads only after images/edit, all arrive too', async () => {
    await portal.close();
    portal = await startPortal({ appendOnUpload: false });
    add({ images: [samplePng(100)] });
    const files = { 'modportal.yml': 'mod: big-mod\nimages: shots\n', ...numbered([1, 2]) };
    expect(await actHere(repository(files), portal)).toMatchObject({ exitCode: 0 });
    expect(gallery()).toEqual(ids([1, 2, 100]));
  });

  test('an image that the portal has but does not show is restored', async () => {
    await portal.close();
    portal = await startPortal({ removedIdsReturn: true });
    add({ images: [samplePng(1), samplePng(2)] });
    portal.change('big-mod', (mod) => mod.images.shift());
    const result = await actHere(
      repository({ 'modportal.yml': 'mod: big-mod\nimages: shots\n', ...numbered([1, 2]) }),
      portal,
    );
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'images-uploaded': '0' } });
    expect(gallery()).toEqual(ids([1, 2]));
  });
});

describe('switches', () => {
  const workspace = () =>
    repository({ 'modportal.yml': 'mod: big-mod\ntitle: New\nimages: shots\n', 'shots/1.png': samplePng(1) });

  test('a dry run needs no key and writes nothing', async () => {
    add({ title: 'Old' });
    const result = await act(workspace(), portal, { 'dry-run': 'TRUE', 'api-key': '' });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: {
        result: 'planned',
        changed: 'true',
        'changed-fields': 'title,images',
        'images-uploaded': '1',
        backup: '',
      },
    });
    expect(sent()).toEqual(['full']);
  });

  test('fail-on-changes with a dry run is a check for drift', async () => {
    add({ title: 'Old' });
    const inputs = { 'dry-run': 'true', 'fail-on-changes': 'true' };
    const drifted = await actHere(workspace(), portal, inputs);
    expect(drifted).toMatchObject({ exitCode: 1, outputs: { result: 'planned' } });
    expect(annotations(drifted, 'error')).toEqual([expect.stringContaining('fail-on-changes')]);

    await actHere(workspace(), portal);
    expect(await actHere(workspace(), portal, inputs)).toMatchObject({
      exitCode: 0,
      outputs: { result: 'unchanged' },
    });
  });

  test('fail-on-changes without one publishes, and says that there was something to do', async () => {
    add({ title: 'Old' });
    const result = await actHere(workspace(), portal, { 'fail-on-changes': 'true' });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'published' } });
    expect(portal.mod('big-mod').title).toBe('New');
  });

  test('the backup has the page as it was', async () => {
    add({ title: 'Old', faq: 'Old\r\nfaq', images: [samplePng(7)] });
    const result = await actHere(workspace(), portal);
    const file = result.outputs.backup ?? '';
    expect(path.dirname(file)).toBe(result.temporaryFolder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      portal: `${portal.url}/`,
      pages: [{ name: 'big-mod', title: 'Old', faq: 'Old\r\nfaq', images: [{ id: sha1(samplePng(7)) }] }],
    });
  });

  test('an empty configuration says so and changes nothing', async () => {
    add({ title: 'Old' });
    const result = await actHere(
      repository({ 'modportal.yml': '# nothing yet\n', 'info.json': '{"name": "big-mod", "title": "New"}' }),
      portal,
    );
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged' } });
    expect(annotations(result, 'warning')).toEqual([expect.stringContaining('declares no fields')]);
  });
});

describe('several mods', () => {
  const workspace = () =>
    repository({
      'mods/a/modportal.yml': 'mod: a\ntitle: New A\n',
      'mods/b/modportal.yml': 'mod: b\nsummary: New B\n',
    });

  test('a glob publishes each', async () => {
    portal.addMod({ name: 'a' });
    portal.addMod({ name: 'b' });
    const result = await act(workspace(), portal, { config: 'mods/*/modportal.yml' });
    expect(result.outputs).toMatchObject({
      result: 'published',
      'changed-fields': 'title,summary',
      'page-url': `${portal.url}/mod/a\n${portal.url}/mod/b`,
    });
    expect([portal.mod('a').title, portal.mod('b').summary]).toEqual(['New A', 'New B']);
  });

  test('if the portal has no such mod for one of them, none is written', async () => {
    portal.addMod({ name: 'a' });
    const result = await actHere(workspace(), portal, {
      config: 'mods/b/modportal.yml\nmods/a/modportal.yml',
    });
    expect(result.exitCode).toBe(1);
    expect(annotations(result, 'error')).toEqual([
      expect.stringContaining('the portal has no mod named "b"'),
    ]);
    expect(sent()).toEqual(['full', 'full']);
  });

  test('two configurations of one mod are an error', async () => {
    const files = { 'a/modportal.yml': 'mod: a\n', 'b/modportal.yml': 'mod: a\n' };
    const result = await actHere(repository(files), portal, { config: '*/modportal.yml' });
    expect(annotations(result, 'error')).toEqual([
      'b/modportal.yml:1 b/modportal.yml and a/modportal.yml both declare the page of a',
    ]);
  });
});

test('a name with a space reaches its page', async () => {
  portal.addMod({ name: 'Old Mod & Co' });
  const result = await actHere(repository({ 'modportal.yml': 'mod: Old Mod & Co\ntitle: New\n' }), portal);
  expect(result.outputs['page-url']).toBe(`${portal.url}/mod/Old%20Mod%20%26%20Co`);
  expect(portal.mod('Old Mod & Co').title).toBe('New');
});

test('a file that is gone from the folder stays on the portal, and a changed one is new', async () => {
  add();
  const workspace = repository({
    'modportal.yml': 'mod: big-mod\nimages: shots\n',
    'shots/1.png': samplePng(1),
    'shots/2.png': samplePng(2),
  });
  await actHere(workspace, portal);
  write(workspace, 'shots/1.png', samplePng(11));
  rmSync(path.join(workspace, 'shots/2.png'));
  await actHere(workspace, portal);
  expect(gallery()).toEqual([samplePng(11), samplePng(1), samplePng(2)].map(sha1));
});
