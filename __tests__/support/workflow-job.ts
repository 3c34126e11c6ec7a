import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { parse } from 'yaml';

import { runAction } from '../../emulator/index.js';
import { parseOutputs } from '../../emulator/workflow-commands.js';
import { ACTION } from './repository.js';

const run = promisify(execFile);

/** On Windows, the `bash` on the PATH may be the one of WSL, which has other files. */
const BASH = process.platform === 'win32' ? 'C:\\Program Files\\Git\\bin\\bash.exe' : 'bash';

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface JobRun {
  readonly outputs: Readonly<Record<string, string>>;
  /** The outputs of each step that has an id. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The artifacts: the values of `with`, of each step that uploads one. */
  readonly uploads: readonly Readonly<Record<string, string>>[];
  /** What the commands have printed. */
  readonly log: string;
}

interface Surroundings {
  /** The checked-out repository. Steps that check out or download are left out: their files have to be here. */
  readonly workspace: string;
  /** Values of expressions, by path: `inputs.config`, `secrets.api-key`. */
  readonly values?: Readonly<Record<string, string | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Only the `run` steps with these names. */
  readonly only?: readonly string[];
  /** Is called with the outputs of each step, also if a later step fails. */
  readonly onStep?: (outputs: Readonly<Record<string, string>>) => void;
}

export function jobOf(workflow: string, job: string): Job {
  const { jobs } = parse(readFileSync(path.join(ACTION, '.github/workflows', workflow), 'utf8')) as {
    readonly jobs: Readonly<Record<string, Job>>;
  };
  const found = jobs[job];
  if (found === undefined) throw new Error(`${workflow} has no job ${job}`);
  return found;
}

/**
 * Runs the steps of a job on this machine: the project's own actions, and the commands. Other actions are left out.
 *
 * @throws when a command or an action fails
 */
export async function runJob(
  job: Job,
  { workspace, values = {}, env = {}, only, onStep }: Surroundings,
): Promise<JobRun> {
  const temporaryFolder = mkdtempSync(path.join(os.tmpdir(), 'job-'));
  const steps: Record<string, Record<string, string>> = {};
  const uploads: Record<string, string>[] = [];
  const disposals: (() => void)[] = [];
  let log = '';
  const valueOf = (name: string): string => {
    const [, step = '', output = ''] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(name) ?? [];
    return String(steps[step]?.[output] ?? values[name] ?? '');
  };
  const fill = (given: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(
      Object.entries(given).map(([name, text]) => [name, withValues(String(text), valueOf)] as const),
    );

  const runStep = async (step: Step): Promise<Record<string, string>> => {
    const inputs = fill(step.with);
    if (step.uses?.startsWith('actions/upload-artifact@')) uploads.push(inputs);
    const own = /^(?:\.|OWNER\/modportal-sync)(\/[^@]*)?(?:@v1)?$/.exec(step.uses ?? '');
    if (own !== null) {
      const folder = path.join(step.uses?.startsWith('.') ? workspace : ACTION, own[1] ?? '');
      const result = await runAction({ action: folder, workspace, inputs });
      disposals.push(result.dispose);
      if (result.exitCode !== 0) throw new Error(`${step.uses ?? ''} failed: ${result.log}${result.stderr}`);
      return result.outputs;
    }
    if (step.run === undefined) return {};
    const output = path.join(temporaryFolder, 'output');
    writeFileSync(output, '');
    const { stdout } = await run(BASH, ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: workspace,
      env: {
        ...process.env,
        RUNNER_TEMP: temporaryFolder,
        GITHUB_OUTPUT: output,
        ...env,
        ...fill(job.env),
        ...fill(step.env),
      },
    });
    log += stdout;
    return parseOutputs(readFileSync(output, 'utf8'));
  };

  try {
    for (const step of job.steps) {
      if (only && !only.includes(step.name ?? '')) continue;
      if (step.if !== undefined && !isTrue(step.if, valueOf)) continue;
      const outputs = await runStep(step);
      onStep?.(outputs);
      if (step.id !== undefined) steps[step.id] = outputs;
    }
    return { outputs: fill(job.outputs), steps, uploads, log };
  } finally {
    for (const dispose of disposals) dispose();
    rmSync(temporaryFolder, { recursive: true });
  }
}

function withValues(text: string, valueOf: (name: string) => string): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => valueOf(name));
}

/** Conditions of the form `always() && <name> != '<text>'`. */
function isTrue(condition: string, valueOf: (name: string) => string): boolean {
  const [, name = '', text] = /^always\(\) && ([\w.-]+) != '(.*)'$/.exec(condition) ?? [];
  if (text === undefined) throw new Error(`this condition is not supported: ${condition}`);
  return valueOf(name) !== text;
}

/** Writes a command for the PATH, in Bash. @returns the folder with it */
export function commandStub(folder: string, name: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), `#!/usr/bin/env bash\n${script}\n`, { mode: 0o755 });
  return folder;
}
