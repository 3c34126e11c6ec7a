import jestConfig from '../jest.config.js';

/** One folder makes a quick run: `FOLDER=plan npm run mutation -- --mutate 'src/plan/*.ts'`. */
const folder = process.env.FOLDER ?? '*';

/**
 * The tests that Stryker runs for each mutant: those that run the source in this process, and quickly. Property tests,
 * very large galleries and whole runs of the action are left out: they would take seconds for each mutant.
 */
export default {
  ...jestConfig,
  rootDir: '..',
  testMatch: [
    'plan/compare.test.ts',
    'plan/image-address.test.ts',
    'plan/plan.test.ts',
    'plan/problems.test.ts',
    'plan/restored-gallery.test.ts',
    'plan/served-ids.test.ts',
    'restore/load-backup.test.ts',
    'publish/attempts.test.ts',
    'publish/gallery-request.test.ts',
    'publish/gallery-safety.test.ts',
    'publish/known-images.test.ts',
    'publish/mismatch.test.ts',
    'publish/order.test.ts',
    'publish/rejected-fields.test.ts',
    'publish/removed-images.test.ts',
    'publish/side-by-side.test.ts',
    'publish/verification.test.ts',
    'portal/retry.test.ts',
    'portal/request.test.ts',
    'sync.test.ts',
    'progress.test.ts',
  ]
    .filter((file) => folder === '*' || file.startsWith(folder))
    .map((file) => `**/__tests__/${file}`),
};
