import { appendFileSync, truncateSync } from 'node:fs';

import { toFailure, type Outcome } from '../model/outcome.js';
import type { ReportContext } from '../report/context.js';
import { summaryMarkdown } from '../report/summary.js';
import { endPhase, say } from './log.js';
import { setOutputs } from './outputs.js';
import { logOutcome } from './run-log.js';
import { secrets } from './secrets.js';

/**
 * Reports the outcome of a run in the log, the outputs and the job summary. Synchronous, so that it can also run after a
 * signal.
 *
 * @param summaryFile undefined when the runner has no job summaries
 * @returns the outcome as reported: without secrets, and failed if it could not be reported
 */
export function reportRun(
  outcome: Outcome,
  context: ReportContext,
  summaryFile: string | undefined,
): Outcome {
  const report = (reported: Outcome): Outcome => {
    endPhase();
    logOutcome(reported);
    setOutputs(reported);
    writeSummary(reported, context, summaryFile);
    return reported;
  };
  const hidden = secrets.hideIn(outcome);
  try {
    return report(hidden);
  } catch (error) {
    // The plans or problems may be the cause, so only the failures are reported.
    const { backup, failures } = hidden;
    const all = [...failures, secrets.hideIn(toFailure(error))];
    return report({
      result: 'failed',
      problems: [],
      plans: [],
      unread: [],
      publications: [],
      failures: all,
      backup,
    });
  }
}

/** Writes the job summary when the plan is known, and again at the end. Never throws. */
export function writeSummary(outcome: Outcome, context: ReportContext, file: string | undefined): void {
  replaceSummary(file, () => summaryMarkdown(outcome, context));
}

/**
 * Replaces the job summary. Never throws. The summary of @actions/core is asynchronous, so it could not be written after a
 * signal.
 *
 * @param file undefined when the runner has no job summaries
 */
export function replaceSummary(file: string | undefined, render: () => string): void {
  try {
    if (file === undefined) throw new Error('the runner does not set GITHUB_STEP_SUMMARY');
    const summary = render();
    truncateSync(file);
    appendFileSync(file, summary);
  } catch (error) {
    // Runners other than GitHub's may not have job summaries. The log has the same content.
    say(`no job summary: ${error instanceof Error ? error.message : String(error)}`);
  }
}
