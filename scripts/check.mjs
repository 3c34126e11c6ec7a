/**
 * `npm run check`: every check that CI runs on a change, except the ones that need GitHub. All of them run, also after one has
 * failed; the exit code is 1 if any has. It changes no file.
 *
 *   npm run check                what CI runs on Linux
 *   npm run check -- --thorough  also faults and kills at every request, as CI does on GitHub
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = (file) => path.join(root, 'node_modules', file);
const thorough = process.argv.includes('--thorough') ? ['--thorough'] : [];

/** What each check is, and the command that mends it if there is one. */
const CHECKS = {
  format: { args: [bin('oxfmt/bin/oxfmt'), '--check'], cure: 'npm run format' },
  lint: { args: [bin('oxlint/bin/oxlint')] },
  workflows: { args: ['scripts/lint-workflows.mjs'] },
  dist: {
    args: ['scripts/build.mjs', '--check'],
    cure: 'npm run build, and commit dist/ and modportal.schema.json',
  },
  demo: { args: ['scripts/demo.mjs'] },
  tests: { args: ['scripts/test.mjs', '--no-build', ...thorough] },
};

const failed = [];

async function check(name) {
  const { args } = CHECKS[name];
  // The tests report while they run. The output of the others, of which two run at a time, must not mix.
  const isLong = name === 'tests';
  const child = spawn(process.execPath, args, { cwd: root, stdio: isLong ? 'inherit' : 'pipe' });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
  const code = await new Promise((resolve) => child.on('error', () => resolve(1)).on('close', resolve));
  const output = Buffer.concat(chunks).toString();
  console.log(`\n=== ${name}: ${code === 0 ? 'passed' : 'FAILED'} ===\n${code === 0 ? '' : output}`);
  if (code !== 0) failed.push(name);
}

async function inTurn(names) {
  for (const name of names) await check(name);
}

await Promise.all([inTurn(['dist', 'demo']), inTurn(['format', 'lint', 'workflows'])]);
// Many tests run the committed bundle, which must be the one of the source.
if (failed.includes('dist')) console.log('\nThe tests are left out, because dist/ is out of date.');
else await check('tests');

for (const name of failed) {
  const { cure } = CHECKS[name];
  console.log(`${name} failed${cure === undefined ? '' : `: run ${cure}`}`);
}
process.exitCode = failed.length > 0 ? 1 : 0;
