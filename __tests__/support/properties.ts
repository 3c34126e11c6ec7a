import fc from 'fast-check';

import { isThorough } from './thorough.js';

/*
 * How the property tests run. `npm test` gives the same answer twice: it always uses this seed, and an eighth of the runs
 * that each test asks for. `npm run test:thorough` makes all of them. `npm run fuzz` (scripts/fuzz.mjs) sets the variables.
 */
const seed = readNumber('PROPERTY_SEED', 1);
/** The number of runs of each property is multiplied by this. */
const scale = readNumber('PROPERTY_SCALE', isThorough ? 1 : 0.125);
/** In seconds: the longest time for one property; one that has not failed by then passes. */
const limit = readNumber('PROPERTY_SECONDS', Infinity);

/**
 * Whether a property has so little time that its values may not include every case: the last rounds of `npm run fuzz` are
 * short. A test then does not check that they did.
 */
export const isBrief = limit < 10;

fc.configureGlobal({
  seed,
  ...(limit < Infinity && { plugins: [fc.interruptAfterTimeLimit(limit * 1000)] }),
});

/**
 * The parameters of a property test, for `fc.assert`.
 *
 * @param count how many runs `npm run test:thorough` makes
 * @param examples the counterexamples that `npm run fuzz` has found so far, tried first and always
 */
export function runs<Values extends unknown[]>(
  count: number,
  examples: Values[] = [],
): fc.Parameters<Values> {
  return {
    examples,
    numRuns: examples.length + Math.ceil(count * scale),
  };
}

/** @throws Error when the variable is set to anything but a positive number */
function readNumber(variable: string, otherwise: number): number {
  const text = process.env[variable];
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!(number > 0)) throw new Error(`${variable} must be a positive number, not ${JSON.stringify(text)}`);
  return number;
}
