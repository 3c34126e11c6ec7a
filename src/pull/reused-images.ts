import { readFileSync } from 'node:fs';
import path from 'node:path';

import { compareNames, isImageName } from '../config/image-choice.js';
import { Workspace } from '../config/workspace.js';
import { placeImages, type PulledImage, type StagedImage } from './images.js';
import type { Pulling } from './pulling.js';

/**
 * Places images in a folder that may have files already, for example from an earlier pull. A file with the bytes of an
 * image is used as it is; the other images get the next free numbers. So no file is overwritten.
 *
 * @param folder relative to the workspace
 */
export function placeBesideOthers(
  staged: readonly StagedImage[],
  folder: string,
  { checkout, draft }: Pulling,
): PulledImage[] {
  const workspace = new Workspace(checkout.workspace);
  const taken = workspace.list(folder).map(({ name }) => name);
  const free = new Map(
    taken
      .filter(isImageName)
      .sort(compareNames)
      .map((name) => [name, workspace.find(path.posix.join(folder, name))]),
  );
  const reused = new Map<StagedImage, PulledImage>();
  for (const image of staged) {
    const bytes = readFileSync(image.version);
    for (const [name, target] of free) {
      if (target.kind !== 'file' || target.bytes !== bytes.length) continue;
      if (!readFileSync(target.absolutePath).equals(bytes)) continue;
      reused.set(image, { live: image.live, name, sha1: image.sha1 });
      // The portal may serve two images with the same bytes; each needs a file.
      free.delete(name);
      break;
    }
  }
  const rest = staged.filter((image) => !reused.has(image));
  const placed = new Map(placeImages(rest, folder, taken, draft).map((image, at) => [rest[at], image]));
  return staged.flatMap((image) => reused.get(image) ?? placed.get(image) ?? []);
}
