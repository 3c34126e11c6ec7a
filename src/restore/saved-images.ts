import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import { HashedFile } from '../config/hashed-file.js';
import { isNodeError } from '../config/workspace.js';
import type { ImageFile } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import { MAX_SAVED_BYTES } from '../publish/removed-images.js';
import { extensionOf } from '../publish/served-image.js';
import { count, listFirst, quoted } from '../text/plain-text.js';
import type { Backup } from './read-backup.js';

/** Paths in one message. */
const MAX_NAMES = 5;

/**
 * Finds and checks the images that are saved beside a backup.
 *
 * @param skipLost whether images that cannot be used are a warning, and not an error
 * @returns by id, the images that can be uploaded again
 */
export function findSavedImages(
  backup: Backup,
  skipLost: boolean,
  problems: Problems,
): ReadonlyMap<string, ImageFile> {
  const { file, folder, files } = backup;
  const served = new Map(Object.entries(backup.served ?? {}));
  const images = new Map<string, ImageFile>();
  const unusable = new Map<string, string[]>();
  for (const [id, written] of Object.entries(files)) {
    if (!PATH.test(written)) {
      problems.error(
        { file },
        `this is not a backup: the path ${quoted(written, 200)} does not lead into the folder of its images`,
        'do not restore it: modportal-sync does not write such a path',
      );
      continue;
    }
    const image = readImage(written, backup);
    const reason = typeof image === 'string' ? image : whyDamaged(image, id, served.get(id));
    if (reason !== undefined) unusable.set(reason, [...(unusable.get(reason) ?? []), written]);
    else if (typeof image !== 'string')
      images.set(id, { ...image, ...(image.sha1 !== id && { portalId: id }) });
  }
  for (const [reason, paths] of unusable) {
    const [are, they] = paths.length === 1 ? ['is', 'it'] : ['are', 'they'];
    const message = `${count(paths.length, 'saved image')} ${are} ${reason}: ${list(paths)}`;
    if (skipLost)
      problems.warn({ file }, `${message}; ${they} can be restored only if ${they} ${are} still live`);
    else
      problems.error(
        { file },
        message,
        `put the folder of the images into ${folder} as modportal-sync wrote it, or use --without-lost-images to restore everything else`,
      );
  }
  return images;
}

/** A file in a folder beside the JSON file: no `..`, nothing hidden, no further folder. */
const PATH = /^(?!\.)[^/\\\0]+\.images\/(?!\.)[^/\\\0]+$/;

/** @returns the image; or what is wrong with the file, which completes "it is …" */
function readImage(written: string, { file, folder }: Backup): ImageFile | string {
  const absolutePath = path.join(folder, written);
  try {
    if (realpathSync.native(absolutePath) !== absolutePath) return 'behind a symbolic link';
    const stats = statSync(absolutePath);
    if (!stats.isFile()) return 'not a regular file';
    if (stats.size > MAX_SAVED_BYTES) return `larger than ${MAX_SAVED_BYTES / 1024 / 1024} MiB`;
    const content = new HashedFile(absolutePath);
    try {
      const type = TYPES.get(extensionOf(content.peek(16)));
      if (type === undefined)
        return 'neither PNG nor JPEG, the only types that the portal is known to accept';
      return {
        name: path.posix.basename(written),
        file: path.posix.join(path.dirname(file).split(path.sep).join('/'), written),
        absolutePath,
        type,
        copies: [],
        ...content.finish(),
      };
    } finally {
      content.close();
    }
  } catch (error) {
    if (!isNodeError(error)) throw error;
    return error.code === 'ENOENT' || error.code === 'ENOTDIR'
      ? 'missing'
      : `unreadable (${error.code ?? ''})`;
  }
}

const TYPES: ReadonlyMap<string | undefined, ImageFile['type']> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
]);

/** The structure of the image is not checked: the portal has accepted these bytes, or it has served them. */
function whyDamaged({ sha1 }: ImageFile, id: string, served: string | undefined): string | undefined {
  return sha1 === (served ?? id) ? undefined : 'damaged: the SHA1 is not the one in the backup';
}

function list(paths: readonly string[]): string {
  return listFirst(paths, MAX_NAMES);
}
