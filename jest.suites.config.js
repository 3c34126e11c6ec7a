import jestConfig from './jest.config.js';

/** All tests, in a few large suites instead of a suite for each file (__tests__/support/suites.ts). */
export default {
  ...jestConfig,
  testMatch: ['<rootDir>/__tests__/suites/*.ts'],
  testSequencer: '<rootDir>/__tests__/support/longest-first.mjs',
};
