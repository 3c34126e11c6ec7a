import path from 'node:path';

import Sequencer from '@jest/test-sequencer';

/**
 * The suites that take longest, so that none of them runs alone at the end. Jest sorts by how long they took before, but a
 * clean clone has no such times.
 */
const LONGEST = ['action-n-z', 'rest', 'faults', 'pull', 'report', 'portal-and-publish'];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}

function rank(test) {
  const at = LONGEST.indexOf(path.basename(test.path, '.ts'));
  return at === -1 ? LONGEST.length : at;
}
