import type { JsonObject } from '../../src/model/json.js';
import type { LiveImage, LivePage } from '../../src/model/live-page.js';
import type { ImageFile, Page, PageFields } from '../../src/model/page.js';
import { parseLivePage } from '../../src/portal/parse-live-page.js';

/** A live page with empty fields, except for those of the response. */
export function live(body: JsonObject = {}): LivePage {
  const page = parseLivePage(
    { name: 'big-mod', title: 'Big Mod', summary: '', images: [], license: { id: 'default_mit' }, ...body },
    'https://mods.example.org/mod/big-mod',
  );
  if (page === undefined) throw new Error('not a page');
  return page;
}

/** The page that a repository declares. */
export function page(fields: PageFields, more: Partial<Page> = {}): Page {
  return { mod: 'big-mod', config: 'modportal.yml', fields, places: {}, ...more };
}

/** A live image, whose id is its name. */
export function image(name: string): LiveImage {
  return { id: name, url: `https://assets/${name}.png`, thumbnail: '' };
}

/** The file of an image, whose id is its name. */
export function file(name: string): ImageFile {
  return {
    name: `${name}.png`,
    file: `shots/${name}.png`,
    absolutePath: `/${name}.png`,
    sha1: name,
    bytes: 1,
    type: 'image/png',
    copies: [],
  };
}
