import { availableParallelism } from 'node:os';

/** Jest runs the TypeScript as native ES modules; the imports say `.js`, the files are `.ts`. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['<rootDir>/__tests__/support/properties.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript' },
          transform: { verbatimModuleSyntax: true },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // Whole runs spawn processes on machines with as little as two cores; nothing here asserts a time.
  testTimeout: 120_000,
  // More than one for each core, because many tests wait: for a process that they have started, or for a fault to pass.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
};
