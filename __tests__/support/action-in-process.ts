import { prepareStep, type ActionStep, type StepResult } from '../../emulator/runner.js';
import { run } from '../../src/action/main.js';
import { secrets } from '../../src/action/secrets.js';
import type { Clock } from '../../src/portal/retrier.js';
import { capture, captureLog } from './captured-log.js';

/**
 * Runs the action's source in this process, as `runAction` runs its bundle in another: the same inputs, files and
 * environment, and the same result. One run at a time, since a process has one environment and one standard output.
 *
 * @param clock waits and deadlines; `instantClock()` takes no time
 * @param start the action's entry
 */
export async function runActionHere(
  step: ActionStep,
  clock: Clock,
  start: (clock: Clock) => Promise<void> = run,
): Promise<StepResult> {
  const { env, collect } = prepareStep(step);
  const before = { env: { ...process.env }, exitCode: process.exitCode };
  setEnvironment(env);
  // Otherwise the secrets of each run would slow down the next.
  secrets.clear();
  try {
    let log = '';
    const stderr = await capture(process.stderr, async () => {
      log = await captureLog(() => start(clock));
    });
    return collect({ exitCode: Number(process.exitCode), log, stderr });
  } finally {
    setEnvironment(before.env);
    process.exitCode = before.exitCode;
  }
}

/** In place: modules hold on to `process.env`. */
function setEnvironment(variables: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) {
    if (!(name in variables)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, variables);
}
