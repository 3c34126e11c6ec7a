import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** The prefix of the hidden folder that holds a draft. */
const PREFIX = '.modportal-pull-';

/**
 * New versions of files, written into a hidden folder. Nothing else changes before `commit`, which renames each of them to
 * its place. So a run that is killed leaves every file either old or new, and whole.
 */
export class Draft {
  /**
   * By path relative to the root: the absolute path of the new version; undefined for a file to delete. In the order in
   * which they were written.
   */
  readonly versions = new Map<string, string | undefined>();
  private readonly folder: string;
  private staged = 0;

  /** @param root an absolute path. The folder is made if it does not exist */
  constructor(private readonly root: string) {
    mkdirSync(root, { recursive: true });
    removeLeftOver(root);
    this.folder = mkdtempSync(path.join(root, PREFIX));
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

  write(file: string, content: string): void {
    this.place(file, this.stage(content));
  }

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
   * Puts the new versions in place, then deletes.
   *
   * @param last the file that is renamed after all others: modportal.yml, which names them
   */
  commit(last: string): void {
    const files = [...this.versions.keys()].filter((file) => file !== last);
    for (const file of [...files, last]) {
      const version = this.versions.get(file);
      if (version !== undefined) replace(path.join(this.root, file), version);
    }
    for (const [file, version] of this.versions)
      if (version === undefined) rmSync(path.join(this.root, file), { force: true });
    this.discard();
  }

  discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Moves the new version to its place. A symbolic link stays, and its target is replaced. */
function replace(target: string, version: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const old = statSync(target, { throwIfNoEntry: false });
  if (old === undefined) {
    renameSync(version, target);
    return;
  }
  chmodSync(version, old.mode);
  renameSync(version, realpathSync(target));
}

/** Removes the drafts of earlier runs that were killed. */
function removeLeftOver(root: string): void {
  for (const name of readdirSync(root))
    if (name.startsWith(PREFIX)) rmSync(path.join(root, name), { recursive: true, force: true });
}
