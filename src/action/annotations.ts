import * as core from '@actions/core';

import type { Outcome } from '../model/outcome.js';
import { isEmpty, type Plan } from '../model/plan.js';
import { SEVERITIES, withHint, type Problem, type Severity } from '../model/problem.js';
import { problemsOf } from '../report/outcome-lines.js';
import { differences } from '../report/totals.js';
import { count, oneLine } from '../text/plain-text.js';
import { say } from './log.js';
import { secrets } from './secrets.js';

/** GitHub shows no more annotations of a kind for one step (GitHub docs, "Workflow commands"). */
const SHOWN_ANNOTATIONS = 10;

/** A warning about the runner, which has no place in the repository. */
export function warn(message: string, hint?: string): void {
  annotate({ severity: 'warning', message, ...(hint !== undefined && { hint }) });
}

/** Annotates every problem and failure of a run, the most severe first, and every page that differs. */
export function annotateOutcome(outcome: Outcome): void {
  annotateProblems(problemsOf(outcome));
  // With fail-on-changes, the difference has already been reported as an error.
  if (outcome.result === 'planned' && outcome.failures.length === 0) {
    for (const plan of outcome.plans) if (!isEmpty(plan)) annotateDifference(plan);
  }
}

/** Annotates problems, the most severe first. */
export function annotateProblems(problems: readonly Problem[]): void {
  for (const severity of SEVERITIES) {
    const ofKind = problems.filter((problem) => problem.severity === severity);
    ofKind.forEach(annotate);
    if (ofKind.length > SHOWN_ANNOTATIONS) {
      say(
        `GitHub shows ${SHOWN_ANNOTATIONS} of these ${count(ofKind.length, severity)} beside the files; this log has all of them`,
      );
    }
  }
}

/** Annotates the file and line of a problem. */
function annotate({ severity, message, hint, place }: Problem): void {
  const text = oneLine(secrets.hide(withHint(message, hint)));
  const properties = {
    ...(place && { file: place.file }),
    ...(place?.line !== undefined && { startLine: place.line }),
    ...(place?.column !== undefined && { startColumn: place.column }),
  };
  ANNOTATE[severity](text, properties);
}

const ANNOTATE: Record<Severity, typeof core.notice> = {
  error: core.error,
  warning: core.warning,
  notice: core.notice,
};

/** A notice, because a dry run is expected to find differences; with `fail-on-changes` each of them is an error. */
function annotateDifference(plan: Plan): void {
  const text = `the portal page of ${plan.mod} differs from the repository: ${differences(plan)}`;
  core.notice(oneLine(text), { file: plan.config, startLine: 1, title: 'Mod portal page' });
}
