import { appendFileSync, truncateSync } from 'node:fs';

import type { Outcome } from '../model/outcome.js';
import type { ReportContext } from '../report/context.js';
import { say } from './log.js';
import { summaryMarkdown } from '../report/summary.js';

/**
 * Writes the summary of this step anew, so that it can be written when the plan is known and again at the end. Never
 * raises. @actions/core's summary is not used since it needs the event loop, which a signal's last word does not have.
 *
 * @param file that the runner has made for it; undefined when it has no summaries
 */
export function writeSummary(outcome: Outcome, context: ReportContext, file: string | undefined): void {
  try {
    if (file === undefined) throw new Error('the runner names no file for it (GITHUB_STEP_SUMMARY)');
    const summary = summaryMarkdown(outcome, context);
    truncateSync(file);
    appendFileSync(file, summary);
  } catch (error) {
    // Runners other than GitHub's may have none; the log tells the same.
    say(`no job summary: ${error instanceof Error ? error.message : String(error)}`);
  }
}
