import { once } from 'node:events';
import { cpSync } from 'node:fs';

import { afterEach, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { startCommand } from '../support/command-line.js';
import { commitAll, filesOf, pullHere } from '../support/pulling.js';
import { actHere, preload, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;

afterEach(async () => {
  removeRepositories();
  await portal.close();
});

/** Runs the built command in a process that is killed when it is about to rename a file for the nth time. */
async function pullKilledAt(rename: number, root: string): Promise<NodeJS.Signals | null> {
  const child = startCommand(
    ['pull', '--portal-url', portal.url],
    root,
    preload(`
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { renameSync } = fs;
      let count = 0;
      fs.renameSync = (...args) => {
        count += 1;
        if (count === ${rename}) process.kill(process.pid, 'SIGKILL');
        return renameSync(...args);
      };
      syncBuiltinESMExports();`),
  );
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal;
}

test('a pull that is killed leaves each file old or new, and the next pull completes it', async () => {
  portal = await startPortal({
    mods: [{ name: 'big-mod', title: 'Old', description: 'Old', faq: 'Old', images: [samplePng(1)] }],
  });
  const root = repository({});
  expect((await pullHere(root, portal)).result).toBe('pulled');
  commitAll(root);
  const old = filesOf(root);
  portal.change('big-mod', { title: 'New', description: 'New', faq: 'New' });
  portal.addImage('big-mod', samplePng(2));
  const copy = () => {
    const folder = repository({});
    cpSync(root, folder, { recursive: true });
    return folder;
  };
  const complete = copy();
  expect((await pullHere(complete, portal)).result).toBe('pulled');
  const fresh = filesOf(complete);

  let kills = 0;
  for (let rename = 1; rename < 20; rename++) {
    const killed = copy();
    if ((await pullKilledAt(rename, killed)) !== 'SIGKILL') break;
    kills++;
    for (const [file, content] of Object.entries(filesOf(killed))) {
      if (!file.startsWith('.modportal-pull-')) expect([old[file], fresh[file]]).toContain(content);
    }
    // What was written before the kill is not in Git.
    expect((await pullHere(killed, portal, { force: true })).result).not.toBe('failed');
    expect(filesOf(killed)).toEqual(fresh);
    expect((await actHere(killed, portal, { 'dry-run': 'true' })).outputs.result).toBe('unchanged');
  }
  // One for each file: a new image, two texts and modportal.yml.
  expect(kills).toBeGreaterThanOrEqual(4);
});
