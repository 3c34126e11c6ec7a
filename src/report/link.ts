import { attribute } from './markdown-escape.js';

/** In characters. Browsers take more, but no page of a mod needs it. */
const MAX_URL_LENGTH = 2000;

/** The address, encoded, if it leads to the web; undefined for any other scheme, for credentials, and for relative ones. */
export function webUrl(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  const isWeb = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return isWeb && url.href.length <= MAX_URL_LENGTH ? url.href : undefined;
}

/**
 * A link, as HTML; without a usable address, its text alone.
 *
 * @param text as HTML
 */
export function link(text: string, address: string | undefined): string {
  const url = address === undefined ? undefined : webUrl(address);
  return url === undefined ? text : `<a href="${attribute(withoutBacklink(url))}">${text}</a>`;
}

/**
 * A link to an issue, a pull request or a commit leaves a note there ("mentioned this"), which is a mention too. By the
 * address that GitHub has for this purpose, it does not.
 */
export function withoutBacklink(url: string): string {
  return url.replace(
    /^https?:\/\/(?:www\.)?github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\/)/,
    'https://redirect.github.com',
  );
}

/** @param width in CSS pixels; undefined for the image's own */
export function image(address: string, alternative: string, width?: number): string | undefined {
  const url = webUrl(address);
  if (url === undefined) return undefined;
  const size = width === undefined ? '' : ` width="${width}"`;
  return `<img src="${attribute(url)}"${size} alt="${attribute(alternative)}">`;
}
