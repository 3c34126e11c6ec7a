import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { EmulatedPortal } from '../../emulator/index.js';
import type { SyncEvent } from '../../src/model/event.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { Page } from '../../src/model/page.js';
import type { Problems } from '../../src/model/problem.js';
import { Progress } from '../../src/progress.js';
import { loadBackup } from '../../src/restore/load-backup.js';
import { sync } from '../../src/sync.js';
import { instantClock } from './in-process.js';

const folders: string[] = [];

/** A new folder, which `removeFolders` removes. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'restore-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** Makes a whole run in this process, without its waits. */
export async function syncHere(
  portal: EmulatedPortal,
  load: (problems: Problems) => readonly Page[],
  { emit = () => undefined, approves = true }: { emit?: (event: SyncEvent) => void; approves?: boolean } = {},
): Promise<Outcome> {
  const request = {
    load,
    approve: () => approves,
    portal: {
      url: new URL(portal.url),
      apiKey: portal.apiKey,
      userAgent: 'test',
      onSecret: () => undefined,
      clock: instantClock(),
    },
    backupFolder: newFolder(),
  };
  return sync(request, new Progress(), emit);
}

/** Restores a backup in this process. */
export async function restoreHere(
  file: string,
  portal: EmulatedPortal,
  { skipLost = false, ...options }: { skipLost?: boolean } & Parameters<typeof syncHere>[2] = {},
): Promise<Outcome> {
  const settings = { portalUrl: new URL(portal.url), skipLost };
  return syncHere(portal, (problems) => loadBackup(file, settings, problems), options);
}
