import { decodeHTMLAttribute } from 'entities/decode';

import type { Attribute, HtmlPiece } from './html.js';
import type { Address, Role } from './node.js';

type Tag = Extract<HtmlPiece, { type: 'open' }>;
type AttributeAddress = { readonly type: 'address'; readonly role: Role } & Address;

/** The attributes with an address that a reader follows (`link`) or a browser loads for the page (`image`, `srcset`). */
const ATTRIBUTES: ReadonlyMap<string, readonly (readonly [name: string, kind: Role | 'srcset'])[]> = new Map([
  ['a', [['href', 'link']]],
  ['area', [['href', 'link']]],
  ['audio', [['src', 'image']]],
  ['embed', [['src', 'image']]],
  ['iframe', [['src', 'image']]],
  [
    'img',
    [
      ['src', 'image'],
      ['srcset', 'srcset'],
    ],
  ],
  ['input', [['src', 'image']]],
  ['object', [['data', 'image']]],
  [
    'source',
    [
      ['src', 'image'],
      ['srcset', 'srcset'],
    ],
  ],
  ['track', [['src', 'image']]],
  [
    'video',
    [
      ['src', 'image'],
      ['poster', 'image'],
    ],
  ],
]);

/** The addresses in a tag, with their offsets in the HTML. */
export function attributeAddresses(tag: Tag): AttributeAddress[] {
  return (ATTRIBUTES.get(tag.name) ?? []).flatMap(([name, kind]) => {
    // HTML: if a tag has several attributes of the same name, the first one counts.
    const attribute = tag.attributes.find((candidate) => candidate.name === name);
    if (attribute === undefined) return [];
    return kind === 'srcset' ? candidates(attribute) : single(attribute, kind);
  });
}

/** The names that an in-page link to a tag can use: its `id`, and the `name` of an `<a>`. */
export function anchorNames(tag: Tag): string[] {
  return tag.attributes
    .filter(({ name, value }) => value !== '' && (name === 'id' || (name === 'name' && tag.name === 'a')))
    .map(({ value }) => decodeHTMLAttribute(value));
}

function addressIn(attribute: Attribute, role: Role, from: number, to: number): AttributeAddress {
  const value = decodeHTMLAttribute(attribute.value.slice(from, to));
  const syntax = attribute.quoted ? 'quoted attribute' : 'unquoted attribute';
  return { type: 'address', role, value, syntax, from: attribute.from + from, to: attribute.from + to };
}

/** A single URL. Browsers ignore the blanks around it. */
function single(attribute: Attribute, role: Role): AttributeAddress[] {
  const { value } = attribute;
  const to = value.trimEnd().length;
  const from = value.length - value.trimStart().length;
  return from < to ? [addressIn(attribute, role, from, to)] : [];
}

const BLANK = /[\t\n\f\r ]/;

/** The URLs of a `srcset`, `url descriptor, url descriptor`. HTML: a comma is part of a URL unless it is at the URL's end. */
function candidates(attribute: Attribute): AttributeAddress[] {
  const { value } = attribute;
  const addresses: AttributeAddress[] = [];
  let at = 0;
  while (at < value.length) {
    while (at < value.length && (BLANK.test(value.charAt(at)) || value[at] === ',')) at++;
    const from = at;
    while (at < value.length && !BLANK.test(value.charAt(at))) at++;
    let to = at;
    while (to > from && value[to - 1] === ',') to--;
    if (to > from) addresses.push(addressIn(attribute, 'image', from, to));
    if (to < at) continue;
    // The descriptors end at the next comma outside of parentheses.
    for (let depth = 0; at < value.length && (depth > 0 || value[at] !== ','); at++) {
      if (value[at] === '(') depth++;
      else if (value[at] === ')') depth--;
    }
  }
  return addresses;
}
