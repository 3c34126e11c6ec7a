import { readFileSync } from 'node:fs';
import os from 'node:os';

import * as v from 'valibot';

import type { GitHubRepository } from '../model/github-repository.js';
import type { Problems } from '../model/problem.js';
import { isSecure } from '../text/secure-url.js';
import { getInput } from './workflow-commands.js';

/** What a report needs. These are there even if another input is wrong, so that an old comment can be replaced. */
export interface ReportInputs {
  /** Paths or globs of modportal.yml files, relative to the workspace. */
  readonly configs: readonly string[];
  readonly comment: boolean;
  /** For the comment; undefined when empty. */
  readonly githubToken: string | undefined;
  /** The checked-out repository. */
  readonly workspace: string;
}

/** The inputs of the action, checked: `configs` has at least one. Only workflow-commands.ts reads the environment, too. */
export interface Inputs extends ReportInputs {
  /** Undefined when empty, which is only allowed in a dry run. */
  readonly apiKey: string | undefined;
  readonly dryRun: boolean;
  readonly failOnChanges: boolean;
  readonly portalUrl: URL;
  /** A folder for files that last as long as the job. */
  readonly temporaryFolder: string;
}

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
  /** The file for the job summary; undefined outside of GitHub. */
  readonly summaryFile: string | undefined;
}

/**
 * Reads and checks all inputs at once. The defaults are those of action.yml, which the runner applies.
 *
 * @param problems receives everything that is wrong, in the words of the workflow's author
 * @param onSecret receives the key and the token before any problem is reported
 * @returns `inputs` is undefined when there was an error
 */
export function readInputs(
  problems: Problems,
  onSecret: (secret: string) => void,
): { readonly inputs: Inputs | undefined; readonly forReport: ReportInputs } {
  const apiKey = getInput('api-key');
  const githubToken = getInput('github-token');
  for (const secret of [apiKey, githubToken]) if (secret !== '') onSecret(secret);

  const dryRun = readBoolean('dry-run', problems);
  const failOnChanges = readBoolean('fail-on-changes', problems);
  const comment = readBoolean('comment', problems);

  const configs = getInput('config')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (configs.length === 0) {
    problems.error(undefined, '`config` is empty', 'write the path of at least one modportal.yml');
  }

  if (apiKey === '' && !dryRun) {
    const reason = describeNoSecrets();
    if (reason !== undefined) {
      problems.error(undefined, `\`api-key\` is empty: ${reason}`, 'set `dry-run: true` for such runs');
    } else
      problems.error(
        undefined,
        '`api-key` is missing',
        'create a key with the usage "ModPortal: Edit Mods" on https://factorio.com/profile, store it as a secret of the ' +
          'repository and pass it to this action, or set `dry-run: true`',
      );
  } else if (!/^[\x21-\x7e]*$/.test(apiKey)) {
    problems.error(
      undefined,
      '`api-key` contains characters that are never part of a key',
      'copy it again, without spaces and line breaks',
    );
  }

  const portalUrl = readPortalUrl(problems);
  const { GITHUB_WORKSPACE, RUNNER_TEMP } = process.env;
  const forReport = {
    configs,
    comment,
    githubToken: nonEmpty(githubToken),
    workspace: nonEmpty(GITHUB_WORKSPACE) ?? process.cwd(),
  };
  if (problems.errorCount > 0 || portalUrl === undefined) return { inputs: undefined, forReport };
  const temporaryFolder = nonEmpty(RUNNER_TEMP) ?? os.tmpdir();
  const inputs = {
    ...forReport,
    apiKey: nonEmpty(apiKey),
    dryRun,
    failOnChanges,
    portalUrl,
    temporaryFolder,
  };
  return { inputs, forReport };
}

/** `true` or `false` in any case. `getBooleanInput` of @actions/core stops at the first error, and rejects `tRUE`. */
function readBoolean(name: string, problems: Problems): boolean {
  const written = getInput(name);
  if (written === '') {
    const hint = `write true or false (in a workflow: \${{ inputs.${name} || false }})`;
    problems.error(undefined, `\`${name}\` is empty`, hint);
  } else if (!/^(?:true|false)$/i.test(written)) {
    const meant = /^(?:yes|y|on|1)$/i.test(written) ? 'true' : 'false';
    const isClear = meant === 'true' || /^(?:no|n|off|0)$/i.test(written);
    const hint = isClear ? `write \`${name}: ${meant}\`` : undefined;
    problems.error(undefined, `\`${name}\` must be true or false, not ${JSON.stringify(written)}`, hint);
  }
  return written.toLowerCase() === 'true';
}

/** Why GitHub gives no secrets to this run; undefined when it does. */
function describeNoSecrets(): string | undefined {
  const { GITHUB_ACTOR, GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REPOSITORY } = process.env;
  if (GITHUB_ACTOR === 'dependabot[bot]')
    return 'GitHub gives no Actions secrets to runs that Dependabot starts';
  const head = readEvent(GITHUB_EVENT_PATH).pull_request?.head?.repo;
  const isFork = head === null || (head?.full_name ?? GITHUB_REPOSITORY) !== GITHUB_REPOSITORY;
  // A run for `pull_request_target` has the secrets of the repository.
  return isFork && GITHUB_EVENT_NAME !== 'pull_request_target'
    ? 'GitHub gives no secrets to a pull request from a fork'
    : undefined;
}

function readPortalUrl(problems: Problems): URL | undefined {
  const written = getInput('portal-url');
  if (!URL.canParse(written) || /[?#@]/.test(written)) {
    const message = '`portal-url` must be a plain web address, such as https://mods.factorio.com';
    problems.error(undefined, message);
    return undefined;
  }
  const url = new URL(written);
  if (!isSecure(url)) {
    problems.error(undefined, '`portal-url` must begin with https://, because the API key is sent there');
    return undefined;
  }
  // Calls are resolved against it, so it must end with a slash.
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** An empty variable counts as unset. An empty path would be the checkout, whose files are published. */
function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
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
    summaryFile: nonEmpty(environment.GITHUB_STEP_SUMMARY),
  };
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
  // On a comment on a pull request, GitHub sends an issue.
  issue: v.optional(v.object({ number: v.number(), pull_request: v.optional(v.looseObject({})) })),
});

function readEvent(file: string | undefined): v.InferOutput<typeof EVENT> {
  if (file === undefined) return {};
  try {
    return v.parse(EVENT, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
