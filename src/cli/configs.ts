import path from 'node:path';

import { isGlob } from '../config/glob-syntax.js';
import { loadGlobs, loadPages } from '../config/load-pages.js';
import { hintForPath } from '../config/path-hint.js';
import { Workspace } from '../config/workspace.js';
import type { Page } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import type { LocalCheckout } from './checkout.js';

/**
 * Reads the pages that configurations declare.
 *
 * @param written paths or globs, absolute or relative to the folder; if empty, the folder's modportal.yml
 */
export async function loadConfigs(
  written: readonly string[],
  checkout: LocalCheckout,
  problems: Problems,
): Promise<readonly Page[]> {
  const patterns =
    written.length === 0 ? ['modportal.yml'] : written.map((each) => relativePattern(each, checkout));
  const { findMatches, patternIn } = await loadGlobs();
  const workspace = new Workspace(checkout.workspace, checkout.draft, checkout.onLook);
  for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
    const file = patternIn(checkout.folder, pattern);
    if (workspace.find(file).kind !== 'missing' || findMatches(file, workspace).length > 0) continue;
    const message = isGlob(pattern) ? `no file matches ${pattern}` : `there is no file ${pattern}`;
    problems.error(undefined, message, await hintFor(pattern, checkout, workspace));
  }
  if (problems.errorCount > 0) return [];
  return loadPages(
    patterns.map((pattern) => patternIn(checkout.folder, pattern)),
    checkout,
    problems,
  );
}

async function hintFor(pattern: string, { folder }: LocalCheckout, workspace: Workspace): Promise<string> {
  const { findElsewhere } = await loadGlobs();
  const elsewhere = findElsewhere(
    isGlob(pattern) ? 'modportal.yml' : path.posix.basename(pattern),
    workspace,
  );
  const names = elsewhere.map((file) => path.posix.relative(folder, file)).join(' ');
  if (names !== '') return `name it as an argument: ${names}`;
  const likely = hintForPath(pattern, folder, workspace);
  return likely ?? 'create it, or let `modportal-sync pull <mod>` create it from the live page';
}

/**
 * Makes a pattern relative to the folder, even if it is an absolute path, with forward slashes: backslashes would escape
 * characters.
 */
function relativePattern(written: string, { workspace, folder }: LocalCheckout): string {
  const [mark, pattern] = written.startsWith('!') ? ['!', written.slice(1)] : ['', written];
  const relative = path.isAbsolute(pattern) ? path.relative(path.join(workspace, folder), pattern) : pattern;
  return mark + relative.split(path.sep).join('/');
}
