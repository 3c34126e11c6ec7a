import { readdirSync } from 'node:fs';
import path from 'node:path';

import { describe } from '@jest/globals';

const TESTS = path.resolve(import.meta.dirname, '..');

/**
 * The suites of `npm test`: the test files of each, by the beginning of their path. Jest gives each suite a new
 * environment, in which all modules are loaded and compiled again. With a suite for each file, that was a quarter of the
 * CPU time of all tests.
 */
const SUITES = {
  faults: /^action\/faults/,
  'action a-m': /^action\/(?!faults)[a-m]/,
  'action n-z': /^action\/[n-z]/,
  browser: /^browser\//,
  'config and markdown': /^(config|markdown)\//,
  'portal and publish': /^(emulator|plan|portal|publish)\//,
  pull: /^pull\//,
  report: /^(report|preview)\//,
  /** Whatever is in no other suite. */
  rest: /^/,
} as const;

/** Declares the tests of a suite. Those of each file are in a `describe`. */
export async function declareSuite(name: keyof typeof SUITES): Promise<void> {
  const state = stateOfJest();
  const outside = state.currentDescribeBlock;
  for (const file of filesOf(name)) {
    let inside: unknown;
    describe(file, () => {
      inside = state.currentDescribeBlock;
    });
    // The callback of `describe` cannot wait for an import.
    state.currentDescribeBlock = inside;
    await import(path.join(TESTS, file));
    state.currentDescribeBlock = outside;
  }
}

function filesOf(suite: keyof typeof SUITES): string[] {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => Object.entries(SUITES).find(([, pattern]) => pattern.test(file))?.[0] === suite)
    .sort();
}

/** Where jest-circus adds each hook and test that is declared. Jest has no function for it. */
function stateOfJest(): { currentDescribeBlock: unknown } {
  const key = Object.getOwnPropertySymbols(globalThis).find(
    ({ description }) => description === 'JEST_STATE_SYMBOL',
  );
  if (key === undefined) throw new Error('jest-circus keeps its state in another place');
  return (globalThis as unknown as Record<symbol, { currentDescribeBlock: unknown }>)[key] as {
    currentDescribeBlock: unknown;
  };
}
