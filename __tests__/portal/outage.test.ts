import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { instantClock } from '../support/in-process.js';
import { actHere, annotations, removeRepositories, repository } from '../support/repository.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod', title: 'Old' }] });
});
afterEach(async () => {
  await portal.close();
  removeRepositories();
});

const workspace = () => repository({ 'modportal.yml': 'mod: big-mod\ntitle: New\n' });

const goDown = (kind: 'full' | 'edit_details') => {
  portal.inject({
    when: { kind, every: 1 },
    what: { type: 'status', status: 503, body: '<html>Service Unavailable</html>' },
  });
};

test.each(['full', 'edit_details'] as const)(
  'a portal that restarts for two minutes, at %s: the run waits and publishes',
  async (kind) => {
    const clock = instantClock();
    goDown(kind);
    portal.onRequest(() => {
      if (clock.elapsed >= 110_000) portal.clearFaults();
    });
    const result = await actHere(workspace(), portal, {}, { clock });
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'published' } });
    const waits = [...result.log.matchAll(/; retrying in ([\d.]+) s \(try (\d+)\)$/gm)];
    expect(waits.map(([, , number]) => Number(number))).toEqual(waits.map((_, at) => at + 2));
    expect(Math.min(...waits.map(([, seconds]) => Number(seconds)))).toBeGreaterThanOrEqual(1);
  },
);

test('a portal that stays down is called unavailable, in each wait and in the error', async () => {
  goDown('full');
  const result = await actHere(workspace(), portal);
  expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
  const what = 'could not read the page of big-mod: the mod portal is unavailable (HTTP 503)';
  expect(result.log).toContain(`${what}; retrying in 1.5 s (try 2)\n`);
  expect(result.log).toContain(`${what}; retrying in 3.0 s (try 3)\n`);
  expect(annotations(result, 'error')).toEqual([
    `${what}; gave up after 10 tries in 2 minutes (run again later; a run continues where the last one ended)`,
  ]);
});
