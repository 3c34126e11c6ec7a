import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type PortalOptions } from '../emulator/index.js';
import type { SyncEvent } from '../src/model/event.js';
import type { Outcome } from '../src/model/outcome.js';
import type { Page, PageFields } from '../src/model/page.js';
import type { Plan } from '../src/model/plan.js';
import { PortalClient } from '../src/portal/client.js';
import { PortalError } from '../src/portal/portal-error.js';
import { AT_ONCE } from '../src/portal/slots.js';
import { Progress } from '../src/progress.js';
import { sync, type SyncRequest } from '../src/sync.js';
import { idOfColour, instantClock, SampleImages } from './support/in-process.js';
import { samplePng } from './support/sample-images.js';

const images = new SampleImages();
let portal: EmulatedPortal;
let backupFolder: string;
beforeEach(() => {
  backupFolder = mkdtempSync(path.join(os.tmpdir(), 'sync-'));
});
afterEach(async () => {
  await portal.close();
  rmSync(backupFolder, { recursive: true });
});
afterAll(() => {
  images.remove();
});

const NEW = { title: 'New' };
const REFUSAL = { status: 400, body: JSON.stringify({ error: 'InvalidRequest', message: 'No' }) };

/** A portal with the mods, of which each has the title "Old" and one image. */
async function start(mods: readonly string[], options: PortalOptions = {}): Promise<void> {
  const seed = (name: string) => ({ name, title: 'Old', images: [samplePng(50)] });
  portal = await startPortal({ ...options, mods: mods.map(seed) });
}

const page = (mod: string, fields: PageFields = NEW): Page => ({
  mod,
  config: `${mod}/modportal.yml`,
  fields,
  places: {},
});

/** A page whose gallery is the image of one colour; prune removes the image that is live. */
const pruned = (mod: string, colour = 1): Page => ({
  ...page(mod, {}),
  gallery: { source: 'shots', images: [images.file(colour)], prune: true },
});

interface Run {
  readonly outcome: Outcome;
  readonly events: readonly SyncEvent[];
  /** The plans that somebody was asked to approve. */
  readonly asked: readonly (readonly Plan[])[];
}

async function run(
  pages: readonly Page[],
  {
    approve = true,
    listen = () => undefined,
    ...more
  }: Partial<Omit<SyncRequest, 'approve'>> & {
    approve?: boolean;
    listen?: (event: SyncEvent, progress: Progress) => void;
  } = {},
): Promise<Run> {
  const events: SyncEvent[] = [];
  const asked: (readonly Plan[])[] = [];
  const progress = new Progress();
  const request: SyncRequest = {
    load: () => pages,
    approve: (plans) => {
      asked.push(plans);
      return approve;
    },
    portal: {
      url: new URL(portal.url),
      apiKey: portal.apiKey,
      userAgent: 'test',
      onSecret: () => undefined,
      clock: instantClock(),
    },
    backupFolder,
    ...more,
  };
  const outcome = await sync(request, progress, (event) => {
    events.push(event);
    listen(event, progress);
  });
  return { outcome, events, asked };
}

const requests = () => portal.requests.map(({ kind }) => kind);
const titles = (...mods: string[]) => mods.map((mod) => portal.mod(mod).title);
const ofKind = <K extends SyncEvent['kind']>(events: readonly SyncEvent[], kind: K) =>
  events.filter((event): event is Extract<SyncEvent, { kind: K }> => event.kind === kind);

