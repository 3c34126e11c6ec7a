import { loadPages } from '../../src/config/load-pages.js';
import type { Page } from '../../src/model/page.js';
import { Problems, showPlace, type Problem } from '../../src/model/problem.js';
import { repository } from '../support/repository.js';

const REPOSITORY = { serverUrl: 'https://github.com', owner: 'octo', name: 'big-mod', isPrivate: false };

/** Reads a repository; a text is modportal.yml alone. */
export async function read(files: string | Readonly<Record<string, string | Uint8Array>>): Promise<{
  readonly page: Page | undefined;
  readonly problems: readonly Problem[];
}> {
  const workspace = repository(typeof files === 'string' ? { 'modportal.yml': files } : files);
  const problems = new Problems();
  const [page] = await loadPages(['modportal.yml'], { workspace, repository: REPOSITORY }, problems);
  return { page, problems: problems.inOrder() };
}

/** The problems as a person sees them, without the name of modportal.yml: `2:1 message (hint)`. */
export async function problemsOf(
  files: Parameters<typeof read>[0],
): Promise<{ errors: string[]; warnings: string[] }> {
  const { problems } = await read(files);
  const of = (severity: Problem['severity']) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map(({ place, message, hint }) =>
        `${place ? showPlace(place) : ''} ${message}${hint === undefined ? '' : ` (${hint})`}`.replace(
          /^modportal\.yml:/,
          '',
        ),
      );
  return { errors: of('error'), warnings: of('warning') };
}
