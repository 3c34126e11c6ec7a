/**
 * For workflows: starts the emulated portal in the background, with the older page of the demo, so that later steps of the
 * job can run the actions against it. Without an install. The runner ends it with the job. It sets these outputs:
 *
 *   url      the portal's address
 *   api-key  a key that may edit the page
 *   errors   a file with the rules that clients did not follow, as a JSON array; written anew before each request
 *   pid      its process
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startPortal } from '../dist/emulator/index.js';

const [flag, folder] = process.argv.slice(2);
if (flag === '--serve') await serve();
else await startInBackground();

async function startInBackground() {
  const own = mkdtempSync(path.join(os.tmpdir(), 'portal-'));
  // It must not share the step's streams: the runner waits until all processes have closed them.
  const options = { detached: true, stdio: 'ignore', windowsHide: true };
  const server = spawn(process.execPath, [import.meta.filename, '--serve', own], options);
  const ended = once(server, 'exit');
  const ready = path.join(own, 'outputs');
  while (!existsSync(ready))
    if ((await Promise.race([ended, sleep(50)])) !== undefined)
      throw new Error('the emulated portal did not start');
  const outputs = `${readFileSync(ready, 'utf8')}pid=${server.pid}\n`;
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, outputs);
  console.log(outputs);
  process.exit();
}

async function serve() {
  const demo = path.join(import.meta.dirname, 'demo');
  const page = JSON.parse(readFileSync(path.join(demo, 'older-page.json'), 'utf8'));
  const images = page.images.map((file) => readFileSync(path.join(demo, file)));
  const portal = await startPortal({ mods: [{ ...page, images }] });
  const errors = path.join(folder, 'errors.json');
  portal.onRequest(() => {
    writeFileSync(errors, JSON.stringify(portal.clientErrors));
  });
  // Renamed, because the other process reads it as soon as it is there.
  const outputs = path.join(folder, 'outputs');
  writeFileSync(`${outputs}.new`, `url=${portal.url}\napi-key=${portal.apiKey}\nerrors=${errors}\n`);
  renameSync(`${outputs}.new`, outputs);
}
