import type { Field, FieldValue, PagePart } from './fields.js';
import type { LiveImage } from './live-page.js';
import type { ImageFile, TextSource } from './page.js';
import type { Problem } from './problem.js';

/** A field that differs. `after` is the value to send. */
export interface FieldChange {
  readonly field: Field;
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** The file with `after`, if it is a Markdown text. */
  readonly source?: TextSource;
  /** SHA1s of embedded images that are not live yet. Until they are live, `after` contains guesses of their addresses. */
  readonly awaits?: readonly string[];
}

/** An image of the planned gallery: already live, or to be uploaded. */
export type GalleryItem =
  | { readonly kind: 'live'; readonly image: LiveImage; readonly file?: ImageFile }
  | { readonly kind: 'new'; readonly file: ImageFile };

/** A gallery that differs. */
export interface GalleryChange {
  readonly before: readonly LiveImage[];
  /** In order; never empty. */
  readonly after: readonly GalleryItem[];
  readonly uploads: readonly ImageFile[];
  readonly removed: readonly LiveImage[];
  /** The smallest set of live images that have to move so that all are in order. */
  readonly moved: readonly LiveImage[];
}

/** The changes that make the live page match the repository. Plain data, so that a dry run can show it. */
export interface Plan {
  readonly mod: string;
  /** Path of modportal.yml, relative to the workspace; or the path of the backup. */
  readonly config: string;
  /** Whether the page comes from a backup. */
  readonly isRestoration?: true;
  /** The web page for visitors. */
  readonly address: string;
  readonly fields: readonly FieldChange[];
  readonly gallery?: GalleryChange;
  /** Images that are only on the portal and stay there, because the configuration says `prune: false`. */
  readonly kept?: readonly LiveImage[];
  /** Declared parts that cannot be compared, because the portal's API does not return them. */
  readonly unknown: readonly PagePart[];
  /** Problems found by the comparison. If one of them is an error, nothing may be written. */
  readonly problems: readonly Problem[];
}

export function isEmpty({ fields, gallery }: Pick<Plan, 'fields' | 'gallery'>): boolean {
  return fields.length === 0 && gallery === undefined;
}

/** The names of the parts that differ, in the order of modportal.yml, `images` last. */
export function changedParts({ fields, gallery }: Pick<Plan, 'fields' | 'gallery'>): PagePart[] {
  const names: PagePart[] = fields.map(({ field }) => field);
  return gallery === undefined ? names : [...names, 'images'];
}

/** The id of the image on the portal, now or after its upload. */
export function idOf(item: GalleryItem): string {
  return item.kind === 'live' ? item.image.id : item.file.sha1;
}
