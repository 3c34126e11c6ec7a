import type MarkdownIt from 'markdown-it';

import type { Block } from './detail.js';
import { image, webUrl, withoutBacklink } from './link.js';
import { attribute, codeLine, prose } from './markdown-escape.js';

/** In characters of Markdown: enough for a person to look through, and a limit on the time of rendering. */
const MAX_LENGTH = 40_000;

type Renderer = InstanceType<typeof MarkdownIt>;

/** Undefined until it is loaded. */
let renderer: Renderer | undefined;

/**
 * Loads the Markdown renderer: a sixth of the bundle, which only a change of a description needs. Until it is loaded,
 * reports have no preview. Making a report is synchronous, so that it still works when the process is stopped.
 */
export async function loadDescriptionRenderer(): Promise<void> {
  const { default: Parser } = await import(/* webpackChunkName: "markdown" */ 'markdown-it');
  renderer ??= adapt(new Parser({ html: false }));
}

/**
 * The description as a folded page. It is rendered here, not by GitHub, because Markdown inside a report could break out of
 * its block. The result has no empty line, so GitHub reads it as one HTML block and looks for no Markdown in it.
 */
export function renderedDescription(description: string): Block {
  return (detail) => (detail.preview && renderer ? renderPreview(description, renderer) : undefined);
}

function renderPreview(description: string, renderer: Renderer): string {
  const text = description.replace(/\r\n?/g, '\n').split('\n').map(codeLine).join('\n');
  const end = text.length <= MAX_LENGTH ? text.length : text.lastIndexOf('\n', MAX_LENGTH);
  const html = /<[a-z!/]/i.test(text) ? ' (HTML is shown as text)' : '';
  const rest = end < text.length ? `<p><i>The rest of the preview is left out.</i></p>\n` : '';
  const page = renderHtml(text.slice(0, Math.max(end, 0)), renderer);
  return (
    `<details><summary>Preview of the description${html}</summary>\n<table><tr><td>\n` +
    `${page}${rest}</td></tr></table>\n</details>\n`
  );
}

/** Renders Markdown as HTML without empty lines. Only code blocks could need one, and they encode their newlines. */
function renderHtml(text: string, renderer: Renderer): string {
  return renderer
    .render(text)
    .split('\n')
    .filter((line) => /[^ \t]/.test(line))
    .map((line) => `${line}\n`)
    .join('');
}

/** Shows HTML as text: nobody has documented which HTML the portal allows, and passing it on unchecked would be unsafe. */
function adapt(renderer: Renderer): Renderer {
  const { rules } = renderer.renderer;
  // The rules below remove unsafe addresses. If validateLink rejected them, the link's Markdown source would be shown.
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
