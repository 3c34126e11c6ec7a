import { readFileSync } from 'node:fs';

import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type StepResult } from '../../emulator/index.js';
import { idOfColour } from '../support/in-process.js';
import { startGitHub, type GitHubStub } from '../support/github-api.js';
import { act, actHere, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;
let github: GitHubStub;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Old' }] });
  github = await startGitHub();
});
afterEach(async () => {
  await Promise.all([portal.close(), github.close()]);
});
afterAll(removeRepositories);

const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

/** Runs the action in a job of a pull request that keeps a comment. */
async function actOnPullRequest(
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: Readonly<Record<string, string>> = {},
  start = actHere,
): Promise<StepResult> {
  return start(
    repository(files),
    portal,
    { comment: 'true', 'github-token': TOKEN, ...inputs },
    {
      event: { pull_request: { number: 7 }, repository: { private: false } },
      env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '42' },
    },
  );
}

/** A text as it is read: entities resolved, and without what is not seen. */
function asRead(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
}

/** Where eight characters in a row of the secret can be read. */
function placesOf(secret: string, result: StepResult): string[] {
  const places = {
    log: result.log.replace(/^::add-mask::.*$/gm, ''),
    stderr: result.stderr,
    summary: result.summary,
    comments: github.comments.map(({ body }) => body).join('\n'),
    outputs: JSON.stringify(result.outputs),
  };
  const low = secret.toLowerCase();
  const pieces = Array.from({ length: low.length - 7 }, (_, at) => low.slice(at, at + 8));
  return Object.entries(places).flatMap(([name, text]) =>
    pieces.some((piece) => asRead(text).includes(piece)) ? name : [],
  );
}

/** The live page, with the text at every place that a portal's answer has. */
function pageQuoting(text: string): string {
  const image = (id: string) => ({
    id,
    url: `https://assets.example/${text}.png`,
    thumbnail: `https://assets.example/${text}`,
  });
  return JSON.stringify({
    name: 'big-mod',
    owner: text,
    title: `${'x'.repeat(40)}${text}`,
    summary: text,
    description: `A [link](https://example.org/${text})\n\n${text}\n\n\`${text}\`\n`,
    faq: `${'word '.repeat(500)}${text}`,
    category: text,
    tags: [text, 'trains'],
    license: { id: text, name: text, title: text, description: text, url: text },
    homepage: `https://example.org/?key=${encodeURIComponent(text)}`,
    source_url: text,
    images: [image('a'.repeat(40)), image(text.replace(/\s/g, ''))],
    releases: [],
  });
}

const FILES = {
  'modportal.yml': [
    'mod: big-mod',
    'title: New',
    'summary: New',
    'description: a.md',
    'faq: b.md',
    'category: content',
    'tags: [logistics]',
    'license: default_mit',
    'homepage: https://example.org',
    'source_url: https://example.org',
    'images: { folder: shots, prune: true }',
  ].join('\n'),
  'a.md': 'New\n',
  'b.md': 'New\n',
  'shots/1.png': samplePng(1),
};

test.each<readonly [string, (key: string) => string]>([
  ['as it is', (key) => key],
  ['in capitals', (key) => key.toUpperCase()],
  ['wrapped', (key) => key.replace(/.{9}/g, '$&\n')],
  ['with zero-width spaces', (key) => key.replace(/.{3}/g, '$&\u200b')],
  ['percent-encoded', (key) => Array.from(key, (c) => `%${c.charCodeAt(0).toString(16)}`).join('')],
])('a page that quotes the key %s: no report shows it', async (_, quote) => {
  const body = pageQuoting(quote(portal.apiKey));
  portal.inject({ when: { kind: 'full', every: 1 }, what: { type: 'status', status: 200, body } });
  const result = await actOnPullRequest(FILES, { 'dry-run': 'true' });
  expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'planned' } });
  expect(github.comments).toHaveLength(1);
  expect([result.summary, result.log, github.comments[0]?.body, result.outputs.plan]).toEqual(
    Array.from({ length: 4 }, () => expect.stringContaining('***')),
  );
  expect(placesOf(portal.apiKey, result)).toEqual([]);
});

