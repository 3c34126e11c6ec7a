import packageJson from '../../package.json' with { type: 'json' };
import type { SyncEvent } from '../model/event.js';
import type { Failure, Outcome } from '../model/outcome.js';
import { isEmpty } from '../model/plan.js';
import type { Clock } from '../portal/retrier.js';
import { Progress } from '../progress.js';
import type { ReportContext } from '../report/context.js';
import { sync, type SyncRequest } from '../sync.js';
import { keepComment } from './comment.js';
import { readInputs, readRunnerContext, type Inputs, type RunnerContext } from './inputs.js';
import { writeSummary } from './job-summary.js';
import { logEvent, secrets, warn } from './log.js';
import { setBackup } from './outputs.js';
import { reportRun } from './run-report.js';
import { beforeSuddenEnd } from './sudden-end.js';

/**
 * One run of the action, from the inputs to the outputs. It sets the exit code: 0 only when the page matches, or when a
 * dry run worked.
 *
 * @param clock for tests, whose waits take no time
 */
export async function run(clock?: Clock): Promise<void> {
  // If the process ever stops halfway, that must not look like a success.
  process.exitCode = 1;
  const progress = new Progress();
  const runner = readRunnerContext();
  let context: ReportContext = { ...runner, dryRun: false };
  let isReported = false;
  const release = beforeSuddenEnd((failure) => {
    if (isReported) warn(`${failure.message}; only the comment on the pull request was left to do`);
    else reportRun(progress.cutShort(failure), context, runner.summaryFile);
  });

  const read = readInputs(hideSecret);
  if (read.ok) context = { ...context, dryRun: read.inputs.dryRun };
  else progress.fail(read.faults.map((message) => ({ message })));
  const listen = (event: SyncEvent): void => {
    logEvent(event);
    if (event.kind === 'backed up') keepBackup(event.file, progress, context, runner);
  };
  const outcome = read.ok
    ? await sync(requestOf(read.inputs, runner, clock), progress, listen)
    : progress.as('failed');
  const checked = read.ok && read.inputs.failOnChanges ? withDrift(outcome) : outcome;
  const reported = reportRun(checked, context, runner.summaryFile);
  isReported = true;
  if (reported.result !== 'failed' && reported.failures.length === 0) process.exitCode = 0;
  if (read.ok && read.inputs.comment) {
    const { githubToken: token, configs } = read.inputs;
    await keepComment(reported, context, { token, apiUrl: runner.apiUrl, configs });
  }
  release();
}

function hideSecret(secret: string): void {
  secrets.add(secret);
}

function requestOf(inputs: Inputs, { repository }: RunnerContext, clock: Clock | undefined): SyncRequest {
  const { configs, dryRun, workspace, temporaryFolder, portalUrl, apiKey } = inputs;
  const userAgent = `${packageJson.name}/${packageJson.version}`;
  const portal = { url: portalUrl, apiKey, userAgent, onSecret: hideSecret, ...(clock && { clock }) };
  return { configs, dryRun, workspace, repository, temporaryFolder, portal };
}

/** If the run is killed while it writes, the backup's place is in the outputs, and the plan in the summary. */
function keepBackup(file: string, progress: Progress, context: ReportContext, runner: RunnerContext): void {
  setBackup(file);
  writeSummary(secrets.hideIn(progress.as('publishing')), context, runner.summaryFile);
}

/** With `fail-on-changes`, each page that differed is a failure, even if it has been published. */
function withDrift(outcome: Outcome): Outcome {
  if (outcome.result === 'failed') return outcome;
  const drift = outcome.plans
    .filter((plan) => !isEmpty(plan))
    .map(({ mod, config }): Failure => ({
      message: `the portal page of ${mod} did not match the repository (fail-on-changes)`,
      place: { file: config, line: 1 },
    }));
  return { ...outcome, failures: [...outcome.failures, ...drift] };
}
