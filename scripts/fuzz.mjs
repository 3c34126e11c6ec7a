/**
 * Runs all property tests in rounds until a property fails or the time is up. Each round has a new seed and many more
 * runs than `npm test`.
 *
 *   npm run fuzz                                     ten minutes, starting with a random seed
 *   npm run fuzz -- --seed 123 --minutes 60          starting with this seed, for an hour
 *   npm run fuzz -- __tests__/report/diff.property.test.ts
 *                                                    only this file
 *
 * Exit code: 0 when no property failed, 1 with a counterexample, 2 for wrong arguments.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
/** Limit for one property in one round. Short rounds try each property with many seeds. */
const MAX_SECONDS = 20;
/** Multiplies the number of runs. It is so large that the time limit always ends the round first. */
const SCALE = 100_000;

const { seed, minutes, files, properties } = readArguments();
console.log(`seed: ${seed}`);
const end = Date.now() + minutes * 60_000;
let round = seed;
do {
  const share = (end - Date.now()) / 1000 / properties;
  const failed = runRound(round, Math.min(MAX_SECONDS, Math.max(1, share)));
  if (failed.length > 0) {
    console.error(
      `\nCounterexamples found with seed ${round}. Add each one to the examples of its property.`,
    );
    for (const file of failed) console.error(`To repeat it: npm run fuzz -- --seed ${round} ${file}`);
    process.exit(1);
  }
  round += 1;
} while (Date.now() < end);
console.log(`No counterexample with the seeds ${seed} to ${round - 1}.`);

function readArguments() {
  const options = { seed: { type: 'string' }, minutes: { type: 'string', default: '10' } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const files = positionals.length > 0 ? positionals : propertyTests();
    return {
      // fast-check uses 32 bits of a seed. Each round adds 1 to it.
      seed: readNumber('--seed', values.seed ?? String(randomInt(2 ** 31 - 100_000)), /^\d{1,10}$/),
      minutes: readNumber('--minutes', values.minutes, /^\d+(\.\d+)?$/),
      files,
      properties: files.reduce((sum, file) => sum + countProperties(file), 0),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

function readNumber(option, text, form) {
  if (!form.test(text)) throw new Error(`${option} must be a number, not ${JSON.stringify(text)}`);
  return Number(text);
}

function propertyTests() {
  return readdirSync(path.join(root, '__tests__'), { recursive: true })
    .map((name) => path.posix.join('__tests__', name.replaceAll(path.sep, '/')))
    .filter((name) => name.endsWith('.property.test.ts'))
    .sort();
}

function countProperties(file) {
  return readFileSync(path.join(root, file), 'utf8').split('fc.assert(').length - 1;
}

/**
 * Runs the test files once.
 *
 * @returns the files in which a test failed
 * @throws Error if Jest could not run
 */
function runRound(seed, seconds) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
  const results = path.join(folder, 'results.json');
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        ...jest,
        '--json',
        `--outputFile=${results}`,
        // --runTestsByPath skips files that testMatch does not match.
        '--testMatch=**/*.ts',
        '--testTimeout=3600000',
        '--runTestsByPath',
        ...files,
      ],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          PROPERTY_SEED: String(seed),
          PROPERTY_SCALE: String(SCALE),
          PROPERTY_SECONDS: String(seconds),
        },
      },
    );
    if (status === 0) return [];
    const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
    const failed = testResults.filter((result) => result.status === 'failed');
    if (failed.length === 0) throw new Error('Jest ran no tests: see its message above');
    return failed.map(({ name }) => path.relative(root, name).replaceAll(path.sep, '/'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
