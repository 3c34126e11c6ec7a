import { loadPages } from '../config/load-pages.js';
import type { SyncEvent } from '../model/event.js';
import type { Failure, Outcome } from '../model/outcome.js';
import { isEmpty } from '../model/plan.js';
import { Problems } from '../model/problem.js';
import type { Clock } from '../portal/retrier.js';
import { PROGRAM, USER_AGENT } from '../program.js';
import { Progress } from '../progress.js';
import type { ReportContext } from '../report/context.js';
import { loadDescriptionRenderer } from '../report/rendered-description.js';
import { differences } from '../report/totals.js';
import { beforeSuddenEnd } from '../sudden-end.js';
import { sync, type SyncRequest } from '../sync.js';
import { warn } from './annotations.js';
import { checkedOutCommit } from './checked-out-commit.js';
import { keepComment } from './comment.js';
import { readInputs, type Inputs, type ReportInputs } from './inputs.js';
import { setBackup } from './outputs.js';
import { RunPreview } from './preview.js';
import { logEvent, logStart } from './run-log.js';
import { reportRun, writeSummary } from './run-report.js';
import { readRunnerContext, type RunnerContext } from './runner-context.js';
import { secrets } from './secrets.js';

/**
 * One run of the action, from the inputs to the outputs. Sets the exit code: 0 only when the page matches, or when a dry
 * run succeeded.
 *
 * @param clock for tests, to skip the waits
 */
export async function run(clock?: Clock): Promise<void> {
  // If the process stops halfway, it must not look like a success.
  process.exitCode = 1;
  const progress = new Progress();
  const runner = readRunnerContext();
  let context: ReportContext = { ...runner, dryRun: false };
  let isReported = false;
  const release = beforeSuddenEnd((failure) => {
    if (isReported) warn(`${failure.message}; only the preview or the comment is missing`);
    else reportRun(progress.cutShort(failure), context, runner.summaryFile);
  }, 'the job was cancelled or timed out');

  const problems = new Problems();
  const { inputs, forReport } = readInputs(runner, problems, hideSecret);
  context = contextOf(forReport, inputs?.dryRun ?? false, runner);
  if (inputs) logStart(PROGRAM, inputs);
  else progress.fail(problems.inOrder());
  const preview = new RunPreview(runner.temporaryFolder);
  const listen = (event: SyncEvent): void => {
    logEvent(event);
    preview.listen(event);
    if (event.kind === 'backed up') reportBackup(event.file, progress, context, runner);
    if (preview.hasTimeAfter(event)) preview.begin(progress.as('publishing'));
  };
  const outcome = inputs
    ? await sync(requestOf(inputs, runner, clock), progress, listen)
    : progress.as('failed');
  const checked = inputs?.failOnChanges ? withDrift(outcome) : outcome;
  const reported = reportRun(checked, context, runner.summaryFile);
  isReported = true;
  if (reported.result !== 'failed' && reported.failures.length === 0) process.exitCode = 0;
  preview.begin(outcome);
  await preview.finish();
  if (forReport.comment) {
    const { githubToken: token, configs } = forReport;
    await keepComment(reported, context, { token, apiUrl: runner.apiUrl, configs });
  }
  release();
}

function hideSecret(secret: string): void {
  secrets.add(secret);
}

function contextOf({ workspace }: ReportInputs, dryRun: boolean, runner: RunnerContext): ReportContext {
  const commit = checkedOutCommit(workspace) ?? runner.commit;
  // After a checkout of something else, the report is not about the pull request's newest commit.
  const pullRequestCommit = commit === runner.commit ? runner.pullRequestCommit : undefined;
  return { ...runner, commit, pullRequestCommit, dryRun };
}

function requestOf(
  inputs: Inputs,
  { repository, tag }: RunnerContext,
  clock: Clock | undefined,
): SyncRequest {
  const { configs, dryRun, workspace, temporaryFolder, portalUrl, apiKey } = inputs;
  const portal = {
    url: portalUrl,
    apiKey,
    userAgent: USER_AGENT,
    onSecret: hideSecret,
    ...(clock && { clock }),
  };
  return {
    load: async (problems) => {
      const pages = await loadPages(configs, { workspace, repository, tag }, problems);
      if (pages.some(({ fields }) => fields.description !== undefined)) await loadDescriptionRenderer();
      return pages;
    },
    approve: () => !dryRun,
    portal,
    backupFolder: temporaryFolder,
  };
}

/** If the run is killed while it writes, the outputs have the path of the backup, and the summary has the plan. */
function reportBackup(file: string, progress: Progress, context: ReportContext, runner: RunnerContext): void {
  setBackup(file);
  writeSummary(secrets.hideIn(progress.as('publishing')), context, runner.summaryFile);
}

/** Adds a failure for each page that differed, even if it has been published: the input `fail-on-changes`. */
function withDrift(outcome: Outcome): Outcome {
  if (outcome.result === 'failed') return outcome;
  const drift = outcome.plans
    .filter((plan) => !isEmpty(plan))
    .map((plan): Failure => ({
      message: `the portal page of ${plan.mod} did not match the repository: ${differences(plan)} (fail-on-changes)`,
      place: { file: plan.config, line: 1 },
    }));
  return { ...outcome, failures: [...outcome.failures, ...drift] };
}
