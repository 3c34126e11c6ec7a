import { idOf, type GalleryChange, type Plan } from '../model/plan.js';

/** In characters of a text, and in items of a list. */
const LIMITS = [1000, 100, 10];

/**
 * The plans as JSON, with everything that they change if there is room, and otherwise with the beginnings of texts and lists.
 *
 * @param maxLength in characters
 * @returns undefined if even the shortest form is longer
 */
export function plansJson(plans: readonly Plan[], maxLength: number): string | undefined {
  for (const limit of [undefined, ...LIMITS]) {
    const json = JSON.stringify(plans.map((plan) => planData(plan, limit)));
    if (json.length <= maxLength) return json;
  }
  return undefined;
}

/**
 * A plan as plain data, in the form that docs/plan.md describes.
 *
 * @param limit longer texts and lists are cut to it, and the plan has `"shortened": true`
 */
export function planData({ mod, config, address, fields, gallery }: Plan, limit?: number): object {
  const cut = <T>(value: T) =>
    typeof value === 'string' || Array.isArray(value) ? value.slice(0, limit) : value;
  return {
    mod,
    config,
    page_url: address,
    fields: fields.map(({ field, before, after }) => ({ field, before: cut(before), after: cut(after) })),
    images: gallery === undefined ? null : galleryData(gallery, limit),
    ...(limit !== undefined && { shortened: true }),
  };
}

function galleryData({ before, after, uploads, moved, removed }: GalleryChange, limit?: number): object {
  const ids = (images: readonly { readonly id: string }[]) => images.slice(0, limit).map(({ id }) => id);
  return {
    before: ids(before),
    after: after.slice(0, limit).map((item) => ({
      id: idOf(item),
      file: item.file?.file ?? null,
      live: item.kind === 'live',
    })),
    uploaded: uploads.slice(0, limit).map(({ file }) => file),
    moved: ids(moved),
    removed: ids(removed),
  };
}
