import path from 'node:path';

import Sequencer from '@jest/test-sequencer';

/**
 * The test files that take longest, so that none of them runs alone at the end. Jest sorts by how long files took before,
 * but a clean clone has no such times.
 */
const LONGEST = [
  'faults-got-over',
  'faults-that-end-a-run',
  'proxies',
  'quoted-secrets',
  'random-runs.property',
  'kills',
  'diff-limits',
  'limits.property',
  'security',
  'odd-runners',
  'whole-runs',
  'stopped-runs',
  'silence',
  'faults-of-the-bundle',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}

function rank(test) {
  const at = LONGEST.indexOf(path.basename(test.path, '.test.ts'));
  return at === -1 ? LONGEST.length : at;
}
