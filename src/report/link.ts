import { attribute } from './markdown-escape.js';

/** In characters. Browsers accept more, but no mod's page needs it. */
const MAX_URL_LENGTH = 2000;

/** The encoded address if it is http or https; undefined for other schemes, credentials, and relative addresses. */
export function webUrl(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  const isWeb = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return isWeb && url.href.length <= MAX_URL_LENGTH ? url.href : undefined;
}

/**
 * A link as HTML, or only its text if the address is not usable.
 *
 * @param text as HTML
 */
export function link(text: string, address: string | undefined): string {
  const url = address === undefined ? undefined : webUrl(address);
  return url === undefined ? text : `<a href="${attribute(withoutBacklink(url))}">${text}</a>`;
}

/**
 * A link to an issue, a pull request or a commit makes GitHub add "mentioned this" to that page. The address that GitHub
 * has for this purpose avoids it.
 */
export function withoutBacklink(url: string): string {
  return url.replace(
    /^https?:\/\/(?:www\.)?github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\/)/,
    'https://redirect.github.com',
  );
}

/** @param width in CSS pixels; undefined for the width of the image itself */
export function image(address: string, alternative: string, width?: number): string | undefined {
  const url = webUrl(address);
  if (url === undefined) return undefined;
  const size = width === undefined ? '' : ` width="${width}"`;
  return `<img src="${attribute(url)}"${size} alt="${attribute(alternative)}">`;
}
