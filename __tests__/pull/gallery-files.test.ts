import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import type { PullRequest } from '../../src/pull/pull.js';
import { commitAll, pullHere } from '../support/pulling.js';
import { actHere, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';
import { sha1Of } from './pure-portal.js';

let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod' }] });
});

afterEach(async () => {
  removeRepositories();
  await portal.close();
});

/** Commits the files and publishes them. */
async function publish(root: string): Promise<void> {
  commitAll(root);
  expect(await actHere(root, portal)).toMatchObject({ exitCode: 0 });
}

function removeFromPage(image: Uint8Array): void {
  portal.change('big-mod', (mod) => {
    mod.images = mod.images.filter(({ id }) => id !== sha1Of(image));
  });
}

/** Pulls without an error. @returns the changed files */
async function pull(root: string, options: Partial<PullRequest> = {}): Promise<readonly string[]> {
  const { problems, failures, changedFiles } = await pullHere(root, portal, options);
  expect([...failures, ...problems.filter(({ severity }) => severity === 'error')]).toEqual([]);
  expect((await actHere(root, portal, { 'dry-run': 'true' })).outputs.result).toBe('unchanged');
  return changedFiles;
}

describe('symbolic links to one image outside the gallery are deleted, and the image is kept', () => {
  const LISTED = 'mod: big-mod\nimages: { files: [shots/z.png, shots/a.png, shots/b.png], prune: true }\n';
  test.each([
    ['in a folder', 'mod: big-mod\nimages: { folder: shots, prune: true }\n', []],
    ['in a list', LISTED, ['modportal.yml']],
  ])('%s', async (_, config, others) => {
    const icon = samplePng(1);
    const root = repository({
      'modportal.yml': config,
      'graphics/icon.png': icon,
      'shots/z.png': samplePng(2),
    });
    const links = ['shots/a.png', 'shots/b.png'];
    for (const link of links) symlinkSync('../graphics/icon.png', path.join(root, link));
    await publish(root);
    removeFromPage(icon);
    expect(await pull(root)).toEqual([...links, ...others]);
    expect(existsSync(path.join(root, 'graphics/icon.png'))).toBe(true);
    expect(readdirSync(path.join(root, 'shots'))).toEqual(['z.png']);
  });
});
