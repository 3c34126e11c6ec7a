import type { Field, MarkdownField, PagePart, ValueOf } from './fields.js';
import type { Place } from './problem.js';

/** Text, or a placeholder for an image's address on the portal, which is known once the image is live. */
export type MarkdownPart = string | { readonly sha1: string };

/** Markdown as it will be published, except for the addresses of embedded images. */
export type MarkdownText = readonly MarkdownPart[];

/** The values that the repository declares. Other fields are never changed. */
export type PageFields = {
  readonly [F in Field]?: F extends MarkdownField ? MarkdownText : ValueOf<F>;
};

/** An image file, checked and read once. Its bytes stay on disk until they are uploaded. */
export interface ImageFile {
  /** For reports: the path inside the images folder, or relative to modportal.yml if `images.files` names it. */
  readonly name: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** After symbolic links. */
  readonly absolutePath: string;
  /** In lower-case hex. This is also the image's id on the portal. */
  readonly sha1: string;
  /** The id of a live image that the portal serves with these bytes, although different bytes were uploaded. */
  readonly portalId?: string;
  readonly bytes: number;
  readonly type: 'image/png' | 'image/jpeg';
  /** Other files of the gallery with the same bytes. */
  readonly copies: readonly Pick<ImageFile, 'file' | 'absolutePath'>[];
}

/** The images that the page must show, in order, each once; never empty. */
export interface Gallery {
  /** Where the images come from, for messages: the folder, relative to the workspace, or "`images.files`". */
  readonly source: string;
  readonly images: readonly ImageFile[];
  /** Whether to remove images that are only on the portal. Undefined keeps them as `false` does, with a warning. */
  readonly prune: boolean | undefined;
}

/** An image that a page had when its backup was written. */
export interface RestoredImage {
  /** On the portal. */
  readonly id: string;
  /** Its address at that time. */
  readonly url: string;
  /** Its bytes, if the backup has them. The `portalId` is this image's id. */
  readonly file?: ImageFile;
}

/** The part of a page that only a backup has. The repository declares a `gallery` instead. */
export interface Restoration {
  /** The gallery must have exactly these images, in this order; undefined if the backup does not show the gallery. */
  readonly images?: readonly RestoredImage[];
  /** Whether images that are neither live nor saved are left out, with a warning. Otherwise, they are an error. */
  readonly skipLost: boolean;
}

/** Where the lines of a Markdown text come from. */
export interface TextSource {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** For each line of the text, its line in the file, counted from 1. */
  readonly lines: readonly number[];
}

/** How a Markdown file becomes the published text. */
export interface TextOrigin extends TextSource {
  /** The text of the file after its front matter, with LF newlines. */
  readonly body: string;
  /** What publishing replaces in the body: sorted, without overlaps. */
  readonly edits: readonly {
    readonly from: number;
    readonly to: number;
    readonly parts: MarkdownText;
    /** Whether it leaves out text, instead of rewriting an address. */
    readonly isRemoval: boolean;
  }[];
}

/** A file of the repository with the text of one of the portal's default licences. */
export interface LicenseFile {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** As the portal names it, e.g. `default_mit`. */
  readonly license: string;
}

/** The page that one modportal.yml declares, or that a backup has, after all checks. */
export interface Page {
  readonly mod: string;
  /** Path of modportal.yml, relative to the workspace, with forward slashes; or the path of the backup. */
  readonly config: string;
  readonly fields: PageFields;
  readonly gallery?: Gallery;
  /** Only in the page of a backup. A value that the portal's API cannot restore is then a warning, and not an error. */
  readonly restoration?: Restoration;
  /** For the log: one sentence for each Markdown file with a part that is not published. */
  readonly leftOut?: readonly string[];
  /** The texts that are read from files; missing for a text that is cleared. */
  readonly texts?: Readonly<Partial<Record<MarkdownField, TextOrigin>>>;
  /** For a notice if it disagrees with the live page. Never published; undefined if the licence is declared. */
  readonly licenseFile?: LicenseFile;
  /** The place where the name and each part is declared, and each tag by its index in `fields.tags`. */
  readonly places: Readonly<Partial<Record<PagePart | 'mod' | `tags[${number}]`, Place>>>;
}
