import path from 'node:path';

import type { SyncEvent } from '../model/event.js';
import type { Outcome } from '../model/outcome.js';
import { isEmpty } from '../model/plan.js';
import { SEVERITIES } from '../model/problem.js';
import { eventLines, type Line } from '../report/event-lines.js';
import { outcomeLines, problemsOf } from '../report/outcome-lines.js';
import { planData } from '../report/plan-json.js';
import { problemData } from '../report/problem-json.js';
import { compareTexts } from '../report/text-change.js';
import { count } from '../text/plain-text.js';
import type { RunOptions, Source } from './run-request.js';
import { pathFromHere, print, printJson, say, sayProblems, secrets, showProgress } from './terminal.js';

/** In lines for each text. A whole new description is longer than a screen, and would hide the rest of the plan. */
const MAX_DIFF_LINES = 60;

/** The lines of a plan, with the differences of its texts. */
export function planLines(event: SyncEvent & { readonly kind: 'planned' }): Line[] {
  const lines = eventLines({ ...event, plan: secrets.hideIn(event.plan) });
  return lines.flatMap((line) => [line, ...diffLines(line)]);
}

function diffLines({ change }: Line): Line[] {
  if (change === undefined) return [];
  const { hunks, left } = compareTexts(change);
  const omitted = Math.max(0, hunks.length - MAX_DIFF_LINES) + left;
  const rest = omitted === 0 ? [] : [{ text: `      … ${count(omitted, 'more line')} of this diff` }];
  return [...hunks.slice(0, MAX_DIFF_LINES).map(diffLine), ...rest];
}

function diffLine(hunk: string): Line {
  const text = `      ${hunk}`;
  if (hunk.startsWith('+')) return { text, tone: 'added' };
  if (hunk.startsWith('-')) return { text, tone: 'removed' };
  return { text };
}

/** Shows the events of a run as lines, except for plans. On a terminal, one line counts the uploads. */
export class RunDisplay {
  private toUpload = 0;
  private uploaded = 0;

  show(event: SyncEvent): void {
    if (event.kind === 'planned') {
      this.toUpload += event.plan.gallery?.uploads.length ?? 0;
      return;
    }
    if (event.kind === 'written' && event.write.kind === 'upload') {
      this.uploaded += 1;
      const total = count(this.toUpload, 'image');
      if (showProgress(`uploaded ${this.uploaded} of ${total}`)) {
        if (this.uploaded === this.toUpload) say(`uploaded ${total}`);
        return;
      }
    }
    eventLines(event).forEach(say);
  }
}

/**
 * Prints the result of a run: its problems to standard error, the rest to standard output.
 *
 * @param given may contain secrets, which are removed here
 */
export function reportOutcome(
  given: Outcome,
  { workspace, folder, json }: Pick<RunOptions, 'folder' | 'json'> & Pick<Source, 'workspace'>,
): void {
  const outcome = secrets.hideIn(given);
  const backup = outcome.backup === '' ? '' : pathIn(folder, outcome.backup);
  const problems = problemsOf(outcome);
  const inOrder = SEVERITIES.flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  sayProblems(inOrder, workspace);
  if (json) {
    const { result, plans } = outcome;
    const changed = !plans.every(isEmpty);
    const data = plans.map((plan) => planData(plan));
    printJson({ result, changed, plans: data, problems: inOrder.map(problemData), backup });
  } else outcomeLines({ ...outcome, backup }).forEach(print);
  if (backup !== '') {
    const argument = /\s/.test(backup) ? `"${backup}"` : backup;
    say(`to undo this: modportal-sync restore ${argument}`);
  }
}

/** The path to use with `restore`, which resolves a relative path against `--folder`, not against the current folder. */
function pathIn(folder: string, file: string): string {
  return path.resolve(folder) === process.cwd() ? pathFromHere(path.resolve(file)) : path.resolve(file);
}
