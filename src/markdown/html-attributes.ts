import { decodeHTMLAttribute } from 'entities/decode';
import type { Attribute, HtmlPiece } from './html.js';
import type { Role, Written } from './node.js';

type Tag = Extract<HtmlPiece, { type: 'open' }>;
type AttributeTarget = { readonly type: 'target'; readonly role: Role } & Written;

/** The targets of an `<a>`, `<img>` or `<source>`; offsets in the scanned text. */
export function attributeTargets(tag: Tag): AttributeTarget[] {
  const of = (name: string): Attribute[] => {
    // HTML: of attributes with the same name the first one counts.
    const attribute = tag.attributes.find((candidate) => candidate.name === name);
    return attribute ? [attribute] : [];
  };
  switch (tag.name) {
    case 'a':
      return of('href').flatMap((attribute) => single(attribute, 'link'));
    case 'img':
      return [
        ...of('src').flatMap((attribute) => single(attribute, 'image')),
        ...of('srcset').flatMap(candidates),
      ];
    case 'source':
      return of('srcset').flatMap(candidates);
    default:
      return [];
  }
}

/** The names by which a tag can be gone to: its `id`, and the `name` of an `<a>`. */
export function anchorNames(tag: Tag): string[] {
  return tag.attributes
    .filter(({ name, value }) => value !== '' && (name === 'id' || (name === 'name' && tag.name === 'a')))
    .map(({ value }) => decodeHTMLAttribute(value));
}

function target(attribute: Attribute, role: Role, from: number, to: number): AttributeTarget {
  const value = decodeHTMLAttribute(attribute.value.slice(from, to));
  const syntax = attribute.quoted ? 'quoted attribute' : 'unquoted attribute';
  return { type: 'target', role, value, syntax, from: attribute.from + from, to: attribute.from + to };
}

/** A single URL, with blanks around it that a browser ignores. */
function single(attribute: Attribute, role: Role): AttributeTarget[] {
  const { value } = attribute;
  const to = value.trimEnd().length;
  const from = value.length - value.trimStart().length;
  return from < to ? [target(attribute, role, from, to)] : [];
}

const BLANK = /[\t\n\f\r ]/;

/** The URLs of a `srcset`, read as HTML says: `url descriptor, url descriptor`; a comma belongs to the URL unless it ends it. */
function candidates(attribute: Attribute): AttributeTarget[] {
  const { value } = attribute;
  const targets: AttributeTarget[] = [];
  let at = 0;
  while (at < value.length) {
    while (at < value.length && (BLANK.test(value.charAt(at)) || value[at] === ',')) at++;
    const from = at;
    while (at < value.length && !BLANK.test(value.charAt(at))) at++;
    let to = at;
    while (to > from && value[to - 1] === ',') to--;
    if (to > from) targets.push(target(attribute, 'image', from, to));
    if (to < at) continue;
    // Descriptors, up to the next comma that no parenthesis protects.
    for (let depth = 0; at < value.length && (depth > 0 || value[at] !== ','); at++) {
      if (value[at] === '(') depth++;
      else if (value[at] === ')') depth--;
    }
  }
  return targets;
}
