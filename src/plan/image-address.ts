import { isSecure } from '../text/secure-url.js';

/** What could end an address in Markdown, in a table's cell, in `srcset` or in HTML, or begin something else there. */
const UNSAFE = /[\s()<>[\]{}"'`|\\^]|,$/g;

/**
 * An image's address from the portal, to be put into a published text. It is the portal's word and may be anybody's, so
 * it must not be more than an address: `x) [click](https://evil.example` would add a link to the page.
 *
 * @param portal any address on the portal: only one on this machine may have images that are not on https
 * @returns the address, encoded so that it cannot end its place in Markdown or HTML; undefined when it is not a web address
 */
export function imageAddress(written: string, portal: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  const isAllowed = url.protocol === 'https:' || (isSecure(url) && isOnThisMachine(portal));
  if (!isAllowed || url.username !== '' || url.password !== '') return undefined;
  // The host is left as it is: what could be unsafe there is no host, but for the brackets of IPv6.
  const path = url.href.slice(url.origin.length).replace(UNSAFE, encode);
  // An entity would be read as the character that it names.
  return url.origin + path.replace(/&(?=#?\w+;)/g, '&amp;');
}

/** By `isSecure`, http is let through for loopback alone, whatever the portal's own scheme. */
function isOnThisMachine(portal: string): boolean {
  const url = new URL(portal);
  url.protocol = 'http:';
  return isSecure(url);
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
