import type { LivePage } from '../model/live-page.js';
import type { MarkdownText, Page } from '../model/page.js';

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
  const { description, faq } = page.fields;
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
      ...(description && { description: withIds(description) }),
      ...(faq && { faq: withIds(faq) }),
    },
    texts: Object.fromEntries(texts),
  };
}
