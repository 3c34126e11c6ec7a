import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { planGallery } from '../../src/plan/plan-gallery.js';
import { file, live, sha1 } from '../support/plans.js';
import { runs } from '../support/properties.js';

/** The weight of the heaviest run before each image, by trying them all, which takes the square of their number. */
function heaviestBySearch(before: readonly string[], wanted: readonly string[]): number {
  const stray = before.filter((name) => !wanted.includes(name));
  const staying = [...wanted.filter((name) => before.includes(name)), ...stray];
  const runs: { last: number; weight: number }[] = [];
  for (const name of staying) {
    const last = before.indexOf(name);
    const earlier = runs.filter((run) => run.last < last).map(({ weight }) => weight);
    runs.push({ last, weight: Math.max(0, ...earlier) + weightOf(name, wanted) });
  }
  return Math.max(0, ...runs.map(({ weight }) => weight));
}

/** All images that are only on the portal together weigh less than one of the folder. */
function weightOf(name: string, wanted: readonly string[]): number {
  return wanted.includes(name) ? 100 : 1;
}

test('the images that do not move are in order, and no image of the folder moves unnecessarily', () => {
  const names = Array.from({ length: 12 }, (_, at) => `${at}.png`);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(names),
      fc.shuffledSubarray(names, { minLength: 1 }),
      (before, wanted) => {
        const { change } = planGallery(
          { source: 'shots', images: wanted.map((name) => file(name)), prune: false },
          before.map(live),
        );
        if (change === undefined) return;
        const moved = new Set(change.moved.map(({ id }) => id));
        const staying = [...wanted, ...before.filter((name) => !wanted.includes(name))].filter(
          (name) => before.includes(name) && !moved.has(sha1(name)),
        );
        expect(staying).toEqual(before.filter((name) => staying.includes(name)));
        const weight = staying.reduce((sum, name) => sum + weightOf(name, wanted), 0);
        expect(weight).toBe(heaviestBySearch(before, wanted));
      },
    ),
    runs(1000),
  );
});
