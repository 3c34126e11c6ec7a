/**
 * `npm run bench`: whole runs of the built action against the emulated portal in another process, in turn with a bare script
 * that makes the same round trips (bench/limit.mjs). Build first. The median of several runs counts.
 *
 * ACTION_NODE is the Node.js that runs both; use the one that runs.using names. FMTK is the path of `fmtk-cli.js`
 * (factoriomod-debug on npm): its `details` joins the comparison.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { makeCase } from './bench/cases.mjs';
import { median, printTable, runNode, startPortals } from './bench/measure.mjs';

const root = path.resolve(import.meta.dirname, '..');
const node = process.env.ACTION_NODE ?? process.execPath;
const { FMTK } = process.env;

const CASES = [
  ['nothing to do, 0 ms', { mods: 1 }, 0, 15],
  ['nothing to do', { mods: 1 }, 50, 7],
  ['one field', { mods: 1, isChanged: true }, 50, 7],
  ['12 new images', { mods: 1, images: 12 }, 50, 15],
  ['100 mods, unchanged', { mods: 100 }, 50, 5],
  ['100 mods, one new image each', { mods: 100, images: 1 }, 50, 3],
  ['40 images of 5 MB', { mods: 1, images: 40, bytes: 5_000_000 }, 50, 3],
  [
    'a description of 1 MB',
    { mods: 1, text: 'Some *words* about [belts](https://example.org).\n\n'.repeat(21_000) },
    50,
    5,
  ],
];

const GROWTH = [
  ...[10, 100, 1000].map((mods) => [`${mods} mods, unchanged`, { mods }, 0, 3]),
  ...[10, 100, 1000].map((images) => [`${images} new images`, { mods: 1, images, bytes: 1000 }, 0, 3]),
];

/** A copy without node_modules beside it, as on a runner: js-yaml loads esprima if it can find it. */
const action = mkdtempSync(path.join(os.tmpdir(), 'bench-action-'));
cpSync(path.join(root, 'dist'), action, { recursive: true });

const portals = startPortals();

/** What a hosted runner sets. */
function actionEnv(folder, { url, apiKey }, config) {
  const temporary = path.join(folder, '.temp');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_EVENT_PATH: 'event.json' };
  for (const name of Object.values(files)) writeFileSync(path.join(temporary, name), '{}');
  const paths = Object.entries(files).map(([key, name]) => [key, path.join(temporary, name)]);
  return {
    PATH: process.env.PATH,
    GITHUB_REPOSITORY: 'octo/mods',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: temporary,
    'INPUT_API-KEY': apiKey,
    INPUT_CONFIG: config,
    'INPUT_DRY-RUN': 'false',
    'INPUT_FAIL-ON-CHANGES': 'false',
    INPUT_COMMENT: 'false',
    'INPUT_GITHUB-TOKEN': '',
    'INPUT_PORTAL-URL': url,
    ...Object.fromEntries(paths),
  };
}

/** fmtk writes to the real portal. This leads its requests to the emulated one. */
const toEmulator = (url) =>
  `data:text/javascript,${encodeURIComponent(
    `const real = fetch; globalThis.fetch = (to, more) => real(String(to).replace('https://mods.factorio.com', '${url}'), more);`,
  )}`;

const PROGRAMS = {
  action: ({ folder, work }, portal, more) =>
    runNode(node, [path.join(action, 'index.js')], {
      cwd: folder,
      // Most repositories have one mod, and need no glob.
      env: actionEnv(folder, portal, `${work.length === 1 ? work[0].name : '*'}/modportal.yml`),
      ...more,
    }),
  limit: ({ folder, work }, portal, more) => {
    const env = { PATH: process.env.PATH, WORK: JSON.stringify({ ...portal, mods: work }) };
    return runNode(node, [path.join(root, 'scripts/bench/limit.mjs')], { cwd: folder, env, ...more });
  },
  fmtk: ({ folder }, portal, more) =>
    runNode(node, ['--import', toEmulator(portal.url), FMTK, 'details'], {
      cwd: path.join(folder, 'mod-1'),
      env: { ...process.env, FACTORIO_UPLOAD_API_KEY: portal.apiKey },
      ...more,
    }),
};

/** Runs each program in turn, several times. @returns by program, what was measured */
async function measure(options, latency, rounds, names) {
  const made = makeCase(options);
  const results = Object.fromEntries(names.map((name) => [name, { times: [] }]));
  // In the first round, the memory is measured, and the files get into the cache of the system.
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const portal = await portals.start({ mods: made.seeds, latency });
      const { ms, megabytes, cpuMs } = await PROGRAMS[name](made, portal, { withMemory: round === 0 });
      const report = await portals.stop();
      if (report.clientErrors.length > 0 && name === 'action')
        throw new Error(report.clientErrors.join('\n'));
      if (round === 0) Object.assign(results[name], { megabytes, cpuMs, ...report });
      else results[name].times.push(ms);
    }
  }
  made.remove();
  return results;
}

const seconds = (ms) => (ms / 1000).toFixed(3);

try {
  console.log(`Node.js ${(await runNode(node, ['-p', 'process.version'], { env: {} })).output.trim()}`);
  const wanted = process.argv[2];
  const rows = [];
  for (const [title, options, latency, rounds] of CASES) {
    if (wanted !== undefined && !title.includes(wanted)) continue;
    const hasFmtk = FMTK !== undefined && options.mods === 1 && options.text === undefined;
    const names = ['action', 'limit', ...(hasFmtk ? ['fmtk'] : [])];
    const { action: own, limit, fmtk } = await measure(options, latency, rounds, names);
    const [time, least] = [median(own.times), median(limit.times)];
    rows.push([
      `${title}${title.endsWith('ms') ? '' : `, ${latency} ms`}`,
      `${own.requests}/${limit.requests}`,
      own.peakInFlight,
      seconds(time),
      seconds(least),
      (time / least).toFixed(2),
      own.megabytes.toFixed(0),
      limit.megabytes.toFixed(0),
      own.cpuMs.toFixed(0),
      limit.cpuMs.toFixed(0),
      fmtk === undefined ? '' : seconds(median(fmtk.times)),
      fmtk === undefined ? '' : fmtk.megabytes.toFixed(0),
    ]);
  }
  const head = [
    'case',
    'requests (limit)',
    'peak in flight',
    'seconds',
    'limit',
    'ratio',
    'MB',
    'limit MB',
    'CPU ms',
    'limit CPU',
  ];
  printTable([...head, 'fmtk seconds', 'fmtk MB'], rows);

  const growth = [];
  for (const [title, options, latency, rounds] of GROWTH) {
    if (wanted !== undefined && wanted !== 'growth') continue;
    const { action: own } = await measure(options, latency, rounds, ['action']);
    const count = options.images ?? options.mods;
    const time = median(own.times);
    growth.push([title, own.requests, seconds(time), (time / count).toFixed(2), own.megabytes.toFixed(0)]);
  }
  if (growth.length > 0) {
    console.log();
    printTable(['growth, 0 ms', 'requests', 'seconds', 'ms each', 'MB'], growth);
  }
} finally {
  portals.close();
  rmSync(action, { recursive: true });
}
