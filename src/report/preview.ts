import MarkdownIt from 'markdown-it';

import { image, webUrl, withoutBacklink } from './link.js';
import { attribute, codeLine, prose } from './markdown-escape.js';
import type { Listing } from './shorten.js';

/** In characters of Markdown, for a page that a person looks through; it also bounds the time of rendering. */
const MAX_LENGTH = 40_000;

/**
 * The description as a page, folded. It is rendered here and not by GitHub, since Markdown inside a report could break
 * out of its place. It is one HTML block to GitHub, because it has no empty line, so nothing in it is read as Markdown.
 */
export function preview(description: string): Listing {
  const text = description.replace(/\r\n?/g, '\n').split('\n').map(codeLine).join('\n');
  const end = text.length <= MAX_LENGTH ? text.length : text.lastIndexOf('\n', MAX_LENGTH);
  const html = /<[a-z!/]/i.test(text) ? ' (HTML is shown as text)' : '';
  const note = `<p><i>The rest of the preview is left out.</i></p>\n`;
  return {
    kind: 'preview',
    head: `<details><summary>Preview of the description${html}</summary>\n<table><tr><td>\n`,
    items: [...renderBlocks(text.slice(0, Math.max(end, 0))), ...(end < text.length ? [note] : [])],
    foot: '</td></tr></table>\n</details>\n',
    omitted: () => note,
  };
}

/** Each block of the text as HTML without empty lines. */
function renderBlocks(text: string): string[] {
  const tokens = markdown.parse(text, {});
  const blocks: string[] = [];
  let depth = 0;
  let start = 0;
  tokens.forEach(({ nesting }, at) => {
    depth += nesting;
    if (depth > 0) return;
    const html = markdown.renderer.render(tokens.slice(start, at + 1), markdown.options, {});
    blocks.push(
      `${html
        .split('\n')
        .filter((line) => /[^ \t]/.test(line))
        .join('\n')}\n`,
    );
    start = at + 1;
  });
  return blocks;
}

const markdown = createRenderer();

/** HTML in the text is shown as text: which of it the portal takes is not known, and none can be let through unchecked. */
function createRenderer() {
  const renderer = new MarkdownIt({ html: false });
  const { rules } = renderer.renderer;
  // A link with a scheme that is not let through loses its address below; refused here, it would show as its source.
  renderer.validateLink = () => true;

  rules.text = (tokens, at) => prose(tokens[at]?.content ?? '');
  rules.image = (tokens, at) => {
    const alternative = tokens[at]?.content ?? '';
    return image(String(tokens[at]?.attrGet('src')), alternative) ?? prose(`[${alternative}]`);
  };
  rules.link_open = (tokens, at) => {
    const url = webUrl(String(tokens[at]?.attrGet('href')));
    return url === undefined ? '<a>' : `<a href="${attribute(withoutBacklink(url))}">`;
  };
  for (const name of ['fence', 'code_block'] as const) {
    const rule = rules[name];
    rules[name] = (...given) => `${(rule?.(...given) ?? '').trimEnd().replaceAll('\n', '&#10;')}\n`;
  }
  return renderer;
}
