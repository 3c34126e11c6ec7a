import os from 'node:os';
import { isDeepStrictEqual } from 'node:util';

import type { SyncEvent } from '../model/event.js';
import type { Failure, Outcome } from '../model/outcome.js';
import { KEY_PROFILE, KEY_USAGE, looksLikeKey } from '../portal/api-key.js';
import { Progress } from '../progress.js';
import { beforeSuddenEnd } from '../sudden-end.js';
import { sync } from '../sync.js';
import { makeBackupFolder } from './backup-folder.js';
import { readEnvironment } from './environment.js';
import { ask, canAsk } from './question.js';
import { planLines, reportOutcome, RunDisplay } from './run-display.js';
import { configSource, requestOf, type RunOptions, type Source } from './run-request.js';
import { endInterruptedLine, say, sayProblems, secrets } from './terminal.js';

export interface PublishOptions extends RunOptions {
  readonly yes: boolean;
}

/**
 * Shows the plan, asks, and publishes.
 *
 * @param configs paths or globs, relative to the folder; if empty, the folder's modportal.yml
 * @returns the exit code
 */
export async function publish(configs: readonly string[], options: PublishOptions): Promise<number> {
  return publishFrom(configSource(configs, options), options, 'Publish this?');
}

/**
 * Shows the plan, asks unless `--yes` is set, and publishes.
 *
 * @returns the exit code
 */
export async function publishFrom(
  source: Source,
  options: PublishOptions,
  question: string,
): Promise<number> {
  let progress = new Progress();
  const release = beforeSuddenEnd((failure, signal) => {
    if (signal !== undefined) endInterruptedLine();
    process.exitCode = signal === undefined ? 1 : 128 + os.constants.signals[signal];
    reportOutcome(progress.cutShort(failure), { ...source, ...options });
  }, 'the command was interrupted');
  const finish = (outcome: Outcome): number => {
    release();
    reportOutcome(outcome, { ...source, ...options });
    return outcome.result === 'published' || outcome.result === 'unchanged' ? 0 : 1;
  };

  const { apiKey } = readEnvironment();
  secrets.add(apiKey);
  const wrong = describeWrongKey(apiKey);
  if (wrong !== undefined) return finish(failed(progress, wrong));
  const request = requestOf(source, options, apiKey);
  const display = new RunDisplay();
  const approve = (): true => {
    makeBackupFolder(request.backupFolder);
    return true;
  };
  const showAll = (event: SyncEvent): void => {
    if (event.kind === 'planned') planLines(event).forEach(say);
    display.show(event);
  };
  if (options.yes) return finish(await sync({ ...request, approve }, progress, showAll));

  const shown = await sync({ ...request, approve: () => false }, progress, showAll);
  if (shown.result !== 'planned') return finish(shown);
  if (!canAsk()) return finish(failed(progress, NO_TERMINAL));
  // A warning may be a reason to say no.
  sayProblems(shown.problems, source.workspace);
  if (!(await ask(question))) return finish(shown);
  // Somebody may have edited the page or the files while the question was on the screen.
  progress = new Progress();
  let isAsShown = false;
  const outcome = await sync(
    {
      ...request,
      approve: (plans) => {
        isAsShown = isDeepStrictEqual(plans, shown.plans);
        return isAsShown && approve();
      },
    },
    progress,
    (event) => {
      if (isAsShown || event.kind === 'waiting') display.show(event);
    },
  );
  return finish(outcome.result === 'planned' ? failed(progress, HAS_CHANGED) : outcome);
}

const NO_TERMINAL: Failure = {
  message: 'nothing was written, because there is no terminal in which to ask for confirmation',
  hint: 'add --yes to publish without asking',
};

const HAS_CHANGED: Failure = {
  message: 'nothing was written, because the page or the files have changed since the plan was shown',
  hint: 'run again to see the new plan',
};

function failed(progress: Progress, failure: Failure): Outcome {
  progress.fail([failure]);
  return progress.as('failed');
}

/** @returns undefined if the text may be a key */
function describeWrongKey(apiKey: string): Failure | undefined {
  const create = `create a key with ${KEY_USAGE} on ${KEY_PROFILE}`;
  if (apiKey === '')
    return {
      message: 'the environment variable FACTORIO_API_KEY is not set',
      hint: `${create}, and set it; \`plan\` and \`preview\` need no key`,
    };
  if (looksLikeKey(apiKey)) return undefined;
  return {
    message: 'FACTORIO_API_KEY contains characters that are never part of a key',
    hint: 'copy it again, without spaces and line breaks',
  };
}
