import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { toFailure } from '../model/outcome.js';
import { PortalClient } from '../portal/client.js';
import { USER_AGENT } from '../program.js';
import { makeFolders } from '../pull/new-folders.js';
import { pullPage } from '../pull/pull.js';
import { beforeSuddenEnd } from '../sudden-end.js';
import { count } from '../text/plain-text.js';
import { findCheckout } from './checkout.js';
import { PullReport, type CurrentPull } from './pull-report.js';
import { endInterruptedLine, say } from './terminal.js';

/** The options of `pull`, as commander reads them. */
export interface PullOptions {
  readonly portalUrl: URL;
  readonly folder: string;
  readonly owner?: string;
  readonly all: boolean;
  readonly force: boolean;
  readonly prune: boolean;
  readonly json: boolean;
}

/**
 * Pulls the page of the folder's mod, or several pages, each into a folder with the mod's name.
 *
 * @param mods internal names; if empty, the mod of the folder
 * @returns the exit code
 */
export async function pull(mods: readonly string[], options: PullOptions): Promise<number> {
  const report = new PullReport(options.json);
  const stop = new AbortController();
  let current: CurrentPull | undefined;
  let removeNewFolder = (): void => undefined;
  const release = beforeSuddenEnd((failure, signal) => {
    if (signal !== undefined) endInterruptedLine();
    process.exitCode = signal === undefined ? 1 : 128 + os.constants.signals[signal];
    // Before the report, which says that no file was changed.
    stop.abort(new Error(failure.message));
    removeNewFolder();
    report.stop(failure, current);
  }, 'the command was interrupted');
  const portal = new PortalClient({
    url: options.portalUrl,
    apiKey: undefined,
    userAgent: USER_AGENT,
    onSecret: () => undefined,
    emit: report.show,
  });
  try {
    const names = await namesOf(mods, options, portal);
    const { folder, owner, all, force, prune } = options;
    // Without a name, the folder has to exist, because its files name the mod.
    if (names.length > 0) removeNewFolder = makeFolder(folder);
    const checkout = findCheckout(folder);
    const isSeveral = owner !== undefined || names.length > 1;
    for (const [at, mod] of (names.length === 0 ? [undefined] : names).entries()) {
      const config = path.posix.join(checkout.folder, isSeveral ? String(mod) : '', 'modportal.yml');
      current = { config, workspace: checkout.workspace, left: Math.max(0, names.length - at - 1) };
      const request = { ...checkout, config, mod, all, force, prune, stop: stop.signal };
      const pulled = await pullPage(request, portal, report.show);
      report.add(pulled, current);
      if (pulled.isCutOff) break;
    }
    return report.finish();
  } finally {
    removeNewFolder();
    release();
    portal.close();
  }
}

/** The internal names of the mods to pull; empty for the mod of the folder. */
async function namesOf(
  mods: readonly string[],
  { owner }: PullOptions,
  portal: PortalClient,
): Promise<readonly string[]> {
  if (owner === undefined) return mods;
  if (mods.length > 0) throw new Error('use either the names of mods or --owner');
  const names = await portal.modsOf(owner);
  say(`${owner} has ${count(names.length, 'mod')}`);
  return names;
}

/**
 * If the path is taken by a file, that is left to `findCheckout`.
 *
 * @returns removes the folder if it is new and still empty
 */
function makeFolder(folder: string): () => void {
  if (existsSync(folder)) return () => undefined;
  try {
    return makeFolders(folder);
  } catch (error) {
    const reason = toFailure(error).message;
    throw new Error(`cannot make the folder ${folder}: ${reason}; choose another --folder`, { cause: error });
  }
}
