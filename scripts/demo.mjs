/**
 * `npm start`: the built action, run as the hosted runner would, on `example/`, against the emulated portal with an
 * older page. Needs no install. `npm start -- --serve` leaves the portal up, to look at the page in a browser.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { runAction, startPortal } from '../dist/emulator/index.js';

const root = path.resolve(import.meta.dirname, '..');
const demo = path.join(import.meta.dirname, 'demo');
const olderPage = JSON.parse(readFileSync(path.join(demo, 'older-page.json'), 'utf8'));
const images = olderPage.images.map((file) => readFileSync(path.join(demo, file)));

const portal = await startPortal({ mods: [{ ...olderPage, images }] });
console.log(`The emulated portal is at ${portal.url}, with an older page of ${olderPage.name}.`);

await step('A dry run shows what would change', { 'dry-run': 'true' }, 'planned');
await step('Publish', { 'api-key': portal.apiKey }, 'published');
await step('Publish again: nothing is left to do', { 'api-key': portal.apiKey }, 'unchanged');

if (process.argv.includes('--serve')) {
  console.log(`\nThe page: ${portal.url}/mod/${olderPage.name} (Ctrl+C ends it)`);
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
  if (run.outputs.result !== expected || portal.violations.length > 0) {
    console.error(`expected ${expected}`, run.stderr, portal.violations);
    process.exit(1);
  }
}

/** Groups as the runner shows them, and what it would not show (masks) left out. */
function readable(log) {
  return log
    .split('\n')
    .filter((line) => !/^::(?:add-mask|endgroup)::/.test(line))
    .map((line) => line.replace(/^::group::/, '▼ ').replace(/^::(warning|error|notice)(.*?)::/, annotation))
    .join('\n')
    .trimEnd();
}

/** `warning: file:line:column`, as the runner links it. */
function annotation(_, level, properties) {
  const place = ['file', 'line', 'col'].flatMap(
    (name) => properties.match(new RegExp(`\\b${name}=([^,]+)`))?.[1] ?? [],
  );
  return `${level}: ${place.join(':')} `;
}
