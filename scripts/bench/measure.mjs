import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Starts the process with the emulated portals. */
export function startPortals() {
  const child = fork(path.join(import.meta.dirname, 'portal.mjs'));
  const ask = async (message) => {
    child.send(message);
    const [answer] = await once(child, 'message');
    return answer;
  };
  return {
    /** @param options of the emulator's `startPortal` @returns its url and key */
    start: (options) => ask({ start: options }),
    /** Stops the portal. @returns the number of requests, and how many were in flight at the same time */
    stop: () => ask({}),
    close: () => child.kill(),
  };
}

/** Prints the peak memory in kB and the CPU time in µs to file descriptor 3. It costs a few ms, so it is not part of runs that are timed. */
const REPORT_MEMORY = `data:text/javascript,${encodeURIComponent(
  "import fs from 'node:fs'; process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); fs.writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`); });",
)}`;

/**
 * Runs a program in Node.js to its end.
 *
 * @returns `ms`: the time from start to exit of the process; with `withMemory`, also the peak of its memory and its CPU time
 */
export async function runNode(node, args, { env, cwd, withMemory = false }) {
  const options = withMemory ? ['--import', REPORT_MEMORY] : [];
  const start = performance.now();
  const child = spawn(node, [...options, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  let output = '';
  let memory = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  child.stdio[3].on('data', (text) => (memory += text));
  const [code] = await once(child, 'exit');
  const ms = performance.now() - start;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output}`);
  const [kilobytes, microseconds] = memory.split(' ').map(Number);
  return { ms, megabytes: kilobytes / 1024, cpuMs: microseconds / 1000, output };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Prints rows in columns; numbers to the right. */
export function printTable(head, rows) {
  const lines = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, at) => Math.max(...lines.map((cells) => cells[at].length)));
  for (const cells of lines)
    console.log(
      cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
    );
}
