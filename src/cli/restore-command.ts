import path from 'node:path';

import { loadBackup } from '../restore/load-backup.js';
import { publishFrom, type PublishOptions } from './publish-command.js';
import type { Source } from './run-request.js';
import { pathFromHere } from './terminal.js';

export interface RestoreOptions extends PublishOptions {
  /** Whether to restore galleries without the images that are neither live nor saved. */
  readonly withoutLostImages: boolean;
}

/**
 * Shows how the pages differ from a backup, asks, and publishes them as they are in the backup.
 *
 * @param backup the path of its JSON file, relative to the folder
 * @returns the exit code
 */
export async function restore(backup: string, options: RestoreOptions): Promise<number> {
  const { folder, portalUrl, withoutLostImages: skipLost } = options;
  const file = pathFromHere(path.resolve(folder, backup));
  const source: Source = {
    load: (problems) => loadBackup(file, { portalUrl, skipLost }, problems),
    workspace: process.cwd(),
  };
  return publishFrom(source, options, 'Restore this?');
}
