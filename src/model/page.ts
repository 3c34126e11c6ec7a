import type { Field, FieldOfKind, PagePart, ValueOf } from './fields.js';
import type { Place } from './problem.js';

/** A piece of Markdown: text, or the portal's address of an image, which is known once the image is live. */
export type MarkdownPart = string | { readonly sha1: string };

/** Markdown as it is published, except for the addresses of embedded images. */
export type MarkdownText = readonly MarkdownPart[];

/** The values that the repository declares. A field that it does not declare is missing here, and never changed. */
export type PageFields = {
  readonly [F in Field]?: F extends FieldOfKind<'markdown'> ? MarkdownText : ValueOf<F>;
};

/** An image file, checked and read once. Its bytes stay on disk until they are uploaded. */
export interface ImageFile {
  /** File name inside the images folder. */
  readonly name: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly absolutePath: string;
  /** Of the bytes, in lower-case hex: the id that the portal gives the image. */
  readonly sha1: string;
  readonly bytes: number;
  readonly type: 'image/png' | 'image/jpeg';
  /** Absolute paths of other files in the folder with the same bytes. */
  readonly copies: readonly string[];
}

/** The images that the page must show, each once, in order; never empty. */
export interface Gallery {
  /** Relative to the workspace, with forward slashes. */
  readonly folder: string;
  readonly images: readonly ImageFile[];
  /** Whether images that are only on the portal are removed. */
  readonly prune: boolean;
}

/** The page that one modportal.yml declares, read and checked. */
export interface Page {
  readonly mod: string;
  /** Path of modportal.yml, relative to the workspace, with forward slashes. */
  readonly config: string;
  readonly fields: PageFields;
  readonly gallery?: Gallery;
  /** Where each part is declared. */
  readonly places: Readonly<Partial<Record<PagePart, Place>>>;
}
