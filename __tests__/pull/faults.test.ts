import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startPortal, type Effect, type EmulatedPortal, type When } from '../../emulator/index.js';
import { instantClock } from '../support/in-process.js';
import { filesOf, pullHere } from '../support/pulling.js';
import { removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';
import { final, passing } from '../support/whole-publication.js';

/** Pulled once, and then changed in the web form: a title, a text and two new images. */
let existing: string;
/** After an undisturbed pull. */
let wanted: string;
let portal: EmulatedPortal;
/** A new folder for each pull. */
let root: string;

beforeAll(async () => {
  portal = await startPortal({
    mods: [{ name: 'big-mod', title: 'Old', description: 'Old words.', images: [samplePng(1)] }],
  });
  existing = repository({});
  await pullHere(existing, portal);
  portal.change('big-mod', { title: 'New', description: 'New words.' });
  for (const colour of [2, 3]) portal.addImage('big-mod', samplePng(colour));
  wanted = repository({});
  cpSync(existing, wanted, { recursive: true });
  expect(await pullHere(wanted, portal, { force: true })).toMatchObject({ result: 'pulled', problems: [] });
  root = mkdtempSync(path.join(os.tmpdir(), 'pull-'));
});
afterAll(async () => {
  removeRepositories();
  rmSync(root, { recursive: true });
  await portal.close();
});

/** In milliseconds. Long enough for what does answer. */
const SILENCE_MS = 250;

/** Pulls against the fault, then without it. @returns what is not as it must be */
async function disturb(when: When, what: Effect, mustPass: boolean): Promise<string[]> {
  rmSync(root, { recursive: true });
  cpSync(existing, root, { recursive: true });
  portal.inject({ when, what });
  const clock = instantClock(what.type.startsWith('hang') ? SILENCE_MS : Infinity);
  const pulled = await pullHere(root, portal, { force: true, clock });
  portal.clearFaults();
  const [before, after, now] = [filesOf(existing), filesOf(wanted), filesOf(root)].map((files) =>
    JSON.stringify(files),
  );
  const wrong: string[] = [];
  const said = pulled.failures.map(({ message }) => message).join();
  if (pulled.result === 'failed' && (now !== before || said === ''))
    wrong.push(`failed with other files: ${said}`);
  if (pulled.result === 'pulled' && now !== after)
    wrong.push(`pulled something else: ${JSON.stringify(pulled.problems)}`);
  if (pulled.result === 'unchanged' && what.type !== 'stale') wrong.push('unchanged');
  if (mustPass && pulled.result === 'failed') wrong.push(`gave up: ${said}`);
  if (readdirSync(root).some((name) => name.startsWith('.'))) wrong.push('something is left over');
  const next = await pullHere(root, portal, { force: true });
  if (next.result === 'failed' || JSON.stringify(filesOf(root)) !== after)
    wrong.push('the next pull is wrong');
  return wrong.map((each) => `${JSON.stringify(when)}: ${each}`);
}

const ONCE: readonly When[] = [{ request: 1 }, { request: 2 }, { request: 3 }];
const LASTING: readonly When[] = [
  { kind: 'full', every: 1 },
  { kind: 'asset', every: 1 },
];

async function disturbEach(whens: readonly When[], what: Effect, mustPass: boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const when of whens) wrong.push(...(await disturb(when, what, mustPass)));
  return wrong;
}

/** The portal acts on nothing here, so these are the same with `-after`. */
const faults = [...passing, ...final].filter(([name, { type }]) => !/after|key|nothing/.test(name + type));

describe('every file is old or new, and the next pull ends well', () => {
  test.each(faults)('%s, once', async (name, what) => {
    const isFinal = final.some(([each]) => each === name);
    expect(await disturbEach(ONCE, what, !isFinal)).toEqual([]);
  });

  test.each(faults)('%s, always', async (_, what) => {
    expect(await disturbEach(LASTING, what, false)).toEqual([]);
  });
});
