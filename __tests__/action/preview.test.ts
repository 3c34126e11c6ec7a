import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { actHere, annotations, removeRepositories, repository, write } from '../support/repository.js';
import { largePng, samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;

beforeEach(async () => {
  portal = await startPortal({
    mods: [{ name: 'big mod', owner: 'Octo', title: 'Old', images: [samplePng(1)] }],
  });
});
afterEach(async () => {
  removeRepositories();
  await portal.close();
});

const FILES = {
  'modportal.yml':
    'mod: big mod\ntitle: Fresh\ndescription: text.md\nimages: { folder: shots, prune: true }\n',
  'text.md': '![a](shots/2.png)',
  'shots/2.png': samplePng(2),
};

const dataUrl = (bytes: Buffer) => `src="data:image/png;base64,${bytes.toString('base64')}"`;

test.each([
  ['planned', { 'dry-run': 'true' }],
  ['published', {}],
])(
  'of a run whose result is %s: one file with the page, its images and its changes',
  async (result, inputs) => {
    const { outputs } = await actHere(repository(FILES), portal, inputs);
    expect(outputs.result).toBe(result);
    expect(path.basename(outputs.preview ?? '')).toBe('portal-page-big-mod.html');
    const html = readFileSync(outputs.preview ?? '', 'utf8');
    expect(html).toContain('by <bdi>Octo</bdi>');
    expect(html).toContain('>Fresh</h1>');
    expect(html).toContain('<del dir="auto">Old</del>');
    expect(html).toContain('Compared with the live page: 3 changes (title, description, images).');
    // In the gallery and in the text.
    expect(html.split(dataUrl(samplePng(2)))).toHaveLength(3);
    expect(html).toContain('data-title="Removed image: ');
    expect(html).not.toContain('/events" ');
  },
);

test('a run with nothing to do makes none', async () => {
  const root = repository({ 'modportal.yml': 'mod: big mod\ntitle: Old\n' });
  const { outputs, temporaryFolder } = await actHere(root, portal);
  expect(outputs).toMatchObject({ result: 'unchanged', preview: '' });
  expect(readdirSync(temporaryFolder)).toEqual([]);
});

test('without a response from the portal, it shows what the repository declares', async () => {
  portal.inject({ when: { kind: 'full', every: 1 }, what: { type: 'status', status: 404 } });
  const { outputs } = await actHere(repository(FILES), portal);
  expect(outputs.result).toBe('failed');
  expect(readFileSync(outputs.preview ?? '', 'utf8')).toContain(
    'The parts that it does not declare stay as they are on the portal: ',
  );
});

test('it shows the pages without errors, and the errors', async () => {
  const root = repository({
    'a/modportal.yml': 'mod: big mod\ntitle: Fresh\n',
    'b/modportal.yml': 'mod: small-mod\ntitel: Fresh\n',
  });
  const { outputs } = await actHere(root, portal, { config: '*/modportal.yml' });
  expect(outputs.result).toBe('failed');
  const html = readFileSync(outputs.preview ?? '', 'utf8');
  expect(html).toContain('>Fresh</h1>');
  expect(html).toContain('<code>b/modportal.yml:2:1</code>');
});

test('a file that cannot be written is a warning', async () => {
  const root = repository(FILES);
  const result = await actHere(
    root,
    portal,
    { 'dry-run': 'true' },
    { env: { RUNNER_TEMP: '/does/not/exist' } },
  );
  expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'planned', preview: '' } });
  expect(annotations(result, 'warning').join('\n')).toMatch(/no preview of the page: .*ENOENT/);
});

test('secrets are hidden in it', async () => {
  const root = repository(FILES);
  write(root, 'text.md', `The key is ${portal.apiKey}.`);
  const { outputs } = await actHere(root, portal, { 'dry-run': 'true' });
  const html = readFileSync(outputs.preview ?? '', 'utf8');
  expect(html).not.toContain(portal.apiKey);
  expect(html).toContain('The key is ***.');
});

test('images beyond 20 MB are boxes, so that a browser can open the file', async () => {
  const root = repository({
    'modportal.yml': 'mod: big mod\nimages: shots\n',
    ...Object.fromEntries([1, 2, 3].map((at) => [`shots/${at}.png`, largePng(9_000_000, at)])),
    'shots/4.png': samplePng(4),
  });
  const { outputs } = await actHere(root, portal, { 'dry-run': 'true' });
  const html = readFileSync(outputs.preview ?? '', 'utf8');
  expect(html.match(/src="data:image\/png/g)).toHaveLength(3);
  expect(html).toContain('9.0 MB, too large to be shown here');
  expect(html).toContain(dataUrl(samplePng(4)));
});

test('of several mods, it has those that change', async () => {
  const others = ['same', 'new'].map((name) => ({ name, title: 'Old' }));
  const several = await startPortal({ mods: others });
  const root = repository({
    'a/modportal.yml': 'mod: same\ntitle: Old\n',
    'b/modportal.yml': 'mod: new\ntitle: Fresh\n',
  });
  const { outputs } = await actHere(root, several, { config: '*/modportal.yml', 'dry-run': 'true' });
  await several.close();
  expect(path.basename(outputs.preview ?? '')).toBe('portal-page-new.html');
  expect(readFileSync(outputs.preview ?? '', 'utf8')).not.toContain('<code>same</code>');
});
