import path from 'node:path';

import { inspectImage } from '../config/image-type.js';
import { formatPortalIds, PORTAL_IDS } from '../config/portal-ids.js';
import type { LiveImage } from '../model/live-page.js';
import type { ImageFile } from '../model/page.js';
import { Problems } from '../model/problem.js';
import { PortalError } from '../portal/portal-error.js';
import { sideBySide } from '../portal/slots.js';
import { quoted } from '../text/plain-text.js';
import { newlineOf } from '../text/text-edits.js';
import type { Draft } from './draft.js';
import { numberImages } from './image-names.js';
import type { Pulling } from './pulling.js';

/** A live image with a file in the images folder. */
export interface PulledImage {
  readonly live: LiveImage;
  /** File name in the images folder. */
  readonly name: string;
  /** The SHA1 of the file's bytes. It differs from the id if the portal serves different bytes from those uploaded. */
  readonly sha1: string;
}

/** A downloaded image that has no name yet. */
export interface StagedImage {
  readonly live: LiveImage;
  readonly sha1: string;
  readonly type: ImageFile['type'];
  /** Its absolute path in the draft. */
  readonly version: string;
}

/** In bytes: all images of a page. It is ten times what the largest pages have, and a disk has room for it. */
const MAX_ALL = 1024 ** 3;

/** Downloads at a time. The portal's usage guidelines ask for few. */
const PARALLEL = 4;

/**
 * Downloads images into the draft. An image that the action could not publish is left out, with a warning.
 *
 * @returns the others, in the order given
 * @throws PortalError when a download fails, or when the images are too large together
 */
export async function stageImages(
  images: readonly LiveImage[],
  { config, download, draft, problems: all }: Pulling,
): Promise<StagedImage[]> {
  const staged = new Map<string, StagedImage>();
  let bytesLeft = MAX_ALL;
  await sideBySide(images, PARALLEL, async (live) => {
    // `.portal-ids` can contain only SHA1s.
    if (!/^[0-9a-f]{40}$/.test(live.id)) {
      all.warn({ file: config }, `the image ${quoted(live.id)} is left out: its id is not a SHA1`);
      return true;
    }
    const bytes = await download(live);
    bytesLeft -= bytes.length;
    if (bytesLeft < 0) {
      throw new PortalError(
        'this-call',
        `the images of the page are larger than ${MAX_ALL / 1024 ** 2} MB together`,
      );
    }
    const problems = new Problems();
    const version = draft.stage(bytes);
    const content = inspectImage(version, live.url, problems);
    if (content === undefined) {
      const reason = problems.list[0]?.message ?? 'the image cannot be read';
      all.warn({ file: config }, `${live.url} is left out: ${reason}`);
    } else {
      staged.set(live.id, { live, sha1: content.sha1, type: content.type, version });
    }
    return true;
  });
  return images.flatMap(({ id }) => staged.get(id) ?? []);
}

/**
 * Gives the staged images file names in a folder, by number.
 *
 * @param folder relative to the root of the draft
 * @param taken the names of the files in the folder
 */
export function placeImages(
  staged: readonly StagedImage[],
  folder: string,
  taken: readonly string[],
  draft: Draft,
): PulledImage[] {
  const names = numberImages(
    staged.map(({ type }) => type),
    taken,
  );
  return staged.map(({ live, sha1, version }, index) => {
    const name = names[index] ?? '';
    draft.place(path.posix.join(folder, name), version);
    return { live, name, sha1 };
  });
}

/** Drafts the ids of the images whose file does not hash to their id. The lines of other files are kept. */
export function draftPortalIds(folder: string, images: readonly PulledImage[], draft: Draft): void {
  const file = path.posix.join(folder, PORTAL_IDS);
  const text = draft.readIfThere(file);
  const changed = images.filter(({ live, sha1 }) => live.id !== sha1);
  const ids = new Map(changed.map(({ live, sha1 }) => [sha1, live.id]));
  const newline = newlineOf(text);
  const known = new Set(text.split(newline));
  // A file that is used again has its line already.
  const lines = formatPortalIds(ids)
    .split('\n')
    .filter((line) => line !== '' && !known.has(line));
  if (lines.length === 0) return;
  // An editor may have removed the last line break.
  const before = text === '' || text.endsWith('\n') ? text : text + newline;
  draft.write(file, before + lines.map((line) => line + newline).join(''));
}
