import { Parser } from 'htmlparser2';

import { escapeHtml } from './html.js';

/** How the addresses and ids of a text are changed for the document. */
export interface Surroundings {
  /** The beginning of every `id`, so that no element of a text can pass for one of the document. */
  readonly idPrefix: string;
  /** @returns undefined for an address that no link may have */
  readonly linkTo: (address: string) => { readonly href: string; readonly isOutside: boolean } | undefined;
  /** @returns undefined for an image that is not shown */
  readonly imageAt: (address: string) => { readonly src: string; readonly isVideo: boolean } | undefined;
}

/** Elements with their attributes. The content of any other element is kept, without its tags. */
const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...'abbr b bdi bdo blockquote br caption center cite code dd del details dfn div dl dt em figcaption figure'
    .split(' ')
    .map((name): [string, string[]] => [name, []]),
  ...'h1 h2 h3 h4 h5 h6 hr i ins kbd li mark p pre q rp rt ruby s samp small span strike strong sub summary'
    .split(' ')
    .map((name): [string, string[]] => [name, []]),
  ...'sup table tbody tfoot thead tr tt u ul var wbr'
    .split(' ')
    .map((name): [string, string[]] => [name, []]),
  ['a', ['href']],
  ['code', ['class']],
  ['details', ['open']],
  ['img', ['src', 'alt', 'width', 'height']],
  ['ol', ['start', 'reversed']],
  ['td', ['colspan', 'rowspan', 'width', 'valign']],
  ['th', ['colspan', 'rowspan', 'width', 'valign', 'scope']],
  ['video', ['src', 'width', 'height']],
]);

const EVERYWHERE = ['id', 'title', 'dir', 'lang', 'align', 'data-changed'];

/** The values that an attribute may have. Others are free text, which cannot do anything. */
const VALUES: Readonly<Record<string, RegExp>> = {
  align: /^(?:left|center|right|justify)$/i,
  class: /^language-[\w+#.-]{1,40}$/,
  colspan: /^\d{1,3}$/,
  'data-changed': /^$/,
  dir: /^(?:ltr|rtl|auto)$/i,
  height: /^\d{1,4}%?$/,
  lang: /^[\w-]{1,35}$/,
  open: /^/,
  reversed: /^/,
  rowspan: /^\d{1,3}$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/i,
  start: /^-?\d{1,6}$/,
  valign: /^(?:top|middle|bottom|baseline)$/i,
  width: /^\d{1,4}%?$/,
};

/** Elements that are left out with their content, which is not text for readers. */
const WITH_CONTENT = new Set(
  'applet audio canvas frameset iframe math noembed noframes noscript object script select style svg template textarea title xmp plaintext'.split(
    ' ',
  ),
);

/** Elements without an end tag, or whose end tag is written together with the start tag. */
const VOID = new Set(['br', 'hr', 'img', 'video', 'wbr']);

/**
 * Rebuilds HTML from allowed elements and attributes. It runs no script, loads nothing but images and videos, and every
 * element is closed.
 */
export function sanitize(text: string, surroundings: Surroundings): string {
  const out: string[] = [];
  /** The elements that are open. The parser also closes a tag that the text never finishes. */
  const open: OpenElement[] = [];
  /** How many of them are left out with their content. */
  let leftOut = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (WITH_CONTENT.has(name)) leftOut += 1;
        const allowed = ELEMENTS.get(name);
        const isShown = leftOut === 0 && allowed !== undefined && !endsAnItem(name, open);
        open.push({ name, isShown });
        if (!isShown) return;
        if (name === 'img' || name === 'video') out.push(showImage(attributes, surroundings));
        else if (name === 'a') out.push(openLink(attributes, surroundings));
        else out.push(`<${name}${showAttributes(attributes, allowed, surroundings)}>`);
      },
      ontext(piece) {
        if (leftOut === 0) out.push(escapeHtml(piece));
      },
      onclosetag(name) {
        const last = open.at(-1);
        if (last?.name !== name) return;
        open.pop();
        if (WITH_CONTENT.has(name)) leftOut -= 1;
        else if (last.isShown && !VOID.has(name)) out.push(`</${name}>`);
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return out.join('');
}

interface OpenElement {
  readonly name: string;
  /** Whether its tags are in the document. */
  readonly isShown: boolean;
}

/** The elements of lists, by the items of these lists. */
const ITEMS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol', 'li'],
  dd: ['dl', 'dd', 'dt'],
  dt: ['dl', 'dd', 'dt'],
};

/**
 * Whether a browser would end an open item of the same list before this one, with all that is open in it: then the end tags
 * of those elements would end elements around the text.
 */
function endsAnItem(name: string, open: readonly OpenElement[]): boolean {
  const list = ITEMS[name];
  const nearest = list && open.findLast((element) => element.isShown && list.includes(element.name));
  return nearest !== undefined && nearest.name in ITEMS;
}

type Attributes = Readonly<Record<string, string>>;

function openLink(attributes: Attributes, surroundings: Surroundings): string {
  const shown = showAttributes(attributes, [], surroundings);
  const id = attributes.id === undefined && attributes.name ? idOf(attributes.name, surroundings) : '';
  const link = attributes.href === undefined ? undefined : surroundings.linkTo(attributes.href);
  if (link === undefined) return `<a${shown}${id}>`;
  const outside = link.isOutside ? ' target="_blank" rel="nofollow noopener noreferrer"' : '';
  return `<a${shown}${id} href="${escapeHtml(link.href)}"${outside}>`;
}

/** An image, or a video if its address is that of a video: the portal shows such an image as a video. */
function showImage(attributes: Attributes, surroundings: Surroundings): string {
  const found = attributes.src === undefined ? undefined : surroundings.imageAt(attributes.src);
  const alternative = attributes.alt?.trim() ?? '';
  if (found === undefined)
    return `<span class="no-image">${escapeHtml(`Image that is not shown here${alternative === '' ? '' : `: ${alternative}`}`)}</span>`;
  const shown = showAttributes(attributes, ['width', 'height'], surroundings);
  const src = escapeHtml(found.src);
  return found.isVideo
    ? `<video controls preload="metadata" src="${src}"${shown}></video>`
    : `<img loading="lazy" decoding="async" src="${src}" alt="${escapeHtml(alternative)}"${shown}>`;
}

function showAttributes(
  attributes: Attributes,
  allowed: readonly string[],
  surroundings: Surroundings,
): string {
  return [...EVERYWHERE, ...allowed]
    .filter((name) => Object.hasOwn(attributes, name))
    .map((name) => {
      const value = attributes[name] ?? '';
      if (name === 'id') return idOf(value, surroundings);
      return (VALUES[name]?.test(value.trim()) ?? true) ? ` ${name}="${escapeHtml(value.trim())}"` : '';
    })
    .join('');
}

function idOf(name: string, { idPrefix }: Surroundings): string {
  return name === '' ? '' : ` id="${escapeHtml(idPrefix + name)}"`;
}
