import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';

import type { LivePage } from '../model/live-page.js';
import { toFailure, type Failure } from '../model/outcome.js';
import type { Page } from '../model/page.js';
import type { Plan } from '../model/plan.js';
import type { PortalClient } from '../portal/client.js';
import { downloadRemoved, type SavedImage } from './removed-images.js';

/** Changes with the meaning of a key. A reader refuses a version that it does not support. */
const VERSION = 1;

/** A write ends when the bytes are on disk, and not only in a cache: the runner may be stopped at any time. */
const ON_DISK = { flush: true };

/**
 * The JSON file. Nothing is removed from it, not even a secret that somebody has put on the page: that secret is public
 * already, and a page with `***` instead could not be restored.
 */
interface BackupFile {
  readonly version: typeof VERSION;
  /** The portal's address. */
  readonly portal: string;
  /** ISO 8601. */
  readonly created: string;
  /** The portal's whole response for each mod: every field, and the gallery in order with the address of each image. */
  readonly pages: readonly LivePage['body'][];
  /** By id, the images that the run removes: paths relative to the JSON file, with forward slashes. */
  readonly files: Readonly<Record<string, string>>;
}

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
  const file = path.join(folder, `modportal-backup-${Date.now()}-${process.pid}.json`);
  // Begins like the file, so that one pattern finds both.
  const imagesFolder = `${file}.images`;
  const files = new Map<string, string>();
  const keep = async (image: SavedImage): Promise<void> => {
    const name = `${fileNameOf(image)}.${image.extension}`;
    await fs.mkdir(imagesFolder, { recursive: true });
    // Replaces a file of the same name: two mods may remove the same image.
    await fs.writeFile(path.join(imagesFolder, name), image.bytes, ON_DISK);
    files.set(image.id, `${path.basename(imagesFolder)}/${name}`);
  };
  try {
    const unsaved = await downloadRemoved(planned, portal, keep);
    const backup: BackupFile = {
      version: VERSION,
      portal: portalUrl.href,
      created: new Date().toISOString(),
      pages: planned.map(({ live }) => live.body),
      files: Object.fromEntries(files),
    };
    await fs.writeFile(file, `${JSON.stringify(backup, null, 2)}\n`, { ...ON_DISK, flag: 'wx' });
    return { file, images: files.size, unsaved };
  } catch (error) {
    throw new BackupError(file, folder, error);
  }
}

/** The id; an id of another form than the portal's could lead out of the folder. */
function fileNameOf({ id }: SavedImage): string {
  return /^[0-9a-f]{40}$/.test(id) ? id : createHash('sha1').update(id).digest('hex');
}

class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly hint: string;

  constructor(file: string, folder: string, cause: unknown) {
    const { message } = toFailure(cause);
    super(`could not write the backup ${file}, so nothing was published: ${message}`, { cause });
    this.hint = `there must be room in ${folder}, and permission to write (on GitHub, RUNNER_TEMP names it)`;
  }
}
