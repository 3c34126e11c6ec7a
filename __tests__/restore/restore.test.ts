import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import {
  imageId,
  startPortal,
  type EmulatedPortal,
  type ModSeed,
  type ModState,
} from '../../emulator/index.js';
import type { Outcome } from '../../src/model/outcome.js';
import { eventLines } from '../../src/report/event-lines.js';
import { actHere, removeRepositories, repository } from '../support/repository.js';
import { removeFolders, restoreHere } from '../support/restoring.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';

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
