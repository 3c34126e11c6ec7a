import packageJson from '../package.json' with { type: 'json' };
import { writeBackup } from './backup.js';
import { readInputs, readRunnerContext, type Inputs, type RunnerContext } from './inputs.js';
import { toFailure, type Failure, type Outcome, type Publication } from './outcome.js';
import { loadPages } from './page/load-all.js';
import type { Page } from './page/page.js';
import { Problems } from './page/problem.js';
import { isEmpty, planPage, type Plan, type Problem } from './plan.js';
import { PortalClient } from './portal/client.js';
import type { LivePage } from './portal/live-page.js';
import { PortalError } from './portal/portal-error.js';
import { publishPage } from './publish.js';
import { keepComment } from './report/comment.js';
import type { ReportContext } from './report/context.js';
import { writeSummary } from './report/job-summary.js';
import {
  logOutcome,
  logPage,
  logPlan,
  logVerified,
  logWait,
  logWrite,
  phase,
  say,
  secrets,
} from './report/log.js';
import { setOutputs } from './report/outputs.js';

/** One run of the action, from the inputs to the outputs. The process ends with 0 only when all is right. */
export async function run(): Promise<void> {
  // Until the end says otherwise: should the process ever stop waiting halfway, that must not look like a success.
  process.exitCode = 1;
  const runner = readRunnerContext();
  const read = readInputs(hideSecret);
  const context: ReportContext = { ...runner, dryRun: read.ok && read.inputs.dryRun };
  const found = read.ok ? await synchronise(read.inputs, runner, context) : refuse(read.faults);
  const outcome = secrets.hideIn(found);

  logOutcome(outcome, context);
  setOutputs(outcome);
  await writeSummary(outcome, context);
  if (read.ok && read.inputs.comment) {
    const { githubToken: token, configs } = read.inputs;
    await keepComment(outcome, context, { token, apiUrl: runner.apiUrl, configs });
  }
  if (outcome.result !== 'failed' && outcome.failures.length === 0) process.exitCode = 0;
}

function hideSecret(secret: string): void {
  secrets.add(secret);
}

type Known = Omit<Outcome, 'result'>;

const NOTHING_KNOWN: Known = { problems: [], plans: [], publications: [], failures: [], backup: '' };

function refuse(faults: readonly string[]): Outcome {
  return { ...NOTHING_KNOWN, failures: faults.map((message) => ({ message })), result: 'failed' };
}

/** Reads, compares, and writes what differs. Never raises: what went wrong is in the outcome. */
async function synchronise(inputs: Inputs, runner: RunnerContext, context: ReportContext): Promise<Outcome> {
  let known = NOTHING_KNOWN;
  try {
    const { pages, problems } = await phase('Repository', () => readRepository(inputs, runner));
    known = { ...known, problems };
    if (hasErrors(problems)) return { ...known, result: 'failed' };

    const portal = connect(inputs);
    const { comparisons, failures } = await phase('Portal', () => compareAll(pages, portal));
    const plans = comparisons.map(({ plan }) => plan);
    known = { ...known, plans, failures, problems: [...problems, ...plans.flatMap((plan) => plan.problems)] };
    if (plans.length > 0) {
      await phase('Plan', () => {
        plans.forEach(logPlan);
      });
    }
    if (failures.length > 0 || hasErrors(known.problems)) return { ...known, result: 'failed' };
    if (plans.every(isEmpty)) return { ...known, result: 'unchanged' };

    if (inputs.failOnChanges)
      known = { ...known, failures: plans.filter((plan) => !isEmpty(plan)).map(describeDrift) };
    if (inputs.dryRun) return { ...known, result: 'planned' };

    const changing = comparisons.filter(({ plan }) => !isEmpty(plan));
    const before = changing.map(({ live }) => live);
    known = { ...known, backup: await writeBackup(inputs, before) };
    // Should the run be killed while it writes, its summary has the plan and the backup's place.
    await writeSummary(secrets.hideIn({ ...known, result: 'planned' }), context);
    const publications = await phase('Publish', () => publishAll(changing, portal));
    const isDone = publications.every((publication) => publication.failures.length === 0);
    if (publications.every(isUntouched)) known = { ...known, backup: '' };
    return { ...known, publications, result: isDone ? 'published' : 'failed' };
  } catch (error) {
    return { ...known, failures: [...known.failures, toFailure(error)], result: 'failed' };
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

async function publishAll(comparisons: readonly Comparison[], portal: PortalClient): Promise<Publication[]> {
  const publications: Publication[] = [];
  for (const { page, live, plan } of comparisons) {
    say(page.mod);
    const publication = await publishPage(page, live, plan, portal, logWrite);
    if (publication.failures.length === 0) logVerified();
    publications.push(publication);
  }
  return publications;
}

/** Whether every write was refused. A page that cannot be read again may have been written to. */
function isUntouched({ written, remaining }: Publication): boolean {
  return written.length === 0 && remaining !== undefined;
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
