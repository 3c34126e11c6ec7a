import { existsSync } from 'node:fs';
import path from 'node:path';

import * as core from '@actions/core';

import { isGlob } from '../config/glob-syntax.js';
import type { Problems } from '../model/problem.js';
import { KEY_PROFILE, KEY_USAGE, looksLikeKey } from '../portal/api-key.js';
import { parsePortalUrl } from '../text/secure-url.js';
import { nonEmpty, type RunnerContext } from './runner-context.js';

/**
 * The inputs that a report needs. They are available even if another input is wrong, so that an old comment can be
 * replaced.
 */
export interface ReportInputs {
  /** Paths or globs of modportal.yml files, relative to the workspace. */
  readonly configs: readonly string[];
  readonly comment: boolean;
  /** For the comment; undefined when empty. */
  readonly githubToken: string | undefined;
  /** The checked-out repository. */
  readonly workspace: string;
}

/** The inputs of the action, checked: `configs` has at least one entry. */
export interface Inputs extends ReportInputs {
  /** Undefined when empty, which is only allowed in a dry run. */
  readonly apiKey: string | undefined;
  readonly dryRun: boolean;
  readonly failOnChanges: boolean;
  readonly portalUrl: URL;
  /** A folder for files that last as long as the job. */
  readonly temporaryFolder: string;
}

/**
 * Reads and checks all inputs at once. The defaults are those of action.yml, which the runner applies.
 *
 * @param problems receives everything that is wrong, in the words of the workflow's author
 * @param onSecret receives the key and the token before any problem is reported
 * @returns `inputs` is undefined when there was an error
 */
export function readInputs(
  { workspace, temporaryFolder, noSecrets }: RunnerContext,
  problems: Problems,
  onSecret: (secret: string) => void,
): { readonly inputs: Inputs | undefined; readonly forReport: ReportInputs } {
  const apiKey = core.getInput('api-key');
  const githubToken = core.getInput('github-token');
  for (const secret of [apiKey, githubToken]) if (secret !== '') onSecret(secret);

  const dryRun = readBoolean('dry-run', problems);
  const failOnChanges = readBoolean('fail-on-changes', problems);
  const comment = readBoolean('comment', problems);

  const configs = core.getMultilineInput('config').filter((line) => line !== '');
  if (configs.length === 0) {
    problems.error(undefined, '`config` is empty', 'write the path of at least one modportal.yml');
  }

  if (apiKey === '' && !dryRun) {
    if (noSecrets !== undefined) {
      problems.error(undefined, `\`api-key\` is empty: ${noSecrets}`, 'set `dry-run: true` for such runs');
    } else
      problems.error(
        undefined,
        '`api-key` is missing',
        `create a key with ${KEY_USAGE} on ${KEY_PROFILE}, store it as a secret of the repository and pass it to this action, or set \`dry-run: true\``,
      );
  } else if (apiKey !== '' && !looksLikeKey(apiKey)) {
    problems.error(
      undefined,
      '`api-key` contains characters that are never part of a key',
      'copy it again, without spaces and line breaks',
    );
  }

  const portalUrl = readPortalUrl(problems);
  const forReport = {
    configs,
    comment,
    githubToken: nonEmpty(githubToken),
    workspace,
  };
  if (problems.errorCount > 0 || portalUrl === undefined) return { inputs: undefined, forReport };
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

/** The inputs of the action `pull`, checked. */
export interface PullInputs {
  /** Undefined for the mod that modportal.yml declares. */
  readonly mod: string | undefined;
  /** Path of modportal.yml, relative to the workspace. */
  readonly config: string;
  readonly prune: boolean;
  readonly portalUrl: URL;
  readonly workspace: string;
}

/**
 * Reads and checks the inputs of pull/action.yml.
 *
 * @returns `inputs` is undefined when there was an error. `config` is always there, for the report
 */
export function readPullInputs(
  { workspace }: RunnerContext,
  problems: Problems,
): { readonly inputs: PullInputs | undefined; readonly config: string } {
  const mod = nonEmpty(core.getInput('mod'));
  const written = core.getInput('config') || 'modportal.yml';
  const config = path.posix.normalize(written);
  checkConfig(written, config, workspace, problems);
  const prune = readBoolean('prune', problems);
  const portalUrl = readPortalUrl(problems);
  if (problems.errorCount > 0 || portalUrl === undefined) return { inputs: undefined, config };
  return { inputs: { mod, config, prune, portalUrl, workspace }, config };
}

/** @param written the input, for messages; `config` is the same path, normalized */
function checkConfig(written: string, config: string, workspace: string, problems: Problems): void {
  const shown = JSON.stringify(written);
  if (path.win32.isAbsolute(config) || /^\.\.(?:\/|$)/.test(config)) {
    const hint = 'write a path from the root of the repository, such as mods/big-mod/modportal.yml';
    problems.error(undefined, `\`config\` is outside the workspace: ${shown}`, hint);
  } else if (config.includes('\\')) {
    // On Windows, a backslash separates folders too, so that `..\\` would lead out of the workspace.
    problems.error(undefined, `\`config\` contains \\: ${shown}`, 'write / between folders');
  } else if (config.includes('\n') || (isGlob(config) && !existsSync(path.join(workspace, config)))) {
    // The publishing action accepts globs and several lines. A first pull would make a file with such a name.
    const hint = 'to pull several pages, use one step for each, with its own `config`';
    problems.error(undefined, `\`config\` must be one path, not ${shown}`, hint);
  }
}

/** `true` or `false` in any case. `core.getBooleanInput` stops at the first error, and rejects `tRUE`. */
function readBoolean(name: string, problems: Problems): boolean {
  const written = core.getInput(name);
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

function readPortalUrl(problems: Problems): URL | undefined {
  const url = parsePortalUrl(core.getInput('portal-url'));
  if (typeof url !== 'string') return url;
  problems.error(undefined, `\`portal-url\` ${url}`);
  return undefined;
}
