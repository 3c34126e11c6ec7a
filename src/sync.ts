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
import { AT_ONCE, sideBySide } from './portal/slots.js';
import type { Progress } from './progress.js';
import { writeBackup } from './publish/backup.js';
import { publishPage } from './publish/publish.js';

/** The parameters of a run. */
export interface SyncRequest {
  /** Reads the pages to publish, and adds their problems. */
  readonly load: (problems: Problems) => readonly Page[] | Promise<readonly Page[]>;
  /** Whether to write what the plans change. A dry run returns false. It is not called if no plan changes anything. */
  readonly approve: (plans: readonly Plan[]) => boolean;
  readonly portal: Omit<PortalOptions, 'emit'>;
  readonly backupFolder: string;
}

/** The page that the repository declares, the live page, and the difference. */
interface Comparison {
  readonly page: Page;
  readonly live: LivePage;
  readonly plan: Plan;
}

/**
 * One run: loads the pages, compares them with the portal, and publishes the differences. It does not depend on GitHub or a
 * terminal. The caller displays the events.
 *
 * @param progress kept up to date, so that a run can be reported when it is stopped
 * @returns the outcome, which includes all errors. Never throws
 */
export async function sync(request: SyncRequest, progress: Progress, emit: Listener): Promise<Outcome> {
  try {
    return progress.as(await syncPages(request, progress, emit));
  } catch (error) {
    progress.fail([toFailure(error)]);
    return progress.as('failed');
  }
}

async function syncPages(
  request: SyncRequest,
  progress: Progress,
  emit: Listener,
): Promise<Outcome['result']> {
  emit({ kind: 'phase', name: 'Repository' });
  const { pages, problems } = await declaredPages(request, emit);
  progress.learn({ problems });
  if (hasErrors(problems)) return 'failed';

  emit({ kind: 'phase', name: 'Portal' });
  const portal = new PortalClient({ ...request.portal, emit });
  try {
    return await compareAndPublish(pages, problems, portal, request, progress, emit);
  } finally {
    portal.close();
  }
}

async function compareAndPublish(
  pages: readonly Page[],
  problems: readonly Problem[],
  portal: PortalClient,
  request: SyncRequest,
  progress: Progress,
  emit: Listener,
): Promise<Outcome['result']> {
  const { comparisons, failures, unread } = await compareAll(pages, portal, emit);
  const plans = comparisons.map(({ plan }) => plan);
  const allProblems = [...problems, ...plans.flatMap((plan) => plan.problems)];
  progress.fail(failures);
  progress.learn({ plans, unread, problems: allProblems });

  if (plans.length > 0) emit({ kind: 'phase', name: 'Plan' });
  for (const comparison of comparisons) emit({ kind: 'planned', ...comparison });
  if (failures.length > 0 || hasErrors(allProblems)) return 'failed';
  if (plans.every(isEmpty)) return 'unchanged';
  if (!request.approve(plans)) return 'planned';
  return publishAll(
    comparisons.filter(({ plan }) => !isEmpty(plan)),
    portal,
    request,
    progress,
    emit,
  );
}

async function declaredPages(
  request: SyncRequest,
  emit: Listener,
): Promise<{ pages: readonly Page[]; problems: readonly Problem[] }> {
  const problems = new Problems();
  const pages = await request.load(problems);
  for (const page of pages) emit({ kind: 'page declared', page });
  return { pages, problems: problems.inOrder() };
}

/** Reads every page before the first write. If one of them cannot be read, no page is changed. */
async function compareAll(
  pages: readonly Page[],
  portal: PortalClient,
  emit: Listener,
): Promise<{ comparisons: Comparison[]; failures: Failure[]; unread: string[] }> {
  // By index, because the pages are reported in the order of the configurations, whichever is read first.
  const compared = new Map<number, Comparison>();
  const failed = new Map<number, { readonly page: Page; readonly error: unknown }>();
  await sideBySide(pages, AT_ONCE, async (page, at) => {
    try {
      const live = await portal.readPage(page.mod);
      emit({ kind: 'page read', live });
      compared.set(at, { page, live, plan: planPage(page, live) });
    } catch (error) {
      failed.set(at, { page, error });
      // Reading the other pages would take as long and fail as well.
      return !isCutOff(error);
    }
    return true;
  });
  const comparisons = pages.flatMap((_, at) => compared.get(at) ?? []);
  const errors = pages.flatMap((_, at) => failed.get(at) ?? []);
  // An unreachable portal is one failure, however many pages were being read.
  const first = errors.findIndex(({ error }) => isCutOff(error));
  const failures = errors.filter(({ error }, at) => !isCutOff(error) || at === first).map(describeUnread);
  const unread = pages.flatMap(({ mod }, at) => (compared.has(at) ? [] : mod));
  return { comparisons, failures, unread };
}

/** @returns with the place of the name, if the portal does not know it */
function describeUnread({ page, error }: { readonly page: Page; readonly error: unknown }): Failure {
  const isUnknown = error instanceof PortalError && error.kind === 'unknown-mod';
  const place = page.places.mod ?? { file: page.config };
  return { ...toFailure(error), ...(isUnknown && { place }) };
}

function isCutOff(error: unknown): boolean {
  return error instanceof PortalError && error.kind === 'unreachable';
}

async function publishAll(
  comparisons: readonly Comparison[],
  portal: PortalClient,
  request: SyncRequest,
  progress: Progress,
  emit: Listener,
): Promise<Outcome['result']> {
  const { file, images, unsaved } = await writeBackup(
    request.backupFolder,
    request.portal.url,
    comparisons,
    portal,
  );
  progress.learn({ backup: file });
  emit({ kind: 'backed up', file, images });
  emit({ kind: 'phase', name: 'Publish' });
  const publications: Publication[] = [];
  const isAlone = comparisons.length === 1;
  await sideBySide(comparisons, AT_ONCE, async ({ page, live, plan }) => {
    const { mod } = page;
    emit({ kind: 'publishing', mod });
    progress.begin(plan);
    const publication = await publishPage(
      { page, live, plan, portal, unsaved: unsaved.get(mod) },
      (event) => {
        if (event.kind === 'written') progress.add(mod, event.write);
        emit({ ...event, mod, isAlone });
      },
    );
    progress.finish(publication);
    publications.push(publication);
    if (publication.failures.length === 0) emit({ kind: 'verified', mod, isAlone });
    // If the portal cannot be reached, the other pages are not begun: each would take as long and fail as well.
    return publication.isCutOff !== true;
  });
  if (publications.every(isUntouched)) progress.learn({ backup: '' });
  // If a page was not begun, another one has failed, so these publications are enough.
  return publications.every(({ failures }) => failures.length === 0) ? 'published' : 'failed';
}

/**
 * Whether the page still matches its backup, after reading it again. The portal's responses are not enough: a call with an
 * error response may have changed the page.
 */
function isUntouched({ written, changed }: Publication): boolean {
  return written.length === 0 && changed?.length === 0;
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
