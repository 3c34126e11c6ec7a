/**
 * Measures the built command `pull` against the emulated portal: requests, time and peak memory of the whole process. The
 * times include the start of Node.js. Run `npm run build` first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

import { startPortal } from '../dist/emulator/index.js';
import { png } from './bench/cases.mjs';

const command = path.join(import.meta.dirname, '../dist/cli/index.js');
/** Prints the peak memory of the process, in kilobytes, when it ends. */
const preload = `data:text/javascript,process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))`;

/** Runs `pull` in a folder, and returns its row of the table. */
async function measure(name, portal, folder, ...args) {
  portal.clearRequests();
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', preload, command, 'pull', '--portal-url', portal.url, '--folder', folder, ...args],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const [log, exitCode] = await Promise.all([
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  if (exitCode !== 0) throw new Error(log);
  return {
    run: name,
    requests: portal.requests.length,
    seconds: Number(((performance.now() - start) / 1000).toFixed(2)),
    'peak MB': Math.round(Number(/peak (\d+)/.exec(log)?.[1]) / 1024),
  };
}

/** Runs the work with a portal that delays each response. */
async function withPortal(mods, latencyMs, work) {
  const portal = await startPortal({ mods });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-pull-'));
  portal.onRequest(() => sleep(latencyMs));
  try {
    return await work(portal, folder);
  } finally {
    rmSync(folder, { recursive: true });
    await portal.close();
  }
}

const images = Array.from({ length: 30 }, () => png(1_000_000));
const rows = [];
for (const latency of [0, 50]) {
  rows.push(
    ...(await withPortal(
      [{ name: 'big-mod', description: 'Text', images }],
      latency,
      async (portal, folder) => [
        await measure(`first pull, 30 images of 1 MB, ${latency} ms`, portal, folder, 'big-mod'),
        await measure(`second pull, nothing to do, ${latency} ms`, portal, folder),
      ],
    )),
  );
}
const many = Array.from({ length: 20_000 }, (_, at) => ({
  name: `mod-${at}`,
  owner: at % 10_000 === 0 ? 'octo' : 'somebody',
  summary: 'x'.repeat(300),
}));
rows.push(
  ...(await withPortal(many, 0, async (portal, folder) => {
    const atOnce = await measure(
      '--owner, 20,000 mods in one list',
      portal,
      folder,
      '--owner',
      'octo',
      '--force',
    );
    portal.inject({
      when: { kind: 'list', query: 'page_size=max', every: 1 },
      what: { type: 'status', status: 503 },
    });
    return [
      atOnce,
      await measure('--owner, 20,000 mods by pages of 500', portal, folder, '--owner', 'octo', '--force'),
    ];
  })),
);
console.table(rows);
