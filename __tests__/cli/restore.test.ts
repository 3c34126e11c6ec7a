import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { imageId, startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { main } from '../../src/cli/main.js';
import { capture, captureLog } from '../support/captured-log.js';
import { removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

const [A, B, C] = [samplePng(1), samplePng(2), samplePng(3)];

let portal: EmulatedPortal;
let root: string;
/** Relative to the folder. */
let backup: string;

/** Publishes, so that there is a backup of the page as it was. */
beforeEach(async () => {
  portal = await startPortal({
    mods: [{ name: 'big-mod', title: 'Old', faq: 'Old', images: [A, B] }],
  });
  process.env.FACTORIO_API_KEY = portal.apiKey;
  root = repository({
    'modportal.yml': 'mod: big-mod\ntitle: New\nfaq: ""\nimages: { folder: shots, prune: true }\n',
    'shots/1.png': B,
    'shots/2.png': C,
  });
  expect((await run('publish', '--yes')).exitCode).toBe(0);
  const [file] = backups();
  backup = `.modportal-backups/${file ?? ''}`;
});
afterEach(async () => {
  delete process.env.FACTORIO_API_KEY;
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
  removeRepositories();
});

/** Runs the command line in this process. */
async function run(command: string, ...args: readonly string[]) {
  let [exitCode, stdout] = [-1, ''];
  const stderr = await capture(process.stderr, async () => {
    stdout = await captureLog(async () => {
      exitCode = await main([command, '--folder', root, '--portal-url', portal.url, ...args]);
    });
  });
  return { exitCode, stdout, stderr };
}

const backups = () =>
  readdirSync(path.join(root, '.modportal-backups')).filter((name) => name.endsWith('.json'));
const page = () => {
  const { title, faq, images } = portal.mod('big-mod');
  return { title, faq, images: images.map(({ id }) => id) };
};
const OLD = { title: 'Old', faq: 'Old', images: [A, B].map(imageId) };
const NEW = { title: 'New', faq: '', images: [B, C].map(imageId) };

test('the page is as it was, and the restoration can be taken back', async () => {
  expect(page()).toEqual(NEW);
  const restored = await run('restore', '--yes', backup);
  expect(restored).toMatchObject({ exitCode: 0 });
  const file = path.join(root, backup);
  expect(restored.stderr).toContain(
    `big-mod (${file}): to do: change 2 fields, upload 1 image, remove 1 image\n`,
  );
  expect(restored.stderr).toContain('removes 1 image from the gallery of big-mod (not in the backup)\n');
  expect(restored.stdout).toContain('result: published\n');
  expect(page()).toEqual(OLD);

  expect(await run('restore', '--yes', backup)).toMatchObject({
    exitCode: 0,
    stdout: `result: unchanged\n${portal.url}/mod/big-mod\n`,
  });
  const [taken = ''] = backups().filter((name) => !backup.endsWith(name));
  expect(restored.stderr).toContain(
    `to undo this: modportal-sync restore ${path.join(root, '.modportal-backups', taken)}\n`,
  );
  expect((await run('restore', '--yes', path.join(root, '.modportal-backups', taken))).exitCode).toBe(0);
  expect(page()).toEqual(NEW);
});

test('without a terminal and without --yes, nothing is written', async () => {
  const { exitCode, stderr } = await run('restore', backup);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('to do: change 2 fields');
  expect(stderr).toContain(
    'error: nothing was written, because there is no terminal in which to ask for confirmation',
  );
  expect(page()).toEqual(NEW);
});

test('--json prints JSON and nothing else', async () => {
  const { exitCode, stdout } = await run('restore', '--yes', '--json', backup);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    result: 'published',
    changed: true,
    plans: [{ mod: 'big-mod', config: path.join(root, backup) }],
    problems: [],
  });
});

test('a lost image is named with what to do, and can be left out', async () => {
  portal.change('big-mod', { images: [] });
  const refused = await run('restore', '--yes', backup);
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toMatch(
    /^error: 1 image of big-mod is no longer on the portal and not saved in the backup: http.* use --without-lost-images /m,
  );
  expect(page()).toEqual({ ...NEW, images: [] });

  const { exitCode, stderr } = await run('restore', '--yes', '--without-lost-images', backup);
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/^warning: 1 image of big-mod .* restored without it/m);
  expect(page()).toEqual({ ...OLD, images: [imageId(A)] });
});

test('a wrong path is an error at the file, and nothing is sent', async () => {
  portal.clearRequests();
  const { exitCode, stderr } = await run('restore', '--yes', 'b.json');
  expect(exitCode).toBe(1);
  expect(stderr).toContain(
    `${path.join(root, 'b.json')}: error: there is no such file (write the path of the JSON file of the backup)\n`,
  );
  expect(portal.requests).toEqual([]);
  expect(existsSync(path.join(root, 'b.json'))).toBe(false);
});

test('the path is needed', async () => {
  const { exitCode, stderr } = await run('restore');
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error: missing required argument 'backup'");
});
