import { isObject, type JsonObject } from './json.js';

/** An image in the live gallery. `id` is the SHA1 of the bytes that were uploaded. */
export interface LiveImage {
  readonly id: string;
  readonly url: string;
  readonly thumbnail: string;
}

/** A mod's page as the portal has it. Texts are '' when the portal leaves the key out, which is how it says empty. */
export interface LivePage {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly faq: string;
  readonly category: string;
  readonly tags: readonly string[];
  /** The id that edit_details takes; undefined when the portal does not say. */
  readonly license: string | undefined;
  readonly homepage: string;
  readonly source_url: string;
  readonly deprecated: boolean;
  /** In order. Undefined when the answer cannot be relied on to name every image, so that none is lost for it. */
  readonly images: readonly LiveImage[] | undefined;
  /** Where people see the page. */
  readonly address: string;
  /** The whole answer, for the backup. */
  readonly body: JsonObject;
}

/**
 * Reads the body of `/api/mods/{name}/full` (https://wiki.factorio.com/Mod_portal_API, and measured on the portal).
 * The portal calls this API internal, and keys have come and gone; a missing key means an empty field.
 *
 * @param address where people see the page
 * @returns undefined when this is not the page of a mod
 */
export function parseLivePage(body: JsonObject, address: string): LivePage | undefined {
  if (typeof body.name !== 'string') return undefined;
  const text = (key: string): string => (typeof body[key] === 'string' ? body[key] : '');
  return {
    name: body.name,
    title: text('title'),
    summary: text('summary'),
    description: text('description'),
    faq: text('faq'),
    category: text('category'),
    tags: Array.isArray(body.tags) ? body.tags.filter((tag) => typeof tag === 'string') : [],
    license: isObject(body.license) && typeof body.license.id === 'string' ? body.license.id : undefined,
    homepage: text('homepage'),
    source_url: text('source_url'),
    deprecated: body.deprecated === true,
    images: parseImages(body.images),
    address,
    body,
  };
}

/** @returns undefined unless every item is an image with an id that can be sent back in a comma-separated list */
export function parseImages(value: unknown): LiveImage[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const images = value.flatMap((item) => parseImage(item) ?? []);
  return images.length === value.length ? images : undefined;
}

export function parseImage(value: unknown): LiveImage | undefined {
  if (!isObject(value) || typeof value.id !== 'string' || !/^[^\s,]+$/.test(value.id)) return undefined;
  const { id, url, thumbnail } = value;
  return {
    id,
    url: typeof url === 'string' ? url : '',
    thumbnail: typeof thumbnail === 'string' ? thumbnail : '',
  };
}
