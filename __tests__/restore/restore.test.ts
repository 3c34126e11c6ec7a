import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import {
  imageId,
  startPortal,
  type EmulatedPortal,
  type Fault,
  type ModSeed,
  type ModState,
} from '../../emulator/index.js';
import { FIELD_NAMES } from '../../src/model/fields.js';
import type { Outcome } from '../../src/model/outcome.js';
import { eventLines } from '../../src/report/event-lines.js';
import { actHere, removeRepositories, repository } from '../support/repository.js';
import { removeFolders, restoreHere } from '../support/restoring.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';
import { isThorough } from '../support/thorough.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
  removeRepositories();
  removeFolders();
});

const [A, B, C, D] = [samplePng(1), sampleJpeg('b'), samplePng(3), samplePng(4)];
const OLD: ModSeed = {
  name: 'big-mod',
  title: 'Old',
  summary: 'Old\r\nsummary',
  description: 'Old  \r\ntext & more 🚂\n',
  category: 'tweaks',
  tags: ['trains', 'power'],
  license: 'custom_0123456789abcdef01234567',
  homepage: 'https://example.org/old?a=1&b=2',
  images: [A, B, C],
};
/** Changes every field, and shows B, D. */
const NEW = (prune = true) => ({
  'modportal.yml': `mod: big-mod
title: New
summary: New summary
description: a.md
faq: b.md
category: content
tags: [cheats]
license: default_mit
homepage: ""
source_url: https://example.org/new
deprecated: true
images: { folder: shots, prune: ${prune} }
`,
  'a.md': 'New text ![d](shots/2.png)\n',
  'b.md': 'New questions\n',
  'shots/1.jpg': B,
  'shots/2.png': D,
});

async function publish(files: Parameters<typeof repository>[0]): Promise<string> {
  const { exitCode, outputs } = await actHere(repository(files), portal);
  expect({ exitCode, result: outputs.result }).toEqual({ exitCode: 0, result: 'published' });
  return outputs.backup ?? '';
}

/** Everything that players see of a page. */
function pageOf(name = 'big-mod'): Partial<ModState> {
  const { tags, ...page } = portal.mod(name);
  return { ...page, tags: tags.toSorted() };
}
const gallery = () => portal.mod('big-mod').images.map(({ id }) => id);
const sent = () => portal.requests.map(({ kind }) => kind);
const messages = ({ problems, failures }: Outcome) =>
  [...problems, ...failures].map(({ message, hint = '' }) => `${message} (${hint})`);

async function restore(file: string, options?: Parameters<typeof restoreHere>[2]): Promise<Outcome> {
  const outcome = await restoreHere(file, portal, options);
  expect(outcome).toMatchObject({ result: 'published', failures: [], problems: [] });
  return outcome;
}

test('the publication that these tests take back sets every field', () => {
  const config = parse(NEW()['modportal.yml']) as object;
  expect(FIELD_NAMES.filter((field) => !Object.hasOwn(config, field))).toEqual([]);
});

describe('publish, restore, publish, restore', () => {
  test.each([true, false])('the page is as before each time, with prune: %s', async (prune) => {
    portal.addMod(OLD);
    const first = pageOf();
    const backup = await publish(NEW(prune));
    const second = pageOf();
    expect(second.title).toBe('New');
    const { backup: taken } = await restore(backup);
    expect(pageOf()).toEqual(first);
    expect(await restoreHere(backup, portal)).toMatchObject({
      result: 'unchanged',
      problems: [],
      backup: '',
    });

    const again = await publish(NEW(prune));
    expect(pageOf()).toEqual(second);
    await restore(again);
    expect(pageOf()).toEqual(first);

    // The restoration has made a backup of its own, of the page that was published.
    await restore(taken);
    expect(pageOf()).toEqual(second);
  });
});

test('the images that are still live are not uploaded, and only the removed ones of the publication are saved', async () => {
  portal.addMod(OLD);
  const backup = await publish(NEW());
  portal.clearRequests();
  const { backup: taken } = await restore(backup);
  expect(sent().filter((kind) => kind === 'upload')).toHaveLength(2);
  const { files } = JSON.parse(readFileSync(taken, 'utf8')) as { files: object };
  expect(Object.keys(files)).toEqual([imageId(D)]);
});

