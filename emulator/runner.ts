import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import { parse } from 'yaml';

import { parseCommand, parseOutputs, type WorkflowCommand } from './workflow-commands.js';

/** A step of a workflow that uses an action. */
export interface ActionStep {
  /** The folder that contains action.yml. */
  readonly action: string;
  /** The checked-out repository. */
  readonly workspace: string;
  /** The step's `with`. Other inputs have their defaults from action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Environment variables, which override those that the runner sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** The payload of the event that started the workflow. */
  readonly event?: object;
  /** Path of the Node.js executable; by default that of this process. */
  readonly node?: string;
  /** Called with the started process, to watch or kill it. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** The result of a step. */
export interface StepResult {
  /** Null if the process was killed. */
  readonly exitCode: number | null;
  /** The process's stdout, including workflow commands. */
  readonly log: string;
  readonly stderr: string;
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, as Markdown. */
  readonly summary: string;
  /** RUNNER_TEMP. It is kept until `dispose` is called. */
  readonly temporaryFolder: string;
  /** Deletes all files of the run. */
  readonly dispose: () => void;
}

/** A step that is ready to run: its files exist, and its environment is known. */
export interface PreparedStep {
  /** Path of the action's script. */
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  /** Builds the result after the step has ended, from its output and its files. */
  readonly collect: (ended: Pick<StepResult, 'exitCode' | 'log' | 'stderr'>) => StepResult;
}

/**
 * Runs an action as a hosted runner does: with the defaults from action.yml, inputs and context in the environment, a new
 * temporary folder, files for outputs and summary, and commands in the log
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export async function runAction(step: ActionStep): Promise<StepResult> {
  const { main, env, collect } = prepareStep(step);
  const child = spawn(step.node ?? process.execPath, [main], {
    cwd: step.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  step.onStart?.(child);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const [exitCode, log, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  return collect({ exitCode, log, stderr });
}

/** Creates the step's files and its environment. */
export function prepareStep(step: ActionStep): PreparedStep {
  const home = mkdtempSync(path.join(os.tmpdir(), 'runner-'));
  const files = { output: path.join(home, 'output'), summary: path.join(home, 'summary.md') };
  const temporaryFolder = path.join(home, 'temp');
  mkdirSync(temporaryFolder);
  for (const file of Object.values(files)) writeFileSync(file, '');
  writeFileSync(path.join(home, 'event.json'), JSON.stringify(step.event ?? {}));

  const action = readAction(step.action);
  return {
    main: path.join(step.action, action.main),
    env: {
      ...inherited('PATH', 'HOME', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_EVENT_PATH: path.join(home, 'event.json'),
      GITHUB_OUTPUT: files.output,
      GITHUB_REPOSITORY: 'octo/example',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: step.workspace,
      RUNNER_TEMP: temporaryFolder,
      ...inputVariables({ ...action.defaults, ...step.inputs }),
      ...step.env,
    },
    collect: (ended) => ({
      ...ended,
      commands: ended.log.split(/\r\n|\r|\n/).flatMap((line) => parseCommand(line) ?? []),
      outputs: parseOutputs(readFileSync(files.output, 'utf8')),
      summary: readFileSync(files.summary, 'utf8'),
      temporaryFolder,
      dispose: () => {
        rmSync(home, { recursive: true, force: true });
      },
    }),
  };
}

interface ActionFile {
  readonly main: string;
  readonly defaults: Readonly<Record<string, string>>;
}

function readAction(folder: string): ActionFile {
  const action = parse(readFileSync(path.join(folder, 'action.yml'), 'utf8')) as {
    readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
    readonly runs: { readonly main: string };
  };
  const defaults = Object.entries(action.inputs ?? {}).map(([name, input]) => [name, input.default ?? '']);
  return { main: action.runs.main, defaults: Object.fromEntries(defaults) as Record<string, string> };
}

/** Only one expression is supported in a default, `${{ github.token }}`; its value here is not a real token. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value.replace('${{ github.token }}', 'token-of-the-job'),
    ]),
  );
}

function inherited(...names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}
