import { FIELD_NAMES, type Field, type MarkdownField, type ValueOf } from '../model/fields.js';
import { shortId, type LiveImage, type LivePage } from '../model/live-page.js';
import type { ImageFile, MarkdownText, Page } from '../model/page.js';
import { idOf, type FieldChange, type GalleryItem, type Plan } from '../model/plan.js';

/** A page to preview. */
export interface PreviewedMod {
  readonly page: Pick<Page, 'mod' | 'config' | 'fields' | 'gallery'>;
  /** Undefined if the portal was not read. */
  readonly live?: Pick<LivePage, 'fields' | 'images' | 'address' | 'body'> | undefined;
  /** Undefined if the portal was not read. */
  readonly plan?: Pick<Plan, 'fields' | 'gallery'> | undefined;
  /** The address of the page, if the portal was not read. Default: its address on the real portal. */
  readonly address?: string;
  /** Whether the files have errors now, and this is the page as it was before. */
  readonly isOutdated?: boolean | undefined;
}

/** A field as players would see it. */
export interface ShownField<Value> {
  /** Undefined if modportal.yml does not declare the field, and the live value is not known. */
  readonly value: Value | undefined;
  readonly change: FieldChange | undefined;
}

export function fieldOf<F extends Exclude<Field, MarkdownField>>(
  field: F,
  { page, live, plan }: PreviewedMod,
): ShownField<ValueOf<F>> {
  return {
    value: (page.fields[field] as ValueOf<F> | undefined) ?? live?.fields[field],
    change: plan?.fields.find((change) => change.field === field),
  };
}

export function textOf(field: MarkdownField, { page, live, plan }: PreviewedMod): ShownField<MarkdownText> {
  const onPage = live?.fields[field];
  return {
    value: page.fields[field] ?? (onPage === undefined ? undefined : [onPage]),
    change: plan?.fields.find((change) => change.field === field),
  };
}

/** An image of the gallery, or one that the plan removes from it. */
export interface ShownImage {
  readonly id: string;
  readonly name: string;
  /** The file in the repository, if there is one. */
  readonly file: ImageFile | undefined;
  readonly live: LiveImage | undefined;
  readonly change: 'new' | 'moved' | 'removed' | undefined;
}

/** The gallery, then the images that the plan removes; undefined if the gallery is not known. */
export function galleryOf({ page, live, plan }: PreviewedMod): readonly ShownImage[] | undefined {
  const files = new Map(
    page.gallery?.images.flatMap((file) => [file.sha1, file.portalId ?? file.sha1].map((id) => [id, file])),
  );
  const show = (live: LiveImage, change?: ShownImage['change']): ShownImage => {
    const file = files.get(live.id);
    return { id: live.id, name: file?.name ?? shortId(live.id), file, live, change };
  };
  if (plan?.gallery !== undefined) {
    const { after, moved, removed } = plan.gallery;
    const isMoved = new Set(moved.map(({ id }) => id));
    const shown = after.map((item) =>
      item.kind === 'live'
        ? show(item.image, isMoved.has(item.image.id) ? 'moved' : undefined)
        : newImage(item),
    );
    return [...shown, ...removed.map((image) => show(image, 'removed'))];
  }
  if (live?.images !== undefined) return live.images.map((image) => show(image));
  return page.gallery?.images.map((file) => ({
    id: file.sha1,
    name: file.name,
    file,
    live: undefined,
    change: undefined,
  }));
}

function newImage(item: Extract<GalleryItem, { kind: 'new' }>): ShownImage {
  return { id: idOf(item), name: item.file.name, file: item.file, live: undefined, change: 'new' };
}

/** The address of the page on the portal. */
export function addressOf({ page, live, address }: PreviewedMod): string {
  return live?.address ?? address ?? `https://mods.factorio.com/mod/${encodeURIComponent(page.mod)}`;
}

/** The keys of modportal.yml that are not declared, for a preview that has not read the portal. */
export function undeclared({ page }: PreviewedMod): readonly string[] {
  const fields = FIELD_NAMES.filter((field) => page.fields[field] === undefined);
  return page.gallery === undefined ? [...fields, 'images'] : fields;
}
