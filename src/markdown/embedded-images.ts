import { applyEdits } from '../text/text-edits.js';
import { readMarkdown } from './document.js';

/**
 * Replaces the addresses of images in a Markdown text. Links, code and everything else are kept.
 *
 * @param body with LF newlines
 * @param pathOf returns the replacement for an address, without characters that need an escape; undefined to keep the
 *   address
 */
export function replaceImageAddresses(body: string, pathOf: (address: string) => string | undefined): string {
  const edits = readMarkdown(body).nodes.flatMap((node) => {
    const isImage = node.type === 'definition' || (node.type === 'address' && node.role === 'image');
    const path = isImage ? pathOf(node.value) : undefined;
    return isImage && path !== undefined ? [{ from: node.from, to: node.to, text: path }] : [];
  });
  return applyEdits(body, edits);
}
