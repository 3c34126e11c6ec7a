import { decodeHTML } from 'entities/decode';
import MarkdownIt from 'markdown-it';

import type { MarkdownPart } from '../model/page.js';
import { hasVisibleCharacter } from '../text/characters.js';
import { once } from '../text/once.js';
import { scanHtml } from './html.js';

/** Elements that are visible without text. */
const VISIBLE = new Set([
  'img',
  'hr',
  'input',
  'video',
  'audio',
  'iframe',
  'embed',
  'object',
  'svg',
  'canvas',
]);

/**
 * In UTF-16 code units. Nearly every text has something visible in its beginning. The rest is rendered only if the
 * beginning shows nothing.
 */
const BEGINNING = 50_000;

const renderer = once(() => new MarkdownIt({ html: true }));

/**
 * Whether a reader sees anything on the page with this text. Comments, reference definitions, blanks, characters without
 * width (`&nbsp;`, ZWSP) and empty elements are invisible. Only rendering the text shows that reliably.
 */
export function showsSomething(parts: readonly MarkdownPart[]): boolean {
  const text = parts.map((part) => (typeof part === 'string' ? part : undefined));
  // An image of the gallery.
  if (text.includes(undefined)) return true;
  const whole = text.join('');
  const beginning = whole.slice(0, whole.lastIndexOf('\n', BEGINNING) + 1);
  return isVisible(beginning) || isVisible(whole);
}

function isVisible(text: string): boolean {
  if (!hasVisibleCharacter(text)) return false;
  return scanHtml(renderer().render(text)).some(
    (piece) =>
      (piece.type === 'text' && hasVisibleCharacter(decodeHTML(piece.text))) ||
      (piece.type === 'open' && VISIBLE.has(piece.name)),
  );
}
