import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { createTwoFilesPatch } from 'diff';

import { loadPages, type Checkout } from '../config/load-pages.js';
import { MOD_NAME } from '../config/schema.js';
import { Workspace } from '../config/workspace.js';
import type { Listener } from '../model/event.js';
import { MARKDOWN_FIELDS, type Field } from '../model/fields.js';
import { parseObject } from '../model/json.js';
import type { LivePage } from '../model/live-page.js';
import { toFailure } from '../model/outcome.js';
import type { Page } from '../model/page.js';
import { Problems } from '../model/problem.js';
import { failedPull, type Pulled } from '../model/pulled.js';
import { withServedIds } from '../plan/served-ids.js';
import type { PortalClient } from '../portal/client.js';
import type { DownloadLimits } from '../portal/download.js';
import { PortalError } from '../portal/portal-error.js';
import { Draft } from './draft.js';
import { draftFirstPull } from './first-pull.js';
import { readGitStates } from './git-state.js';
import { goneAddresses } from './gone-images.js';
import { textFile } from './new-keys.js';
import { draftNextPull } from './next-pull.js';
import { findObstacles } from './obstacles.js';
import { beside, type Pulling } from './pulling.js';

/** 64 MB, because the portal may serve a larger file than the 50 MB that can be published; two minutes for each try. */
const IMAGE_LIMITS: DownloadLimits = {
  maxBytes: 64 * 1024 * 1024,
  deadlineMs: 120_000,
  // A web page or JSON is an error response, and no reason to leave out an image.
  isExpected: (bytes) => /^\s*[^\s<[{]/.test(bytes.toString('latin1', 0, 256)),
};

/** The parameters of a pull. */
export interface PullRequest extends Checkout {
  /** Path of modportal.yml, relative to the workspace, with forward slashes. It need not exist. */
  readonly config: string;
  /** The internal name; undefined to take it from modportal.yml or info.json. */
  readonly mod: string | undefined;
  /** Whether to add what modportal.yml does not declare. */
  readonly all: boolean;
  /** Whether to replace uncommitted changes, and texts into which a change cannot be carried back. */
  readonly force: boolean;
  /** Whether to delete the files of images that are no longer on the page. */
  readonly prune: boolean;
  /** Ends the pull: once it is aborted, no file is changed. The draft is deleted before `abort` returns. */
  readonly stop?: AbortSignal;
}

/**
 * Brings the files of a page up to date with the live page. Either all files are changed, or none.
 *
 * @returns the result, which includes all errors. Never throws
 */
export async function pullPage(request: PullRequest, portal: PortalClient, emit: Listener): Promise<Pulled> {
  const problems = new Problems();
  const isFirst = !existsSync(path.join(request.workspace, request.config));
  const { config } = request;
  const failed = { ...failedPull(config), isFirst };
  const hasErrors = () => problems.errorCount > 0;
  let live: LivePage | undefined;
  let draft: Draft | undefined;
  try {
    const page = isFirst ? undefined : (await loadPages([request.config], request, problems))[0];
    const mod = hasErrors() ? undefined : modOf(request, page, problems);
    if (mod === undefined) return { ...failed, problems: problems.inOrder() };
    live = await portal.readPage(mod);
    emit({ kind: 'page read', live });
    draft = new Draft(request.workspace, request.stop);
    const pulling: Pulling = {
      checkout: request,
      config: request.config,
      live,
      texts: textsOf(request, page),
      addresses: goneAddresses(page?.gallery, live),
      download: async (image) => {
        const bytes = await portal.download(image.url, `download ${image.url}`, IMAGE_LIMITS);
        emit({ kind: 'downloaded' });
        return bytes;
      },
      draft,
      problems,
    };
    if (page === undefined) await draftFirstPull(pulling);
    else {
      const { all, force, prune } = request;
      await draftNextPull({ ...pulling, page: withServedIds(page, live), all, force, prune });
    }
    for (const [file, kind] of findObstacles(request.workspace, draft.versions))
      problems.error(
        { file },
        `this is not a ${kind}, and the pull needs a ${kind} with this name`,
        'rename it',
      );
    if (hasErrors()) return { ...failed, live, problems: problems.inOrder() };
    const changedFiles = draft.changes();
    const differences =
      hasErrors() || request.force ? [] : await uncommittedDifferences(request.workspace, draft, problems);
    if (hasErrors()) return { ...failed, live, problems: problems.inOrder(), differences };
    draft.commit(request.config);
    const result = changedFiles.length > 0 ? 'pulled' : 'unchanged';
    return { ...failed, result, live, changedFiles, problems: problems.inOrder() };
  } catch (error) {
    return {
      ...failed,
      ...(live && { live }),
      problems: problems.inOrder(),
      failures: [toFailure(error)],
      ...(error instanceof PortalError && error.kind === 'unreachable' && { isCutOff: true }),
    };
  } finally {
    draft?.discard();
  }
}

/** @returns undefined when there was an error */
function modOf(request: PullRequest, page: Page | undefined, problems: Problems): string | undefined {
  const { mod, config } = request;
  if (page !== undefined && mod !== undefined && page.mod !== mod) {
    problems.error({ file: config }, `this file declares the page of ${page.mod}, not of ${mod}`);
    return undefined;
  }
  if (mod !== undefined && !MOD_NAME.test(mod)) {
    problems.error(undefined, `${JSON.stringify(mod)} is not the internal name of a mod`);
    return undefined;
  }
  const own = page === undefined ? nameInInfo(request) : undefined;
  if (own !== undefined && mod !== undefined && own !== mod) {
    problems.error(
      { file: beside(config, 'info.json') },
      `this is the folder of ${own}, not of ${mod}`,
      'pull into another folder: at a terminal with `--folder`, in a workflow with `config`',
    );
    return undefined;
  }
  const name = mod ?? page?.mod ?? own;
  if (name === undefined) {
    const message = `there is no ${config} and no info.json beside it, so the name of the mod is needed`;
    problems.error(
      undefined,
      message,
      'at a terminal, write `pull <mod>`; in a workflow, set the input `mod`',
    );
  }
  return name;
}

/** The name in the mod's own info.json, for a folder that has no modportal.yml yet. */
function nameInInfo({ workspace, config }: PullRequest): string | undefined {
  const target = new Workspace(workspace).find(beside(config, 'info.json'));
  if (target.kind !== 'file') return undefined;
  const name = parseObject(readFileSync(target.absolutePath, 'utf8').replace(/^\uFEFF/, ''))?.name;
  return typeof name === 'string' && MOD_NAME.test(name) ? name : undefined;
}

/** The fields that are texts, by the path of their file. */
function textsOf({ config }: PullRequest, page: Page | undefined): ReadonlyMap<string, Field> {
  const files = MARKDOWN_FIELDS.map(
    (field) => [page?.texts?.[field]?.file ?? beside(config, textFile(field)), field] as const,
  );
  return new Map(files);
}

/** Stops the pull, with an error for each file whose uncommitted changes it would overwrite. */
async function uncommittedDifferences(root: string, draft: Draft, problems: Problems): Promise<string[]> {
  const existing = [...draft.versions].filter(([file]) => existsSync(path.join(root, file)));
  const states = await readGitStates(
    root,
    existing.map(([file]) => file),
  );
  return existing.flatMap(([file, version]) => {
    if (states.get(file) === 'committed') return [];
    problems.error(
      { file },
      'this file has changes that are not in Git, and the pull would overwrite it',
      'commit the file first; at a terminal, `--force` replaces it',
    );
    const read = (name: string | undefined) => (name === undefined ? '' : readFileSync(name, 'utf8'));
    const [before, after] = [read(path.join(root, file)), read(version)];
    return /\.(?:ya?ml|md|json|txt)$/i.test(file) ? createTwoFilesPatch(file, file, before, after) : [];
  });
}
