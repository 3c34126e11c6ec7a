import { existsSync } from 'node:fs';

import {
  startPortal,
  type EmulatedPortal,
  type Fault,
  type PortalOptions,
  type StepResult,
} from '../../emulator/index.js';
import { idOfColour, instantClock } from './in-process.js';
import { actHere, annotations, repository } from './repository.js';
import { samplePng } from './sample-images.js';
import { isThorough } from './thorough.js';

/**
 * A whole publication to be disturbed: new details, six uploads, the first for an image that the description embeds, one
 * live image that moves, and one that only the portal has. Whatever happens, a run ends with 0 and the page exactly right
 * or with 1 and a message; the run after it ends with 0 and the page exactly right; no image is ever lost or there twice.
 */

const UNMANAGED = 99;
const GALLERY = [1, 2, 3, 4, 5, 6, 7, UNMANAGED].map(idOfColour);
/** Live before the publication, and at every moment of it. */
const NEVER_LOST = [UNMANAGED, 4].map(idOfColour);
const EMBEDDED = idOfColour(2);

/** The repository to publish. It is made anew after `removeRepositories` has removed it. */
export function workspace(): string {
  if (folder === undefined || !existsSync(folder)) folder = repository(FILES);
  return folder;
}
let folder: string | undefined;

const FILES = {
  'modportal.yml': 'mod: big-mod\ntitle: New\ndescription: a.md\ntags: [trains, power]\nimages: shots\n',
  'a.md': 'New text ![two](shots/2.png)\n',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((colour) => [`shots/${colour}.png`, samplePng(colour)])),
};

/** The requests of the publication when nothing goes wrong. Those of the five uploads side by side come in any order. */
export const REQUESTS = [
  'full',
  'images/add',
  'upload',
  'edit_details',
  ...Array<string>(5).fill('images/add'),
  ...Array<string>(5).fill('upload'),
  'full',
  'images/edit',
  'full',
];
export const EVERY_REQUEST = REQUESTS.map((_, at) => at + 1);
/** One of each kind; the upload is one in the middle. */
export const TELLING_REQUESTS = [1, 2, 4, 10, 16];
/** These, the first upload, and the reads after the uploads and after everything. */
export const MORE_REQUESTS = [1, 2, 3, 4, 10, 15, 16, 17];

export async function start(openQuestions: PortalOptions = {}): Promise<EmulatedPortal> {
  return startPortal({
    ...openQuestions,
    mods: [
      {
        name: 'big-mod',
        title: 'Old',
        faq: 'Kept',
        tags: ['trains'],
        images: [samplePng(UNMANAGED), samplePng(4)],
      },
    ],
  });
}

/** What is not as it must be on the page, in words; empty when all is right. */
export function wrongOnPage(portal: EmulatedPortal): string[] {
  const mod = portal.mod('big-mod');
  const gallery = mod.images.map((image) => image.id);
  const wrong: string[] = [];
  const description = `New text ![two](${portal.assetsUrl}/assets/${EMBEDDED}.png)\n`;
  if (mod.title !== 'New' || mod.description !== description || mod.faq !== 'Kept') wrong.push('a text');
  if ([...mod.tags].sort().join() !== 'power,trains') wrong.push('the tags');
  if (gallery.join() !== GALLERY.join()) wrong.push(`the gallery: ${gallery.length} images`);
  return wrong;
}

/** Runs against a portal with a fault, then once more without, and says what was not as it must be. */
export async function runTwice(
  portal: EmulatedPortal,
  first: () => Promise<StepResult>,
  judge: (result: StepResult) => string[] = judgeEnding(portal),
): Promise<string[]> {
  const wrong: string[] = [];
  portal.onRequest(() => {
    const gallery = portal.mod('big-mod').images.map((image) => image.id);
    if (!NEVER_LOST.every((image) => gallery.includes(image))) wrong.push('an image was lost');
    if (new Set(gallery).size !== gallery.length) wrong.push('an image is there twice');
  });
  wrong.push(...judge(await first()));
  portal.clearFaults();
  const second = await actHere(workspace(), portal);
  if (second.exitCode !== 0) wrong.push(`the second run: ${annotations(second, 'error').join('; ')}`);
  wrong.push(...wrongOnPage(portal).map((what) => `after the second run: ${what}`), ...portal.clientErrors);
  await portal.close();
  return wrong;
}