describe('a run', () => {
  test('tells its listener each step in order', async () => {
    await start(['a']);
    const { outcome, events } = await run([page('a')]);
    expect(events).toMatchObject([
      { kind: 'phase', name: 'Repository' },
      { kind: 'page declared', page: { mod: 'a' } },
      { kind: 'phase', name: 'Portal' },
      { kind: 'page read', live: { name: 'a' } },
      { kind: 'phase', name: 'Plan' },
      { kind: 'planned', page: { mod: 'a' }, live: { name: 'a' }, plan: { mod: 'a' } },
      { kind: 'backed up', file: outcome.backup, images: 0 },
      { kind: 'phase', name: 'Publish' },
      { kind: 'publishing', mod: 'a' },
      { kind: 'written', write: { kind: 'fields' }, mod: 'a', isAlone: true },
      { kind: 'verified', mod: 'a', isAlone: true },
    ]);
    expect(outcome).toMatchObject({ result: 'published', publications: [{ mod: 'a' }], failures: [] });
    expect(JSON.parse(readFileSync(outcome.backup, 'utf8'))).toMatchObject({ pages: [{ title: 'Old' }] });
  });

  test('that is not approved writes nothing, not even a backup', async () => {
    await start(['a', 'b']);
    const { outcome, asked } = await run([page('a'), page('b', {})], { approve: false });
    expect(outcome).toMatchObject({ result: 'planned', publications: [], backup: '' });
    expect(asked).toMatchObject([[{ mod: 'a' }, { mod: 'b' }]]);
    expect(requests()).toEqual(['full', 'full']);
  });

  test('without a difference asks nobody and writes nothing', async () => {
    await start(['a']);
    const { outcome, asked } = await run([page('a', { title: 'Old' })]);
    expect(outcome).toMatchObject({ result: 'unchanged', publications: [], backup: '' });
    expect(asked).toEqual([]);
  });

  test('writes and backs up only the pages that differ', async () => {
    await start(['a', 'b', 'c']);
    const { outcome, events } = await run([page('a', {}), page('b'), page('c')]);
    expect(outcome).toMatchObject({ result: 'published', publications: [{ mod: 'b' }, { mod: 'c' }] });
    expect(ofKind(events, 'planned')).toHaveLength(3);
    expect(ofKind(events, 'verified').map(({ isAlone }) => isAlone)).toEqual([false, false]);
    expect(JSON.parse(readFileSync(outcome.backup, 'utf8'))).toMatchObject({
      pages: [{ name: 'b' }, { name: 'c' }],
    });
  });

  test.each<[string, PageFields, Outcome['result']]>([
    ['published', NEW, 'published'],
    ['refused by the portal before the first write', { tags: [] }, 'failed'],
  ])('closes its connections: %s', async (_, fields, result) => {
    const close = jest.spyOn(PortalClient.prototype, 'close');
    await start(['a']);
    portal.change('a', { tags: ['trains'] });
    expect((await run([page('a', fields)])).outcome.result).toBe(result);
    expect(close).toHaveBeenCalledTimes(1);
    close.mockRestore();
  });
});

describe('nothing is written to any page', () => {
  test('if a page cannot be loaded: the portal is not even read', async () => {
    await start(['a']);
    const { outcome, events } = await run([], {
      load: (problems) => {
        problems.warn(undefined, 'careful');
        problems.error({ file: 'b/modportal.yml' }, 'unknown key');
        return [page('a')];
      },
    });
    expect(outcome).toMatchObject({
      result: 'failed',
      problems: [{ message: 'careful' }, { message: 'unknown key' }],
    });
    expect(ofKind(events, 'phase')).toEqual([{ kind: 'phase', name: 'Repository' }]);
    expect(requests()).toEqual([]);
  });

  test('if loading throws an error', async () => {
    await start([]);
    const load = () => {
      throw Object.assign(new Error('no such folder'), { hint: 'check the path' });
    };
    expect((await run([], { load })).outcome).toMatchObject({
      result: 'failed',
      failures: [{ message: 'no such folder', hint: 'check the path' }],
    });
  });

  test('if the comparison finds an error on one of them', async () => {
    await start(['a', 'b']);
    portal.change('b', { tags: ['trains'] });
    const { outcome } = await run([page('a'), page('b', { tags: [] })], {
      load: (problems) => {
        problems.warn(undefined, 'careful');
        return [page('a'), page('b', { tags: [] })];
      },
    });
    expect(outcome).toMatchObject({
      result: 'failed',
      plans: [{ mod: 'a' }, { mod: 'b' }],
      problems: [{ message: 'careful' }, { message: expect.stringContaining('cannot clear the tags') }],
    });
    expect(requests()).toEqual(['full', 'full']);
  });

  test('if one of them cannot be read: all that can be read are planned', async () => {
    await start(['a', 'c']);
    const { outcome, events } = await run([page('a'), page('b'), page('c')]);
    expect(outcome).toMatchObject({
      result: 'failed',
      plans: [{ mod: 'a' }, { mod: 'c' }],
      failures: [{ message: expect.stringContaining('no mod named "b"') }],
    });
    expect(ofKind(events, 'planned').map(({ plan }) => plan.mod)).toEqual(['a', 'c']);
    expect(titles('a', 'c')).toEqual(['Old', 'Old']);
  });

  test('if the backup cannot be written', async () => {
    await start(['a']);
    const { outcome, events } = await run([page('a')], {
      backupFolder: path.join(backupFolder, 'missing'),
    });
    expect(outcome).toMatchObject({
      result: 'failed',
      backup: '',
      failures: [{ message: expect.stringContaining('could not write the backup') }],
    });
    expect(ofKind(events, 'backed up')).toEqual([]);
    expect(titles('a')).toEqual(['Old']);
  });
});

