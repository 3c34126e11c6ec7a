import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal, type PortalOptions } from '../../emulator/index.js';
import { AT_ONCE } from '../../src/portal/slots.js';
import { instantClock } from '../support/in-process.js';
import { actHere, annotations, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
  removeRepositories();
});

const names = (count: number) =>
  Array.from({ length: count }, (_, at) => `mod-${String(at + 1).padStart(2, '0')}`);

async function start(count: number, options: PortalOptions = {}): Promise<void> {
  portal = await startPortal({ ...options, mods: names(count).map((name) => ({ name, title: 'Old' })) });
}

/** Each mod gets a new title and two images. */
function family(count: number): string {
  const files = names(count).flatMap((name, at): [string, string | Buffer][] => [
    [`${name}/modportal.yml`, `mod: ${name}\ntitle: New\nimages: shots\n`],
    [`${name}/shots/1.png`, samplePng(2 * at)],
    [`${name}/shots/2.png`, samplePng(2 * at + 1)],
  ]);
  return repository(Object.fromEntries(files));
}

const run = (workspace: string, more: Parameters<typeof actHere>[3] = {}) =>
  actHere(workspace, portal, { config: '*/modportal.yml' }, more);
const sent = (kind: string) => portal.requests.filter((request) => request.kind === kind);
const modOf = ({ form }: { form: EmulatedPortal['requests'][number]['form'] }) =>
  form.find(([name]) => name === 'mod')?.[1];
const titles = (count: number) => names(count).map((name) => portal.mod(name).title);

/** Later mods are answered sooner. */
function answerBackwards(): void {
  portal.onRequest(async ({ path, kind }) => {
    const number = Number(/mod-(\d+)/.exec(path)?.[1] ?? 0);
    if (kind === 'full') await wait(Math.max(0, 40 - 3 * number));
  });
}

describe('many mods', () => {
  test('are read and published side by side, six requests at most, and reported in the order of the configurations', async () => {
    await start(12, { latency: 5 });
    answerBackwards();
    const result = await run(family(12));
    expect(annotations(result, 'error')).toEqual([]);
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'published', 'images-uploaded': '24' } });
    expect(portal.peakInFlight).toBe(AT_ONCE);
    expect(titles(12)).toEqual(names(12).map(() => 'New'));
    const order = (text: string) => [...text.matchAll(/\/mod\/(mod-\d+)$/gm)].map(([, name]) => name);
    expect(order(result.outputs['page-url'] ?? '')).toEqual(names(12));
    expect(JSON.parse(result.outputs.plan ?? '')).toMatchObject(names(12).map((mod) => ({ mod })));
    const sections = [...result.summary.matchAll(/^#+ .*?(mod-\d+)/gm)].map(([, name]) => name);
    expect(sections).toEqual(names(12));
  });

  test('are one request each when there is nothing to do', async () => {
    await start(20);
    const files = names(20).map((name) => [`${name}/modportal.yml`, `mod: ${name}\ntitle: Old\n`]);
    const result = await run(repository(Object.fromEntries(files) as Record<string, string>));
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged' } });
    expect(portal.requests.map(({ kind }) => kind)).toEqual(Array(20).fill('full'));
  });

  test('are all read before the first write: if one cannot be read, none is changed', async () => {
    await start(8);
    const workspace = family(9);
    const result = await run(workspace);
    expect(annotations(result, 'error')).toEqual([expect.stringContaining('no mod named "mod-09"')]);
    expect(sent('edit_details')).toEqual([]);
    expect(titles(8)).toEqual(names(8).map(() => 'Old'));
  });

  test('if one of two cannot be read, the report is about both, and the error is at its name', async () => {
    await start(1);
    const result = await run(family(2));
    expect(result.summary).toContain('## Mod portal pages: failed, nothing was written\n');
    expect(result.summary).toContain('compared with the live pages.');
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(/^mod-02\/modportal\.yml:1:6 could not read the page of mod-02/),
    ]);
  });

  test('one that cannot be written does not stop the others', async () => {
    await start(9, { keyFor: names(9).filter((name) => name !== 'mod-04') });
    const result = await run(family(9));
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(annotations(result, 'error')).toEqual([
      expect.stringContaining('of mod-04: the API key does not'),
    ]);
    expect(titles(9)).toEqual(names(9).map((name) => (name === 'mod-04' ? 'Old' : 'New')));
    expect(portal.mod('mod-09').images).toHaveLength(2);
  });

  test('every line of the log says which mod it is about; the log of one mod alone does not repeat its name', async () => {
    await start(3);
    const several = await run(family(3));
    const published = (log: string) => log.slice(log.indexOf('publishing mod-'));
    const lines = published(several.log)
      .split('\n')
      .filter((line) => /changed|uploaded|set|verified/.test(line) && line.startsWith('  '));
    expect(lines.length).toBeGreaterThanOrEqual(12);
    expect(lines.filter((line) => !/^ {2}mod-0\d {2}\S/.test(line))).toEqual([]);
    portal.change('mod-01', { title: 'Old' });
    const alone = await run(family(3));
    expect(alone.log).toContain('\n  changed   title\n');
  });
});

describe('a portal that cannot be reached is not waited for by each mod in turn', () => {
  const GONE = { type: 'status', status: 503, body: '<html>Gone</html>' } as const;

  test('when reading: there is one error', async () => {
    await start(30);
    portal.inject({ when: { kind: 'full', every: 1 }, what: GONE });
    const clock = instantClock();
    const result = await run(family(30), { clock });
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(/could not read the page of mod-\d+: the mod portal is unavailable/),
    ]);
    expect(new Set(portal.requests.map(({ path }) => path)).size).toBe(AT_ONCE);
    // In milliseconds: one operation gives up after two minutes, and half a minute more at most.
    expect(clock.elapsed).toBeLessThan(2.5 * 60_000);
  });

  test('when writing: the mods that were not begun stay as they are, and the next run completes all', async () => {
    await start(30);
    portal.inject({ when: { kind: 'edit_details', nth: 9, times: 1e6 }, what: GONE });
    const clock = instantClock();
    const workspace = family(30);
    const result = await run(workspace, { clock });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(clock.elapsed).toBeLessThan(6 * 60_000);
    const tried = new Set(sent('edit_details').map(modOf));
    expect(tried.size).toBeLessThan(30);
    expect(result.log).toContain('mod-30: nothing was written; the next run will');
    portal.clearFaults();
    expect((await run(workspace)).outputs.result).toBe('published');
    expect(titles(30)).toEqual(names(30).map(() => 'New'));
  });
});
