import packageJson from '../../package.json' with { type: 'json' };
import { writeBackup } from '../publish/backup.js';
import { readInputs, readRunnerContext, type Inputs, type RunnerContext } from './inputs.js';
import { toFailure, type Failure, type Outcome, type Publication } from '../model/outcome.js';
import { loadPages } from '../config/load-pages.js';
import type { Page } from '../model/page.js';
import { type Problem, Problems } from '../model/problem.js';
import { planPage } from '../plan/plan-page.js';
import { PortalClient } from '../portal/client.js';
import { PortalError } from '../portal/portal-error.js';
import { Progress } from '../progress.js';
import { publishPage } from '../publish/publish.js';
import { keepComment } from './comment.js';
import type { ReportContext } from '../report/context.js';
import { writeSummary } from './job-summary.js';
import { logPage, logPlan, logVerified, logWait, logWrite, phase, say, secrets, warn } from './log.js';
import { setBackup } from './outputs.js';
import { reportRun } from './run-report.js';
import { beforeSuddenEnd } from './sudden-end.js';
import { type Plan, isEmpty } from '../model/plan.js';
import type { LivePage } from '../model/live-page.js';

/** One run of the action, from the inputs to the outputs. The process ends with 0 only when all is right. */
export async function run(): Promise<void> {
  // Until the end says otherwise: should the process ever stop waiting halfway, that must not look like a success.
  process.exitCode = 1;
  const progress = new Progress();
  const runner = readRunnerContext();
  let context: ReportContext = { ...runner, dryRun: false };
  let isReported = false;
  const release = beforeSuddenEnd((failure) => {
    if (isReported) warn(`${failure.message}; only the comment on the pull request was left to do`);
    else reportRun(progress.cutShort(failure), context, runner.summaryFile);
  });

  const read = readInputs(hideSecret);
  context = { ...context, dryRun: read.ok && read.inputs.dryRun };
  if (!read.ok) progress.fail(read.faults.map((message) => ({ message })));
  const result = read.ok ? await synchronise(read.inputs, runner, context, progress) : 'failed';
  const outcome = reportRun(progress.as(result), context, runner.summaryFile);
  isReported = true;
  if (outcome.result !== 'failed' && outcome.failures.length === 0) process.exitCode = 0;
  if (read.ok && read.inputs.comment) {
    const { githubToken: token, configs } = read.inputs;
    await keepComment(outcome, context, { token, apiUrl: runner.apiUrl, configs });
  }
  release();
}

type Result = Outcome['result'];

function hideSecret(secret: string): void {
  secrets.add(secret);
}

/** Reads, compares, and writes what differs. Never raises: what went wrong is in the progress. */
async function synchronise(
  inputs: Inputs,
  runner: RunnerContext,
  context: ReportContext,
  progress: Progress,
): Promise<Result> {
  try {
    const { pages, problems } = await phase('Repository', () => readRepository(inputs, runner));
    progress.learn({ problems });
    if (hasErrors(problems)) return 'failed';

    const portal = connect(inputs);
    const { comparisons, failures } = await phase('Portal', () => compareAll(pages, portal));
    progress.fail(failures);
    // The reports' own copy: what is published is never changed for them.
    const plans = secrets.hideIn(comparisons.map(({ plan }) => plan));
    const found = [...problems, ...plans.flatMap((plan) => plan.problems)];
    progress.learn({ plans, problems: found });
    if (plans.length > 0) {
      await phase('Plan', () => {
        plans.forEach(logPlan);
      });
    }
    if (failures.length > 0 || hasErrors(found)) return 'failed';
    if (plans.every(isEmpty)) return 'unchanged';

    if (inputs.failOnChanges) progress.fail(plans.filter((plan) => !isEmpty(plan)).map(describeDrift));
    if (inputs.dryRun) return 'planned';

    const changing = comparisons.filter(({ plan }) => !isEmpty(plan));
    const before = changing.map(({ live }) => live);
    const backup = await writeBackup(inputs, before);
    progress.learn({ backup });
    setBackup(backup);
    // Should the run be killed while it writes, its summary has the plan and the backup's place.
    writeSummary(secrets.hideIn(progress.as('planned')), context, runner.summaryFile);
    const publications = await phase('Publish', () => publishAll(changing, portal, progress));
    const isDone = publications.every((publication) => publication.failures.length === 0);
    if (publications.every(isUntouched)) progress.learn({ backup: '' });
    return isDone ? 'published' : 'failed';
  } catch (error) {
    progress.fail([toFailure(error)]);
    return 'failed';
  }
}

function readRepository(
  inputs: Inputs,
  { repository }: RunnerContext,
): { pages: readonly Page[]; problems: readonly Problem[] } {
  const problems = new Problems();
  const pages = loadPages(inputs.configs, { workspace: inputs.workspace, repository }, problems);
  pages.forEach(logPage);
  return { pages, problems: problems.inOrder() };
}

function connect(inputs: Inputs): PortalClient {
  return new PortalClient({
    url: inputs.portalUrl,
    apiKey: inputs.apiKey,
    userAgent: `${packageJson.name}/${packageJson.version}`,
    onSecret: hideSecret,
    onWait: logWait,
  });
}

/** What the repository wants, what is live, and the difference. */
interface Comparison {
  readonly page: Page;
  readonly live: LivePage;
  readonly plan: Plan;
}

/** Reads every page before anything is written anywhere: with one that cannot be read, none is. */
async function compareAll(
  pages: readonly Page[],
  portal: PortalClient,
): Promise<{ comparisons: Comparison[]; failures: Failure[] }> {
  const comparisons: Comparison[] = [];
  const failures: Failure[] = [];
  for (const page of pages) {
    try {
      const live = await portal.readPage(page.mod);
      say(`read ${live.address}`);
      comparisons.push({ page, live, plan: planPage(page, live) });
    } catch (error) {
      failures.push(toFailure(error));
      // The others would only be waited for as long, and as much in vain.
      if (error instanceof PortalError && error.kind === 'unreachable') break;
    }
  }
  return { comparisons, failures };
}

async function publishAll(
  comparisons: readonly Comparison[],
  portal: PortalClient,
  progress: Progress,
): Promise<Publication[]> {
  const publications: Publication[] = [];
  for (const { page, live, plan } of comparisons) {
    say(page.mod);
    progress.begin(plan);
    const publication = await publishPage(page, live, plan, portal, (write) => {
      progress.add(write);
      logWrite(write);
    });
    progress.finish(publication);
    if (publication.failures.length === 0) logVerified();
    publications.push(publication);
  }
  return publications;
}

/**
 * Whether the page is as it was backed up. The portal's answers do not decide: a call that it refused may have changed
 * the page all the same, and a page that cannot be read again may have changed too.
 */
function isUntouched({ written, changed }: Publication): boolean {
  return written.length === 0 && changed?.length === 0;
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function describeDrift({ mod, config }: Plan): Failure {
  return {
    message: `the portal page of ${mod} was not as the repository wants it (fail-on-changes)`,
    place: { file: config, line: 1 },
  };
}
