/**
 * Builds the generated files that are committed: `dist/` (the action), `dist/emulator/` (the emulated portal, bundled so
 * that `npm start` works without an install) and `modportal.schema.json`. With `--check`, it writes nothing and exits
 * with 1 if the committed files are out of date. Types are not checked: `npm run typecheck` does that.
 */
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
/** The source as JavaScript. The name is fixed because the ids of the modules in a bundle depend on it. */
const compiled = '.build';
const built = mkdtempSync(path.join(os.tmpdir(), 'modportal-sync-build-'));

/** Bundles one entry file; ncc's output is shown only if it fails. */
async function bundle(entry, out, ...options) {
  const target = path.join(built, out);
  await run(
    process.execPath,
    [ncc, 'build', path.join(compiled, entry), '--out', target, '--quiet', ...options],
    { cwd: root },
  );
}

/**
 * Gives the bundles a copy of @actions/core without the packages for functions that are not used here: its HTTP client, for
 * OpenID Connect tokens, and its way to start programs. The client loads undici, which took half of the time of a run with
 * nothing to do.
 */
function prepareActionsCore() {
  const copy = path.join(root, compiled, 'node_modules/@actions/core');
  cpSync(path.join(root, 'node_modules/@actions/core'), copy, { recursive: true });
  const leftOut = {
    'http-client': {
      'index.js': 'export class HttpClient {}',
      'lib/auth.js': 'export class BearerCredentialHandler {}',
    },
    exec: { 'index.js': 'export const getExecOutput = undefined;' },
  };
  for (const [name, files] of Object.entries(leftOut)) {
    const folder = path.join(copy, 'node_modules/@actions', name);
    mkdirSync(path.join(folder, 'lib'), { recursive: true });
    const about = JSON.stringify({ name: `@actions/${name}`, type: 'module', license: 'MIT' });
    for (const [file, text] of Object.entries({ ...files, 'package.json': about, LICENSE: '' }))
      writeFileSync(path.join(folder, file), text);
  }
}

/**
 * Renames the files that a bundle loads only when they are needed: the name of `webpackChunkName` in the source instead of
 * a number. ncc has no option for it.
 */
function nameChunks(folder) {
  const main = path.join(folder, 'index.js');
  const bundle = readFileSync(main, 'utf8');
  const names = Object.fromEntries(
    [...bundle.matchAll(/\.e\(\/\* import\(\) \| ([\w-]+) \*\/ (\d+)\)/g)].map(([, name, id]) => [id, name]),
  );
  const nameOf = 'return "" + chunkId + ".index.js";';
  if (!bundle.includes(nameOf)) throw new Error('ncc names the files of a bundle in another way');
  writeFileSync(main, bundle.replace(nameOf, `return ${JSON.stringify(names)}[chunkId] + ".js";`));
  for (const [id, name] of Object.entries(names))
    renameSync(path.join(folder, `${id}.index.js`), path.join(folder, `${name}.js`));
}

/** Joins the licences of the files of a bundle. With one name for all, ncc would keep those of one file. */
function joinLicenses(folder) {
  const parts = filesIn(folder).filter((file) => file.endsWith('-licenses.txt'));
  const texts = parts.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  for (const file of parts) rmSync(path.join(folder, file));
  writeFileSync(path.join(folder, 'licenses.txt'), `${texts.join('\n\n')}\n`);
}

/** Returns the sorted relative paths of all files in a folder and its subfolders. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

try {
  // Compiled once. ncc would compile the source anew, and check its types, for each of the bundles.
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', compiled], {
    cwd: root,
  });
  prepareActionsCore();
  await Promise.all([
    bundle('src/action/index.js', 'dist', '--license', '[name]-licenses.txt'),
    bundle('src/action/pull.js', 'pull', '--license', 'licenses.txt'),
    bundle('src/cli/index.js', 'cli', '--license', 'licenses.txt'),
    bundle('emulator/index.js', 'emulator', '--license', 'licenses.txt'),
    bundle('scripts/schema.js', 'schema'),
  ]);
  nameChunks(path.join(built, 'dist'));
  joinLicenses(path.join(built, 'dist'));
  // This has to wait for the builds, because ncc empties the folder that it writes to.
  for (const part of ['pull', 'cli', 'emulator'])
    renameSync(path.join(built, part), path.join(built, 'dist', part));
  const { stdout: schema } = await run(process.execPath, [path.join(built, 'schema/index.js')]);
  rmSync(path.join(built, 'schema'), { recursive: true });
  writeFileSync(path.join(built, 'modportal.schema.json'), schema);

  if (process.argv.includes('--check')) {
    const expected = filesIn(built);
    const stale = expected.filter((file) => {
      try {
        return !readFileSync(path.join(root, file)).equals(readFileSync(path.join(built, file)));
      } catch {
        return true;
      }
    });
    const leftOver = filesIn(path.join(root, 'dist')).filter(
      (file) => !expected.includes(path.join('dist', file)),
    );
    if (stale.length + leftOver.length > 0) {
      console.error(`out of date: ${[...stale, ...leftOver].join(', ')}; run npm run build`);
      process.exitCode = 1;
    } else console.log('dist/ and modportal.schema.json are up to date');
  } else {
    rmSync(path.join(root, 'dist'), { recursive: true, force: true });
    cpSync(built, root, { recursive: true });
  }
} finally {
  rmSync(built, { recursive: true });
  rmSync(path.join(root, compiled), { recursive: true, force: true });
}
