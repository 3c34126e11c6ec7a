import path from 'node:path';

import type { Page } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import { loadPage, type Origin } from './load-page.js';
import { hintForPath } from './path-hint.js';
import { SECRET_HINT } from './secret-path.js';
import { SPARSE_HINT, Workspace, type Versions } from './workspace.js';

/** A repository on disk. */
export interface Checkout extends Origin {
  /** The folder into which the repository was checked out. */
  readonly workspace: string;
  /** New versions of files, which are read instead of the files themselves. */
  readonly draft?: Versions;
  /** Called with each path that is looked up, before it is read, whether or not it exists: to notice later changes. */
  readonly onLook?: (absolutePath: string) => void;
}

/**
 * Reads every modportal.yml that matches the patterns.
 *
 * @param patterns paths or globs, relative to the workspace. Those that begin with `!` leave files out
 * @returns the pages without an error, in the order of the patterns, each once
 */
export async function loadPages(
  patterns: readonly string[],
  checkout: Checkout,
  problems: Problems,
): Promise<Page[]> {
  const workspace = new Workspace(checkout.workspace, checkout.draft, checkout.onLook);
  if (workspace.isEmpty()) {
    const hint = 'add a step with `uses: actions/checkout` before this action';
    problems.error(undefined, 'the workspace has no files, because actions/checkout did not run', hint);
    return [];
  }
  const files = await chooseConfigs(patterns, workspace, problems);
  const pages: Page[] = [];
  for (const file of files) {
    const page = await loadPage(file, workspace, checkout, problems);
    if (page !== undefined) pages.push(page);
  }

  const configOf = new Map<string, string>();
  for (const { mod, config } of pages) {
    const earlier = configOf.get(mod);
    if (earlier === undefined) configOf.set(mod, config);
    else
      problems.error({ file: config, line: 1 }, `${config} and ${earlier} both declare the page of ${mod}`);
  }
  return pages;
}

async function chooseConfigs(
  patterns: readonly string[],
  workspace: Workspace,
  problems: Problems,
): Promise<string[]> {
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((line) => line.slice(1).trim());
  const found = new Set<string>();
  for (const pattern of included)
    for (const file of await findConfigs(pattern, workspace, problems)) found.add(file);
  const leftOut = new Set<string>();
  for (const pattern of excluded)
    for (const file of await findLeftOut(pattern, [...found], workspace, problems)) leftOut.add(file);
  const files = [...found].filter((file) => !leftOut.has(file));
  if (files.length === 0 && (found.size > 0 || included.length === 0)) {
    problems.error(
      undefined,
      '`config`: what begins with ! leaves out every file',
      'add the path or glob of the files to publish',
    );
  }
  return files;
}

/** @returns the files that the pattern leaves out: those that match, and those in a folder that matches */
async function findLeftOut(
  pattern: string,
  files: readonly string[],
  workspace: Workspace,
  problems: Problems,
): Promise<string[]> {
  const target = workspace.find(pattern);
  if (target.kind === 'file') return [target.file];
  if (target.kind === 'folder') return files.filter((file) => file.startsWith(`${target.file}/`));
  const { findMatches, isPattern } = await loadGlobs();
  if (isPattern(pattern)) {
    const inFolders = `${pattern.replace(/\/+$/, '')}/**`;
    return [...findMatches(pattern, workspace), ...findMatches(inFolders, workspace)];
  }
  // With a typo here, a page that should be left out would be published.
  problems.error(
    undefined,
    `\`config\`: ${JSON.stringify(`!${pattern}`)} leaves nothing out, because there is no such file`,
    hintForPath(pattern, '', workspace),
  );
  return [];
}

async function findConfigs(pattern: string, workspace: Workspace, problems: Problems): Promise<string[]> {
  const target = workspace.find(pattern);
  switch (target.kind) {
    case 'file':
      return [target.file];
    case 'outside':
      problems.error(
        undefined,
        `\`config\`: ${JSON.stringify(pattern)} is outside the workspace`,
        hintForPath(pattern, '', workspace),
      );
      return [];
    case 'secret':
      problems.error(undefined, `\`config\`: ${JSON.stringify(pattern)} ${target.reason}`, SECRET_HINT);
      return [];
    case 'folder':
      problems.error(
        undefined,
        `\`config\`: ${JSON.stringify(pattern)} is a folder`,
        `write the path of the file: ${pattern.replace(/\/*$/, '/modportal.yml')}`,
      );
      return [];
    case 'missing':
    case 'special': {
      const { findMatches, isPattern } = await loadGlobs();
      const found = isPattern(pattern) ? findMatches(pattern, workspace) : [];
      if (found.length > 0) return found.sort();
      problems.error(
        undefined,
        isPattern(pattern)
          ? `\`config\`: no file matches ${JSON.stringify(pattern)}`
          : `\`config\`: there is no file ${JSON.stringify(pattern)} in the workspace`,
        await hintForMissing(pattern, workspace),
      );
      return [];
    }
  }
}

/** The most likely mistakes come first. */
async function hintForMissing(pattern: string, workspace: Workspace): Promise<string> {
  if (workspace.isLeftOut(pattern)) return SPARSE_HINT;
  if (pattern.includes(',') && !pattern.includes('{'))
    return 'write one path or glob per line, without commas';
  const name = path.posix.basename(pattern);
  const { findElsewhere, isPattern } = await loadGlobs();
  const elsewhere = findElsewhere(isPattern(name) ? 'modportal.yml' : name, workspace);
  const [only, ...others] = elsewhere;
  if (only !== undefined && others.length === 0) return `there is ${only}: write \`config: ${only}\``;
  if (only !== undefined) return `there are ${elsewhere.join(', ')}: write one path per line in \`config\``;
  const hint = hintForPath(pattern, '', workspace);
  if (hint !== undefined) return hint;
  return 'check the path; in a workflow, actions/checkout must run before this action';
}

/** The package for globs is a sixth of what each run would load. Most runs need it only for a hint, or not at all. */
export function loadGlobs() {
  return import(/* webpackChunkName: "globs" */ './globs.js');
}
