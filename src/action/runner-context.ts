import { readFileSync } from 'node:fs';
import os from 'node:os';

import * as v from 'valibot';

import type { GitHubRepository } from '../model/github-repository.js';

/** The runner's information about the repository and the event that started the run. */
export interface RunnerContext {
  /** GitHub's REST API, e.g. https://api.github.com. */
  readonly apiUrl: string;
  /** Undefined outside of GitHub. */
  readonly repository: GitHubRepository | undefined;
  /** The tag for which the run was started; undefined for a branch or a commit. */
  readonly tag: string | undefined;
  /** SHA of the event's commit: on a pull request, its merge into the base. '' when unknown. */
  readonly commit: string;
  /** If `commit` is such a merge, the newest commit of the pull request's branch. */
  readonly pullRequestCommit: string | undefined;
  /** Address of the run's log and summary; undefined outside of GitHub. */
  readonly runUrl: string | undefined;
  /** Number of the pull request of the run. */
  readonly pullRequest: number | undefined;
  /** The checked-out repository. */
  readonly workspace: string;
  /** A folder for files that last as long as the job. */
  readonly temporaryFolder: string;
  /** Why GitHub gives no secrets to this run; undefined when it does. */
  readonly noSecrets: string | undefined;
  /** The file for the job summary; undefined outside of GitHub. */
  readonly summaryFile: string | undefined;
}

/** Reads the runner's variables. Never throws, because some of them are not set outside of GitHub. */
export function readRunnerContext(): RunnerContext {
  const environment = process.env;
  const serverUrl = nonEmpty(environment.GITHUB_SERVER_URL) ?? 'https://github.com';
  const slug = environment.GITHUB_REPOSITORY ?? '';
  const [owner = '', name = ''] = slug.split('/');
  const run = environment.GITHUB_RUN_ID ?? '';
  const event = readEvent(environment.GITHUB_EVENT_PATH);
  const number = event.pull_request?.number ?? (event.issue?.pull_request && event.issue.number);
  return {
    apiUrl: nonEmpty(environment.GITHUB_API_URL) ?? 'https://api.github.com',
    repository:
      owner === '' || name === ''
        ? undefined
        : { serverUrl, owner, name, isPrivate: event.repository?.private },
    tag: environment.GITHUB_REF_TYPE === 'tag' ? nonEmpty(environment.GITHUB_REF_NAME) : undefined,
    commit: environment.GITHUB_SHA ?? '',
    pullRequestCommit: /^refs\/pull\/\d+\/merge$/.test(environment.GITHUB_REF ?? '')
      ? event.pull_request?.head?.sha
      : undefined,
    runUrl: slug === '' || run === '' ? undefined : `${serverUrl}/${slug}/actions/runs/${run}`,
    pullRequest: number,
    workspace: nonEmpty(environment.GITHUB_WORKSPACE) ?? process.cwd(),
    temporaryFolder: nonEmpty(environment.RUNNER_TEMP) ?? os.tmpdir(),
    noSecrets: describeNoSecrets(event),
    summaryFile: nonEmpty(environment.GITHUB_STEP_SUMMARY),
  };
}

function describeNoSecrets(event: Event): string | undefined {
  const { GITHUB_ACTOR, GITHUB_EVENT_NAME, GITHUB_REPOSITORY } = process.env;
  if (GITHUB_ACTOR === 'dependabot[bot]')
    return 'GitHub gives no Actions secrets to runs that Dependabot starts';
  const head = event.pull_request?.head?.repo;
  const isFork = head === null || (head?.full_name ?? GITHUB_REPOSITORY) !== GITHUB_REPOSITORY;
  // A run for `pull_request_target` has the secrets of the repository.
  return isFork && GITHUB_EVENT_NAME !== 'pull_request_target'
    ? 'GitHub gives no secrets to a pull request from a fork'
    : undefined;
}

/** An empty variable counts as unset. An empty path would be the checkout, whose files are published. */
export function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/** The parts of an event's payload that this action uses (GitHub docs, "Webhook events and payloads"). */
const EVENT = v.object({
  repository: v.optional(v.object({ private: v.optional(v.boolean()) })),
  pull_request: v.optional(
    v.object({
      number: v.number(),
      head: v.optional(
        v.object({
          sha: v.optional(v.string()),
          // `repo` is null when the fork has been deleted.
          repo: v.optional(v.nullable(v.object({ full_name: v.optional(v.string()) }))),
        }),
      ),
    }),
  ),
  // For a comment on a pull request, the payload has an `issue` instead.
  issue: v.optional(v.object({ number: v.number(), pull_request: v.optional(v.looseObject({})) })),
});

type Event = v.InferOutput<typeof EVENT>;

function readEvent(file: string | undefined): Event {
  if (file === undefined) return {};
  try {
    return v.parse(EVENT, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
