import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** A text with a hundred thousand links makes the loading look up as many files. Those of the page itself come first. */
const MAX_FILES = 2000;

/**
 * Notices changes of files. It looks at their times and sizes, because `fs.watch` misses changes on network drives and in
 * containers, and loses a file that an editor replaces.
 */
export class WatchedFiles {
  private readonly seen = new Map<string, string>();

  /** Remembers the state of a file, and of its folder, in which files may appear. Call it before the file is read. */
  look(absolutePath: string): void {
    for (const each of [absolutePath, path.dirname(absolutePath)])
      if (!this.seen.has(each) && this.seen.size < MAX_FILES) this.seen.set(each, stateNow(each));
  }

  /** Whether a file has changed since it was looked at. */
  async haveChanged(): Promise<boolean> {
    const changed = await Promise.all(
      [...this.seen].map(async ([file, state]) => (await currentState(file)) !== state),
    );
    return changed.includes(true);
  }
}

const MISSING = 'missing';

function stateNow(file: string): string {
  try {
    return describe(statSync(file, { bigint: true }));
  } catch {
    return MISSING;
  }
}

async function currentState(file: string): Promise<string> {
  try {
    return describe(await stat(file, { bigint: true }));
  } catch {
    return MISSING;
  }
}

function describe({ ino, size, mtimeNs }: { ino: bigint; size: bigint; mtimeNs: bigint }): string {
  return `${ino} ${size} ${mtimeNs}`;
}
