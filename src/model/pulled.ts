import type { LivePage } from './live-page.js';
import type { Failure } from './outcome.js';
import type { Problem } from './problem.js';

/** The result of pulling one page, for a report. */
export interface Pulled {
  readonly result: 'unchanged' | 'pulled' | 'failed';
  /** Path of modportal.yml, relative to the workspace. */
  readonly config: string;
  /** The live page; undefined when the pull ended before it was read. */
  readonly live?: LivePage;
  /** Whether there was no modportal.yml before. */
  readonly isFirst: boolean;
  /** Files that were written or deleted, relative to the workspace. */
  readonly changedFiles: readonly string[];
  readonly problems: readonly Problem[];
  readonly failures: readonly Failure[];
  /** For each file with uncommitted changes that stopped the pull: how the pull would change it, as a patch. */
  readonly differences: readonly string[];
  /** Whether the portal could not be reached. */
  readonly isCutOff?: true;
}

/** The result of a pull that failed before it read the page. */
export function failedPull(
  config: string,
  { problems = [], failures = [] }: Partial<Pick<Pulled, 'problems' | 'failures'>> = {},
): Pulled {
  return { result: 'failed', config, isFirst: false, changedFiles: [], problems, failures, differences: [] };
}
