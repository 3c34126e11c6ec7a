import { readFileSync } from 'node:fs';
import os from 'node:os';

import * as v from 'valibot';

import type { GitHubRepository } from '../model/github-repository.js';
import { isSecure } from '../text/secure-url.js';

/** The action's inputs and what it needs to know of its runner. Nothing else reads the environment. */
export interface Inputs {
  /** Undefined when none was given: then only a dry run can be made. */
  readonly apiKey: string | undefined;
  /** Paths or globs of modportal.yml files, relative to the workspace; at least one. */
  readonly configs: readonly string[];
  readonly dryRun: boolean;
  readonly failOnChanges: boolean;
  readonly comment: boolean;
  /** For the comment; undefined when empty. */
  readonly githubToken: string | undefined;
  readonly portalUrl: URL;
  /** The checked-out repository. */
  readonly workspace: string;
  /** A folder for files that last as long as the job. */
  readonly temporaryFolder: string;
}

/** What the runner says of the repository and of the event that started the run. */
export interface RunnerContext {
  /** GitHub's REST API, e.g. https://api.github.com. */
  readonly apiUrl: string;
  /** Undefined outside of GitHub. */
  readonly repository: GitHubRepository | undefined;
  /** SHA of the commit that is checked out by default: on a pull request, its merge into the base. '' when unknown. */
  readonly commit: string;
  /** Where the run's log and summary are seen. */
  readonly runUrl: string | undefined;
  /** Number of the pull request that the run belongs to. */
  readonly pullRequest: number | undefined;
  /** Where the job summary goes; undefined outside of GitHub. */
  readonly summaryFile: string | undefined;
}

/** The inputs, or all that is wrong with them, worded for the author of the workflow. */
export type ReadInputs =
  { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Reads and checks everything at once.
 *
 * @param onSecret hears of the key and the token first, before anything can be said of the other inputs
 */
export function readInputs(
  onSecret: (secret: string) => void,
  environment: NodeJS.ProcessEnv = process.env,
): ReadInputs {
  const faults: string[] = [];
  const text = (name: string, whenMissing = ''): string =>
    (environment[`INPUT_${name.toUpperCase()}`] ?? whenMissing).trim();

  const apiKey = text('api-key');
  if (apiKey !== '') onSecret(apiKey);
  const githubToken = text('github-token');
  if (githubToken !== '') onSecret(githubToken);

  const flag = (name: string): boolean => {
    const written = text(name, 'false');
    if (!/^(?:true|false)$/i.test(written)) {
      faults.push(
        written === ''
          ? `\`${name}\` is empty: write true or false (in a workflow: \${{ inputs.${name} || false }})`
          : `\`${name}\` must be true or false, not ${JSON.stringify(written)}`,
      );
    }
    return written.toLowerCase() === 'true';
  };
  const dryRun = flag('dry-run');
  const failOnChanges = flag('fail-on-changes');
  const comment = flag('comment');

  const configs = text('config', 'modportal.yml')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (configs.length === 0) faults.push('`config` is empty: name at least one modportal.yml');

  if (apiKey === '' && !dryRun) {
    faults.push(
      '`api-key` is missing: create a key with the usage "ModPortal: Edit Mods" on https://factorio.com/profile, ' +
        'store it as a secret of the repository and pass it on, or set `dry-run: true`',
    );
  } else if (!/^[\x21-\x7e]*$/.test(apiKey)) {
    faults.push('`api-key` has characters that no key has: copy it again, without spaces and line breaks');
  }

  const portalUrl = parsePortalUrl(text('portal-url', 'https://mods.factorio.com'), faults);
  if (faults.length > 0 || portalUrl === undefined) return { ok: false, faults };
  const inputs = {
    apiKey: apiKey === '' ? undefined : apiKey,
    configs,
    dryRun,
    failOnChanges,
    comment,
    githubToken: githubToken === '' ? undefined : githubToken,
    portalUrl,
    workspace: given(environment.GITHUB_WORKSPACE) ?? process.cwd(),
    temporaryFolder: given(environment.RUNNER_TEMP) ?? os.tmpdir(),
  };
  return { ok: true, inputs };
}

/** An empty variable counts as none: an empty path would be the checkout, where files are published from. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function parsePortalUrl(written: string, faults: string[]): URL | undefined {
  if (!URL.canParse(written) || /[?#@]/.test(written)) {
    faults.push('`portal-url` must be a plain web address, such as https://mods.factorio.com');
    return undefined;
  }
  const url = new URL(written);
  if (!isSecure(url)) {
    faults.push('`portal-url` must begin with https://, since the API key is sent there');
    return undefined;
  }
  // Calls are resolved against it, so it must end in a slash.
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Reads what the runner sets, and never raises: outside of GitHub some of it is not there. */
export function readRunnerContext(environment: NodeJS.ProcessEnv = process.env): RunnerContext {
  const serverUrl = given(environment.GITHUB_SERVER_URL) ?? 'https://github.com';
  const slug = environment.GITHUB_REPOSITORY ?? '';
  const [owner = '', name = ''] = slug.split('/');
  const run = environment.GITHUB_RUN_ID ?? '';
  const event = readEvent(environment.GITHUB_EVENT_PATH);
  const number = event.pull_request?.number ?? (event.issue?.pull_request && event.issue.number);
  return {
    apiUrl: given(environment.GITHUB_API_URL) ?? 'https://api.github.com',
    repository:
      owner === '' || name === ''
        ? undefined
        : { serverUrl, owner, name, isPrivate: event.repository?.private },
    commit: environment.GITHUB_SHA ?? '',
    runUrl: slug === '' || run === '' ? undefined : `${serverUrl}/${slug}/actions/runs/${run}`,
    pullRequest: number,
    summaryFile: given(environment.GITHUB_STEP_SUMMARY),
  };
}

/** The parts of an event's payload that are used (GitHub docs, "Webhook events and payloads"). */
const EVENT = v.object({
  repository: v.optional(v.object({ private: v.optional(v.boolean()) })),
  pull_request: v.optional(v.object({ number: v.number() })),
  // A comment on a pull request is an event of an issue.
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
