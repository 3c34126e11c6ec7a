import { MARKDOWN_FIELDS } from '../model/fields.js';
import type { LivePage } from '../model/live-page.js';
import type { Gallery, ImageFile, MarkdownText, Page } from '../model/page.js';
import type { Problem } from '../model/problem.js';

/**
 * The page with the portal's ids for images whose downloaded bytes differ from those uploaded. If such an image is no
 * longer live, its file is a new image with another id.
 */
export function withServedIds(page: Page, live: LivePage): Page {
  const liveIds = new Set(live.images?.map(({ id }) => id));
  const files = page.gallery?.images ?? page.restoration?.images?.flatMap(({ file }) => file ?? []) ?? [];
  const served = new Map(
    files.flatMap(({ sha1, portalId = '' }) => (liveIds.has(portalId) ? [[sha1, portalId] as const] : [])),
  );
  if (served.size === 0) return page;
  const idOf = (sha1: string) => served.get(sha1) ?? sha1;
  const withIds = (text: MarkdownText) =>
    text.map((part) => (typeof part === 'string' ? part : { sha1: idOf(part.sha1) }));
  const declared = MARKDOWN_FIELDS.flatMap((field) => {
    const text = page.fields[field];
    return text === undefined ? [] : [[field, withIds(text)] as const];
  });
  const texts = Object.entries(page.texts ?? {}).map(([field, text]) => {
    const edits = text.edits.map((edit) => ({ ...edit, parts: withIds(edit.parts) }));
    return [field, { ...text, edits }] as const;
  });
  return {
    ...page,
    ...(page.gallery && {
      gallery: {
        ...page.gallery,
        images: page.gallery.images.map((image) => ({ ...image, sha1: idOf(image.sha1) })),
      },
    }),
    fields: {
      ...page.fields,
      ...Object.fromEntries(declared),
    },
    texts: Object.fromEntries(texts),
  };
}

/**
 * The gallery with each id once, with a warning. Two files with different bytes have the same id if one is the original of
 * an image, and the other one was downloaded as the portal serves it.
 */
export function withEachIdOnce(gallery: Gallery, problems: Problem[]): Gallery {
  const byId = new Map<string, ImageFile>();
  for (const image of gallery.images) {
    const { file } = byId.get(image.sha1) ?? {};
    if (file === undefined) byId.set(image.sha1, image);
    else
      problems.push({
        severity: 'warning',
        message: `on the portal, the image is the same as ${file}, so it is shown only once`,
        hint: 'remove one of the two files',
        place: { file: image.file },
      });
  }
  return byId.size === gallery.images.length ? gallery : { ...gallery, images: [...byId.values()] };
}
