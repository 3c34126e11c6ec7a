import { createHash } from 'node:crypto';

import { showPlace, type Problem } from '../model/problem.js';
import type { ImageAddress } from './gallery.js';
import { html, type Html } from './html.js';
import { modSection, titleOf } from './mod-section.js';
import type { PreviewedMod } from './previewed-mod.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** The content of a preview, and the way in which its document loads the images. */
export interface PreviewRequest {
  readonly mods: readonly PreviewedMod[];
  /** The problems of the files. */
  readonly problems: readonly Problem[];
  readonly imageAddress: ImageAddress;
  /** Whether a server updates the document; it sends an event at `/events` for each new version. */
  readonly isServed: boolean;
}

/**
 * The pages as players would see them, as one HTML document. It loads nothing but its images, and the only script that can
 * run is its own. Pure.
 */
export function renderPreview(request: PreviewRequest): string {
  const { mods, isServed } = request;
  const [first, ...others] = mods;
  const title = first === undefined ? 'Preview' : others.length > 0 ? `${mods.length} mods` : titleOf(first);
  const body = page(request);
  const head = html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(isServed)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="dark" />
    <meta name="generator" content="modportal-sync" />
    <link rel="icon" href="data:," />
    <title>${title} (preview)</title>`;
  const version = isServed ? ` data-version="${hash(body.text).slice(0, 16)}"` : '';
  // Not in a template, whose formatting would change the text of the style and the script, and so their hashes.
  return [
    `<!doctype html>\n<html lang="en">\n<head>\n${head.text}\n<style>${STYLE}</style>\n</head>\n<body>\n`,
    `<div id="page"${version}>${body.text}</div>\n`,
    `${LARGE_VIEW.text}\n<script>${SCRIPT}</script>\n</body>\n</html>\n`,
  ].join('');
}

/** The version of a served document, which changes with everything that it shows. */
export function versionOf(document: string): string {
  return /<div id="page" data-version="(\w+)"/.exec(document)?.[1] ?? '';
}

/**
 * The policy for the document's header and its `<meta>`. Images may come from anywhere on https, because a page may embed
 * them from anywhere; http is only for an emulated portal.
 */
export function contentSecurityPolicy(isServed: boolean): string {
  const images = 'data: https: http://127.0.0.1:* http://localhost:*';
  return [
    "default-src 'none'",
    `script-src '${hashSource(SCRIPT)}'`,
    `style-src '${hashSource(STYLE)}'`,
    `img-src ${isServed ? "'self' " : ''}${images}`,
    `media-src ${images}`,
    `connect-src ${isServed ? "'self'" : "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashSource = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function page({ mods, problems, imageAddress, isServed }: PreviewRequest): Html {
  const sections = mods.map((mod, at) => modSection(mod, idOf(at), imageAddress));
  return html`<a class="skip" href="#main">Skip to the page</a>
    <header>
      <p class="about">
        <strong>Preview</strong> An approximation of the page on the mod portal, made by modportal-sync. The
        portal itself may show it differently.
        ${isServed && html`<span class="live" role="status" data-live>Updated when a file changes.</span>`}
      </p>
      ${mods.length > 1 && navigation(mods)}
    </header>
    <main id="main" tabindex="-1">
      ${problemList(problems)}
      ${mods.length === 0 && html`<p class="status">There is no page to show.</p>`}${sections}
    </main>`;
}

const idOf = (at: number): string => `mod-${at + 1}`;

function navigation(mods: readonly PreviewedMod[]): Html {
  const items = mods.map(
    (mod, at) =>
      html`<li>
        <a href="#${idOf(at)}" data-to="${idOf(at)}"><bdi>${titleOf(mod)}</bdi></a>
      </li>`,
  );
  return html`<nav aria-label="Mods">
    <ul>
      ${items}
    </ul>
  </nav>`;
}

function problemList(problems: readonly Problem[]): Html | undefined {
  if (problems.length === 0) return undefined;
  const items = problems.map(
    ({ severity, message, hint, place }) =>
      html`<li class="${severity}">
        <strong>${severity}</strong>
        ${place && html`<code>${showPlace(place)}</code> `}${showMessage(message)}
        ${hint !== undefined && html`<span class="hint">${showMessage(hint)}</span>`}
      </li>`,
  );
  return html`<section class="problems" role="alert" aria-label="Problems in the files">
    <ul>
      ${items}
    </ul>
  </section>`;
}

/** A message, in which backticks mark code. */
function showMessage(text: string): readonly (Html | string)[] {
  const parts = text.split('`');
  return parts.length % 2 === 0
    ? [text]
    : parts.map((part, at) => (at % 2 === 0 ? part : html`<code>${part}</code>`));
}

/** Outside of the part that is updated, so that an open image stays open. */
const LARGE_VIEW = html`<dialog id="large" aria-label="Image">
  <figure>
    <img id="large-image" alt="" />
    <figcaption id="large-caption" aria-live="polite"></figcaption>
  </figure>
  <div class="controls">
    <button type="button" data-step="-1" aria-label="Previous image">←</button>
    <button type="button" data-step="1" aria-label="Next image">→</button>
    <button type="button" data-close aria-label="Close" autofocus>×</button>
  </div>
</dialog>`;