test('a page that quotes the token: no report shows it', async () => {
  const body = pageQuoting(TOKEN);
  portal.inject({ when: { kind: 'full', every: 1 }, what: { type: 'status', status: 200, body } });
  const result = await actOnPullRequest(FILES, { 'dry-run': 'true' });
  expect(result.exitCode).toBe(0);
  expect(placesOf(TOKEN, result)).toEqual([]);
});

test.each([
  ['a refusal', 400, 'InvalidRequest'],
  ['a fault that is tried again', 500, 'InternalError'],
])('%s that quotes the key: no report shows it', async (_, status, error) => {
  const body = JSON.stringify({ error, message: `${'long '.repeat(280)}Bearer ${portal.apiKey}` });
  portal.inject({ when: { kind: 'edit_details', every: 1 }, what: { type: 'status', status, body } });
  const result = await actOnPullRequest({ 'modportal.yml': 'mod: big-mod\ntitle: New\n' });
  expect(result.exitCode).toBe(1);
  expect(result.log).toContain('***');
  expect(placesOf(portal.apiKey, result)).toEqual([]);
});

test('an upload URL that a later error response quotes: no report shows it', async () => {
  portal.addImage('big-mod', samplePng(9));
  let address = '';
  portal.onRequest((record) => {
    if (record.kind !== 'upload') return;
    address = `${portal.assetsUrl}${record.path}`;
    const body = JSON.stringify({ error: 'InvalidRequest', message: `not after ${address}` });
    portal.inject({ when: { kind: 'images/edit' }, what: { type: 'status', status: 400, body } });
  });
  const config = 'mod: big-mod\nimages: shots\n';
  const result = await actOnPullRequest({ 'modportal.yml': config, 'shots/1.png': samplePng(1) });
  expect(result.exitCode).toBe(1);
  expect(result.log).toContain('not after ***');
  const permission = address.split('/').at(-1) ?? '';
  expect(permission.length).toBeGreaterThan(15);
  expect(placesOf(permission, result)).toEqual([]);
});

test('the backup has the page as it was, and the masks are printed once each', async () => {
  portal.change('big-mod', { title: `Old ${portal.apiKey}` });
  const result = await actOnPullRequest({ 'modportal.yml': 'mod: big-mod\ntitle: New\n' }, {}, act);
  expect(result.outputs.result).toBe('published');
  const backup = JSON.parse(readFileSync(result.outputs.backup ?? '', 'utf8')) as {
    readonly pages: readonly { readonly title: string }[];
  };
  expect(backup.pages[0]?.title).toBe(`Old ${portal.apiKey}`);
  const masks = result.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
  expect(masks).toEqual([portal.apiKey, TOKEN]);
});

test("an image's address is published as the page has it, not as the upload returned it", async () => {
  const id = idOfColour(1);
  const url = 'x) [click](https://evil.example';
  const body = JSON.stringify({ id, url, thumbnail: url });
  portal.inject({ when: { kind: 'upload' }, what: { type: 'status-after', status: 200, body } });
  const files = {
    'modportal.yml': 'mod: big-mod\ndescription: a.md\nimages: shots\n',
    'a.md': 'See ![it](shots/1.png)\n',
    'shots/1.png': samplePng(1),
  };
  const result = await actHere(repository(files), portal);
  expect(result.exitCode).toBe(0);
  expect(portal.mod('big-mod').description.trim()).toBe(`See ![it](${portal.assetsUrl}/assets/${id}.png)`);
  expect(result.summary).not.toContain('href="https://evil');
});

test('a live image without a valid address: an error says so, and nothing is written', async () => {
  const id = portal.addImage('big-mod', samplePng(1));
  portal.change('big-mod', { images: [{ id, url: 'http://assets.example/1.png', thumbnail: '' }] });
  const files = {
    'modportal.yml': 'mod: big-mod\ndescription: a.md\nimages: shots\n',
    'a.md': 'See ![it](shots/1.png)\n',
    'shots/1.png': samplePng(1),
  };
  const result = await actHere(repository(files), portal);
  expect(result.exitCode).toBe(1);
  expect(result.log).toContain('is not a plain https address');
  expect(portal.requests.map(({ method }) => method)).toEqual(['GET']);
});
