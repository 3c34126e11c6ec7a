import MarkdownIt, { type Token } from 'markdown-it';

import type { MarkdownText } from '../model/page.js';
import { once } from '../text/once.js';
import { isLoopback } from '../text/secure-url.js';
import { Html } from './html.js';
import { sanitize } from './sanitize.js';

/** A text to show, and the facts needed to show it. */
export interface TextView {
  readonly text: MarkdownText;
  /** The lines that differ from the live page, counted from 0. */
  readonly changed: ReadonlySet<number>;
  /** The address of the page on the portal, against which relative addresses are resolved. */
  readonly portal: string;
  /** The beginning of every `id` of the text. */
  readonly idPrefix: string;
  /** The address of an image file in this document, by its SHA1; undefined if the file is not shown. */
  readonly imageAddress: (sha1: string) => string | undefined;
  /** The id of the image in the gallery of the document, by its SHA1. */
  readonly imageId: (sha1: string) => string | undefined;
}

/** Markdown as HTML. The portal's parser is not known; this one reads GitHub's Markdown, and keeps only harmless HTML. */
export function renderMarkdown(view: TextView): Html {
  const markdown = renderer();
  const source = view.text.map((part) => (typeof part === 'string' ? part : placeholder(part.sha1))).join('');
  const tokens = markdown.parse(source.replace(/\r\n?/g, '\n'), {});
  prepare(tokens, view.changed);
  const { idPrefix } = view;
  return new Html(
    sanitize(markdown.renderer.render(tokens, markdown.options, {}), {
      idPrefix,
      linkTo: (address) => linkTo(address, view),
      imageAt: (address) => imageAt(address, view),
    }),
  );
}

/** Whether a text contains HTML. The portal may show less of it than the preview, or more. */
export function hasHtml(text: MarkdownText): boolean {
  return text.some((part) => typeof part === 'string' && /<[a-z!/][^>]*>/i.test(part));
}

const renderer = once(() => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  // The sanitizer drops unsafe addresses. If this function did, readers would see the link's Markdown.
  markdown.validateLink = () => true;
  return markdown;
});

const placeholder = (sha1: string): string => `modportal-image:${sha1}`;
const PLACEHOLDER = /^modportal-image:([0-9a-f]+)$/;

function linkTo(address: string, { portal, idPrefix, imageId }: TextView) {
  const [, sha1] = PLACEHOLDER.exec(address) ?? [];
  const id = sha1 === undefined ? undefined : imageId(sha1);
  if (id !== undefined) return { href: `#${id}`, isOutside: false };
  if (address.startsWith('#'))
    return { href: address === '#' ? '#' : `#${idPrefix}${decoded(address.slice(1))}`, isOutside: false };
  const url = URL.canParse(address, portal) ? new URL(address, portal) : undefined;
  if (url === undefined || !/^(?:https?|mailto):$/.test(url.protocol)) return undefined;
  return { href: url.href, isOutside: true };
}

function imageAt(address: string, { imageAddress }: TextView) {
  const [, sha1] = PLACEHOLDER.exec(address) ?? [];
  if (sha1 !== undefined) {
    const src = imageAddress(sha1);
    return src === undefined ? undefined : { src, isVideo: false };
  }
  // A relative address leads nowhere on the portal. An address without a scheme (`//host/path`) is absolute.
  const whole = address.startsWith('//') ? `https:${address}` : address;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  // Browsers do the same for the images of a page on https.
  if (!isLoopback(url)) url.protocol = 'https:';
  return { src: url.href, isVideo: /\.(?:mp4|webm|ogv|mov)$/i.test(url.pathname) };
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** Marks the smallest block around each changed line, and the first cell of a row. HTML blocks cannot be marked. */
function prepare(tokens: readonly Token[], changed: ReadonlySet<number>): void {
  const open: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.nesting === 1) open.push(token);
    if (token.nesting === -1) open.pop();
    // An author's HTML cannot set the mark.
    for (const each of [token, ...(token.children ?? [])])
      if (each.type.startsWith('html_')) each.content = each.content.replace(/data-changed/gi, 'data-');
    // The policy of the document forbids styles in attributes.
    const [, alignment] = /^text-align:(\w+)$/.exec(String(token.attrGet('style'))) ?? [];
    if (alignment !== undefined) token.attrSet('align', alignment);

    if (token.type === 'tr_open' && touches(token, changed)) tokens[at + 1]?.attrSet('data-changed', '');
    const isLeaf = token.type === 'inline' || token.type === 'fence' || token.type === 'code_block';
    if (!isLeaf || !touches(token, changed)) continue;
    const block = token.type === 'inline' ? open.findLast(({ hidden }) => !hidden) : token;
    block?.attrSet('data-changed', '');
  }
}

function touches({ map }: Token, changed: ReadonlySet<number>): boolean {
  const [from, to] = map ?? [0, 0];
  for (let line = from; line < to; line++) if (changed.has(line)) return true;
  return false;
}
