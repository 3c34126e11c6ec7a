import path from 'node:path';

import type { GallerySettings } from './image-choice.js';
import { readTextFile } from './text-file.js';

/**
 * The name of a file in an images folder. The portal may serve an image with different bytes from those uploaded. A
 * downloaded file then does not hash to the image's id, so this file has the id for the SHA1 of the downloaded file.
 */
export const PORTAL_IDS = '.portal-ids';

/** The portal's ids of image files, by the SHA1 of the files. */
export type PortalIds = ReadonlyMap<string, string>;

export function formatPortalIds(ids: PortalIds): string {
  return [...ids].map(([sha1, id]) => `${sha1}  ${id}\n`).join('');
}

/** @param folder relative to the workspace. Without `.portal-ids`, every image's id is its SHA1 */
export function readPortalIds(folder: string, { workspace, problems }: GallerySettings): PortalIds {
  const file = path.posix.join(folder, PORTAL_IDS);
  if (workspace.find(file).kind === 'missing') return new Map();
  const text = readTextFile(undefined, file, '', { file }, workspace, problems)?.text ?? '';
  const ids = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, sha1, id] = /^([0-9a-f]{40}) +([0-9a-f]{40})$/.exec(line.trim()) ?? [];
    if (sha1 !== undefined && id !== undefined) ids.set(sha1, id);
    else if (line.trim() !== '')
      problems.error(
        { file, line: index + 1 },
        'expected two SHA1s: of the file, and on the portal',
        'remove the line',
      );
  }
  return ids;
}
