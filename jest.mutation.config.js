import jestConfig from './jest.config.js';

/** The tests that Stryker runs for each mutant: those that run the source in this process, and quickly. */
export default {
  ...jestConfig,
  testMatch: [
    '**/__tests__/plan/*.test.ts',
    '**/__tests__/publish/gallery-safety.test.ts',
    '**/__tests__/publish/verification.test.ts',
    '**/__tests__/portal/retry.test.ts',
    '**/__tests__/portal/request.test.ts',
  ],
};
