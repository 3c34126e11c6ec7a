import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { startPortal, type Effect, type EmulatedPortal, type RequestRecord } from '../../emulator/index.js';
import type { Page } from '../../src/model/page.js';
import { isEmpty } from '../../src/model/plan.js';
import { planPage } from '../../src/plan/plan-page.js';
import { parseLivePage } from '../../src/portal/parse-live-page.js';
import { runOnPage, SampleImages } from '../support/in-process.js';
import { runs } from '../support/properties.js';
import { samplePng } from '../support/sample-images.js';

/**
 * Random publications, disturbed in random ways: faults, older copies of the page, appends lost or in another order, images that somebody else adds or
 * removes meanwhile, two runs at once, with and without `prune`. Whatever happens:
 *
 * 1. no live image is lost, but by a `prune` that the plan showed, or by the person who removed it;
 * 2. a run without a failure leaves the page right;
 * 3. after a run in peace, the next one has nothing to do.
 *
 * The API has no way to change a gallery on condition, so two things cannot be had, and are not asked for here: an image
 * that somebody adds between a run's last read and its `images/edit`; and one that only an older copy of the page lacks,
 * when that copy shows everything else that the run knows of.
 */

const MOD = 'big-mod';
const images = new SampleImages();
afterAll(() => {
  images.remove();
});

const refusal = JSON.stringify({ error: 'InvalidRequest', message: 'No' });
const trouble = JSON.stringify({ error: 'InternalError', message: 'Later' });
const EFFECTS: readonly Effect[] = [
  { type: 'status', status: 500, body: trouble },
  { type: 'status-after', status: 500, body: trouble },
  { type: 'status', status: 400, body: refusal },
  { type: 'status-after', status: 400, body: refusal },
  { type: 'status', status: 429, body: trouble },
  { type: 'reset-before' },
  { type: 'reset-after' },
  { type: 'truncate' },
  { type: 'html' },
  { type: 'html', after: true },
  { type: 'empty', after: true },
  { type: 'wrong-json', after: true },
  { type: 'no-op' },
];

const colours = (minLength: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength, maxLength: 6 });
const request = fc.integer({ min: 1, max: 30 });

const scenario = fc.record({
  live: colours(0),
  folder: colours(1),
  prune: fc.boolean(),
  title: fc.constantFrom('Old', 'New'),
  /** Whether the description embeds the folder's first image. */
  embeds: fc.boolean(),
  runs: fc.constantFrom(1, 2),
  appendOnUpload: fc.boolean(),
  removedIdsReturn: fc.boolean(),
  loseParallelAppends: fc.constantFrom(false, false, true, 'and image' as const),
  /** In milliseconds: uploads are done in another order than they began. */
  uploadDelays: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }),
  faults: fc.array(fc.record({ request, what: fc.constantFrom(...EFFECTS) }), { maxLength: 3 }),
  stale: fc.option(fc.record({ nth: fc.integer({ min: 1, max: 6 }), times: fc.integer({ min: 1, max: 3 }) })),
  /** What somebody else does. An index picks one of the live images. */
  others: fc.array(
    fc.oneof(
      fc.record({ request, adds: fc.integer({ min: 20, max: 29 }) }),
      fc.record({ request, removes: fc.nat({ max: 8 }) }),
    ),
    { maxLength: 2 },
  ),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

/** Follows the gallery from request to request. */
class Witness {
  /** Ids that have been live and that nobody was entitled to remove. */
  private readonly owed = new Set<string>();
  private readonly mayGo = new Set<string>();
  readonly lost: string[] = [];

  constructor(private readonly portal: EmulatedPortal) {}

  allow(ids: readonly string[]): void {
    for (const id of ids) this.mayGo.add(id);
  }

  look(when: string): void {
    const gallery = this.portal.mod(MOD).images.map(({ id }) => id);
    if (new Set(gallery).size < gallery.length) this.lost.push(`${when}: an image is there twice`);
    for (const id of this.owed) {
      if (!gallery.includes(id) && !this.mayGo.has(id)) this.lost.push(`${when}: ${id} is lost`);
    }
    this.owed.clear();
    for (const id of gallery) this.owed.add(id);
  }
}

