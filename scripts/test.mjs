/**
 * Builds, so that no test runs a bundle of older source, then runs the tests: all of them, in a few large suites
 * (__tests__/support/suites.ts), or those that the arguments select as Jest's arguments do, each file as a suite.
 *
 *   npm test                               everything
 *   npm test -- __tests__/plan             the tests of a folder
 *   npm test -- --no-build __tests__/plan  without building: for tests that do not run the bundle
 *   npm run test:browser                   the tests in a real browser; npm test has them too if there is one
 *   npm run test:thorough                  faults and kills at every request, and four times the runs of each property
 */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { findChromium } from './chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
const flags = ['--no-build', '--thorough'];
const given = process.argv.slice(2);

// `--experimental-vm-modules` is how Jest loads ES modules; Node.js need not say so in each worker. Large suites make much
// garbage: with more space for new objects (in MB), V8 collects it less often.
const nodeOptions = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=64',
];
const jest = [...nodeOptions, path.join(root, 'node_modules/jest/bin/jest.js')];
const selection = given.filter((each) => !flags.includes(each));
const all = ['--config', path.join(root, 'jest.suites.config.js')];

const browserTests = '__tests__/browser';
const chromium = findChromium();
const leftOut = [];
if (chromium === undefined) {
  const hint = 'install Chromium, or set CHROMIUM to its path';
  if (given.includes(browserTests)) {
    console.error(`There is no browser for these tests: ${hint}.`);
    process.exit(1);
  }
  console.log(`Left out: the tests in a browser, because there is none (${hint}).`);
  leftOut.push('--testPathIgnorePatterns', '/node_modules/', '__tests__/(suites/)?browser');
}

const isBuilt = given.includes('--no-build') || runNode([path.join(root, 'scripts/build.mjs')]) === 0;
// `leftOut` comes last, because its option takes every word that follows it.
const args = [...jest, ...(selection.length > 0 ? selection : all), ...leftOut];
process.exitCode = isBuilt ? runNode(args) : 1;

function runNode(args) {
  const temporary = realpathSync.native(os.tmpdir());
  const env = {
    ...process.env,
    // By its true name: on macOS, the folder for temporary files is a link, and on Windows it may be a short name.
    ...{ TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    ...(chromium && { CHROMIUM: chromium }),
    ...(given.includes('--thorough') && { THOROUGH: '1' }),
  };
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}
