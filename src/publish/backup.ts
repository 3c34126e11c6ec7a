import { promises as fs } from 'node:fs';
import path from 'node:path';

import type { LivePage } from '../model/live-page.js';
import { toFailure, type Failure } from '../model/outcome.js';
import type { Page } from '../model/page.js';
import type { Plan } from '../model/plan.js';
import type { PortalClient } from '../portal/client.js';
import { binaryMegabytes } from '../text/plain-text.js';
import type { BackupFile } from './backup-file.js';
import { downloadRemoved, type SavedImage } from './removed-images.js';
import { sha1Of } from './sha1.js';

/**
 * In bytes: what `restore` reads. A page is usually smaller than 100 kB, and the largest is about a megabyte. JSON of this
 * size can fill 2 GB.
 */
export const MAX_BACKUP_BYTES = 32 * 1024 * 1024;

/** A write ends when the bytes are on disk, and not only in a cache: the runner may be stopped at any time. */
const ON_DISK = { flush: true };

export interface Backup {
  /** Path of the JSON file. */
  readonly file: string;
  /** The number of images that were saved beside it. */
  readonly images: number;
  /** By mod, why images that the plan removes could not be saved. The gallery of that mod must not be pruned. */
  readonly unsaved: ReadonlyMap<string, readonly Failure[]>;
}

/**
 * Saves the pages as they were before the first write, and the bytes of the images that will be removed, so that the pages
 * can be restored. An image that stays on the page is not saved.
 *
 * @returns once everything is on disk; a workflow can keep it as an artifact
 * @throws BackupError, which says what to change; then nothing may be written to the portal
 */
export async function writeBackup(
  temporaryFolder: string,
  portalUrl: URL,
  planned: readonly { readonly page: Page; readonly live: LivePage; readonly plan: Plan }[],
  portal: PortalClient,
): Promise<Backup> {
  const folder = path.resolve(temporaryFolder);
  const created = new Date(Date.now()).toISOString();
  // Without colons, which Windows does not allow.
  const file = path.join(folder, `modportal-backup-${created.replaceAll(':', '')}.json`);
  // Begins like the file, so that one pattern finds both.
  const imagesFolder = `${file}.images`;
  const files = new Map<string, string>();
  const served = new Map<string, string>();
  const keep = async (image: SavedImage): Promise<void> => {
    const name = `${fileNameOf(image)}.${image.extension}`;
    await fs.mkdir(imagesFolder, { recursive: true });
    // Replaces a file of the same name: two mods may remove the same image.
    await fs.writeFile(path.join(imagesFolder, name), image.bytes, ON_DISK);
    files.set(image.id, `${path.basename(imagesFolder)}/${name}`);
    const sha1 = sha1Of(image.bytes);
    if (sha1 !== image.id) served.set(image.id, sha1);
  };
  try {
    const unsaved = await downloadRemoved(planned, portal, keep);
    const backup: BackupFile = {
      version: 1,
      portal: portalUrl.href,
      created,
      // Nothing is removed, not even a secret that somebody has put on the page: that secret is public already, and a page
      // with `***` instead could not be restored.
      pages: planned.map(({ live }) => live.body),
      files: Object.fromEntries(files),
      ...(served.size > 0 && { served: Object.fromEntries(served) }),
    };
    const json = Buffer.from(`${JSON.stringify(backup, null, 2)}\n`);
    if (json.length > MAX_BACKUP_BYTES) throw new TooLargeError(json.length);
    await fs.writeFile(file, json, { ...ON_DISK, flag: 'wx' });
    return { file, images: files.size, unsaved };
  } catch (error) {
    throw new BackupError(file, folder, error);
  }
}

/** The id; an id of another form than the portal's could lead out of the folder. */
function fileNameOf({ id }: SavedImage): string {
  return /^[0-9a-f]{40}$/.test(id) ? id : sha1Of(id);
}

class TooLargeError extends Error {
  readonly hint = 'publish fewer mods in one run: name them in `config`';

  constructor(bytes: number) {
    const [actual, limit] = [binaryMegabytes(bytes), binaryMegabytes(MAX_BACKUP_BYTES)];
    super(`it would have ${actual}, and could not be restored: the limit is ${limit}`);
  }
}

class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly hint: string;

  constructor(file: string, folder: string, cause: unknown) {
    const { message, hint } = toFailure(cause);
    super(`could not write the backup ${file}, so nothing was published: ${message}`, { cause });
    this.hint =
      hint ?? `there must be room in ${folder}, and permission to write (on GitHub, RUNNER_TEMP names it)`;
  }
}
