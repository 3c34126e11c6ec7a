import { whyUnsafe } from '../text/secure-url.js';

/** Characters that could end an address in Markdown, a table cell, `srcset` or HTML, or start something else there. */
const UNSAFE = /[\s()<>[\]{}"'`|\\^]|,$/g;

/**
 * Checks and encodes an image's address from the portal, so that it can be put into a published text. Whatever it
 * contains, it must stay an address: `x) [click](https://evil.example` would add a link to the page.
 *
 * @param portal any address on the portal; if the portal is on this machine, http is allowed for images there too
 * @returns the encoded address; undefined when it is not a web address
 */
export function imageAddress(written: string, portal: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  if (whyUnsafe(url, new URL(portal)) !== undefined) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  // The host is left alone: it cannot contain an unsafe character, except for the brackets of IPv6.
  const path = url.href.slice(url.origin.length).replace(UNSAFE, encode);
  // A browser would read an entity as the character that it names.
  return url.origin + path.replace(/&(?=#?\w+;)/g, '&amp;');
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
