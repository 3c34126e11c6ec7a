import type { ImageFile } from '../model/page.js';
import { webUrl } from '../report/link.js';
import { count, size } from '../text/plain-text.js';
import { html, type Html } from './html.js';
import { galleryOf, type PreviewedMod, type ShownImage } from './previewed-mod.js';

/** The address of an image file in the document; undefined for a file that the document does not show. */
export type ImageAddress = (file: ImageFile) => string | undefined;

/** The gallery: a button for each image, which opens it large. */
export function gallery(mod: PreviewedMod, id: string, imageAddress: ImageAddress): Html {
  const images = galleryOf(mod);
  if (images === undefined)
    return section(html`Gallery`, html`<p class="kept">The gallery stays as it is on the portal.</p>`);
  if (images.length === 0) return section(html`Gallery`, html`<p class="none">The page has no images.</p>`);

  const shown = images.filter(({ change }) => change !== 'removed');
  const counts = (['new', 'moved', 'removed'] as const).flatMap((change) => {
    const number = images.filter((image) => image.change === change).length;
    return number === 0 ? [] : html` <span class="mark ${change}">${number} ${change}</span>`;
  });
  const items = images.map((image, at) => item(image, at, shown.length, imageId(id, at), imageAddress));
  return section(
    html`Gallery <span class="count">${count(shown.length, 'image')}</span>${counts}`,
    html`<ul class="gallery" data-gallery>
      ${items}
    </ul>`,
    mod.plan === undefined && mod.page.gallery !== undefined && mod.page.gallery.prune !== true
      ? html`<p class="kept">Images that are only on the portal are kept after these.</p>`
      : undefined,
  );
}

/** By SHA1, the id of each image file in the document. */
export function imageIds(mod: PreviewedMod, id: string): ReadonlyMap<string, string> {
  return new Map(
    galleryOf(mod)?.flatMap(({ file }, at) => (file === undefined ? [] : [[file.sha1, imageId(id, at)]])),
  );
}

const imageId = (mod: string, at: number): string => `${mod}-image-${at + 1}`;

function section(heading: Html, content: Html, note?: Html): Html {
  return html`<section class="panel images">
    <h2>${heading}</h2>
    ${content}${note}
  </section>`;
}

function item(image: ShownImage, at: number, total: number, id: string, imageAddress: ImageAddress): Html {
  const { name, file, change } = image;
  const title = change === 'removed' ? `Removed image: ${name}` : `Image ${at + 1} of ${total}: ${name}`;
  const mark = change && html`<span class="mark ${change}">${change}</span>`;
  const { small, large } = addresses(image, imageAddress);
  const caption = html`<span class="caption"><bdi>${name}</bdi>${mark}</span>`;
  if (small === undefined) {
    const why = file === undefined ? 'not shown' : `${size(file.bytes)}, too large to be shown here`;
    return html`<li>
      <div id="${id}" class="thumb"><span class="no-image">${why}</span>${caption}</div>
    </li>`;
  }
  const whole = large === small ? '' : html` data-large="${large ?? small}"`;
  return html`<li>
    <button id="${id}" class="thumb ${change}" type="button" data-title="${title}" ${whole}>
      <img src="${small}" alt="${title}" loading="lazy" decoding="async" />${caption}
    </button>
  </li>`;
}

function addresses({ file, live }: ShownImage, imageAddress: ImageAddress) {
  const local = file && imageAddress(file);
  if (local !== undefined) return { small: local, large: local };
  const large = live && webUrl(live.url);
  return { small: (live && webUrl(live.thumbnail)) ?? large, large };
}
