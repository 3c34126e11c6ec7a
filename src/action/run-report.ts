import { toFailure, type Outcome } from '../model/outcome.js';
import type { ReportContext } from '../report/context.js';
import { writeSummary } from './job-summary.js';
import { endPhase, logOutcome, secrets } from './log.js';
import { setOutputs } from './outputs.js';

/**
 * Says what a run came to: the log's last lines, the outputs, the job summary. Does all of it before it returns, so that
 * it can be a run's last word after a signal.
 *
 * @param summaryFile undefined when the runner has no summaries
 * @returns what was reported: without secrets, and failed if it could not be reported as it was
 */
export function reportRun(
  outcome: Outcome,
  context: ReportContext,
  summaryFile: string | undefined,
): Outcome {
  const tell = (told: Outcome): Outcome => {
    endPhase();
    logOutcome(told, context);
    setOutputs(told);
    writeSummary(told, context, summaryFile);
    return told;
  };
  const hidden = secrets.hideIn(outcome);
  try {
    return tell(hidden);
  } catch (error) {
    // What a plan holds may be what cannot be told; a failure always can.
    const { backup, failures } = hidden;
    const all = [...failures, secrets.hideIn(toFailure(error))];
    return tell({ result: 'failed', problems: [], plans: [], publications: [], failures: all, backup });
  }
}
