import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { planGallery } from '../../src/plan/plan-gallery.js';
import { file, live, sha1 } from '../support/plans.js';
import { runs } from '../support/properties.js';

/** What has to move by trying every run before each image, which takes the square of their number. */
function movedBySearch(before: readonly string[], wanted: readonly string[]): string[] {
  const stray = before.filter((name) => !wanted.includes(name));
  const staying = [...wanted.filter((name) => before.includes(name)), ...stray];
  const runs: { names: string[]; weight: number }[] = [];
  for (const name of staying) {
    let best: { names: string[]; weight: number } = { names: [], weight: 0 };
    for (const run of runs) {
      const isBefore = before.indexOf(run.names.at(-1) ?? '') < before.indexOf(name);
      if (isBefore && run.weight > best.weight) best = run;
    }
    const weight = best.weight + (wanted.includes(name) ? staying.length + 1 : 1);
    runs.push({ names: [...best.names, name], weight });
  }
  const heaviest = runs.toSorted((a, b) => b.weight - a.weight)[0]?.names ?? [];
  return staying.filter((name) => !heaviest.includes(name));
}

test('the images that move are those that a search through all runs finds', () => {
  const names = Array.from({ length: 12 }, (_, at) => `${at}.png`);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(names),
      fc.shuffledSubarray(names, { minLength: 1 }),
      (before, wanted) => {
        const { change } = planGallery(
          { folder: 'shots', images: wanted.map((name) => file(name)), prune: false },
          before.map(live),
        );
        if (change === undefined) return;
        expect(change.moved.map(({ id }) => id)).toEqual(movedBySearch(before, wanted).map(sha1));
      },
    ),
    runs(1000),
  );
});
