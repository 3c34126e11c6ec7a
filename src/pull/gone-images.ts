import path from 'node:path';

import { splitFrontMatter } from '../config/front-matter.js';
import { Workspace } from '../config/workspace.js';
import type { Target } from '../markdown/destination.js';
import { toPortalMarkdown } from '../markdown/portal-markdown.js';
import type { LivePage } from '../model/live-page.js';
import type { Gallery, ImageFile } from '../model/page.js';
import { Problems } from '../model/problem.js';
import { isVerbatim, valuesOf } from './front-matter-keys.js';
import { readGitStates } from './git-state.js';
import type { NextPull } from './pulling.js';

/** A file of the gallery whose image is no longer on the page. */
export interface GoneFile {
  readonly image: ImageFile;
  /** The image's file or a copy of it, relative to the workspace. */
  readonly file: string;
  /** Whether Git can bring this version of the file back. */
  readonly isInGit: boolean;
}

export async function findGoneFiles(gallery: Gallery, { live, checkout }: NextPull): Promise<GoneFile[]> {
  const ids = new Set(live.images?.map(({ id }) => id));
  const gone = gallery.images
    .filter(({ sha1 }) => !ids.has(sha1))
    .flatMap((image) => [image, ...image.copies].map(({ file }) => ({ image, file })));
  const states = await readGitStates(
    checkout.workspace,
    gone.map(({ file }) => file),
  );
  return gone.map((each) => ({ ...each, isInGit: states.get(each.file) === 'committed' }));
}

/**
 * Finds the texts, as drafted so far, that show or link an image. Without the file of the image, such a text cannot be
 * published.
 *
 * @returns the path of the text by the SHA1 of the image
 */
export function textsWith(
  images: readonly ImageFile[],
  { page, checkout, config, draft }: NextPull,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const sha1s = new Map(
    images.flatMap((image) =>
      [image, ...image.copies].map(({ absolutePath }) => [absolutePath, image.sha1] as const),
    ),
  );
  if (sha1s.size === 0 || isVerbatim(config, draft)) return found;
  const values = valuesOf(draft.read(config));
  const workspace = new Workspace(checkout.workspace);
  for (const [field, { file }] of Object.entries(page.texts ?? {})) {
    const isCleared = values[field] === '';
    if (isCleared) continue;
    const lookUp = (wanted: string): Target => {
      const target = workspace.find(wanted);
      const sha1 = target.kind === 'file' ? sha1s.get(target.absolutePath) : undefined;
      if (sha1 !== undefined) found.set(sha1, file);
      return { kind: 'outside' };
    };
    const { body } = splitFrontMatter(draft.read(file), file, new Problems());
    const folder = path.posix.relative('.', path.posix.dirname(file));
    // For what it looks up: it leaves out the parts of the text that are not published.
    toPortalMarkdown({ file, body, firstLine: 1 }, { folder, titles: [], lookUp });
  }
  return found;
}

/**
 * Finds the addresses that the live texts have for images of the gallery that are no longer on the page. A text that shows
 * such an image has not changed.
 *
 * @returns addresses by the SHA1 of the image
 */
export function goneAddresses(
  gallery: Gallery | undefined,
  { images, fields }: LivePage,
): Map<string, string> {
  const ids = new Set(images?.map(({ id }) => id));
  const texts = `${fields.description ?? ''}\n${fields.faq ?? ''}`;
  return new Map(
    gallery?.images.flatMap(({ sha1 }) => {
      if (ids.has(sha1)) return [];
      // The address of a thumbnail continues with `.thumb`.
      const [address] = new RegExp(`https?://[^\\s()<>[\\]"'|]*/${sha1}\\.\\w+(?![\\w.])`).exec(texts) ?? [];
      return address === undefined ? [] : [[sha1, address] as const];
    }),
  );
}
