import {
  chmodSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { isNodeError } from '../config/workspace.js';
import { makeDraftFolder } from './draft-folder.js';
import { makeFolders } from './new-folders.js';

/**
 * New versions of files, written into a hidden folder. Nothing else changes before `commit`, which renames each of them to
 * its place. So if a run is killed, every file is complete, either old or new.
 */
export class Draft {
  /**
   * By path relative to the root: the absolute path of the new version; undefined for a file to delete. In the order in
   * which they were written.
   */
  readonly versions = new Map<string, string | undefined>();
  private readonly folder: string;
  private staged = 0;

  /**
   * @param root an absolute path. The folder is made if it does not exist
   * @param stop when it is aborted, the draft is deleted at once, and can no longer be committed
   * @throws the reason of `stop` when it is already aborted
   */
  constructor(
    private readonly root: string,
    private readonly stop?: AbortSignal,
  ) {
    stop?.throwIfAborted();
    this.folder = makeDraftFolder(root);
    stop?.addEventListener('abort', this.discard);
  }

  /** Writes a file whose name is not known yet. @returns its absolute path, for `place` */
  stage(content: string | Uint8Array): string {
    const version = path.join(this.folder, String(this.staged++));
    writeFileSync(version, content);
    return version;
  }

  /** @param file relative to the root, with forward slashes */
  place(file: string, version: string): void {
    this.versions.set(file, version);
  }

  /** Drafts the content of a file. @param file relative to the root, with forward slashes */
  write(file: string, content: string): void {
    this.place(file, this.stage(content));
  }

  /** Drafts the deletion of a file. @param file relative to the root, with forward slashes */
  delete(file: string): void {
    this.versions.set(file, undefined);
  }

  /** Forgets the new versions. Staged files can be placed again. */
  clear(): void {
    this.versions.clear();
  }

  /** The text of a file, as drafted so far. @throws when the file does not exist */
  read(file: string): string {
    return readFileSync(this.versions.get(file) ?? path.join(this.root, file), 'utf8');
  }

  /** Like `read`, but returns '' if the file does not exist. */
  readIfThere(file: string): string {
    const version = this.versions.get(file) ?? path.join(this.root, file);
    return existsSync(version) ? readFileSync(version, 'utf8') : '';
  }

  /** Forgets the files that are the same as those in place, and returns the others. */
  changes(): readonly string[] {
    for (const [file, version] of this.versions) {
      const target = path.join(this.root, file);
      const isThere = statSync(target, { throwIfNoEntry: false })?.isFile() ?? false;
      const isSame =
        version === undefined ? !isThere : isThere && readFileSync(target).equals(readFileSync(version));
      if (isSame) this.versions.delete(file);
    }
    return [...this.versions.keys()];
  }

  /**
   * Puts the new versions in place, then deletes. If that fails, the old versions are put back.
   *
   * @param last the file that is renamed after all others: modportal.yml, which names them
   * @throws when a file cannot be written, or is outside the root; the reason of `stop` when it is aborted
   */
  commit(last: string): void {
    this.stop?.throwIfAborted();
    const isLater = (version: string | undefined, file: string) =>
      version === undefined ? 2 : file === last ? 1 : 0;
    const moves = [...this.versions]
      .toSorted(([a, versionA], [b, versionB]) => isLater(versionA, a) - isLater(versionB, b))
      .map(([file, version]) => {
        const target = version === undefined ? this.linkOf(file) : this.targetOf(file);
        return { target, version, old: existsSync(target) ? this.stage(readFileSync(target)) : undefined };
      });
    const done: (typeof moves)[number][] = [];
    const newFolders: (() => void)[] = [];
    try {
      for (const move of moves) {
        if (move.version !== undefined) newFolders.push(makeFolders(path.dirname(move.target)));
        put(move.target, move.version);
        done.push(move);
      }
    } catch (error) {
      for (const { target, old } of done.reverse()) put(target, old);
      for (const remove of newFolders.reverse()) remove();
      throw error;
    }
    this.discard();
  }

  /** Deletes the draft. Files that have been committed are not affected. */
  readonly discard = (): void => {
    this.stop?.removeEventListener('abort', this.discard);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  };

  /** The absolute path of a file to delete: if it is a symbolic link, of the link itself. */
  private linkOf(file: string): string {
    return path.join(this.targetOf(path.posix.dirname(file)), path.posix.basename(file));
  }

  /**
   * The absolute path of a file, after symbolic links: a link stays, and the file to which it leads is replaced. A folder
   * that does not exist yet is made later.
   *
   * @throws when it is outside the root
   */
  private targetOf(file: string): string {
    const root = realpathSync.native(this.root);
    const missing: string[] = [];
    let there = path.join(this.root, file);
    while (!existsSync(there)) {
      missing.unshift(path.basename(there));
      there = path.dirname(there);
    }
    const target = path.join(realpathSync.native(there), ...missing);
    if (target === root || target.startsWith(root + path.sep)) return target;
    throw new Error(`${file} is outside the folder, because of a symbolic link`);
  }
}

/** Moves a version to its place, in a folder that exists. @param version undefined to delete the file */
function put(target: string, version: string | undefined): void {
  if (version === undefined) {
    rmSync(target, { force: true });
    return;
  }
  const old = statSync(target, { throwIfNoEntry: false });
  if (old !== undefined) {
    // Windows does not replace a file that is read-only.
    if (process.platform === 'win32') chmodSync(target, 0o666);
    chmodSync(version, old.mode);
  }
  renameOver(version, target);
}

/** Waits between tries, in milliseconds: two seconds in all. */
const WAITS = [50, 100, 150, 200, 300, 500, 700];

/** Windows rejects a rename with one of these while another program has one of the files open. */
const IN_USE = process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY'];

/**
 * Renames a file over another one. On Windows, a virus scanner opens each new file for a moment.
 *
 * @throws when a file is still in use after two seconds, or at once for any other reason
 */
function renameOver(from: string, to: string): void {
  for (const wait of WAITS) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!isNodeError(error) || !IN_USE.includes(error.code ?? '')) throw error;
      // Blocks the thread: a signal between two renames must not leave half of them done.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  renameSync(from, to);
}
