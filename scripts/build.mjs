/**
 * Builds the generated files that are committed: `dist/` (one bundle for the actions and the command line, and a file that
 * starts each of them), `dist/emulator/` (the emulated portal, bundled so that `npm start` works without an install) and
 * `modportal.schema.json`. With `--check`, it writes nothing and exits
 * with 1 if the committed files are out of date. Types are not checked: `npm run lint` does that.
 */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import ts from 'typescript';
import { withoutUnusedFunctions } from './unused-functions.mjs';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
/** The source as JavaScript. The name is fixed because the ids of the modules in a bundle depend on it. */
const compiled = '.build';
/** The file of dist/ with what all programs share. */
const MAIN = 'modportal-sync.js';
const built = mkdtempSync(path.join(os.tmpdir(), 'modportal-sync-build-'));

/**
 * Compiles the source, once for all bundles, file by file. ncc would compile it anew for each of them, and check its types;
 * `tsc` would read the types of all packages, which takes most of its time.
 */
function compile() {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const compilerOptions = { ...options, module: ts.ModuleKind.ESNext };
  for (const folder of ['src', 'emulator', 'scripts'])
    for (const file of filesIn(path.join(root, folder)).filter((name) => name.endsWith('.ts'))) {
      const text = readFileSync(path.join(root, folder, file), 'utf8');
      const { outputText } = ts.transpileModule(text, { compilerOptions, fileName: file });
      const target = path.join(root, compiled, folder, file.replace(/\.ts$/, '.js'));
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, outputText);
    }
  cpSync(path.join(root, 'package.json'), path.join(root, compiled, 'package.json'));
}

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
 * Gives the bundles a copy of @actions/core without what is not used here: its HTTP client, for OpenID Connect tokens, its
 * way to start programs, and its job summary. The client loads undici, which took half of the time of a run with nothing to
 * do; the summary makes Node.js load `fs/promises`, which takes 2 to 3 ms.
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
  const noSummary = ['summary', 'markdownSummary'].map((name) => `export const ${name} = undefined;\n`);
  writeFileSync(path.join(copy, 'lib/summary.js'), noSummary.join(''));
  for (const [name, files] of Object.entries(leftOut)) {
    const folder = path.join(copy, 'node_modules/@actions', name);
    mkdirSync(path.join(folder, 'lib'), { recursive: true });
    const about = JSON.stringify({ name: `@actions/${name}`, type: 'module', license: 'MIT' });
    for (const [file, text] of Object.entries({ ...files, 'package.json': about, LICENSE: '' }))
      writeFileSync(path.join(folder, file), text);
  }
}

/**
 * Renames the files that the bundle loads only when they are needed: a name instead of a number. It is the name of
 * `webpackChunkName` in the source. A file with what several of these need has all their names, joined by `+`, and the name
 * of a file with packages ends with `-packages`. ncc has no option for it.
 */
function nameChunks(folder) {
  const main = path.join(folder, MAIN);
  const bundle = readFileSync(main, 'utf8');
  // A file that is loaded late may load others.
  const texts = filesIn(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
  const names = {};
  const loaders = {};
  for (const [, name, list] of texts.matchAll(/\/\* import\(\) \| ([\w-]+) \*\/ ?(\d+|\[.*?\)\])/g)) {
    const ids = list.match(/\d+/g);
    names[ids.pop()] = name;
    for (const id of ids) (loaders[id] ??= new Set()).add(name);
  }
  for (const [id, each] of Object.entries(loaders).filter(([id]) => !(id in names))) {
    const isOwn = readFileSync(path.join(folder, `${id}.index.js`), 'utf8').includes(`./${compiled}/src/`);
    names[id] = `${[...each].sort().join('+')}${isOwn ? '' : '-packages'}`;
  }
  const nameOf = 'return "" + chunkId + ".index.js";';
  if (!bundle.includes(nameOf)) throw new Error('ncc names the files of a bundle in another way');
  writeFileSync(main, bundle.replace(nameOf, `return ${JSON.stringify(names)}[chunkId] + ".js";`));
  for (const [id, name] of Object.entries(names)) {
    const file = path.join(folder, `${name}.js`);
    if (existsSync(file)) throw new Error(`two files of the bundle have the name ${name}`);
    renameSync(path.join(folder, `${id}.index.js`), file);
  }
  const nameless = filesIn(folder).filter((file) => file.endsWith('.index.js'));
  if (nameless.length > 0) throw new Error(`files of the bundle have no name: ${nameless.join(', ')}`);
}

