import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import { Problems } from '../../src/model/problem.js';
import { loadBackup } from '../../src/restore/load-backup.js';
import { newFolder, removeFolders } from '../support/restoring.js';

afterAll(removeFolders);

const PORTAL = 'https://mods.example.org/';
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const backup = (page: string) =>
  `{"version":1,"portal":"${PORTAL}","created":"2026-01-31T12:00:00.000Z","files":{},"pages":[${page}]}`;

function load(text: string, bytes?: number): { mods: readonly string[]; messages: readonly string[] } {
  const file = path.join(newFolder(), 'b.json');
  writeFileSync(file, text);
  if (bytes !== undefined) truncateSync(file, bytes);
  const problems = new Problems();
  const pages = loadBackup(file, { portalUrl: new URL(PORTAL), skipLost: false }, problems);
  return { mods: pages.map(({ mod }) => mod), messages: problems.list.map(({ message }) => message) };
}

test.each([
  ['nested lists', nested(1e6), 'this is not a backup: "version" is missing'],
  ['nested lists without an end', '['.repeat(1e6), 'the file is not JSON, so it is not a whole backup'],
  [
    'a very long name of a mod',
    backup(`{"name":"${'a'.repeat(1e6)}"}`),
    'this is not a backup: "pages.0.name" must be the internal name of a mod',
  ],
])('a file with %s is an error', (_, text, message) => {
  expect(load(text)).toEqual({ mods: [], messages: [message] });
});

test('a file of 33 MiB is not read', () => {
  expect(load('{', 33 * 1024 * 1024).messages).toEqual([
    'the file is larger than 32 MiB, so it is not a backup',
  ]);
});

test('values that no API sets may be nested', () => {
  const fields = '"title":"","summary":"","category":"","homepage":"","license":{"id":"default_mit"}';
  const page = `{"name":"big-mod",${fields},"images":[],"releases":${nested(1e6)}}`;
  expect(load(backup(page))).toEqual({ mods: ['big-mod'], messages: [] });
});
