import { globSync, isDynamicPattern } from 'tinyglobby';

import type { GitHubRepository } from '../model/github-repository.js';
import type { Page } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import { loadPage } from './load-page.js';
import { describeSecret, SECRET_HINT } from './secret-path.js';
import { SPARSE_HINT, Workspace } from './workspace.js';

/** A repository on disk. */
export interface Checkout {
  /** The folder into which the repository was checked out. */
  readonly workspace: string;
  /** The repository on GitHub; undefined when it is not known. */
  readonly repository: GitHubRepository | undefined;
}

/**
 * Reads every modportal.yml that matches the patterns.
 *
 * @param patterns paths or globs, relative to the workspace
 * @returns the pages without an error, in the order of the patterns, each once
 */
export function loadPages(patterns: readonly string[], checkout: Checkout, problems: Problems): Page[] {
  const workspace = new Workspace(checkout.workspace);
  if (workspace.isEmpty()) {
    const hint = 'add a step with `uses: actions/checkout` before this action';
    problems.error(undefined, 'the workspace has no files, because actions/checkout did not run', hint);
    return [];
  }
  const files = new Set(patterns.flatMap((pattern) => findConfigs(pattern, workspace, problems)));
  const pages = [...files].flatMap((file) => loadPage(file, workspace, checkout.repository, problems) ?? []);

  const configOf = new Map<string, string>();
  for (const { mod, config } of pages) {
    const earlier = configOf.get(mod);
    if (earlier === undefined) configOf.set(mod, config);
    else
      problems.error({ file: config, line: 1 }, `${config} and ${earlier} both declare the page of ${mod}`);
  }
  return pages;
}

function findConfigs(pattern: string, workspace: Workspace, problems: Problems): string[] {
  const target = workspace.find(pattern);
  switch (target.kind) {
    case 'file':
      return [target.file];
    case 'outside':
      problems.error(undefined, `\`config\`: ${JSON.stringify(pattern)} is outside the workspace`);
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
      const found = isDynamicPattern(pattern)
        ? globSync(pattern, {
            cwd: workspace.root,
            followSymbolicLinks: false,
            ignore: '**/node_modules/**',
          }).filter((file) => describeSecret(file) === undefined)
        : [];
      if (found.length > 0) return found.sort();
      problems.error(
        undefined,
        isDynamicPattern(pattern)
          ? `\`config\`: no file matches ${JSON.stringify(pattern)}`
          : `\`config\`: there is no file ${JSON.stringify(pattern)} in the workspace`,
        hintForMissing(pattern, workspace),
      );
      return [];
    }
  }
}

/** The most likely mistakes come first. */
function hintForMissing(pattern: string, workspace: Workspace): string {
  if (workspace.isLeftOut(pattern)) return SPARSE_HINT;
  if (pattern.includes('\\')) return 'write / between folders';
  if (pattern.startsWith('!')) return 'files cannot be excluded; list only those to publish';
  if (pattern.includes(',')) return 'write one path or glob per line, without commas';
  const otherEnding = pattern.endsWith('.yml')
    ? pattern.replace(/yml$/, 'yaml')
    : pattern.replace(/yaml$/, 'yml');
  if (otherEnding !== pattern && workspace.find(otherEnding).kind === 'file')
    return `did you mean ${otherEnding}?`;
  return 'check the path, and that actions/checkout runs before this action';
}
