/**
 * `npm start`: runs the built action on `example/` as a hosted runner does, against an emulated portal that has an older
 * version of the page. It works without an install. With `npm start -- --serve` the portal keeps running, beside a preview of
 * the page, so that you can look at both in a browser.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { runAction, startPortal } from '../dist/emulator/index.js';

const root = path.resolve(import.meta.dirname, '..');
const demo = path.join(import.meta.dirname, 'demo');
const olderPage = JSON.parse(readFileSync(path.join(demo, 'older-page.json'), 'utf8'));
const images = olderPage.images.map((file) => readFileSync(path.join(demo, file)));

const portal = await startPortal({ mods: [{ ...olderPage, images }] });
console.log(`The emulated portal at ${portal.url} has an older version of ${olderPage.name}'s page.`);

await step('A dry run shows what would change', { 'dry-run': 'true' }, 'planned');
await step('Publish', { 'api-key': portal.apiKey }, 'published');
await step('Publish again: nothing to do', { 'api-key': portal.apiKey }, 'unchanged');

if (process.argv.includes('--serve')) {
  console.log(`\nThe page on the emulated portal: ${portal.url}/mod/${olderPage.name}`);
  console.log('The preview of example/:');
  const cli = path.join(root, 'dist/cli/index.js');
  const preview = spawn(
    process.execPath,
    [cli, 'preview', '--folder', path.join(root, 'example'), '--portal-url', portal.url],
    // A folder that was not cloned from GitHub has no address for links to its files.
    { stdio: 'inherit', env: { GITHUB_REPOSITORY: 'octo/example', ...process.env } },
  );
  preview.on('exit', () => portal.close());
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => preview.kill(signal));
} else {
  await portal.close();
}

async function step(title, inputs, expected) {
  console.log(`\n=== ${title} ===\n`);
  const before = portal.requests.length;
  const run = await runAction({
    action: root,
    workspace: path.join(root, 'example'),
    inputs: { 'portal-url': portal.url, ...inputs },
  });
  console.log(readable(run.log));
  const requests = portal.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
  console.log(`outputs: result=${run.outputs.result} changed-fields=${run.outputs['changed-fields']}`);
  console.log(`requests: ${requests.length === 1 ? requests[0] : requests.length}`);
  run.dispose();
  if (run.outputs.result !== expected || portal.clientErrors.length > 0) {
    console.error(`expected ${expected}`, run.stderr, portal.clientErrors);
    process.exit(1);
  }
}

/** Formats workflow commands as GitHub's log view does, and removes those that it hides. */
function readable(log) {
  return log
    .split('\n')
    .filter((line) => !/^::(?:add-mask|endgroup)::/.test(line))
    .map((line) => line.replace(/^::group::/, '▼ ').replace(/^::(warning|error|notice)(.*?)::/, annotation))
    .join('\n')
    .trimEnd();
}

/** Formats an annotation: `warning: file:line:column `. */
function annotation(_, level, properties) {
  const place = ['file', 'line', 'col'].flatMap(
    (name) => properties.match(new RegExp(`\\b${name}=([^,]+)`))?.[1] ?? [],
  );
  return `${level}: ${place.join(':')} `;
}
