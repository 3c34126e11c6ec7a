import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '..');

/** The house, floor by floor from the top: a room may import from the floors that its rule names, and from itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  index: ['main'],
  main: [
    'report',
    'publish',
    'backup',
    'progress',
    'sudden-end',
    'outcome',
    'plan',
    'page',
    'portal',
    'inputs',
  ],
  report: ['outcome', 'plan', 'github-repository', 'secrets'],
  publish: ['outcome', 'plan', 'page', 'portal'],
  backup: ['portal', 'inputs'],
  progress: ['outcome', 'plan'],
  'sudden-end': ['outcome'],
  outcome: ['plan', 'page', 'portal'],
  plan: ['page', 'portal', 'image-address'],
  page: ['github-repository'],
  portal: ['secure-url'],
  inputs: ['secure-url', 'github-repository'],
  'image-address': ['secure-url'],
  secrets: [],
  'secure-url': [],
  'github-repository': [],
};

/** The room of a file below src/: its folder, or its own name. The gallery's part of the plan belongs to the plan. */
function roomOf(file: string): string {
  const room = file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
  return room === 'gallery-plan' ? 'plan' : room;
}

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, 'src', file), 'utf8');
  return [...source.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm)].map(([, target = '']) =>
    path.posix.join(path.posix.dirname(file), target.replace(/\.js$/, '.ts')),
  );
}

test.each(files)('%s imports only from below', (file) => {
  const room = roomOf(file);
  const targets = importsOf(file).filter((target) => !target.startsWith('../'));
  const wrong = targets.filter(
    (target) => roomOf(target) !== room && !MAY_IMPORT[room]?.includes(roomOf(target)),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    expect(trail).not.toContain(file);
    if (finished.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };
  files.forEach((file) => {
    visit(file, []);
  });
});

test('only inputs.ts reads the environment', () => {
  const readers = files.filter((file) =>
    /process\.env|environment\./.test(readFileSync(path.join(root, 'src', file), 'utf8')),
  );
  expect(readers).toEqual(['inputs.ts']);
});

test('the emulated portal knows nothing of the action', () => {
  const emulator = readdirSync(path.join(root, 'emulator')).filter((file) => file.endsWith('.ts'));
  for (const file of emulator) {
    expect(readFileSync(path.join(root, 'emulator', file), 'utf8')).not.toMatch(/from '\.\.\/src/);
  }
});
