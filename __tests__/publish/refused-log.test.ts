import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { actHere, annotations, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Old' }] });
});
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
  removeRepositories();
});

describe('the log of a run whose request the portal rejected', () => {
  const run = (config: string) =>
    actHere(repository({ 'modportal.yml': config, 'shots/1.png': samplePng(1) }), portal);

  test('names what was not written, and does not promise that the next run will write it', async () => {
    const result = await run('mod: big-mod\ntitle: New\ntags: [trains, teleporters]\nimages: shots\n');
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'images-uploaded': '1' } });
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(/^modportal\.yml:3:\d+ .*`teleporters` is not a known tag/),
    ]);
    expect(result.log).toContain('big-mod: written before the failure: changed 1 field, uploaded 1 image\n');
    expect(result.log).toContain('big-mod: not written: tags\n');
    const next = 'fails the same way until the errors above are fixed; then it will change 1 field';
    expect(result.log).toContain(`big-mod: the next run ${next}\n`);
    expect(result.summary).toContain(`**The next run** ${next}.`);
  });

  test('promises the rest when only the portal failed', async () => {
    portal.inject({ when: { kind: 'edit_details', times: 99 }, what: { type: 'html' } });
    const result = await run('mod: big-mod\ntitle: New\n');
    expect(result.log).toContain(
      'big-mod: the next run reads the page again and makes the remaining changes\n',
    );
  });

  test('of a page that needs a change in the repository first promises nothing either', async () => {
    portal.change('big-mod', { tags: ['trains'] });
    const result = await run('mod: big-mod\ntitle: New\ntags: []\n');
    expect(result.log).toContain(
      'big-mod: nothing was written; the next run fails the same way until the errors above are fixed\n',
    );
  });
});
