import path from 'node:path';

import { USER_AGENT } from '../program.js';
import type { SyncRequest } from '../sync.js';
import { findCheckout } from './checkout.js';
import { loadConfigs } from './configs.js';
import { secrets } from './terminal.js';

/** The options that `plan`, `publish` and `restore` share, as commander reads them. */
export interface RunOptions {
  readonly portalUrl: URL;
  readonly folder: string;
  readonly json: boolean;
}

/** Where the pages to publish come from. */
export interface Source {
  readonly load: SyncRequest['load'];
  /** The folder to which the paths of problems are relative. */
  readonly workspace: string;
}

/**
 * The pages that configurations declare.
 *
 * @param configs paths or globs, relative to the folder; if empty, the folder's modportal.yml
 */
export function configSource(configs: readonly string[], { folder }: RunOptions): Source {
  const checkout = findCheckout(folder);
  return {
    load: (problems) => loadConfigs(configs, checkout, problems),
    workspace: checkout.workspace,
  };
}

/** @param apiKey undefined for a run that does not write */
export function requestOf(
  { load }: Source,
  { portalUrl, folder }: RunOptions,
  apiKey: string | undefined,
): Omit<SyncRequest, 'approve'> {
  const onSecret = (secret: string): void => {
    secrets.add(secret);
  };
  return {
    load,
    portal: { url: portalUrl, apiKey, userAgent: USER_AGENT, onSecret },
    backupFolder: path.resolve(folder, '.modportal-backups'),
  };
}
