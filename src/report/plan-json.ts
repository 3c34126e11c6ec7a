import { idOf, type GalleryChange, type Plan } from '../model/plan.js';

/**
 * A plan as plain data, in the form of the output `plan`.
 *
 * @param limit in characters: longer values are cut, and the plan has `"shortened": true`
 */
export function planData({ mod, config, address, fields, gallery }: Plan, limit = Infinity): object {
  const cut = <T>(value: T) => (typeof value === 'string' ? value.slice(0, limit) : value);
  return {
    mod,
    config,
    page_url: address,
    fields: fields.map(({ field, before, after }) => ({ field, before: cut(before), after: cut(after) })),
    images: gallery === undefined ? null : galleryData(gallery),
    ...(limit !== Infinity && { shortened: true }),
  };
}

function galleryData({ before, after, uploads, moved, removed }: GalleryChange): object {
  const ids = (images: readonly { readonly id: string }[]) => images.map(({ id }) => id);
  return {
    before: ids(before),
    after: after.map((item) => ({
      id: idOf(item),
      file: item.file?.file ?? null,
      live: item.kind === 'live',
    })),
    uploaded: uploads.map(({ file }) => file),
    moved: ids(moved),
    removed: ids(removed),
  };
}
