import { open, rm } from 'node:fs/promises';
import path from 'node:path';

import type { LivePage } from '../model/live-page.js';

/**
 * Saves the pages as they were before the first write: the portal's whole responses, with every text and the address of
 * every image, so that a person can restore a page by hand. Nothing is removed from it, not even a secret that somebody
 * has put on the page: that secret is public already, and a page with `***` instead could not be restored.
 *
 * @returns the path of the JSON file, once it is on disk; a workflow can keep it as an artifact
 * @throws BackupError, which says what to change; then nothing may be written to the portal
 */
export async function writeBackup(
  temporaryFolder: string,
  portalUrl: URL,
  pages: readonly LivePage[],
): Promise<string> {
  const folder = path.resolve(temporaryFolder);
  const file = path.join(folder, `modportal-backup-${Date.now()}-${process.pid}.json`);
  const backup = {
    portal: portalUrl.href,
    created: new Date().toISOString(),
    pages: pages.map(({ body }) => body),
  };
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(`${JSON.stringify(backup, null, 2)}\n`);
      await handle.sync();
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new BackupError(file, folder, error);
  }
  return file;
}

class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly hint: string;

  constructor(file: string, folder: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`could not write the backup ${file}, so nothing was published: ${reason}`, { cause });
    this.hint = `there must be room in ${folder}, and permission to write (on GitHub, RUNNER_TEMP names it)`;
  }
}
