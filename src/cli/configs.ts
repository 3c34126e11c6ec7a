import path from 'node:path';

import { findElsewhere, isGlob, patternIn } from '../config/globs.js';
import { loadPages } from '../config/load-pages.js';
import { Workspace } from '../config/workspace.js';
import type { Page } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import type { LocalCheckout } from './checkout.js';

/**
 * Reads the pages that configurations declare.
 *
 * @param written paths or globs, relative to the folder; none for its modportal.yml
 */
export function loadConfigs(
  written: readonly string[],
  checkout: LocalCheckout,
  problems: Problems,
): readonly Page[] {
  const patterns = written.length === 0 ? ['modportal.yml'] : written.map(withSlashes);
  const workspace = new Workspace(checkout.workspace, checkout.draft, checkout.onLook);
  const missing = patterns.filter(
    (pattern) => !isGlob(pattern) && workspace.find(patternIn(checkout.folder, pattern)).kind === 'missing',
  );
  for (const pattern of missing.filter((each) => !each.startsWith('!')))
    problems.error(undefined, `there is no file ${pattern}`, hintFor(pattern, checkout, workspace));
  if (problems.errorCount > 0) return [];
  return loadPages(
    patterns.map((pattern) => patternIn(checkout.folder, pattern)),
    checkout,
    problems,
  );
}

function hintFor(pattern: string, { folder }: LocalCheckout, workspace: Workspace): string {
  const elsewhere = findElsewhere(path.posix.basename(pattern), workspace);
  const names = elsewhere.map((file) => path.posix.relative(folder, file)).join(' ');
  if (names !== '') return `name it as an argument: ${names}`;
  return 'write it, or let `modportal-sync pull <mod>` make it from the live page';
}

/** On Windows, a path has backslashes, which escape characters of a glob. */
function withSlashes(written: string): string {
  return path.sep === '\\' ? written.replaceAll('\\', '/') : written;
}
