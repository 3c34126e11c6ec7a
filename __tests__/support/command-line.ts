import { spawn } from 'node:child_process';
import path from 'node:path';
import { PassThrough } from 'node:stream';

import { main } from '../../src/cli/main.js';
import { capture, captureLog } from './captured-log.js';
import { ACTION } from './repository.js';

/** The Node.js that runs the built command; CI sets it to an older one than that of the tests. */
const NODE = process.env.COMMAND_NODE ?? process.execPath;

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command finds around it. */
interface Surroundings {
  /** FACTORIO_API_KEY; without it, the variable is not set. */
  readonly apiKey?: string | undefined;
  /** What a person types; without it, there is no terminal. `undefined` ends the input without an answer. */
  readonly answer?: { readonly line: string | undefined; readonly before?: () => void };
}

/** Runs a command in this process. */
export async function runCommand(
  args: readonly string[],
  { apiKey, answer }: Surroundings = {},
): Promise<CommandResult> {
  const restore = [setEnvironment('FACTORIO_API_KEY', apiKey), setTerminal(answer)];
  let [exitCode, stdout] = [-1, ''];
  try {
    const stderr = await capture(process.stderr, async () => {
      stdout = await captureLog(async () => {
        exitCode = await main(args);
      });
    });
    return { exitCode, stdout, stderr };
  } finally {
    for (const undo of restore) undo();
  }
}

/** Starts the built command in a process of its own, which adds `env` to the variables of this one. */
export function startCommand(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
) {
  return spawn(NODE, [path.join(ACTION, 'dist/cli/index.js'), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function setEnvironment(name: string, value: string | undefined): () => void {
  const before = process.env[name];
  const set = (to: string | undefined): void => {
    if (to === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = to;
  };
  set(value);
  return () => {
    set(before);
  };
}

/** Replaces standard input by one at which somebody types an answer as soon as a question waits for it. */
function setTerminal(answer: Surroundings['answer']): () => void {
  const { isTTY } = process.stderr;
  const { stdin } = process;
  const input = Object.assign(new PassThrough(), { isTTY: answer !== undefined });
  input.once('resume', () => {
    answer?.before?.();
    input.end(answer?.line === undefined ? '' : `${answer.line}\n`);
  });
  const replace = (terminal: unknown, isTerminal: boolean): void => {
    Object.defineProperty(process, 'stdin', { value: terminal, configurable: true });
    process.stderr.isTTY = isTerminal;
  };
  replace(input, answer !== undefined);
  return () => {
    replace(stdin, isTTY);
  };
}
