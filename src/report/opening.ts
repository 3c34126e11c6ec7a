import type { Outcome } from '../model/outcome.js';
import { clip, count } from '../text/plain-text.js';
import { commitLink, fileUrl, type ReportContext } from './context.js';
import { link } from './link.js';
import { code } from './markdown-escape.js';
import { describeFailure } from './mod-section.js';
import { countChanging, done, hasOnePage, plannedTotals, toDo, writtenTotals } from './totals.js';

/** The heading of a report, and a line that says what was compared, at which commit, and whether anything was written. */
export function opening(outcome: Outcome, context: ReportContext): string {
  return `## ${heading(outcome)}\n\n${describeSource(outcome, context)}\n`;
}

function heading(outcome: Outcome): string {
  const { plans, problems, failures } = outcome;
  const [plan] = plans;
  if (plan === undefined) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return errors.length > 0 && failures.length === 0
      ? `Mod portal page: ${count(errors.length, 'error')} in the configuration, nothing was written`
      : 'Mod portal page: failed, nothing was written';
  }
  if (!hasOnePage(outcome)) return `Mod portal pages: ${describePages(outcome)}`;
  return `Mod portal page of ${code(clip(plan.mod, 100))}: ${describePage(outcome)}`;
}

function describePage({ result, plans, publications }: Outcome): string {
  switch (result) {
    case 'unchanged':
    case 'planned':
      return `would ${toDo(plannedTotals(plans))}`;
    case 'publishing':
      return `will ${toDo(plannedTotals(plans))}`;
    case 'published':
      return done(writtenTotals(publications)) || 'nothing had to be written';
    case 'failed':
      return publications.length === 0 ? 'failed, nothing was written' : describeFailure(publications);
  }
}

function describePages({ result, plans, publications }: Outcome): string {
  switch (result) {
    case 'unchanged':
    case 'planned':
      return `${countChanging(plans)} would change`;
    case 'publishing':
      return `${countChanging(plans)} will change`;
    case 'published':
      return `${countChanging(plans)} changed`;
    case 'failed':
      return publications.length === 0 ? 'failed, nothing was written' : describeFailure(publications);
  }
}

function describeSource(outcome: Outcome, context: ReportContext): string {
  const { result, plans } = outcome;
  const [plan] = plans;
  const commit = commitLink(context);
  const at = commit === undefined ? '' : ` at commit ${commit}`;
  if (plan === undefined) return `The repository${at} was not compared with the portal.`;
  // The headings of failed runs say so too.
  const nothing = result === 'planned' ? ' Nothing was written.' : '';
  const [file, live] = hasOnePage(outcome)
    ? [configLink(plan.config, context), link('the live page', plan.address)]
    : ['The repository', 'the live pages'];
  return `${file}${at}, ${result === 'published' ? `published to ${live}` : `compared with ${live}`}.${nothing}`;
}

/** A modportal.yml, as a link to its text at the commit. */
export function configLink(config: string, context: ReportContext): string {
  return link(code(clip(config, 300)), fileUrl(config, context));
}
