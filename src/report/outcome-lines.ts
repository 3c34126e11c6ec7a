import { toProblem, type Outcome, type Publication } from '../model/outcome.js';
import { isEmpty, type Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import type { Line } from './event-lines.js';
import {
  countChanging,
  describeNextRun,
  describeWritten,
  done,
  FAILS_AGAIN,
  partsWritten,
  plannedTotals,
  toDo,
  writtenTotals,
} from './totals.js';

/** Every problem and failure of a run. */
export function problemsOf({ problems, failures, publications }: Outcome): Problem[] {
  const all = [...failures, ...publications.flatMap((publication) => publication.failures)];
  return [...problems, ...all.map(toProblem)];
}

/** The result of a run. If it failed, this includes what it wrote and what the next run will do. */
export function outcomeLines(outcome: Outcome): Line[] {
  const { plans, publications, result, backup } = outcome;
  const written = new Map(publications.map((publication) => [publication.mod, publication]));
  const changing = result === 'failed' ? plans.filter((plan) => !isEmpty(plan)) : [];
  const lines = [
    ...changing.flatMap((plan) => progressLines(plan, written.get(plan.mod), outcome.problems)),
    `result: ${describeResult(outcome)}`,
    ...plans.map(({ address }) => address),
    ...(backup === '' ? [] : [`backup: ${backup}`]),
  ];
  return lines.map((text) => ({ text }));
}

/** What a failed run wrote to one page, and what the next run will do. */
function progressLines(
  plan: Plan,
  publication: Publication | undefined,
  problems: readonly Problem[],
): string[] {
  const { mod } = plan;
  if (publication === undefined) {
    const isLasting = problems.some(({ severity }) => severity === 'error');
    const next = isLasting ? FAILS_AGAIN : `will ${toDo(plannedTotals([plan]))}`;
    return [`${mod}: nothing was written; the next run ${next}`];
  }
  const { failures, remaining } = publication;
  if (failures.length === 0) return [];
  const { notWritten } = partsWritten(plan, publication);
  const unsure = remaining === undefined ? ', or not confirmed' : '';
  return [
    `${mod}: written before the failure: ${describeWritten([publication])}`,
    `${mod}: not written${unsure}: ${notWritten.join(', ') || 'nothing'}`,
    `${mod}: the next run ${describeNextRun(publication)}`,
  ];
}

/** Without the totals, which the lines of each plan have. */
function describeResult({ result, plans, publications }: Outcome): string {
  const several = (verb: string) => (plans.length > 1 ? `: ${countChanging(plans)} ${verb}` : '');
  switch (result) {
    case 'planned':
      return `planned${several('would change')}; nothing was written`;
    case 'published':
      return `published${several('changed')}${done(writtenTotals(publications)) === '' ? '; nothing had to be written' : ''}`;
    case 'unchanged':
    case 'publishing':
    case 'failed':
      return result;
  }
}