describe('several pages', () => {
  const MANY = Array.from({ length: AT_ONCE + 2 }, (_, at) => `mod-${at}`);

  test('are all published, however many there are', async () => {
    await start(MANY);
    const { outcome } = await run(MANY.map((mod) => page(mod)));
    expect(outcome).toMatchObject({ result: 'published', failures: [] });
    expect(outcome.publications.map(({ mod }) => mod)).toEqual(MANY);
    expect(new Set(titles(...MANY))).toEqual(new Set(['New']));
  });

  test('are reported in the order of their configurations, whichever is read first', async () => {
    await start(['a', 'c', 'd']);
    portal.onRequest(async (request) => {
      if (request.path.includes('/a/') || request.path.includes('/b/')) await wait(30);
    });
    const { outcome } = await run(['a', 'b', 'c', 'd', 'e'].map((mod) => page(mod)));
    expect(outcome.plans.map(({ mod }) => mod)).toEqual(['a', 'c', 'd']);
    expect(outcome.failures).toMatchObject([
      { message: expect.stringContaining('"b"') },
      { message: expect.stringContaining('"e"') },
    ]);
  });

  test('are not read after the portal could not be reached, and that is one failure', async () => {
    await start([]);
    portal.inject({ when: { request: 1, times: 1000 }, what: { type: 'reset-before' } });
    const { outcome, events } = await run(MANY.map((mod) => page(mod)));
    expect(outcome).toMatchObject({ result: 'failed', plans: [] });
    expect(outcome.failures).toMatchObject([{ message: expect.stringContaining('gave up') }]);
    expect(new Set(portal.requests.map((request) => request.path)).size).toBe(AT_ONCE);
    expect(ofKind(events, 'phase').map(({ name }) => name)).toEqual(['Repository', 'Portal']);
    // Each wait is reported, too.
    expect(ofKind(events, 'waiting').length).toBeGreaterThan(0);
  });

  test('of which some cannot be reached have one failure for those, and one for each of the others', async () => {
    await start([]);
    const read = jest
      .spyOn(PortalClient.prototype, 'readPage')
      .mockImplementation((mod) =>
        Promise.reject(new PortalError('bd'.includes(mod) ? 'unreachable' : 'unknown-mod', mod)),
      );
    const { outcome } = await run(['a', 'b', 'c', 'd'].map((mod) => page(mod)));
    read.mockRestore();
    expect(outcome.failures.map(({ message }) => message)).toEqual(['a', 'b', 'c']);
  });

  test('are not begun once the portal can no longer be reached', async () => {
    await start(MANY);
    portal.inject({ when: { request: MANY.length + 1, times: 1000 }, what: { type: 'reset-before' } });
    const { outcome, events } = await run(MANY.map((mod) => page(mod)));
    expect(outcome).toMatchObject({ result: 'failed', failures: [] });
    expect(ofKind(events, 'publishing')).toHaveLength(AT_ONCE);
    expect(ofKind(events, 'verified')).toEqual([]);
    // It is not known whether a page has changed.
    expect(existsSync(outcome.backup)).toBe(true);
  });

  test('of which one is rejected: the others are published', async () => {
    await start(['a', 'b'], { keyFor: ['b'] });
    const { outcome, events } = await run([page('a'), page('b')]);
    expect(outcome).toMatchObject({ result: 'failed', publications: [{ mod: 'a' }, { mod: 'b' }] });
    expect(ofKind(events, 'verified')).toEqual([{ kind: 'verified', mod: 'b', isAlone: false }]);
    expect(titles('a', 'b')).toEqual(['Old', 'New']);
    expect(existsSync(outcome.backup)).toBe(true);
  });
});

