import type { Outcome, Publication } from '../model/outcome.js';
import { type Plan, isEmpty } from '../model/plan.js';
import type { Problem, Severity } from '../model/problem.js';
import { clip, count, inSentence } from '../text/plain-text.js';
import { cautionAlert } from './caution.js';
import { commitLink, type ReportContext } from './context.js';
import {
  describeLimits,
  firstRows,
  joinBlocks,
  renderBlocks,
  renderWithin,
  type Block,
  type SizeLimit,
} from './detail.js';
import { link } from './link.js';
import { code, prose } from './markdown-escape.js';
import { describePlan, modSection, type Stage } from './mod-section.js';
import { configLink, opening } from './opening.js';
import { problemAlert } from './problem-list.js';
import { hasOnePage } from './totals.js';

/** GitHub does not show a step's summary above 1 MiB of UTF-8 (GitHub docs, "Adding a job summary"). */
export const SUMMARY: ReportTarget = {
  name: 'a job summary',
  max: 1024 * 1024,
  measure: (text) => Buffer.byteLength(text),
};

/** Where a report is shown. */
export interface ReportTarget extends SizeLimit {
  /** With its article. */
  readonly name: string;
  /** The last block, as Markdown for GitHub. */
  readonly footer?: string | undefined;
  /** A sentence that says where to find what a shortened report leaves out. */
  readonly seeAlso?: string | undefined;
}

/** The job summary, as Markdown for GitHub. Pure. */
export function summaryMarkdown(outcome: Outcome, context: ReportContext): string {
  return reportMarkdown(outcome, context, SUMMARY);
}

/** The report of a run, for the summary or the comment: as detailed as the target's limit allows. Pure. */
export function reportMarkdown(outcome: Outcome, context: ReportContext, target: ReportTarget): string {
  const outline = outlineBlocks(outcome, context);
  const blocks = reportBlocks(outcome, context);
  const seeAlso = target.seeAlso === undefined ? '' : ` ${target.seeAlso}`;
  return renderWithin(target, (detail) => {
    const limits = describeLimits(detail);
    const note =
      limits === undefined
        ? undefined
        : `<i>Shortened to fit GitHub's limit for ${target.name}: ${limits}.${seeAlso}</i>\n`;
    const report = renderBlocks(detail.rows === 0 ? outline : blocks, detail);
    return joinBlocks([report, target.footer, note]);
  });
}

/** The report with all its lists and tables. */
function reportBlocks(outcome: Outcome, context: ReportContext): Block[] {
  const { result, plans, failures } = outcome;
  const { errors, warnings, notices } = bySeverity(outcome.problems);
  const alerts = [...problemAlert('WARNING', warnings, context), ...problemAlert('NOTE', notices, context)];
  if (result === 'unchanged') return [unchangedPages(plans, context), ...alerts];
  const changes = changingPlans(outcome);
  return [
    () => opening(outcome, context),
    ...problemAlert('CAUTION', [...failures, ...errors], context),
    () => (result === 'publishing' ? UNFINISHED : undefined),
    modList(outcome),
    ...cautionAlert(changes, hasOnePage(outcome)),
    ...changes.flatMap(({ plan, stage, publication, title }) => [
      () => (hasOnePage(outcome) ? undefined : `### ${title}\n\n${sourceOf(plan, context)}\n`),
      ...modSection(plan, stage, publication, context),
    ]),
    otherPages(outcome),
    ...alerts,
    () => describeBackup(outcome),
  ];
}

