import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const root = path.resolve(import.meta.dirname, '..');
const fuzz = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/fuzz.mjs', ...args], { cwd: root, encoding: 'utf8' });

test('a property that does not hold ends with its counterexample and the way to repeat it', () => {
  const file = '__tests__/fixtures/false-property.ts';
  const { status, stdout, stderr } = fuzz('--seed', '7', '--minutes', '0.1', file);
  expect(stdout).toBe('seed: 7\n');
  expect(stderr).toContain('Counterexample: [1000000]');
  expect(stderr).toContain(`npm run fuzz -- --seed 7 ${file}`);
  expect(status).toBe(1);
});

test.each([[['--seed', 'x']], [['--minutes', '-1']], [['--sed', '1']], [['gone.test.ts']]])(
  'the arguments %j are refused',
  (args) => {
    expect(fuzz(...args).status).toBe(2);
  },
);

test('every property draws the same values at every run', () => {
  const values = () => fc.sample(fc.string(), 20);
  expect(values()).toEqual(values());
});

const tests = readdirSync(path.join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => [file, readFileSync(path.join(root, '__tests__', file), 'utf8')] as const);

test.each(tests)('%s has properties if its name says so, and only then', (file, source) => {
  expect(file.endsWith('.property.test.ts')).toBe(/fc[.]assert/.test(source));
});

test.each(tests.filter(([file]) => file.endsWith('.property.test.ts')))(
  'every property of %s leaves its number of runs to the command',
  (_, source) => {
    expect(source.split(/\bruns\(\d/)).toHaveLength(source.split(/\bfc\.assert\(/).length);
    expect(source).not.toMatch(/\b(?:numRuns|seed):/);
  },
);
