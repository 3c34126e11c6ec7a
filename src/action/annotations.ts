import type { Outcome } from '../model/outcome.js';
import { isEmpty, type Plan } from '../model/plan.js';
import { SEVERITIES, type Problem } from '../model/problem.js';
import { differences } from '../report/totals.js';
import { count, oneLine } from '../text/plain-text.js';
import { say } from './log.js';
import { secrets } from './secrets.js';
import { printAnnotation } from './workflow-commands.js';

/** GitHub shows no more annotations of a kind for one step (GitHub docs, "Workflow commands"). */
const SHOWN_ANNOTATIONS = 10;

/** A warning about the runner, which has no place in the repository. */
export function warn(message: string, hint?: string): void {
  annotate({ severity: 'warning', message, ...(hint !== undefined && { hint }) });
}

/** Annotates every problem and failure of a run, the most severe first, and every page that differs. */
export function annotateOutcome(outcome: Outcome): void {
  const failures = [...outcome.failures, ...outcome.publications.flatMap(({ failures }) => failures)];
  const problems: Problem[] = [
    ...outcome.problems,
    ...failures.map((failure): Problem => ({ severity: 'error', ...failure })),
  ];
  for (const severity of SEVERITIES) {
    const ofKind = problems.filter((problem) => problem.severity === severity);
    ofKind.forEach(annotate);
    if (ofKind.length > SHOWN_ANNOTATIONS) {
      say(
        `GitHub shows ${SHOWN_ANNOTATIONS} of these ${count(ofKind.length, severity)} beside the files; this log has all`,
      );
    }
  }
  // With fail-on-changes, the difference has already been reported as an error.
  if (outcome.result === 'planned' && outcome.failures.length === 0) {
    for (const plan of outcome.plans) if (!isEmpty(plan)) annotateDifference(plan);
  }
}

/** Annotates the file and line of a problem. */
function annotate({ severity, message, hint, place }: Problem): void {
  const whole =
    hint === undefined ? message : message.endsWith(')') ? `${message}; ${hint}` : `${message} (${hint})`;
  const text = oneLine(secrets.hide(whole));
  const properties = {
    ...(place && { file: place.file }),
    ...(place?.line !== undefined && { startLine: place.line }),
    ...(place?.column !== undefined && { startColumn: place.column }),
  };
  printAnnotation(severity, text, properties);
}

/** A notice, because a dry run is expected to find differences; with `fail-on-changes` each of them is an error. */
function annotateDifference(plan: Plan): void {
  const text = `the portal page of ${plan.mod} differs from the repository: ${differences(plan)}`;
  printAnnotation('notice', oneLine(text), { file: plan.config, startLine: 1, title: 'Mod portal page' });
}
