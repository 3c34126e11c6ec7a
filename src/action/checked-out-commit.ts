import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A complete SHA-1 or SHA-256. Nothing else from these files is ever shown. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The commit that is checked out in a folder. GITHUB_SHA is the commit of the event, which differs after
 * `git checkout <tag>`. Git's files are read directly: a container may have no Git, and Git rejects a checkout that another
 * user owns (`safe.directory`).
 *
 * @returns undefined if the folder is not the root of a checkout, or the format of its `.git` is unusual
 */
export function checkedOutCommit(folder: string): string | undefined {
  try {
    const gitFolder = findGitFolder(folder);
    const head = readFileSync(path.join(gitFolder, 'HEAD'), 'utf8').trim();
    const [, ref] = /^ref: (refs\/.+)$/.exec(head) ?? [];
    const sha = ref === undefined ? head : resolveRef(ref, commonFolder(gitFolder));
    return sha !== undefined && SHA.test(sha) ? sha : undefined;
  } catch {
    return undefined;
  }
}

/** In a linked worktree or a submodule, `.git` is a file with the path of the folder. */
function findGitFolder(folder: string): string {
  const git = path.join(folder, '.git');
  const pointer = readIfFile(git);
  if (pointer === undefined) return git;
  return path.resolve(folder, pointer.replace(/^gitdir: /, '').trim());
}

/** A linked worktree shares the branches of its main checkout. */
function commonFolder(gitFolder: string): string {
  return path.resolve(gitFolder, readIfFile(path.join(gitFolder, 'commondir'))?.trim() ?? '.');
}

function resolveRef(ref: string, gitFolder: string): string | undefined {
  if (ref.split('/').includes('..')) return undefined;
  const loose = readIfFile(path.join(gitFolder, ref));
  if (loose !== undefined) return loose.trim();
  const packed = readIfFile(path.join(gitFolder, 'packed-refs')) ?? '';
  return packed
    .split('\n')
    .find((line) => line.endsWith(` ${ref}`))
    ?.split(' ')[0];
}

function readIfFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
