import type { Outcome, Publication } from '../model/outcome.js';
import type { ReportContext } from './context.js';
import { link } from './link.js';
import { code } from './markdown-escape.js';
import { clip, count } from '../text/plain-text.js';
import { describeFailure, describePlan, modParts, type Stage } from './mod-section.js';
import { alert } from './problem-list.js';
import { writeReport, type Part, type Report } from './shorten.js';
import { done, plannedTotals, toDo, writtenTotals } from './totals.js';
import { type Plan, isEmpty } from '../model/plan.js';

/** In bytes of UTF-8: GitHub shows no summary of a step above 1 MiB (GitHub docs, "Adding a job summary"). */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** The job summary, as Markdown for GitHub. Pure. */
export function summaryMarkdown(outcome: Outcome, context: ReportContext): string {
  const report = reportOf(
    outcome,
    context,
    '<i>Shortened, to stay within what GitHub takes as a job summary.</i>\n',
  );
  return writeReport(report, MAX_SUMMARY_BYTES, (text) => Buffer.byteLength(text));
}

/**
 * A run's report, for the summary and the comment.
 *
 * @param shortenedNote one line, for its end when something had to be left out
 */
export function reportOf(outcome: Outcome, context: ReportContext, shortenedNote: string): Report {
  const { result, plans, publications, problems, failures, backup } = outcome;
  const warnings = alert(
    'WARNING',
    problems.filter(({ severity }) => severity === 'warning'),
    context,
  );
  if (result === 'unchanged') {
    return { intro: [describeUnchanged(plans)], sections: [], outro: warnings, shortenedNote };
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  const changing = plans.filter((plan) => !isEmpty(plan));
  const same = plans.filter(isEmpty);
  const publicationOf = new Map(publications.map((publication) => [publication.mod, publication]));
  const section = (plan: Plan): Part[] => {
    const publication = publicationOf.get(plan.mod);
    const stage = stageOf(outcome, publication);
    const heading = `### ${code(clip(plan.mod, 100))}: ${describePlan(plan, stage, publication)}\n`;
    return [...(plans.length > 1 ? [heading] : []), ...modParts(plan, stage, publication, context)];
  };
  return {
    intro: [
      `## ${headline(outcome)}\n`,
      ...alert('CAUTION', [...failures, ...errors], context),
      ...(result === 'publishing' ? [UNFINISHED] : []),
    ],
    sections: changing.map(section),
    outro: [
      ...(same.length === 0 || changing.length === 0 ? [] : [describeUnchanged(same)]),
      ...warnings,
      ...(backup === '' ? [] : [describeBackup(backup)]),
    ],
    shortenedNote,
  };
}

function stageOf({ result }: Outcome, publication: Publication | undefined): Stage {
  if (result === 'planned') return 'would';
  if (result === 'publishing') return 'will';
  if (publication === undefined) return 'stopped';
  return publication.failures.length === 0 ? 'done' : 'failed';
}

function headline({ result, plans, publications }: Outcome): string {
  const [plan] = plans;
  const subject = plans.length === 1 && plan ? code(clip(plan.mod, 100)) : count(plans.length, 'mod');
  switch (result) {
    case 'unchanged':
    case 'planned':
      return `${subject}: would ${toDo(plannedTotals(plans))}`;
    case 'publishing':
      return `${subject}: will ${toDo(plannedTotals(plans))}`;
    case 'published':
      return `${subject}: ${done(writtenTotals(publications)) || 'nothing had to be written'}`;
    case 'failed':
      return publications.length === 0
        ? 'Failed, nothing was written'
        : `${subject}: ${describeFailure(publications)}`;
  }
}

/** Stands in the summary from the plan to the end of the run. */
const UNFINISHED =
  'Publishing. If this line is still here when the job is over, the run was stopped halfway: run it again, and it does the rest.\n';

const MAX_NAMES = 20;

function describeUnchanged(plans: readonly Plan[]): string {
  const names = plans.slice(0, MAX_NAMES).map(({ mod, address }) => link(code(clip(mod, 100)), address));
  const more = plans.length > MAX_NAMES ? ` and ${plans.length - MAX_NAMES} more` : '';
  const [pages, are, them] = plans.length === 1 ? ['page', 'is', 'it'] : ['pages', 'are', 'them'];
  return `Unchanged: the portal ${pages} of ${names.join(', ')}${more} ${are} as the repository wants ${them}.\n`;
}

function describeBackup(backup: string): string {
  const file = code(clip(backup, 500));
  return `**Backup** of what was there before: ${file}. It lasts as long as the job; the output ${code('backup')} names it.\n`;
}
