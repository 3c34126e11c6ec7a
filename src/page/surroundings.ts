import path from 'node:path';

import { urlsAt, type GitHubRepository } from '../github-repository.js';
import type { Surroundings } from './markdown/portal-markdown.js';
import type { Gallery } from './page.js';
import { isInGitFolder } from './secret-path.js';
import type { Workspace } from './workspace.js';

/**
 * What the relative links of a Markdown file lead to.
 *
 * @param file relative to the workspace, with forward slashes
 * @param ref the Git ref that links point at
 * @param gallery whose images have an address on the portal
 */
export function surroundingsOf(
  file: string,
  ref: string,
  gallery: Gallery | undefined,
  workspace: Workspace,
  repository: GitHubRepository | undefined,
): Surroundings {
  const folder = path.posix.dirname(file);
  const root = rootOf(folder, workspace);
  const sha1ByPath = new Map(
    gallery?.images.flatMap(({ absolutePath, copies, sha1 }) =>
      [absolutePath, ...copies].map((each) => [each, sha1] as const),
    ),
  );
  return {
    folder: path.posix.relative(root, folder),
    links: repository && { ...urlsAt(repository, ref), isPrivate: repository.isPrivate ?? false },
    lookUp: (wanted) => {
      // Git's own folder is in the checkout, and not in the repository.
      const target = isInGitFolder(wanted) ? { kind: 'missing' as const } : workspace.find(wanted, root);
      if (target.kind === 'secret') return target;
      if (target.kind === 'special') return { kind: 'missing' };
      if (target.kind !== 'file') return { kind: target.kind };
      const sha1 = sha1ByPath.get(target.absolutePath);
      return sha1 === undefined ? { kind: 'file' } : { kind: 'gallery', sha1 };
    },
  };
}

/** The nearest folder upwards that Git has made a repository of, else the workspace. */
function rootOf(folder: string, workspace: Workspace): string {
  for (let root = folder; root !== '.'; root = path.posix.dirname(root)) {
    if (workspace.hasGit(root)) return root;
  }
  return '.';
}
