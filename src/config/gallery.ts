import path from 'node:path';

import type { Gallery, ImageFile } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import { binaryMegabytes } from '../text/plain-text.js';
import type { GallerySettings } from './image-choice.js';
import { inspectImage } from './image-type.js';
import { chooseFiles } from './images-files.js';
import { chooseFromFolder } from './images-folder.js';
import { readPortalIds, type PortalIds } from './portal-ids.js';
import type { Config } from './schema.js';
import { SECRET_HINT } from './secret-path.js';
import { isNodeError } from './workspace.js';

/** In bytes. The portal documents no limit. Screenshots are smaller, and an upload has to finish before its deadline. */
const MAX_IMAGE_BYTES = 50 * 1024 * 1024;

/**
 * Reads and checks the images that the key `images` chooses.
 *
 * @returns the images in the order of the gallery; undefined when there was an error
 */
export async function readGallery(
  images: NonNullable<Config['images']>,
  settings: GallerySettings,
): Promise<Gallery | undefined> {
  const { folder, files = [], first = [], prune } = typeof images === 'string' ? { folder: images } : images;
  const chosen =
    folder === undefined ? await chooseFiles(files, settings) : chooseFromFolder(folder, first, settings);
  if (chosen === undefined) return undefined;
  const root = folder === undefined ? settings.base : path.posix.join(settings.base, folder);
  const folders = new Set(chosen.map((file) => path.posix.dirname(file)));
  const ids = new Map([...folders].flatMap((each) => [...readPortalIds(each, settings)]));
  const read = chosen.flatMap(
    (file) => readImage(file, path.posix.relative(root, file), ids, settings) ?? [],
  );
  return {
    source: folder === undefined ? '`images.files`' : root.replace(/\/$/, ''),
    images: withoutCopies(read, settings.problems),
    prune,
  };
}

function readImage(
  file: string,
  name: string,
  ids: PortalIds,
  { workspace, problems }: GallerySettings,
): ImageFile | undefined {
  const target = workspace.find(file);
  if (target.kind !== 'file') {
    if (target.kind === 'secret') problems.error({ file }, `the image ${target.reason}`, SECRET_HINT);
    else {
      const reason = target.kind === 'outside' ? 'is outside the workspace' : 'is not a regular file';
      problems.error({ file }, `the image ${reason}`);
    }
    return undefined;
  }
  if (target.bytes > MAX_IMAGE_BYTES) {
    const [actual, limit] = [binaryMegabytes(target.bytes), binaryMegabytes(MAX_IMAGE_BYTES)];
    problems.error({ file }, `the image is ${actual}; the limit is ${limit}`, 'scale it down');
    return undefined;
  }
  try {
    const content = inspectImage(target.absolutePath, file, problems);
    if (content === undefined) return undefined;
    const portalId = ids.get(content.sha1);
    return {
      name,
      file,
      absolutePath: target.absolutePath,
      ...content,
      ...(portalId !== undefined && { portalId }),
      copies: [],
    };
  } catch (error) {
    if (!isNodeError(error)) throw error;
    problems.error({ file }, `the image cannot be read: ${error.message}`);
    return undefined;
  }
}

/** The portal identifies an image by its bytes, so it can show two identical files only once. */
function withoutCopies(images: readonly ImageFile[], problems: Problems): ImageFile[] {
  const bySha1 = new Map<string, ImageFile>();
  for (const image of images) {
    const original = bySha1.get(image.sha1);
    if (original === undefined) bySha1.set(image.sha1, image);
    else {
      const { file, absolutePath } = image;
      bySha1.set(image.sha1, { ...original, copies: [...original.copies, { file, absolutePath }] });
      problems.warn(
        { file: image.file },
        `the image is identical to ${original.file}, so it is shown only once`,
      );
    }
  }
  return [...bySha1.values()];
}