async function play(given: Scenario): Promise<string[]> {
  const { appendOnUpload, removedIdsReturn, loseParallelAppends, prune, uploadDelays } = given;
  const portal = await startPortal({ appendOnUpload, removedIdsReturn, loseParallelAppends });
  let uploads = 0;
  portal.onRequest(async ({ kind }) => {
    if (kind === 'upload') await wait(uploadDelays[uploads++ % uploadDelays.length]);
  });
  portal.addMod({ name: MOD, title: 'Old', images: given.live.map((colour) => samplePng(colour)) });
  const files = given.folder.map((colour) => images.file(colour));
  const [first] = files;
  const page: Page = {
    mod: MOD,
    config: 'modportal.yml',
    fields: {
      title: given.title,
      ...(given.embeds && first && { description: ['![](', { sha1: first.sha1 }, ')'] }),
    },
    gallery: { source: '', images: files, prune },
    places: {},
  };
  const witness = new Witness(portal);
  const wrong: string[] = [];

  portal.inject(...given.faults.map(({ request, what }) => ({ when: { request }, what })));
  if (given.stale !== null)
    portal.inject({ when: { kind: 'full', ...given.stale }, what: { type: 'stale' } });

  const lastRequest = new Map<string, RequestRecord['kind']>();
  const pending = [...given.others];
  const stopWatching = portal.onRequest(({ n, kind, headers }) => {
    witness.look(`before request ${n}`);
    const client = headers['user-agent'] ?? '';
    // Somebody else's turn comes when no client may be about to set a gallery from a read that it has made already, and,
    // with older copies about, when a later upload will tell those from newer ones.
    const isReading = [...lastRequest].some(([other, last]) => other !== client && last === 'full');
    const isSafe = kind !== 'images/edit' && !isReading && (given.stale === null || kind === 'images/add');
    lastRequest.set(client, kind);
    const at = pending.findIndex(({ request }) => request <= n);
    const [next] = isSafe && at !== -1 ? pending.splice(at, 1) : [];
    if (next === undefined) return;
    if ('adds' in next) portal.addImage(MOD, samplePng(next.adds));
    else {
      const live = portal.mod(MOD).images;
      const gone = live[next.removes % Math.max(1, live.length)];
      if (gone !== undefined) witness.allow([gone.id]);
      portal.change(MOD, (mod) => (mod.images = mod.images.filter(({ id }) => id !== gone?.id)));
    }
    witness.look(`after somebody's change before request ${n}`);
  });

  const run = async (userAgent: string): Promise<readonly string[]> => {
    let removed: readonly string[] = [];
    let seen = '';
    const stop = portal.onRequest(({ kind, headers }) => {
      if (kind === 'full' && headers['user-agent'] === userAgent) seen = trueBody(portal);
    });
    const { failures } = await runOnPage(portal, page, {
      userAgent,
      onPlan: ({ gallery }) => {
        removed = gallery?.removed.map(({ id }) => id) ?? [];
        witness.allow(removed);
      },
    });
    stop();
    if (failures.length === 0) {
      // What somebody added since the plan is kept, and left for the next run to prune.
      const live = parseLivePage(JSON.parse(seen) as Record<string, unknown>, `${portal.url}/mod/${MOD}`);
      const left = live && planPage(page, live, { removable: new Set(removed) });
      if (left === undefined || !isEmpty(left))
        wrong.push(`${userAgent} ended well, and the page is not right`);
    }
    return failures.map(({ message }) => message);
  };

  await Promise.all(Array.from({ length: given.runs }, (_, at) => run(`run ${at + 1}`)));
  witness.look('after the runs');
  stopWatching();
  portal.clearFaults();
  const quiet = await run('a run in peace');
  witness.look('after the run in peace');
  wrong.push(...quiet.map((message) => `in peace: ${message}`));
  const next = await runOnPage(portal, page, { onPlan: () => undefined });
  if (next.plan === undefined || !isEmpty(next.plan))
    wrong.push('after a run in peace, the next one is not empty');
  wrong.push(...witness.lost, ...portal.clientErrors);
  await portal.close();
  return wrong;
}

/** The page as it truly is, in the shape of a full read. */
function trueBody(portal: EmulatedPortal): string {
  const { name, title, description, tags, images: gallery, category } = portal.mod(MOD);
  return JSON.stringify({ name, title, description, tags, category, images: gallery, summary: '' });
}

test('no live image is lost, and a run that ends well leaves the page right', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async (given) => {
      expect(await play(given)).toEqual([]);
    }),
    // `npm run fuzz -- __tests__/publish/random-runs.property.test.ts` makes as many as there is time for.
    runs(200),
  );
});