test('the plan says what is not in the backup, and nothing is written unless it is approved', async () => {
  portal.addMod(OLD);
  const backup = await publish(NEW());
  const second = pageOf();
  const lines: string[] = [];
  const outcome = await restoreHere(backup, portal, {
    approves: false,
    emit: (event) => lines.push(...eventLines(event).map(({ text }) => text)),
  });
  expect(outcome.result).toBe('planned');
  expect(pageOf()).toEqual(second);
  for (const line of [
    `${backup}: big-mod, ${FIELD_NAMES.length} fields, 3 images`,
    `big-mod (${backup}): to do: change ${FIELD_NAMES.length} fields, upload 2 images, remove 1 image`,
    'CAUTION: restoring removes 1 image from the gallery of big-mod (not in the backup)',
    `  upload    images       ${imageId(A)}.png (${A.length} B)`,
    `  upload    images       ${imageId(C)}.png (${C.length} B)`,
  ])
    expect(lines).toContain(line);
});

test('an image that was moved is moved back, and not uploaded', async () => {
  portal.addMod(OLD);
  const { 'shots/1.jpg': b, 'shots/2.png': d } = NEW();
  const backup = await publish({
    'modportal.yml': 'mod: big-mod\nimages: shots\n',
    'shots/1.png': C,
    'shots/2.jpg': b,
    'shots/3.png': d,
  });
  const { plans } = await restore(backup);
  expect(plans[0]?.gallery?.moved.map(({ id }) => id)).toEqual([A, B].map(imageId));
  expect(gallery()).toEqual([A, B, C].map(imageId));
});

test('changes that other people made after the publication are taken back, too', async () => {
  portal.addMod(OLD);
  const first = pageOf();
  const backup = await publish(NEW());
  portal.change('big-mod', { title: 'Of somebody else', faq: 'Of somebody else' });
  const added = portal.addImage('big-mod', samplePng(9));
  const { plans, backup: taken } = await restore(backup);
  expect(plans[0]?.fields).toContainEqual({ field: 'title', before: 'Of somebody else', after: 'Old' });
  expect(plans[0]?.gallery?.removed.map(({ id }) => id)).toContain(added);
  expect(pageOf()).toEqual(first);
  await restore(taken);
  expect(portal.mod('big-mod')).toMatchObject({ title: 'Of somebody else', faq: 'Of somebody else' });
  expect(gallery()).toEqual([imageId(B), imageId(D), added]);
});

const REFUSAL: Fault['what'] = {
  type: 'status',
  status: 400,
  body: '{"error":"InvalidRequest","message":"No"}',
};

test('of several mods, also of one whose publication failed', async () => {
  for (const name of ['mod-a', 'mod-b', 'mod-c']) portal.addMod({ ...OLD, name });
  const first = ['mod-a', 'mod-b', 'mod-c'].map(pageOf);
  portal.inject({ when: { kind: 'images/edit', nth: 2, times: 1 }, what: REFUSAL });
  const files = ['a', 'b', 'c'].flatMap((name) =>
    Object.entries(NEW()).map(([file, content]) => {
      const text = typeof content === 'string' ? content.replace('big-mod', `mod-${name}`) : content;
      return [`${name}/${file}`, text] as const;
    }),
  );
  const { outputs } = await actHere(repository(Object.fromEntries(files)), portal, {
    config: '*/modportal.yml',
  });
  expect(outputs.result).toBe('failed');
  // The restoration of one page fails, too. The next one does the rest.
  portal.inject({ when: { kind: 'images/edit' }, what: REFUSAL });
  const halfway = await restoreHere(outputs.backup ?? '', portal);
  expect(halfway.publications.map(({ failures }) => failures.length).sort()).toEqual([0, 0, 1]);
  const { plans } = await restore(outputs.backup ?? '');
  expect(plans.filter(({ gallery, fields }) => gallery !== undefined || fields.length > 0)).toHaveLength(1);
  expect(['mod-a', 'mod-b', 'mod-c'].map(pageOf)).toEqual(first);
});

