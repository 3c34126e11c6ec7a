import { loadPages } from '../../src/config/load-pages.js';
import type { Page } from '../../src/model/page.js';
import { Problems, showPlace } from '../../src/model/problem.js';

/** The pages of a repository, and its problems as `severity file:line:column message (hint)`. */
export async function load(
  workspace: string,
  configs: readonly string[] = ['modportal.yml'],
): Promise<{ readonly pages: readonly Page[]; readonly problems: readonly string[] }> {
  const problems = new Problems();
  const pages = await loadPages(configs, { workspace, repository: undefined }, problems);
  return {
    pages,
    problems: problems.inOrder().map(({ severity, place, message, hint }) => {
      const where = place === undefined ? '' : `${showPlace(place)} `;
      return `${severity} ${where}${message}${hint === undefined ? '' : ` (${hint})`}`;
    }),
  };
}
