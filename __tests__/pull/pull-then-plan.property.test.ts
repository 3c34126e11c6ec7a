import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { FIELD_NAMES } from '../../src/model/fields.js';
import { isEmptyValue } from '../../src/pull/new-keys.js';
import { isBrief, runs } from '../support/properties.js';
import { commitAll, filesOf } from '../support/pulling.js';
import { write } from '../support/repository.js';
import { anyPage, edits, LIVE_IMAGES } from './any-live-page.js';
import { anyRepository } from './any-repository.js';
import { load, NEW_PAGE, partsOf, planOf, published, pullFrom, sha1Of } from './pure-portal.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'laws-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('pull into an empty folder, then plan, is empty; every value is in the files or named', async () => {
  await fc.assert(
    fc.asyncProperty(anyPage, async ({ live, images }) => {
      rmSync(root, { recursive: true, force: true });
      mkdirSync(root);
      const pulled = await pullFrom(live, images, root);
      expect(pulled).toMatchObject({ result: 'pulled', failures: [] });
      const page = await load(root);
      expect(partsOf(await planOf(root, live))).toEqual([]);
      const warnings = pulled.problems.map(({ message }) => message).join('\n');
      const lost = FIELD_NAMES.filter(
        (field) => page?.fields[field] === undefined && !isEmptyValue(field, live.fields[field] ?? ''),
      );
      expect(lost.filter((field) => !warnings.includes(`\`${field}\``))).toEqual([]);
      expect(page?.gallery?.images.length ?? 0).toBe(live.images?.length ?? 0);
      const files = filesOf(root);
      expect(await pullFrom(live, images, root)).toMatchObject({ result: 'unchanged', downloads: 0 });
      expect(filesOf(root)).toEqual(files);
    }),
    runs(12),
  );
});

describe('after a change in the web form', () => {
  test('pull, then plan, is empty, or a conflict or a kept image is named; comments and other files stay', async () => {
    let [pulls, conflicts] = [0, 0];
    await fc.assert(
      fc.asyncProperty(anyRepository, edits, fc.boolean(), async (files, edits, all) => {
        rmSync(root, { recursive: true, force: true });
        mkdirSync(root);
        for (const [file, content] of Object.entries(files)) write(root, file, content);
        const page = await load(root);
        fc.pre(page !== undefined);
        commitAll(root);
        const images = new Map([
          ...LIVE_IMAGES,
          ...Object.values(files).flatMap((content) =>
            typeof content === 'string' ? [] : [[sha1Of(content), content] as const],
          ),
        ]);
        const live = edits.reduce((each, edit) => edit.apply(each), published(page, NEW_PAGE));
        const before = filesOf(root);
        const pulled = await pullFrom(live, images, root, { all });
        let { problems } = pulled;
        const errors = problems.filter(({ severity }) => severity === 'error');
        if (pulled.result === 'failed') {
          conflicts++;
          expect(errors.length).toBeGreaterThan(0);
          expect(errors.filter(({ place }) => place === undefined)).toEqual([]);
          expect(filesOf(root)).toEqual(before);
          const forced = await pullFrom(live, images, root, { all, force: true });
          if (forced.result === 'failed') return;
          ({ problems } = forced);
        } else {
          pulls++;
          expect(errors).toEqual([]);
        }
        const isKept = problems.some(({ message }) => /it is kept|the page has no images/.test(message));
        expect(partsOf(await planOf(root, live))).toEqual(isKept ? ['images'] : []);
        const after = filesOf(root);
        expect(commentsOf(before).filter((comment) => !commentsOf(after).includes(comment))).toEqual([]);
        const isNamed = (file: string) => pulled.result === 'failed' || pulled.changedFiles.includes(file);
        expect(Object.keys(before).filter((file) => before[file] !== after[file] && !isNamed(file))).toEqual(
          [],
        );
        const isWord = edits.length === 1 && edits[0]?.kind === 'word';
        if (isWord && pulled.result === 'pulled' && !all) expect(changedLines(before, after)).toBe(1);
        expect(await pullFrom(live, images, root, { all })).toMatchObject({ result: 'unchanged' });
      }),
      runs(40),
    );
    // With conflicts alone, the property would say little.
    if (!isBrief) expect(pulls).toBeGreaterThan(conflicts);
  });
});

/** In modportal.yml. */
function commentsOf(files: Readonly<Record<string, string>>): string[] {
  return files['modportal.yml']?.match(/# c\d+/g) ?? [];
}

/** In files that are there before and after. Infinite if a line was added or removed. */
function changedLines(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): number {
  const files = Object.keys(before).map((file) => {
    const [old, now] = [before[file]?.split('\n') ?? [], after[file]?.split('\n') ?? []];
    return old.length === now.length ? old.filter((line, at) => line !== now[at]).length : Infinity;
  });
  return files.reduce((sum, lines) => sum + lines, 0);
}