test('values that modportal.yml may not have are restored if the portal accepts them', async () => {
  portal.addMod({
    ...OLD,
    title: 'Two\nlines',
    summary: 'a\u0007b',
    license: 'custom_0123456789abcdef01234567',
  });
  const first = pageOf();
  await restore(await publish(NEW()));
  expect(pageOf()).toEqual(first);
});

test('a value that the portal no longer accepts is a failure, and the rest is restored', async () => {
  portal.addMod({ ...OLD, summary: 'x'.repeat(600), tags: ['trains', 'gone'] });
  const backup = await publish(NEW());
  const { result, publications } = await restoreHere(backup, portal);
  expect(result).toBe('failed');
  expect(publications[0]?.failures.map(({ message, hint }) => `${message} (${hint ?? ''})`)).toEqual([
    expect.stringMatching(
      /change the summary .*Longer than maximum.* \(the portal accepted this value earlier: set it in the web form\)/,
    ),
    expect.stringMatching(
      /change the tags .*`gone` is not a known tag \(the portal accepted this value earlier/,
    ),
  ]);
  expect(portal.mod('big-mod')).toMatchObject({ title: 'Old', summary: 'New summary', tags: ['cheats'] });
  expect(gallery()).toEqual([A, B, C].map(imageId));
});

test('a field that the backup does not have is left alone, with a warning', async () => {
  portal.addMod(OLD);
  const backup = await publish(NEW());
  edit(backup, ({ pages: [page = {}] }) => {
    delete page.license;
    page.homepage = 7;
    page.images = [{ id: 'a b' }];
  });
  const second = portal.mod('big-mod');
  const outcome = await restoreHere(backup, portal);
  expect(outcome.result).toBe('published');
  expect(messages(outcome)).toEqual(
    ['license', 'homepage', 'images'].map(
      (name) => `the backup does not have the \`${name}\` of big-mod, so it is left alone ()`,
    ),
  );
  const { license, homepage, images } = second;
  expect(portal.mod('big-mod')).toMatchObject({ title: 'Old', license, homepage, images });
});

interface BackupContent {
  pages: Record<string, unknown>[];
  files: Record<string, string>;
}

/** Changes the JSON file of a backup. */
function edit(file: string, change: (content: BackupContent) => void): void {
  const content = JSON.parse(readFileSync(file, 'utf8')) as BackupContent;
  change(content);
  writeFileSync(file, JSON.stringify(content));
}

describe("a value that the portal's API cannot restore is a warning", () => {
  test('no tags', async () => {
    portal.addMod({ ...OLD, tags: [] });
    const backup = await publish(NEW());
    const outcome = await restoreHere(backup, portal);
    expect(outcome.result).toBe('published');
    expect(messages(outcome)).toEqual([
      "the backup has no tags, but the live ones stay, because the portal's API cannot clear the tags: cheats (remove them in the web form)",
    ]);
    expect(portal.mod('big-mod')).toMatchObject({ title: 'Old', tags: ['cheats'] });
    expect(await restoreHere(backup, portal)).toMatchObject({ result: 'unchanged', problems: [{}] });
    portal.change('big-mod', { tags: [] });
    expect(await restoreHere(backup, portal)).toMatchObject({ result: 'unchanged', problems: [] });
  });

  test('an empty gallery', async () => {
    portal.addMod({ ...OLD, images: [] });
    const backup = await publish(NEW());
    const images = gallery();
    const outcome = await restoreHere(backup, portal);
    expect(outcome.result).toBe('published');
    const urls = images.map((id) => `${portal.assetsUrl}/assets/${id}.png`).join(', ');
    expect(messages(outcome)).toEqual([
      `there is no image to restore for big-mod, and a gallery is never emptied, so 2 live images stay: ${urls} (remove them in the web form)`,
    ]);
    expect(gallery()).toEqual(images);
    expect(portal.mod('big-mod').title).toBe('Old');
    portal.change('big-mod', { images: [] });
    expect(await restoreHere(backup, portal)).toMatchObject({ result: 'unchanged', problems: [] });
  });
});

describe('an image that is neither live nor saved', () => {
  let backup: string;
  /** `prune` saves A and C; B stays live, and somebody removes it. */
  beforeEach(async () => {
    portal.addMod(OLD);
    backup = await publish(NEW());
    portal.change('big-mod', (mod) => (mod.images = mod.images.filter(({ id }) => id !== imageId(B))));
    portal.clearRequests();
  });

  test('is named before anything is written', async () => {
    const outcome = await restoreHere(backup, portal);
    expect(outcome.result).toBe('failed');
    expect(messages(outcome)).toEqual([
      `1 image of big-mod is no longer on the portal and not saved in the backup: ${portal.assetsUrl}/assets/${imageId(B)}.png (add it again in the web form (the same file gets the same id), or use --without-lost-images to restore everything else)`,
    ]);
    expect(sent()).toEqual(['full']);
  });

  test('can be added again by hand', async () => {
    portal.addImage('big-mod', B);
    await restore(backup);
    expect(gallery()).toEqual([A, B, C].map(imageId));
  });

  test('can be left out', async () => {
    const outcome = await restoreHere(backup, portal, { skipLost: true });
    expect(outcome.result).toBe('published');
    expect(messages(outcome)).toEqual([
      expect.stringMatching(
        /^1 image of big-mod is no longer .*, so the gallery is restored without it: http/,
      ),
    ]);
    expect(gallery()).toEqual([A, C].map(imageId));
    expect(portal.mod('big-mod').title).toBe('Old');
    expect((await restoreHere(backup, portal, { skipLost: true })).result).toBe('unchanged');
  });

  test('without any other image, leaves the gallery as it is', async () => {
    edit(backup, (content) => {
      content.pages[0] = { ...content.pages[0], images: [{ id: 'x' }] };
    });
    const outcome = await restoreHere(backup, portal, { skipLost: true });
    expect(messages(outcome)).toEqual([
      expect.stringMatching(/^1 image of big-mod is .*, so the gallery is restored without it: x/),
      expect.stringMatching(/^there is no image to restore for big-mod, .*, so 1 live image stays: http/),
    ]);
    expect(gallery()).toEqual([imageId(D)]);
  });

  test('because its file is gone', async () => {
    rmSync(`${backup}.images/${imageId(A)}.png`);
    portal.addImage('big-mod', B);
    expect(messages(await restoreHere(backup, portal))).toEqual([
      `1 saved image is missing: ${path.basename(backup)}.images/${imageId(A)}.png (put the folder of the images into ${path.dirname(backup)} as modportal-sync wrote it, or use --without-lost-images to restore everything else)`,
    ]);
    expect(await restoreHere(backup, portal, { skipLost: true })).toMatchObject({ result: 'published' });
    expect(gallery()).toEqual([B, C].map(imageId));
  });
});

test('an image that was added since and cannot be saved is not removed', async () => {
  portal.addMod(OLD);
  const backup = await publish(NEW());
  portal.inject({ when: { kind: 'asset' }, what: { type: 'status', status: 404, body: '{}' } });
  const { result, publications } = await restoreHere(backup, portal);
  expect(result).toBe('failed');
  expect(publications[0]?.failures).toEqual([
    {
      message: expect.stringMatching(/^could not save the image http.*; no image was removed$/),
      hint: 'run again later',
      isLasting: true,
    },
  ]);
  expect(gallery()).toEqual([A, B, C, D].map(imageId));
  await restore(backup);
  expect(gallery()).toEqual([A, B, C].map(imageId));
});

test('the hint for a page that does not match does not speak of modportal.yml', async () => {
  portal.addMod(OLD);
  const backup = await publish(NEW());
  portal.inject({ when: { kind: 'edit_details' }, what: { type: 'no-op' } });
  const { publications } = await restoreHere(backup, portal);
  expect(publications[0]?.failures[0]?.hint).toBe(
    'if somebody edited the page of big-mod just now, run again',
  );
});

test('a page whose gallery the portal does not show is not restored', async () => {
  portal.addMod(OLD);
  const backup = await publish(NEW());
  portal.change('big-mod', (mod) => (mod.images = mod.images.map((image) => ({ ...image, id: 'a b' }))));
  const outcome = await restoreHere(backup, portal);
  expect(outcome.result).toBe('failed');
  expect(messages(outcome)).toEqual([
    "the portal's response may leave out live images, so the gallery cannot be changed safely (run again later)",
  ]);
});

describe('an image that is uploaded again', () => {
  test.each([
    ['may still be on the portal', { removedIdsReturn: true }],
    ['may be shown only after images/edit', { appendOnUpload: false }],
    ['may be lost among others', { loseParallelAppends: 'and image' as const }],
  ])('%s', async (_, answers) => {
    await portal.close();
    portal = await startPortal(answers);
    portal.addMod({ ...OLD, images: [1, 2, 3, 4, 5, 6, 7].map((colour) => samplePng(colour)) });
    const first = pageOf();
    const backup = await publish({
      'modportal.yml': 'mod: big-mod\nimages: { folder: shots, prune: true }\n',
      'shots/1.png': samplePng(8),
      'shots/2.png': samplePng(4),
    });
    await restore(backup);
    expect(pageOf()).toEqual(first);
    expect((await restoreHere(backup, portal)).result).toBe('unchanged');
  });

  test('gets another id if the portal serves it changed, and the texts get its new address', async () => {
    const url = `${portal.assetsUrl}/assets/${imageId(C)}.png`;
    portal.addMod({ ...OLD, description: `See ![c](${url}) and ![a](${url}?b)\n` });
    const served = samplePng(33);
    portal.serveImage(imageId(C), served);
    const backup = await publish(NEW());
    await restore(backup);
    expect(gallery()).toEqual([A, B, served].map(imageId));
    const now = url.replace(imageId(C), imageId(served));
    expect(portal.mod('big-mod').description).toBe(`See ![c](${now}) and ![a](${now}?b)\n`);
    expect(await restoreHere(backup, portal)).toMatchObject({ result: 'unchanged', problems: [] });
  });

  test('is not uploaded while the original is live, although the portal serves it changed', async () => {
    const url = `${portal.assetsUrl}/assets/${imageId(C)}.png`;
    portal.addMod({ ...OLD, description: `See ![c](${url})\n` });
    const first = pageOf();
    portal.serveImage(imageId(C), samplePng(33));
    const backup = await publish(NEW());
    portal.addImage('big-mod', C);
    await restore(backup);
    expect(pageOf()).toEqual(first);
  });

  test('is shown once if the portal serves the bytes of another one', async () => {
    portal.addMod(OLD);
    portal.serveImage(imageId(C), A);
    const backup = await publish(NEW());
    await restore(backup);
    expect(gallery()).toEqual([A, B].map(imageId));
    expect((await restoreHere(backup, portal)).result).toBe('unchanged');
  });
});

test('a restoration that stops at any request is completed by the next', async () => {
  const results: string[] = [];
  // One of each kind, and all of them when there is time.
  for (const n of isThorough ? EVERY_REQUEST : [1, 3, 5, 7, 8, 9, 10]) {
    const name = `mod-${n}`;
    portal.addMod({ ...OLD, name });
    const first = pageOf(name);
    const files = NEW();
    const config = files['modportal.yml'].replace('big-mod', name);
    const backup = await publish({ ...files, 'modportal.yml': config });
    portal.inject({
      when: { request: n, times: 999 },
      what: { type: n % 2 === 0 ? 'reset-before' : 'reset-after' },
    });
    const { result } = await restoreHere(backup, portal);
    portal.clearFaults();
    const next = await restoreHere(backup, portal);
    results.push(`${result}, ${next.result}`);
    expect(pageOf(name)).toEqual(first);
  }
  expect(new Set(results)).toEqual(new Set(['failed, published', 'failed, unchanged']));
});

/** Two reads, a download, the fields, two uploads in two requests each, the gallery, and the last read. */
const EVERY_REQUEST = Array.from({ length: 10 }, (_, at) => at + 1);