describe('the backup', () => {
  test('is not named if the page has not changed', async () => {
    await start(['a']);
    portal.inject({ when: { kind: 'edit_details' }, what: { type: 'status', ...REFUSAL } });
    const { outcome } = await run([page('a')]);
    expect(outcome).toMatchObject({ result: 'failed', backup: '', publications: [{ changed: [] }] });
  });

  test('is named if a call with an error response has changed the page', async () => {
    await start(['a']);
    portal.inject({ when: { kind: 'edit_details' }, what: { type: 'status-after', ...REFUSAL } });
    const { outcome } = await run([page('a')]);
    expect(outcome).toMatchObject({ result: 'failed', publications: [{ written: [], changed: ['title'] }] });
    expect(existsSync(outcome.backup)).toBe(true);
  });

  test('is named if a write was confirmed, and the page is as before', async () => {
    await start(['a']);
    portal.inject({ when: { kind: 'edit_details' }, what: { type: 'no-op' } });
    const { outcome } = await run([page('a')]);
    expect(outcome).toMatchObject({ result: 'failed', publications: [{ changed: [] }] });
    expect(existsSync(outcome.backup)).toBe(true);
  });

  test('has the images that prune removes', async () => {
    await start(['a']);
    const { outcome, events } = await run([pruned('a')]);
    expect(ofKind(events, 'backed up')).toMatchObject([{ images: 1 }]);
    expect(existsSync(`${outcome.backup}.images/${idOfColour(50)}.png`)).toBe(true);
    expect(portal.mod('a').images.map(({ id }) => id)).toEqual([idOfColour(1)]);
  });

  test('lacks an image of one mod: that image is kept, and the other mod is pruned', async () => {
    await start(['a', 'b']);
    portal.change('a', (mod) => (mod.images = mod.images.map((image) => ({ ...image, url: '' }))));
    const { outcome } = await run([pruned('a'), pruned('b')]);
    expect(outcome.publications).toMatchObject([
      { mod: 'a', failures: [{ message: expect.stringContaining('could not save the image') }] },
      { mod: 'b', failures: [] },
    ]);
    expect(portal.mod('a').images.map(({ id }) => id)).toContain(idOfColour(50));
    expect(portal.mod('b').images.map(({ id }) => id)).toEqual([idOfColour(1)]);
  });
});

test('a run that is stopped reports the writes so far, and no upload that the portal has lost', async () => {
  await start(['a'], { loseParallelAppends: true });
  const files = [1, 2, 3].map((colour) => images.file(colour));
  const gallery = { source: 'shots', images: files, prune: false };
  const reports = new Map<SyncEvent['kind'], Outcome>();
  await run([{ ...page('a'), gallery }], {
    listen: ({ kind }, progress) => {
      if (!reports.has(kind)) reports.set(kind, structuredClone(progress.cutShort({ message: 'stopped' })));
    },
  });
  const written = (kind: SyncEvent['kind']) => reports.get(kind)?.publications[0]?.written;
  expect(reports.get('planned')).toMatchObject({ plans: [{ mod: 'a' }], publications: [] });
  expect(written('publishing')).toBeUndefined();
  expect(written('written')).toEqual([{ kind: 'fields', fields: ['title'] }]);
  expect(written('lost')?.map(({ kind }) => kind)).toEqual(['fields', 'upload', 'upload', 'upload']);
});
