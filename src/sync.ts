import { loadPages, type Checkout } from './config/load-pages.js';
import type { Listener } from './model/event.js';
import type { LivePage } from './model/live-page.js';
import { toFailure, type Failure, type Outcome, type Publication } from './model/outcome.js';
import type { Page } from './model/page.js';
import { isEmpty, type Plan } from './model/plan.js';
import { Problems, type Problem } from './model/problem.js';
import { planPage } from './plan/plan-page.js';
import { PortalClient } from './portal/client.js';
import { PortalError } from './portal/portal-error.js';
import type { PortalOptions } from './portal/session.js';
import type { Progress } from './progress.js';
import { writeBackup } from './publish/backup.js';
import { publishPage } from './publish/publish.js';

/** What a run has to do, and where. */
export interface SyncRequest extends Checkout {
  /** Paths or globs of modportal.yml files, relative to the workspace; at least one. */
  readonly configs: readonly string[];
  /** Plan and report, write nothing. */
  readonly dryRun: boolean;
  readonly portal: Omit<PortalOptions, 'tell'>;
  /** For the backup. */
  readonly temporaryFolder: string;
}

/** The page that the repository declares, the live page, and the difference. */
interface Comparison {
  readonly page: Page;
  readonly live: LivePage;
  readonly plan: Plan;
}

/**
 * One run: reads the repository and the portal, compares them, and publishes what differs. It knows neither GitHub nor a
 * terminal; whoever shows the run listens to its events.
 *
 * @param progress is kept up to date, so that a run that is stopped can still be reported
 * @returns the outcome; never raises, since whatever went wrong is among the outcome's failures
 */
export async function sync(request: SyncRequest, progress: Progress, tell: Listener): Promise<Outcome> {
  try {
    return progress.as(await syncPages(request, progress, tell));
  } catch (error) {
    progress.fail([toFailure(error)]);
    return progress.as('failed');
  }
}

async function syncPages(
  request: SyncRequest,
  progress: Progress,
  tell: Listener,
): Promise<Outcome['result']> {
  tell({ kind: 'phase', name: 'Repository' });
  const { pages, problems } = readRepository(request, tell);
  progress.learn({ problems });
  if (hasErrors(problems)) return 'failed';

  tell({ kind: 'phase', name: 'Portal' });
  const portal = new PortalClient({ ...request.portal, tell });
  const { comparisons, failures } = await compareAll(pages, portal, tell);
  const plans = comparisons.map(({ plan }) => plan);
  const found = [...problems, ...plans.flatMap((plan) => plan.problems)];
  progress.fail(failures);
  progress.learn({ plans, problems: found });

  if (plans.length > 0) tell({ kind: 'phase', name: 'Plan' });
  for (const plan of plans) tell({ kind: 'planned', plan });
  if (failures.length > 0 || hasErrors(found)) return 'failed';
  if (plans.every(isEmpty)) return 'unchanged';
  if (request.dryRun) return 'planned';
  return publishAll(
    comparisons.filter(({ plan }) => !isEmpty(plan)),
    portal,
    request,
    progress,
    tell,
  );
}

function readRepository(
  request: SyncRequest,
  tell: Listener,
): { pages: readonly Page[]; problems: readonly Problem[] } {
  const problems = new Problems();
  const pages = loadPages(request.configs, request, problems);
  for (const page of pages) tell({ kind: 'page declared', page });
  return { pages, problems: problems.inOrder() };
}

/** Reads every page before anything is written anywhere: if one of them cannot be read, none is written. */
async function compareAll(
  pages: readonly Page[],
  portal: PortalClient,
  tell: Listener,
): Promise<{ comparisons: Comparison[]; failures: Failure[] }> {
  const comparisons: Comparison[] = [];
  const failures: Failure[] = [];
  for (const page of pages) {
    try {
      const live = await portal.readPage(page.mod);
      tell({ kind: 'page read', live });
      comparisons.push({ page, live, plan: planPage(page, live) });
    } catch (error) {
      failures.push(toFailure(error));
      // The other pages would take as long to fail.
      if (error instanceof PortalError && error.kind === 'unreachable') break;
    }
  }
  return { comparisons, failures };
}

async function publishAll(
  comparisons: readonly Comparison[],
  portal: PortalClient,
  request: SyncRequest,
  progress: Progress,
  tell: Listener,
): Promise<Outcome['result']> {
  const file = await writeBackup(
    request.temporaryFolder,
    request.portal.url,
    comparisons.map(({ live }) => live),
  );
  progress.learn({ backup: file });
  tell({ kind: 'backed up', file });
  tell({ kind: 'phase', name: 'Publish' });
  const publications: Publication[] = [];
  for (const { page, live, plan } of comparisons) {
    tell({ kind: 'publishing', mod: page.mod });
    progress.begin(plan);
    const publication = await publishPage({ page, live, plan, portal }, (write) => {
      progress.add(write);
      tell({ kind: 'written', write });
    });
    progress.finish(publication);
    publications.push(publication);
    if (publication.failures.length === 0) tell({ kind: 'verified', mod: page.mod });
  }
  if (publications.every(isUntouched)) progress.learn({ backup: '' });
  return publications.every(({ failures }) => failures.length === 0) ? 'published' : 'failed';
}

/**
 * Whether the page is still as it was backed up. The portal's responses do not decide this: a call that it refused may
 * have changed the page all the same, and so may one whose page could not be read again.
 */
function isUntouched({ written, changed }: Publication): boolean {
  return written.length === 0 && changed?.length === 0;
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
