import path from 'node:path';

import type { Home, Surroundings, Target } from '../markdown/destination.js';
import { urlsAt, type GitHubRepository } from '../model/github-repository.js';
import type { Gallery } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import { LfsFiles } from './git-lfs.js';
import { isInGitFolder } from './secret-path.js';
import { similarPath } from './similar-path.js';
import { pathWithin, Submodules, type WorkingTree } from './submodules.js';
import type { Workspace } from './workspace.js';

/** The limit for each file, because a search reads folders. At most this many problems of one file are reported. */
const MAX_SUGGESTIONS = 100;

/**
 * Resolves the relative links of a Markdown file.
 *
 * @param file relative to the workspace, with forward slashes
 * @param ref the Git ref of the links. Links into a submodule use HEAD, because the ref may not exist there
 * @param gallery images with an address on the portal
 * @param problems for a .gitmodules that cannot be read
 */
export function linkTargetsOf(
  file: string,
  ref: string,
  gallery: Gallery | undefined,
  workspace: Workspace,
  repository: GitHubRepository | undefined,
  problems: Problems,
): Surroundings {
  const folder = path.posix.dirname(file);
  const submodules = new Submodules(workspace, repository, problems);
  const own = submodules.treeOf(folder);
  const sha1ByPath = new Map(
    gallery?.images.flatMap((image) =>
      [image, ...image.copies].map(({ absolutePath }) => [absolutePath, image.sha1] as const),
    ),
  );
  const lfs = new LfsFiles(workspace);
  let suggestions = MAX_SUGGESTIONS;
  const similar = (wanted: string): string | undefined =>
    suggestions-- > 0 ? similarPath(path.join(workspace.root, own.root), wanted) : undefined;
  return {
    folder: path.posix.relative(own.root, folder),
    links: repository && { ...urlsAt(repository, ref), isPrivate: repository.isPrivate ?? false },
    lookUp: (wanted): Target => {
      // A `.git` folder is in the checkout, but not in the repository.
      if (isInGitFolder(wanted)) return { kind: 'missing' };
      const target = workspace.find(wanted, own.root);
      if (target.kind === 'outside') return { kind: 'outside' };
      if (target.kind === 'secret') return target;
      const isThere = target.kind === 'file' || target.kind === 'folder';
      const at = isThere ? target.file : path.posix.join(own.root, wanted);
      const tree = submodules.treeHolding(at, own);
      if (!isThere) {
        if (!tree.isCheckedOut) return { kind: 'missing', submodule: tree.root };
        return { kind: 'missing', similar: () => similar(wanted) };
      }
      const home = tree.isNested ? homeIn(tree, at) : undefined;
      const sha1 = sha1ByPath.get(target.absolutePath);
      if (sha1 !== undefined) return { kind: 'gallery', sha1, home };
      if (target.kind === 'folder') return { kind: 'folder', home };
      return { kind: 'file', home, isInLfs: () => lfs.contains(target, tree.root) };
    },
  };
}

function homeIn({ root, repository }: WorkingTree, target: string): Home {
  return {
    submodule: root,
    path: pathWithin(root, target),
    links: repository && { ...urlsAt(repository, 'HEAD'), isPrivate: repository.isPrivate ?? false },
  };
}
