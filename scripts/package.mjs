/**
 * `npm run package -- <folder>`: makes the npm package, as a tarball in the folder, of what is committed. It has the command
 * line, which is bundled, so it has no dependencies to install. The package.json of this repository cannot be published: it
 * has the dependencies from which the bundle is built.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { globSync } from 'tinyglobby';

/** The keys of package.json that the package has. */
const PUBLISHED = [
  'name',
  'version',
  'description',
  'keywords',
  'license',
  'repository',
  'type',
  'engines',
  'bin',
];

const root = path.resolve(import.meta.dirname, '..');
const target = path.resolve(process.argv[2] ?? '.');
const source = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const staged = mkdtempSync(path.join(os.tmpdir(), 'modportal-sync-package-'));
try {
  const about = Object.fromEntries(PUBLISHED.map((key) => [key, source[key]]));
  writeFileSync(path.join(staged, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
  for (const file of ['README.md', 'LICENSE', ...globSync(source.files, { cwd: root })])
    cpSync(path.join(root, file), path.join(staged, file));
  mkdirSync(target, { recursive: true });
  // npm is a script on Windows, which only a shell can start.
  execFileSync('npm', ['pack', '--pack-destination', target], {
    cwd: staged,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
} finally {
  rmSync(staged, { recursive: true });
}
