import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type Fault } from '../../emulator/index.js';
import { idOfColour } from '../support/in-process.js';
import { actHere, annotations, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', images: [samplePng(50), samplePng(1)] }] });
});
afterEach(async () => {
  await portal.close();
  removeRepositories();
});

const ids = (...colours: number[]) => colours.map(idOfColour);
const gallery = () => portal.mod('big-mod').images.map(({ id }) => id);
const files = (prune: boolean) => ({
  'modportal.yml': `mod: big-mod\nimages: { folder: shots, prune: ${prune} }\n`,
  'shots/1.png': samplePng(1),
  'shots/2.png': samplePng(2),
});

/** Somebody adds an image in the web form just before the n-th request of a kind. */
function addBefore(kind: string, nth: number): void {
  let seen = 0;
  portal.onRequest((record) => {
    if (record.kind === kind && ++seen === nth) portal.addImage('big-mod', samplePng(99));
  });
}

test.each([
  ['the upload', 'images/add', 1],
  ['the end of the upload', 'upload', 1],
  ['the read before images/edit', 'full', 2],
])('an image that somebody adds before %s survives', async (_, kind, nth) => {
  addBefore(kind, nth);
  expect((await actHere(repository(files(false)), portal)).exitCode).toBe(0);
  expect([...gallery()].sort()).toEqual(ids(1, 2, 50, 99).sort());
  expect(gallery().slice(0, 2)).toEqual(ids(1, 2));
});

test('an image that somebody adds while images/edit is tried again survives', async () => {
  const fault: Fault = { when: { kind: 'images/edit' }, what: { type: 'reset-before' } };
  portal.inject(fault);
  addBefore('full', 3);
  expect((await actHere(repository(files(false)), portal)).exitCode).toBe(0);
  expect([...gallery()].sort()).toEqual(ids(1, 2, 50, 99).sort());
});

test('with prune, only what the plan showed is removed; the next run removes what came later', async () => {
  addBefore('images/add', 1);
  const workspace = repository(files(true));
  const first = await actHere(workspace, portal);
  expect(first).toMatchObject({ exitCode: 0, outputs: { 'images-removed': '1' } });
  expect(gallery()).toEqual(ids(1, 2, 99));

  const second = await actHere(workspace, portal);
  expect(second.outputs).toMatchObject({ result: 'published', 'images-removed': '1' });
  expect(gallery()).toEqual(ids(1, 2));
});

test('an image that somebody removes while a run uploads is restored or named', async () => {
  const stop = portal.onRequest((record) => {
    if (record.kind === 'upload') portal.change('big-mod', (mod) => mod.images.splice(1, 1));
  });
  const workspace = repository(files(false));
  const first = await actHere(workspace, portal);
  stop();
  expect(first.exitCode).toBe(1);
  expect(annotations(first, 'error').join()).toContain('could not set the gallery');
  expect(gallery()).toContain(ids(50)[0]);
  expect((await actHere(workspace, portal)).exitCode).toBe(0);
  expect(gallery()).toEqual(ids(1, 2, 50));
});

test('a failed run says what was written, and what the next one will do', async () => {
  portal.change('big-mod', { title: 'Old' });
  portal.inject({
    when: { kind: 'upload' },
    what: { type: 'status', status: 400, body: '{"error":"InvalidImageUpload"}' },
  });
  const workspace = repository({
    ...files(false),
    'modportal.yml': 'mod: big-mod\ntitle: New\nimages: shots\n',
  });
  const result = await actHere(workspace, portal);
  expect(result.outputs).toMatchObject({
    result: 'failed',
    changed: 'true',
    'changed-fields': 'title,images',
    'images-uploaded': '0',
  });
  expect(result.outputs.backup).not.toBe('');
  expect(result.log).toContain('big-mod: written before the failure: changed 1 field\n');
  expect(result.log).toContain('big-mod: not written: 2.png, the order of the gallery\n');
  expect(result.log).toMatch(
    /big-mod: the next run fails the same way until the errors above are fixed; then it will upload 1 image/,
  );
});

test('unrelated failures are all named', async () => {
  portal.inject(
    {
      when: { kind: 'edit_details' },
      what: { type: 'status', status: 400, body: '{"error":"InvalidRequest","message":"No title"}' },
    },
    {
      when: { kind: 'upload' },
      what: { type: 'status', status: 400, body: '{"error":"InvalidImageUpload"}' },
    },
  );
  const result = await actHere(
    repository({ ...files(false), 'modportal.yml': 'mod: big-mod\ntitle: New\nimages: shots\n' }),
    portal,
  );
  expect(annotations(result, 'error')).toEqual([
    expect.stringMatching(/^modportal.yml:2:8 could not change the title of big-mod: .*No title/),
    expect.stringMatching(/^shots\/2.png could not upload 2.png/),
  ]);
});

test('a success that changed nothing is named field by field', async () => {
  portal.inject(
    { when: { kind: 'edit_details' }, what: { type: 'no-op' } },
    { when: { kind: 'images/edit' }, what: { type: 'no-op' } },
  );
  const config = 'mod: big-mod\ntitle: New\nfaq: a.md\nimages: shots\n';
  const result = await actHere(
    repository({ ...files(false), 'modportal.yml': config, 'a.md': 'Why?' }),
    portal,
  );
  expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
  expect(annotations(result, 'error').map((message) => /`(\w+)`/.exec(message)?.[1])).toEqual([
    'title',
    'faq',
    'images',
  ]);
});
