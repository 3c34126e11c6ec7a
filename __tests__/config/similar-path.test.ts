import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { similarPath } from '../../src/config/similar-path.js';

let base: string;
let root: string;

beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'similar-path-'));
  root = path.join(base, 'mod');
  const files = [
    'readme.md',
    'docs/Guide.md',
    'docs/FAQ.md',
    'Images/1.png',
    'Images/2.png',
    'Images/cover.png',
  ];
  for (const file of [...files, 'Images/Überblick.png', '.git/config', '.env', 'changelog.txt']) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
  }
  writeFileSync(path.join(base, 'secret.md'), '');
  symlinkSync(base, path.join(root, 'out'));
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

test.each([
  ['the file in another case', 'README.md', 'readme.md'],
  ['the folder in another case', 'images/1.png', 'Images/1.png'],
  ['the folder and the file in another case', 'DOCS/guide.MD', 'docs/Guide.md'],
  ['an accent in two characters', 'Images/U\u0308berblick.png', 'Images/Überblick.png'],
  ['a letter too few', 'docs/Gude.md', 'docs/Guide.md'],
  ['a letter too few, in another case', 'docs/gude.md', 'docs/Guide.md'],
  ['a folder with a wrong letter', 'dosc/guide.md', 'docs/Guide.md'],
  ['another extension', 'Images/cover.jpg', 'Images/cover.png'],
  ['no extension', 'docs/guide', 'docs/Guide.md'],
  ['a folder', 'image', 'Images'],
  ['a path that goes up and down', 'docs/../README.md', 'readme.md'],
  ['a slash at the end', 'doc/', 'docs'],
  ['another number', 'Images/3.png', undefined],
  ['two misspelled names', 'dosc/gude.md', undefined],
  ['nothing similar', 'docs/installation.md', undefined],
  ['a file as a folder', 'readme.md/guide.md', undefined],
  ['a path outside', '../secret.md', undefined],
  ['a link that leads outside', 'out/Secret.md', undefined],
  ['a Git folder', '.GIT/config', undefined],
  ['a file with secrets', '.ENV', undefined],
  ['the root', '.', undefined],
])('%s: %s', (_, missing, expected) => {
  expect(similarPath(root, missing)).toBe(expected);
});
