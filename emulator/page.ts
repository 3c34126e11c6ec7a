import MarkdownIt from 'markdown-it';
import type { ModState } from './mod.js';
import type { Context, PortalRequest } from './request.js';
import type { PortalResponse } from './response.js';
import { htmlResponse } from './response.js';
import type { Store } from './store.js';
import { CATEGORIES, TAGS } from './vocabulary.js';

/** With `html: false`, HTML in a description is shown as text. markdown-it removes links with unsafe schemes. */
const markdown = new MarkdownIt({ html: false, linkify: true });
const escape = markdown.utils.escapeHtml;

/** GET /: a list of links to the mods' pages. */
export function showIndex(_request: PortalRequest, { store }: Context): PortalResponse {
  const mods = store.names().flatMap((name) => store.find(name) ?? []);
  const items = mods.map((mod) => {
    const link = `<a href="/mod/${escape(encodeURIComponent(mod.name))}">${escape(mod.title)}</a>`;
    return `<li>${link} <span class="by">by ${escape(mod.owner)}</span><br>${escape(mod.summary)}</li>`;
  });
  const list =
    items.length === 0 ? '<p class="empty">No mods.</p>' : `<ul class="mods">${items.join('\n')}</ul>`;
  return pageResponse(200, 'Mods', `<h1>Mods</h1>\n${list}`);
}

/** GET /mod/{name}: the mod's page, as players see it. */
export function showMod({ name }: PortalRequest, { store }: Context): PortalResponse {
  const mod = store.find(name);
  if (mod === undefined) return pageResponse(404, 'Mod not found', '<h1>Mod not found</h1>');
  return pageResponse(200, mod.title, modPage(mod, store));
}

function modPage(mod: ModState, store: Store): string {
  const license = store.license(mod.license);
  return `<p><a href="/">All mods</a></p>
<h1>${escape(mod.title)}</h1>
<p class="by">by ${escape(mod.owner)}</p>
${mod.deprecated ? '<p class="deprecated">This mod is deprecated.</p>' : ''}
<p class="summary">${escape(mod.summary)}</p>
<dl>
${row('Name', `<code>${escape(mod.name)}</code>`)}
${row('Category', escape(CATEGORIES.get(mod.category || 'no-category') ?? mod.category))}
${row('Tags', mod.tags.map((tag) => `<span class="tag">${escape(TAGS.get(tag) ?? tag)}</span>`).join(' '))}
${row('Licence', license === undefined ? escape(mod.license) : link(license.url, license.title))}
${row('Homepage', link(mod.homepage, mod.homepage))}
${row('Source', link(mod.source_url, mod.source_url))}
</dl>
${section('Gallery', gallery(mod))}
${section('Description', markdown.render(mod.description))}
${section('FAQ', markdown.render(mod.faq))}`;
}

function gallery({ images }: ModState): string {
  const figures = images.map(({ id, url, thumbnail }, index) => {
    const picture = `<img src="${escape(thumbnail)}" alt="Image ${index + 1}" title="${escape(id)}">`;
    return `<a href="${escape(url)}">${picture}</a>`;
  });
  return figures.length === 0 ? '' : `<div class="gallery">${figures.join('\n')}</div>`;
}

/** A link, or plain text if the URL has another scheme than http or https: `javascript:` would run code. */
function link(url: string, label: string): string {
  if (!/^https?:\/\//i.test(url)) return escape(label);
  return `<a href="${escape(url)}" rel="nofollow noopener">${escape(label)}</a>`;
}

function row(term: string, html: string): string {
  return `<dt>${term}</dt><dd>${html === '' ? '<span class="empty">none</span>' : html}</dd>`;
}

function section(title: string, html: string): string {
  return `<section><h2>${title}</h2>\n${html.trim() === '' ? '<p class="empty">None.</p>' : html}</section>`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
h1 { margin-bottom: 0; }
h2 { border-bottom: 1px solid #8886; padding-bottom: .2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
img { max-width: 100%; }
pre { overflow-x: auto; padding: .6rem; background: #8882; }
.by, .empty { opacity: .7; }
.summary { font-size: 1.1rem; white-space: pre-line; }
.tag { border: 1px solid #8886; border-radius: 1rem; padding: 0 .6rem; }
.deprecated { border-left: 4px solid #d70; padding-left: .6rem; }
.gallery { display: flex; flex-wrap: wrap; gap: .6rem; }
.gallery img { height: 9rem; border: 1px solid #8886; }
`;

function pageResponse(status: number, title: string, body: string): PortalResponse {
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;
  // Scripts are forbidden. Images are allowed from every host, because descriptions on the portal may embed them.
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src http: https:";
  return htmlResponse(status, page, { 'content-security-policy': policy });
}
