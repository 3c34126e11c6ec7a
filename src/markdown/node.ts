import type { Span } from './source-text.js';

/** What a target is for: to be gone to, or to be shown. */
export type Role = 'link' | 'image';

/** How a replacement must be written to survive in its place. */
export type Syntax = 'markdown' | 'quoted attribute' | 'unquoted attribute';

/** A destination as it stands in the file, without angle brackets or quotes around it; `value` has escapes and entities decoded. */
export interface Written extends Span {
  readonly value: string;
  readonly syntax: Syntax;
}

export type Node =
  | ({ readonly type: 'target'; readonly role: Role } & Written)
  | ({ readonly type: 'definition'; readonly label: string } & Written)
  /** A link or image that names a definition. */
  | { readonly type: 'reference'; readonly role: Role; readonly label: string; readonly from: number }
  /** `block` is the offset of the line on which the comment's paragraph, HTML block or table begins. */
  | ({ readonly type: 'comment'; readonly text: string; readonly block: number } & Span)
  | { readonly type: 'heading'; readonly text: string; readonly from: number }
  /** An `id`, or the `name` of an `<a>`. */
  | { readonly type: 'anchor'; readonly name: string; readonly from: number };
