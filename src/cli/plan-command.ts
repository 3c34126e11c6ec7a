import type { SyncEvent } from '../model/event.js';
import { Progress } from '../progress.js';
import { sync } from '../sync.js';
import { planLines, reportOutcome, RunDisplay } from './run-display.js';
import { configSource, requestOf, type RunOptions } from './run-request.js';
import { print } from './terminal.js';

export interface PlanOptions extends RunOptions {
  /** Whether changes make the exit code 2. */
  readonly exitCode: boolean;
}

/**
 * Shows what `publish` would do.
 *
 * @param configs paths or globs, relative to the folder; if empty, the folder's modportal.yml
 * @returns the exit code
 */
export async function plan(configs: readonly string[], options: PlanOptions): Promise<number> {
  const source = configSource(configs, options);
  const display = new RunDisplay();
  const show = (event: SyncEvent): void => {
    if (event.kind === 'planned' && !options.json) planLines(event).forEach(print);
    else display.show(event);
  };
  const request = { ...requestOf(source, options, undefined), approve: () => false };
  const outcome = await sync(request, new Progress(), show);
  reportOutcome(outcome, { ...source, ...options });
  if (outcome.result === 'planned') return options.exitCode ? 2 : 0;
  return outcome.result === 'failed' ? 1 : 0;
}
