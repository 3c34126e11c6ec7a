import { decodeHTML } from 'entities/decode';
import MarkdownIt from 'markdown-it';
import { hasVisibleCharacter } from '../text/characters.js';
import { scanHtml } from './html.js';
import type { MarkdownPart } from '../model/page.js';

/** Elements that show something without any text in them. */
const SEEN = new Set(['img', 'hr', 'input', 'video', 'audio', 'iframe', 'embed', 'object', 'svg', 'canvas']);

/** In UTF-16 code units. Nearly every text shows something in these first ones; only a text that does not is read whole. */
const BEGINNING = 50_000;

const renderer = new MarkdownIt({ html: true });

/**
 * Whether the page that a text makes shows anything to a reader. Comments, reference definitions, blanks and characters
 * without width (`&nbsp;`, ZWSP) show nothing, nor do empty elements. Rendering it is the one sure way to find out.
 */
export function showsSomething(parts: readonly MarkdownPart[]): boolean {
  const text = parts.map((part) => (typeof part === 'string' ? part : undefined));
  // An image of the gallery.
  if (text.includes(undefined)) return true;
  const whole = text.join('');
  const beginning = whole.slice(0, whole.lastIndexOf('\n', BEGINNING) + 1);
  return isSeen(beginning) || isSeen(whole);
}

function isSeen(text: string): boolean {
  if (!hasVisibleCharacter(text)) return false;
  for (const piece of scanHtml(renderer.render(text))) {
    if (piece.type === 'text' && hasVisibleCharacter(decodeHTML(piece.text))) return true;
    if (piece.type === 'open' && SEEN.has(piece.name)) return true;
  }
  return false;
}
