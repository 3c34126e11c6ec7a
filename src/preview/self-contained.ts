import { randomUUID } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';

import type { ImageFile } from '../model/page.js';
import { renderPreview, type PreviewRequest } from './document.js';

/**
 * In bytes, for all images of a file. Base64 adds a third, and a browser keeps all of it in memory. Any further image is
 * shown as a box with its name.
 */
const MAX_EMBEDDED = 20_000_000;

/**
 * Writes a preview as one self-contained HTML file, which includes the image files of the repository.
 *
 * @param file is created, or replaced
 * @throws the system's errors
 */
export async function writeSelfContained(
  file: string,
  request: Pick<PreviewRequest, 'mods' | 'problems'>,
): Promise<void> {
  const embedded = new Map<string, ImageFile>();
  let left = MAX_EMBEDDED;
  // Unpredictable, so that no text of a page can pass for it.
  const mark = randomUUID();
  const document = renderPreview({
    ...request,
    isServed: false,
    // Called each time that an image is shown. An image that a text repeats is in the file that many times.
    imageAddress(image) {
      if (image.bytes > left) return undefined;
      left -= image.bytes;
      embedded.set(image.sha1, image);
      return `${mark}-${image.sha1}.`;
    },
  });
  const output = await open(file, 'w');
  try {
    // One image at a time is in memory.
    for (const [at, piece] of document.split(new RegExp(`${mark}-(\\w+)\\.`)).entries()) {
      const image = at % 2 === 1 ? embedded.get(piece) : undefined;
      if (image === undefined) await output.write(piece);
      else await output.write(`data:${image.type};base64,${await readFile(image.absolutePath, 'base64')}`);
    }
  } finally {
    await output.close();
  }
}
