import { existsSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';

import { describeSecret } from './secret-path.js';

export const SPARSE_HINT =
  'the checkout is sparse and leaves it out: in a workflow, add the path to `sparse-checkout` of actions/checkout, or remove that input; at a terminal, run `git sparse-checkout add`';

/** The target of a path that is written in the repository. */
export type Target =
  | {
      readonly kind: 'file' | 'folder';
      /** Relative to the workspace, with forward slashes. */
      readonly file: string;
      /** After symbolic links. */
      readonly absolutePath: string;
      readonly bytes: number;
    }
  /** `special` is a device, a socket or a pipe, which could block or never end. */
  | { readonly kind: 'missing' | 'outside' | 'special' }
  /** May contain credentials. `reason` completes a sentence about the path: "is inside a .git folder, …". */
  | { readonly kind: 'secret'; readonly reason: string };

/**
 * New versions of files, by the path of the file relative to the workspace: the absolute path of the new version, or
 * undefined for a file that will be deleted.
 */
export type Versions = ReadonlyMap<string, string | undefined>;

/**
 * The checked-out repository. All its files are read through this class, which rejects paths that lead out of it or to
 * files with secrets, also through symbolic links.
 */
export class Workspace {
  readonly root: string;

  /**
   * @param draft new versions of files, which are read instead of the files themselves
   * @param onLook called with each path that is looked up, before it is read, whether or not it exists
   * @throws when the folder does not exist
   */
  constructor(
    folder: string,
    private readonly draft: Versions = new Map(),
    private readonly onLook: (absolutePath: string) => void = () => undefined,
  ) {
    this.root = realpathSync.native(folder);
  }

  /**
   * @param written a path as an author wrote it, with forward slashes
   * @param folder the folder to which the path is relative; itself relative to the workspace, '' for the workspace
   */
  find(written: string, folder = ''): Target {
    if (written.includes('\0')) return { kind: 'missing' };
    const wanted = path.resolve(this.root, folder, written);
    if (path.isAbsolute(written) || !this.contains(wanted)) return { kind: 'outside' };
    const secret = describeSecret(this.relative(wanted));
    if (secret !== undefined) return { kind: 'secret', reason: `is ${secret}` };
    const drafted = this.findDrafted(wanted);
    if (drafted !== undefined) return drafted;
    this.onLook(wanted);
    try {
      // `realpathSync` is slow to fail, and a generated text can have a hundred thousand dead links.
      if (!existsSync(wanted)) return { kind: 'missing' };
      const absolutePath = realpathSync.native(wanted);
      if (!this.contains(absolutePath)) return { kind: 'outside' };
      const real = this.relative(absolutePath);
      if (!this.isSpelled(this.relative(wanted), real)) return { kind: 'missing' };
      const linked = describeSecret(real);
      if (linked !== undefined) return { kind: 'secret', reason: `leads to ${real}, ${linked}` };
      const stats = statSync(absolutePath);
      const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special';
      if (kind === 'special') return { kind };
      return { kind, file: this.relative(wanted), absolutePath, bytes: stats.size };
    } catch (error) {
      if (isNodeError(error)) return { kind: 'missing' };
      throw error;
    }
  }

  /** Lists a folder, whose path is relative to the workspace. Empty if it cannot be read. */
  list(folder: string): { readonly name: string; readonly isFolder: boolean }[] {
    this.onLook(path.join(this.root, folder));
    const onDisk = readFolder(path.join(this.root, folder));
    const entries = new Map(onDisk.map((entry) => [entry.name, entry.isDirectory()]));
    for (const { name, isDeleted } of this.draftedIn(folder)) {
      if (isDeleted) entries.delete(name);
      else entries.set(name, false);
    }
    return [...entries].map(([name, isFolder]) => ({ name, isFolder }));
  }

  /** The files of a folder that are drafted. The path of the folder is relative to the workspace. */
  draftedIn(folder: string): { readonly name: string; readonly isDeleted: boolean }[] {
    return [...this.draft].flatMap(([file, version]) =>
      path.posix.dirname(file) === path.posix.join(folder)
        ? [{ name: path.posix.basename(file), isDeleted: version === undefined }]
        : [],
    );
  }

  private findDrafted(wanted: string): Target | undefined {
    const file = this.relative(wanted);
    const version = this.draft.get(file);
    if (version !== undefined)
      return { kind: 'file', file, absolutePath: version, bytes: statSync(version).size };
    if (this.draft.has(file)) return { kind: 'missing' };
    const isFolder = [...this.draft].some(([each, there]) => there && each.startsWith(`${file}/`));
    return isFolder && !existsSync(wanted)
      ? { kind: 'folder', file, absolutePath: wanted, bytes: 0 }
      : undefined;
  }

  /**
   * Whether the folder has a `.git`: a folder, or a file in a submodule or worktree.
   *
   * @param folder relative to the workspace
   */
  hasGit(folder: string): boolean {
    return existsSync(path.join(this.root, folder, '.git'));
  }

  /** Whether there is no file at all: actions/checkout did not run. */
  isEmpty(): boolean {
    return readdirSync(this.root).length === 0;
  }

  /**
   * Whether a missing file is in the repository, but left out by a sparse checkout. Git's index has the path of each file,
   * followed by a NUL (gitformat-index); a newer version of the index shortens paths, and then the answer is no.
   */
  isLeftOut(written: string, folder = ''): boolean {
    const git = path.join(this.root, '.git');
    const file = this.relative(path.resolve(this.root, folder, written));
    try {
      return (
        existsSync(path.join(git, 'info/sparse-checkout')) &&
        readFileSync(path.join(git, 'index')).includes(`${file}\0`)
      );
    } catch (error) {
      if (isNodeError(error)) return false;
      throw error;
    }
  }

  /** The path relative to the workspace, with forward slashes on every system. */
  relative(absolutePath: string): string {
    return path.relative(this.root, absolutePath).split(path.sep).join('/') || '.';
  }

  /**
   * Whether a path is written as it is on disk. Windows and macOS ignore case and find `readme.md` as `README.md`; Linux
   * and GitHub do not, so every system has to call it missing.
   *
   * @param real the path after symbolic links
   */
  private isSpelled(written: string, real: string): boolean {
    const composed = (file: string) => file.normalize('NFC');
    const folded = (file: string) => composed(file).toLowerCase();
    if (composed(written) === composed(real) || folded(written) !== folded(real)) return true;
    // A symbolic link may differ from its target only in case.
    const names = written.split('/');
    return names.every((name, depth) => {
      const entries = readFolder(path.join(this.root, ...names.slice(0, depth)));
      return entries.some((entry) => composed(entry.name) === composed(name));
    });
  }

  private contains(absolutePath: string): boolean {
    const relative = path.relative(this.root, absolutePath);
    return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  }
}

function readFolder(absolutePath: string): Dirent[] {
  try {
    return readdirSync(absolutePath, { withFileTypes: true });
  } catch (error) {
    if (isNodeError(error)) return [];
    throw error;
  }
}

export function isNodeError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}
