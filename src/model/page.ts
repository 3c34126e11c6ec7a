import type { MarkdownPart } from '../markdown/portal-markdown.js';
import type { Place } from './problem.js';

/** The page's fields, in the order of modportal.yml. */
export const FIELDS = [
  'title',
  'summary',
  'description',
  'faq',
  'category',
  'tags',
  'license',
  'homepage',
  'source_url',
  'deprecated',
] as const;

export type Field = (typeof FIELDS)[number];

/** Markdown as it reaches the portal, but for the addresses of the images that it embeds: only the portal knows them. */
export type MarkdownText = readonly MarkdownPart[];

/** What the repository wants the fields to be. A field that is not declared is not there, and never touched. */
export interface PageFields {
  readonly title?: string;
  readonly summary?: string;
  readonly description?: MarkdownText;
  readonly faq?: MarkdownText;
  readonly category?: string;
  readonly tags?: readonly string[];
  readonly license?: string;
  readonly homepage?: string;
  readonly source_url?: string;
  readonly deprecated?: boolean;
}

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
  /** Whether images that only the portal has are removed. */
  readonly prune: boolean;
}

/** What one modportal.yml wants, read and checked. */
export interface Page {
  readonly mod: string;
  /** Path of modportal.yml, relative to the workspace, with forward slashes. */
  readonly config: string;
  readonly fields: PageFields;
  readonly gallery?: Gallery;
  /** Where each declared part stands. */
  readonly places: Readonly<Partial<Record<Field | 'images', Place>>>;
}
