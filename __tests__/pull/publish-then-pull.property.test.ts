import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { runs } from '../support/properties.js';
import { filesOf } from '../support/pulling.js';
import { write } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';
import { anyRepository } from './any-repository.js';
import { liveImage, load, NEW_PAGE, published, pullFrom, sha1Of } from './pure-portal.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'laws-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('publish, then pull, changes no byte', async () => {
  await fc.assert(
    fc.asyncProperty(anyRepository, fc.nat(2), async (files, others) => {
      rmSync(root, { recursive: true, force: true });
      mkdirSync(root);
      for (const [file, content] of Object.entries(files)) write(root, file, content);
      const page = await load(root);
      fc.pre(page !== undefined);
      const images = Array.from({ length: others }, (_, index) => samplePng(index));
      const live = published(page, { ...NEW_PAGE, images: images.map((bytes) => liveImage(sha1Of(bytes))) });
      const before = filesOf(root);
      const pulled = await pullFrom(live, new Map(), root);
      expect(pulled).toMatchObject({ result: 'unchanged', changedFiles: [], failures: [], downloads: 0 });
      expect(filesOf(root)).toEqual(before);
    }),
    runs(30),
  );
});
