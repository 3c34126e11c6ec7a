import type { Severity } from '../model/problem.js';
import type { Span } from './source-map.js';

/** `link`: a reader follows the address. `image`: the page itself shows or plays the file at the address. */
export type Role = 'link' | 'image';

/** The syntax around an address. It decides how a replacement is escaped. */
export type Syntax = 'markdown' | 'quoted attribute' | 'unquoted attribute';

/** The address in a link, an image, a definition or an attribute, without its brackets or quotes. */
export interface Address extends Span {
  /** With escapes and entities decoded. */
  readonly value: string;
  readonly syntax: Syntax;
}

export type GithubFeature =
  | 'alerts'
  | '<details>'
  | 'Mermaid diagrams'
  | 'task lists'
  | 'footnotes'
  | ':emoji: codes';

/** A part of a Markdown text that this project uses. */
export type Node =
  | ({ readonly type: 'address'; readonly role: Role } & Address)
  | ({ readonly type: 'definition'; readonly label: string } & Address)
  /** A link or image that uses a definition. */
  | { readonly type: 'reference'; readonly role: Role; readonly label: string; readonly from: number }
  /** The beginning of a marker where a browser sees no comment: in a script, say, or in an attribute. */
  | { readonly type: 'misplaced marker'; readonly from: number }
  /** `block` is the offset of the first line of the paragraph, HTML block or table that contains the comment. */
  | ({ readonly type: 'comment'; readonly text: string; readonly block: number } & Span)
  | { readonly type: 'heading'; readonly text: string; readonly from: number }
  /** Syntax that GitHub shows and other Markdown does not. `from` may be the beginning of its line. */
  | { readonly type: 'github only'; readonly feature: GithubFeature; readonly from: number }
  /** An `id`, or the `name` of an `<a>`. */
  | { readonly type: 'anchor'; readonly name: string; readonly from: number };

/** A problem with its offset in the body. The caller converts the offset to a place in the file. */
export interface OffsetProblem {
  readonly severity: Severity;
  readonly from: number;
  readonly message: string;
  readonly hint: string;
}
