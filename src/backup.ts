import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Inputs } from './inputs.js';
import type { LivePage } from './portal/live-page.js';

/**
 * Keeps the pages as they were before the first write: the portal's whole answers, with every text and the address of
 * every image, so that a person can put a page back by hand.
 *
 * @returns the path of the JSON file in the job's temporary folder; a workflow can keep it as an artifact
 * @throws the file system's error; then nothing may be written to the portal
 */
export async function writeBackup(inputs: Inputs, pages: readonly LivePage[]): Promise<string> {
  const file = path.join(inputs.temporaryFolder, `modportal-backup-${Date.now()}-${process.pid}.json`);
  const backup = {
    portal: inputs.portalUrl.href,
    created: new Date().toISOString(),
    pages: pages.map(({ body }) => body),
  };
  await writeFile(file, `${JSON.stringify(backup, null, 2)}\n`, { flag: 'wx' });
  return file;
}
