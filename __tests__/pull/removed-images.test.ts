import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { commitAll, filesOf, pullHere } from '../support/pulling.js';
import { actHere, removeRepositories, repository, write } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

const CONFIG = `mod: big-mod
title: Big Mod
license: default_mit
description: README.md
faq: docs/faq.md
images:
  folder: shots
  prune: true
`;
const README = `See [the guide](docs/guide.md) first.

![a picture](shots/1.png)

<!-- modportal:exclude-start -->
Build it with make.
<!-- modportal:exclude-end -->
`;

let portal: EmulatedPortal;
let root: string;

beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod' }] });
  root = repository({
    'modportal.yml': CONFIG,
    'README.md': README,
    'docs/guide.md': 'A guide.\n',
    'docs/faq.md': 'Why?\n\nBecause.\n',
    'shots/1.png': samplePng(1),
    'shots/2.png': samplePng(2),
    'shots/cover.png': samplePng(3),
  });
  const published = await actHere(root, portal);
  expect(published.exitCode).toBe(0);
  commitAll(root);
});

afterEach(async () => {
  removeRepositories();
  await portal.close();
});

describe('an image that a text uses is removed from the page', () => {
  /** The warning that the file is kept. */
  const kept = (file: string) => ({
    severity: 'warning',
    message: expect.stringContaining(
      'this image is no longer on the page; it is kept, because README.md uses it, and publishing will upload it again',
    ),
    hint: 'to keep it off the page, remove it from README.md and delete the file',
    place: { file },
  });

  test.each([{ force: false }, { force: true }, { prune: false }])(
    'with %j, its file is kept, and the next publication shows it again',
    async (options) => {
      portal.change('big-mod', (mod) => {
        mod.images = mod.images.slice(1);
      });
      const [before, { description }] = [filesOf(root), portal.mod('big-mod')];
      expect(await pullHere(root, portal, options)).toMatchObject({
        result: 'unchanged',
        failures: [],
        problems: [kept('shots/1.png')],
      });
      expect(filesOf(root)).toEqual(before);
      expect((await actHere(root, portal)).outputs).toMatchObject({
        result: 'published',
        'changed-fields': 'images',
      });
      expect(portal.mod('big-mod').description).toBe(description);
      expect(await pullHere(root, portal)).toMatchObject({ result: 'unchanged', problems: [] });
    },
  );

  test('another image and a word of the text change too', async () => {
    portal.change('big-mod', (mod) => {
      mod.images = mod.images.slice(2);
      mod.description = mod.description.replace('a picture', 'the picture');
    });
    const pulled = await pullHere(root, portal);
    expect(pulled).toMatchObject({
      result: 'pulled',
      changedFiles: ['README.md', 'shots/2.png'],
      problems: [kept('shots/1.png')],
    });
    expect(filesOf(root)['README.md']).toBe(README.replace('a picture', 'the picture'));
  });

  test('the text links to the image, also to a copy of it', async () => {
    write(root, 'README.md', `${README}\n[The picture](shots/copy.png) and [another](docs/guide.md)\n`);
    write(root, 'shots/copy.png', samplePng(2));
    commitAll(root);
    expect((await actHere(root, portal)).exitCode).toBe(0);
    portal.change('big-mod', (mod) => {
      mod.images = mod.images.toSpliced(1, 1);
    });
    const before = filesOf(root);
    const { result, problems } = await pullHere(root, portal);
    expect(result).toBe('unchanged');
    const gone = problems.filter(({ message }) => message.startsWith('this image'));
    expect(gone).toMatchObject([kept('shots/copy.png'), kept('shots/2.png')]);
    expect(filesOf(root)).toEqual(before);
  });

  test('only a part of the text that is not published shows the image', async () => {
    write(root, 'README.md', README.replace('Build it', '![](shots/2.png) Build it'));
    commitAll(root);
    portal.change('big-mod', (mod) => {
      mod.images = mod.images.toSpliced(1, 1);
    });
    expect(await pullHere(root, portal)).toMatchObject({ changedFiles: ['shots/2.png'], problems: [] });
  });

  test('the text is cleared too', async () => {
    portal.change('big-mod', (mod) => {
      mod.images = mod.images.slice(1);
      mod.description = '';
    });
    expect(await pullHere(root, portal)).toMatchObject({
      changedFiles: ['modportal.yml', 'shots/1.png'],
      problems: [],
    });
  });
});

describe('all images are removed from the page', () => {
  const EMPTY = {
    severity: 'warning',
    message: 'the page has no images, so the files of the gallery are left as they are',
    hint: 'remove `images` from modportal.yml, or publish to upload them again',
    place: { file: 'modportal.yml', line: 7 },
  };

  test.each([{}, { force: true }, { all: true }, { prune: false }])(
    'with %j, the rest of the page is pulled, and the next publication shows them again',
    async (options) => {
      const before = filesOf(root);
      const { images, description } = portal.mod('big-mod');
      portal.change('big-mod', { images: [], faq: 'Why?\n\nTherefore.' });
      const pulled = await pullHere(root, portal, options);
      expect(pulled).toMatchObject({
        result: 'pulled',
        changedFiles: ['docs/faq.md'],
        failures: [],
        problems: [EMPTY],
      });
      const after = filesOf(root);
      expect({ ...after, 'docs/faq.md': before['docs/faq.md'] }).toEqual(before);
      expect(await pullHere(root, portal, options)).toMatchObject({ result: 'unchanged', problems: [EMPTY] });
      expect((await actHere(root, portal)).outputs.result).toBe('published');
      expect(portal.mod('big-mod')).toMatchObject({ description });
      expect(portal.mod('big-mod').images.map(({ id }) => id)).toEqual(images.map(({ id }) => id));
    },
  );

  test('nothing else has changed', async () => {
    portal.change('big-mod', { images: [] });
    const before = filesOf(root);
    expect(await pullHere(root, portal)).toMatchObject({ result: 'unchanged', problems: [EMPTY] });
    expect(filesOf(root)).toEqual(before);
  });
});