export function judgeEnding(portal: EmulatedPortal) {
  return (result: StepResult): string[] => {
    const wrong: string[] = [];
    if (result.stderr !== '') wrong.push(`stderr: ${result.stderr}`);
    if (result.exitCode === 0) {
      if (result.outputs.result !== 'published') wrong.push(`ended with 0 and ${result.outputs.result}`);
      wrong.push(...wrongOnPage(portal).map((what) => `ended with 0 and ${what} wrong`));
    } else if (result.exitCode !== 1) wrong.push(`ended with ${result.exitCode}`);
    else {
      if (result.outputs.result !== 'failed') wrong.push(`ended with 1 and ${result.outputs.result}`);
      if (annotations(result, 'error').length === 0) wrong.push('ended with 1 and no message');
    }
    return wrong;
  };
}

/** One after the other. @returns what was wrong, each with its request */
export async function forEachRequest(
  requests: readonly number[],
  work: (n: number) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const n of requests) {
    const what = await work(n);
    found.push(...what.map((wrong) => `request ${n} (${REQUESTS[n - 1]}): ${wrong}`));
  }
  return found;
}

/**
 * Runs the action in this process against a portal with a fault. Waits take no time. Deadlines are real where an answer
 * arrives; where none does, they take this long.
 */
export function runDisturbed(portal: EmulatedPortal, { type }: Fault['what']): Promise<StepResult> {
  return actHere(
    workspace(),
    portal,
    {},
    { clock: instantClock(type.startsWith('hang') ? SILENCE_MS : Infinity) },
  );
}

/** In milliseconds. Long enough for what does answer; if it ever is not, the request is made again. */
const SILENCE_MS = 500;

export const json = (error: string) => JSON.stringify({ error, message: 'Said by the test' });

/** Once, these are got over: the run must still end with 0. */
export const passing: [string, Fault['what']][] = [
  ['an internal error', { type: 'status', status: 500, body: json('InternalError') }],
  [
    'an internal error after the portal acted',
    { type: 'status-after', status: 500, body: json('InternalError') },
  ],
  ['an unknown error with status 200', { type: 'status', status: 200, body: json('Unknown') }],
  [
    'an overloaded proxy',
    { type: 'status', status: 503, body: '<html>Busy</html>', headers: { 'retry-after': '3' } },
  ],
  [
    'a gateway that timed out after the portal acted',
    { type: 'status-after', status: 504, body: '<html>Late</html>' },
  ],
  ['too many requests', { type: 'status', status: 429, body: json('Slow'), headers: { 'retry-after': '2' } }],
  ['a connection reset before', { type: 'reset-before' }],
  ['a connection reset after', { type: 'reset-after' }],
  ['a body cut short', { type: 'truncate' }],
  ['a chunked body cut short', { type: 'truncate-chunked' }],
  ['no answer', { type: 'hang' }],
  ['no answer after the portal acted', { type: 'hang-after' }],
  ['half an answer', { type: 'hang-body' }],
  ['a slow answer', { type: 'slow', ms: 20 }],
  ['a page from the past', { type: 'stale' }],
  ['HTML instead of JSON', { type: 'html' }],
  ['HTML instead of JSON after the portal acted', { type: 'html', after: true }],
  ['an empty answer', { type: 'empty' }],
  ['an empty answer after the portal acted', { type: 'empty', after: true }],
  ['unexpected JSON', { type: 'wrong-json' }],
  ['unexpected JSON after the portal acted', { type: 'wrong-json', after: true }],
];

/** These may end the run, with 1 and a message. */
export const final: [string, Fault['what']][] = [
  ['a refused request', { type: 'status', status: 400, body: json('InvalidRequest') }],
  [
    'a refused request after the portal acted',
    { type: 'status-after', status: 500, body: json('InvalidRequest') },
  ],
  ['a refused key', { type: 'status', status: 403, body: json('InvalidApiKey') }],
  ['a success that did nothing', { type: 'no-op' }],
  ['a redirect', { type: 'redirect', location: 'http://127.0.0.1:9/' }],
];

/** Three of the telling requests for each fault, so that each of these requests meets more than half of the faults. */
function requestsFor(what: Fault['what']): number[] {
  const at = [...passing, ...final].findIndex(([, each]) => each === what);
  return [0, 1, 2].flatMap((step) => TELLING_REQUESTS[(at + 2 * step) % TELLING_REQUESTS.length] ?? []);
}

/** Runs with the fault at each of the requests in turn, once. */
export async function disturbOnce(what: Fault['what'], mustPass: boolean): Promise<string[]> {
  return forEachRequest(isThorough ? EVERY_REQUEST : requestsFor(what), async (n) => {
    const portal = await start();
    portal.inject({ when: { request: n }, what });
    const judge = judgeEnding(portal);
    return runTwice(
      portal,
      () => runDisturbed(portal, what),
      (result) => [
        ...judge(result),
        ...(mustPass && result.exitCode !== 0 ? ['the run gave up', ...annotations(result, 'error')] : []),
      ],
    );
  });
}
