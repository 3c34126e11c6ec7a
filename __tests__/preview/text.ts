import { renderMarkdown } from '../../src/preview/markdown.js';

/** A text as the preview shows it. */
export function render(text: string): string {
  return renderMarkdown({
    text: [text],
    changed: new Set(),
    portal: 'https://mods.factorio.com/mod/big-mod',
    idPrefix: 'text--',
    imageAddress: () => undefined,
    imageId: () => undefined,
  }).text;
}
