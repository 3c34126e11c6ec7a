import { existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import type { PullRequest } from '../../src/pull/pull.js';
import { commitAll, filesOf, pullHere } from '../support/pulling.js';
import { actHere, removeRepositories, repository, write } from '../support/repository.js';
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

describe.each([
  ['a first pull', {}, {}],
  ['a pull of everything', { 'modportal.yml': 'mod: big-mod\ntitle: big-mod\n' }, { all: true }],
])('%s into an images folder that exists', (_, config, options) => {
  const [first, second, other] = [samplePng(1), samplePng(2), samplePng(3)];
  beforeEach(() => {
    for (const image of [first, second]) portal.addImage('big-mod', image);
  });

  test('overwrites no other image', async () => {
    const root = repository({ ...config, 'portal/images/01.png': other });
    commitAll(root);
    const before = filesOf(root);
    expect(await pullHere(root, portal, options)).toMatchObject({
      result: 'failed',
      problems: [{ message: expect.stringContaining('the folder has other images') }],
    });
    expect(filesOf(root)).toEqual(before);
  });

  test('counts after the files that are there', async () => {
    const root = repository({ ...config, 'portal/images/07 notes.txt': 'Mine\n' });
    commitAll(root);
    expect(await pull(root, options)).toEqual([
      'portal/images/08.png',
      'portal/images/09.png',
      'modportal.yml',
    ]);
  });

  test('uses the files that have the images, in their order on the page', async () => {
    const root = repository({ ...config, 'portal/images/01.png': second, 'portal/images/b.png': first });
    commitAll(root);
    expect(await pull(root, options)).toEqual(['modportal.yml']);
    expect(filesOf(root)['modportal.yml']).toContain('first: [b.png]');
  });

  test('adds to the ids that are there', async () => {
    const root = repository({ ...config });
    portal.serveImage(sha1Of(second), other);
    const line = `${sha1Of(samplePng(4))}  ${sha1Of(samplePng(5))}\n`;
    write(root, 'portal/images/.portal-ids', line);
    commitAll(root);
    await pull(root, options);
    expect(filesOf(root)['portal/images/.portal-ids']).toBe(`${line}${sha1Of(other)}  ${sha1Of(second)}\n`);
  });

  test('changes nothing but modportal.yml when only that file is lost', async () => {
    const root = repository({ ...config });
    portal.serveImage(sha1Of(second), other);
    commitAll(root);
    await pull(root, options);
    const before = filesOf(root);
    rmSync(path.join(root, 'modportal.yml'));
    for (const [file, text] of Object.entries(config)) write(root, file, text);
    commitAll(root);
    expect(await pull(root, options)).toEqual(['modportal.yml']);
    expect(filesOf(root)).toEqual(before);
  });
});

describe('the id of a new image is a line of its own in `.portal-ids`', () => {
  const LINE = `${sha1Of(samplePng(4))}  ${sha1Of(samplePng(5))}`;
  test.each([
    ['after a last line', `${LINE}\n`, '\n'],
    ['after a last line without a line break', LINE, '\n'],
    ['after Windows line breaks, without the last one', `${LINE}\r\n\r\n${LINE}`, '\r\n'],
  ])('%s', async (_, text, newline) => {
    const [uploaded, served] = [samplePng(2), samplePng(3)];
    const root = repository({
      'modportal.yml': 'mod: big-mod\nimages: { folder: shots, prune: true }\n',
      'shots/01.png': samplePng(1),
      'shots/.portal-ids': text,
    });
    await publish(root);
    portal.serveImage(portal.addImage('big-mod', uploaded), served);
    expect(await pull(root)).toEqual(['shots/02.png', 'shots/.portal-ids']);
    const last = `${sha1Of(served)}  ${sha1Of(uploaded)}${newline}`;
    expect(filesOf(root)['shots/.portal-ids']).toBe(text.replace(/\s*$/, newline) + last);
  });
});