/**
 * Node.js finds its own modules faster by this function than by a `require` that is made anew for each of them, and reads
 * all of a bundle at each start, also what is not used. If one character of it is not ASCII, V8 stores all of the file with
 * two bytes for each character, and takes 3 ms longer.
 */
function makeQuick(folder) {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const file = path.join(folder, name);
    const text = withoutUnusedFunctions(readFileSync(file, 'utf8'));
    const found = /\b__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([\w:/]+)"\)/g;
    const quick = text.replace(found, (written, id) =>
      isBuiltin(id) ? `process.getBuiltinModule("${id}")` : written,
    );
    writeFileSync(file, name === MAIN ? inAscii(quick) : quick);
  }
}

/**
 * Escapes what is not ASCII. The escape means the same in a string, a template without a tag and a regular expression, but not
 * after a backslash.
 */
function inAscii(text) {
  if (/\\[\u0080-\uffff]/.test(text))
    throw new Error('the bundle has a backslash before a character that is not ASCII: remove the backslash');
  if (/\braw`[^`]*[\u0080-\uffff]/.test(text))
    throw new Error('the bundle has a raw template with a character that is not ASCII: use another string');
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt().toString(16).padStart(4, '0')}`);
}

/** Adds the files that start a program of the bundle. action.yml and others name them. */
function addEntryPoints(folder) {
  const entryPoints = { 'index.js': 'publish', 'pull/index.js': 'pull', 'cli/index.js': 'commandLine' };
  for (const [file, program] of Object.entries(entryPoints)) {
    const bundle = `${'../'.repeat(file.split('/').length - 1) || './'}${MAIN}`;
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    // npm makes a file that can be run of it.
    const shebang = program === 'commandLine' ? '#!/usr/bin/env node\n' : '';
    writeFileSync(
      path.join(folder, file),
      `${shebang}import { ${program} } from '${bundle}';\n\nawait ${program}();\n`,
    );
  }
}

/**
 * Joins the licences of the files of a bundle, each package once. With one name for all, ncc would keep those of one file.
 */
function joinLicenses(folder) {
  const parts = filesIn(folder).filter((file) => file.endsWith('-licenses.txt'));
  // A package begins with a line for its name and one for the id of its licence.
  const packages = parts.flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .trim()
      .split(/\n\n(?=(?:@[\w.-]+\/)?[\w.-]+\n[A-Z\d][\w.-]*\n)/),
  );
  for (const file of parts) rmSync(path.join(folder, file));
  writeFileSync(path.join(folder, 'licenses.txt'), `${[...new Set(packages)].sort().join('\n\n')}\n`);
}

/** Returns the sorted relative paths of all files in a folder and its subfolders. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

try {
  compile();
  prepareActionsCore();
  await Promise.all([
    bundle('src/entry-points.js', 'dist', '--license', '[name]-licenses.txt'),
    bundle('emulator/index.js', 'emulator', '--license', 'licenses.txt'),
  ]);
  const dist = path.join(built, 'dist');
  renameSync(path.join(dist, 'index.js'), path.join(dist, MAIN));
  nameChunks(dist);
  for (const folder of [dist, path.join(built, 'emulator')]) makeQuick(folder);
  addEntryPoints(dist);
  joinLicenses(dist);
  // This has to wait for the builds, because ncc empties the folder that it writes to.
  renameSync(path.join(built, 'emulator'), path.join(dist, 'emulator'));
  const { stdout: schema } = await run(process.execPath, [path.join(root, compiled, 'scripts/schema.js')]);
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
