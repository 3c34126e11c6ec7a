import { toProblem } from '../model/outcome.js';
import { Problems } from '../model/problem.js';
import { failedPull, type Pulled } from '../model/pulled.js';
import { PortalClient } from '../portal/client.js';
import type { Clock } from '../portal/retrier.js';
import { PROGRAM, USER_AGENT } from '../program.js';
import { pullPage } from '../pull/pull.js';
import { describePulled, NEXT_STEPS, pulledSummary } from '../report/pulled.js';
import { beforeSuddenEnd } from '../sudden-end.js';
import { annotateProblems } from './annotations.js';
import { readPullInputs } from './inputs.js';
import { say, sayGroup } from './log.js';
import { setPullOutputs } from './outputs.js';
import { logEvent } from './run-log.js';
import { replaceSummary } from './run-report.js';
import { readRunnerContext, type RunnerContext } from './runner-context.js';

/**
 * One run of the action `pull`, from the inputs to the outputs. Sets the exit code: 0 when the files are up to date with the
 * page.
 *
 * @param clock for tests, to skip the waits
 */
export async function runPull(clock?: Clock): Promise<void> {
  // If the process stops halfway, it must not look like a success.
  process.exitCode = 1;
  const runner = readRunnerContext();
  const { repository, tag } = runner;
  const problems = new Problems();
  const { inputs, config } = readPullInputs(runner, problems);
  if (inputs === undefined) {
    report(failedPull(config, { problems: problems.inOrder() }), runner);
    return;
  }
  const { portalUrl, ...request } = inputs;
  const stop = new AbortController();
  const release = beforeSuddenEnd((failure) => {
    // Before the report, which says that no file was changed.
    stop.abort(new Error(failure.message));
    report(failedPull(config, { failures: [failure] }), runner);
  }, 'the job was cancelled or timed out');
  say(`${PROGRAM} · pull · ${config} · ${portalUrl.href.replace(/\/$/, '')}`);
  const portal = new PortalClient({
    url: portalUrl,
    apiKey: undefined,
    userAgent: USER_AGENT,
    onSecret: () => undefined,
    emit: logEvent,
    ...(clock && { clock }),
  });
  const pulled = await pullPage(
    { ...request, repository, tag, all: false, force: false, stop: stop.signal },
    portal,
    logEvent,
  );
  portal.close();
  report(pulled, runner);
  release();
  if (pulled.result !== 'failed') process.exitCode = 0;
}

function report(pulled: Pulled, runner: RunnerContext): void {
  const { result, live, changedFiles, problems, failures, differences } = pulled;
  annotateProblems([...problems, ...failures.map(toProblem)]);
  // Folded, because the difference to a whole page is long, and the result comes after it.
  if (differences.length > 0) sayGroup('Differences', differences.flatMap(linesOf));
  say(describePulled(pulled));
  for (const file of changedFiles) say(`  ${file}`);
  if (result === 'pulled' && pulled.isFirst) for (const step of NEXT_STEPS) say(`next: ${step}`);
  setPullOutputs(result, changedFiles, live?.address ?? '');
  replaceSummary(runner.summaryFile, () => pulledSummary(pulled, { ...runner, dryRun: false }));
}

function linesOf(patch: string): string[] {
  return patch.trimEnd().split('\n');
}