/** The report reduced to counts. Its size depends on the number of mods alone. */
function outlineBlocks(outcome: Outcome, context: ReportContext): Block[] {
  const { result, plans, publications, failures } = outcome;
  const { errors, warnings, notices } = bySeverity(outcome.problems);
  const all = [...failures, ...publications.flatMap((publication) => publication.failures), ...errors];
  const counts = inSentence([
    count(all.length, 'error'),
    count(warnings.length, 'warning'),
    ...(notices.length > 0 ? [count(notices.length, 'notice')] : []),
  ]);
  const isClean = all.length + warnings.length + notices.length === 0;
  const counted = () => (isClean ? undefined : `**${counts}**: see the log.\n`);
  if (result === 'unchanged') return [unchangedPages(plans, context), counted];
  return [
    () => opening(outcome, context),
    counted,
    () => (result === 'publishing' ? UNFINISHED : undefined),
    modList(outcome),
    ...cautionAlert(changingPlans(outcome), hasOnePage(outcome)),
    otherPages(outcome),
    () => describeBackup(outcome),
  ];
}

function bySeverity(
  problems: readonly Problem[],
): Record<'errors' | 'warnings' | 'notices', readonly Problem[]> {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity);
  return { errors: of('error'), warnings: of('warning'), notices: of('notice') };
}

interface ChangingPlan {
  readonly plan: Plan;
  readonly stage: Stage;
  readonly publication: Publication | undefined;
  readonly title: string;
}

function changingPlans(outcome: Outcome): ChangingPlan[] {
  const publications = new Map(outcome.publications.map((publication) => [publication.mod, publication]));
  return outcome.plans
    .filter((plan) => !isEmpty(plan))
    .map((plan) => {
      const publication = publications.get(plan.mod);
      const stage = stageOf(outcome, publication);
      const title = `${code(clip(plan.mod, 100))}: ${describePlan(plan, stage, publication)}`;
      return { plan, stage, publication, title };
    });
}

/** One line for each mod that changes; left out for a single mod, which the heading describes. */
function modList(outcome: Outcome): Block {
  const lines = changingPlans(outcome).map(({ title }) => `- ${title}\n`);
  if (hasOnePage(outcome) || lines.length === 0) return () => undefined;
  return ({ mods }) => firstRows(lines, mods, (left) => `- ${count(left, 'more mod')}\n`);
}

/** Links to both sides of the comparison. With a single mod, the opening has them. */
function sourceOf({ mod, config, address }: Plan, context: ReportContext): string {
  return `${link(`Portal page of ${prose(clip(mod, 100))}`, address)} · ${configLink(config, context)}`;
}

function stageOf({ result }: Outcome, publication: Publication | undefined): Stage {
  if (result === 'planned') return 'would';
  if (result === 'publishing') return 'will';
  if (publication === undefined) return 'stopped';
  return publication.failures.length === 0 ? 'done' : 'failed';
}

/** The summary contains this line from the plan until the end of the run. */
const UNFINISHED =
  'Publishing. If this line is still here after the job has ended, the run was stopped halfway. Run it again to finish.\n';

/** Mods in one sentence. */
const MAX_NAMES = 20;

/** @param context undefined if the report has already named the commit */
function unchangedPages(plans: readonly Plan[], context?: ReportContext): Block {
  const names = plans.slice(0, MAX_NAMES).map(({ mod, address }) => link(code(clip(mod, 100)), address));
  const [pages, match] = plans.length === 1 ? ['page', 'matches'] : ['pages', 'match'];
  const commit = context && commitLink(context);
  const at = commit === undefined ? '' : ` at commit ${commit}`;
  return ({ mods }) => {
    const named = names.slice(0, mods);
    const left = plans.length - named.length;
    const more = count(left, named.length === 0 ? 'mod' : 'more mod');
    const shown = inSentence(left === 0 ? named : [...named, more]);
    return `No changes: the portal ${pages} of ${shown} ${match} the repository${at}.\n`;
  };
}

/** The pages without changes, if others have some. */
function otherPages({ plans }: Outcome): Block {
  const same = plans.filter(isEmpty);
  return same.length === 0 || same.length === plans.length ? () => undefined : unchangedPages(same);
}

function describeBackup({ backup }: Outcome): string | undefined {
  if (backup === '') return undefined;
  const file = code(clip(backup, 500));
  return `**Backup** of each page as it was before this run: ${file}. The runner deletes it after the job. The output ${code('backup')} has its path.\n`;
}
