import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '..');

/** The layers of src/, from top to bottom. A layer may import from the layers that its row names, and from itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'entry-points': ['action', 'cli'],
  action: [
    'sync',
    'program',
    'sudden-end',
    'progress',
    'pull',
    'publish',
    'plan',
    'preview',
    'report',
    'config',
    'markdown',
    'portal',
    'model',
    'text',
  ],
  cli: [
    'sync',
    'program',
    'git-program',
    'sudden-end',
    'progress',
    'pull',
    'restore',
    'publish',
    'plan',
    'preview',
    'report',
    'config',
    'markdown',
    'portal',
    'model',
    'text',
  ],
  sync: ['progress', 'publish', 'plan', 'portal', 'model'],
  program: [],
  'git-program': [],
  'sudden-end': ['model'],
  progress: ['model'],
  restore: ['publish', 'plan', 'config', 'portal', 'model', 'text'],
  pull: ['git-program', 'plan', 'config', 'markdown', 'portal', 'model', 'text'],
  publish: ['plan', 'portal', 'model', 'text'],
  plan: ['model', 'text'],
  preview: ['report', 'model', 'text'],
  report: ['model', 'text'],
  config: ['markdown', 'model', 'text'],
  markdown: ['model', 'text'],
  portal: ['model', 'text'],
  model: [],
  text: [],
};

/** The layer of a file below src/: its folder, or the name of the file. */
function layerOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const sourceOf = (file: string): string => readFileSync(path.join(root, 'src', file), 'utf8');

function importsOf(file: string): string[] {
  return [...sourceOf(file).matchAll(/(?:\bfrom|\bimport\(\s*(?:\/\*.*?\*\/)?)\s*'(\.[^']+)'/g)].map(
    ([, target = '']) => path.posix.join(path.posix.dirname(file), target.replace(/\.js$/, '.ts')),
  );
}

test('every layer has a row', () => {
  expect([...new Set(files.map(layerOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test.each(files)('%s imports only from layers below', (file) => {
  const layer = layerOf(file);
  const targets = importsOf(file).filter((target) => !target.startsWith('../'));
  expect(targets.filter((target) => !files.includes(target))).toEqual([]);
  const wrong = targets.filter(
    (target) => layerOf(target) !== layer && !MAY_IMPORT[layer]?.includes(layerOf(target)),
  );
  expect(wrong).toEqual([]);
});

test('no import leads back to its own file', () => {
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    expect(trail).not.toContain(file);
    if (finished.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };
  for (const file of files) visit(file, []);
});

test.each(files)('%s re-exports nothing', (file) => {
  expect(sourceOf(file)).not.toMatch(/^export (?:type )?(?:\{[^}]*\}|\*) from/m);
});

describe('what only one layer may do', () => {
  const using = (pattern: RegExp) => files.filter((file) => pattern.test(sourceOf(file)));

  test('read the environment', () => {
    expect(using(/process\.env|\benvironment\.[A-Z]/)).toEqual([
      // Only the PATH, to start Git.
      'git-program.ts',
      'action/runner-context.ts',
      'cli/environment.ts',
    ]);
  });

  test('know GitHub Actions', () => {
    expect(new Set(using(/@actions\/github|GITHUB_OUTPUT/).map(layerOf))).toEqual(new Set(['action']));
  });

  test('open connections', () => {
    const others = using(/from 'node:https?'/).filter((file) => layerOf(file) !== 'portal');
    // The server of the preview opens none: it answers.
    expect(others).toEqual(['cli/preview-server.ts']);
    expect(sourceOf('cli/preview-server.ts')).not.toMatch(/\b(?:request|get|fetch)\(/);
  });
});

test('the emulated portal imports nothing of the action', () => {
  const emulator = readdirSync(path.join(root, 'emulator')).filter((file) => file.endsWith('.ts'));
  for (const file of emulator) {
    expect(readFileSync(path.join(root, 'emulator', file), 'utf8')).not.toMatch(/from '\.\.\/src/);
  }
});
