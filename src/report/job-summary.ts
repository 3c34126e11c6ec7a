import * as core from '@actions/core';

import type { Outcome } from '../outcome.js';
import type { ReportContext } from './context.js';
import { say } from './log.js';
import { summaryMarkdown } from './summary.js';

/** Writes the summary of this step anew, so that it can be written when the plan is known and again at the end. Never raises. */
export async function writeSummary(outcome: Outcome, context: ReportContext): Promise<void> {
  try {
    await core.summary.emptyBuffer().addRaw(summaryMarkdown(outcome, context)).write({ overwrite: true });
  } catch (error) {
    // Runners other than GitHub's may have none; the log tells the same.
    say(`no job summary: ${error instanceof Error ? error.message : String(error)}`);
  }
}
