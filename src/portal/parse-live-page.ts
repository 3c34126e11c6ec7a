import { isObject, type JsonObject } from '../model/json.js';

/** An image in the live gallery. `id` is the SHA1 of the bytes that were uploaded. */
export interface LiveImage {
  readonly id: string;
  readonly url: string;
  readonly thumbnail: string;
}

/**
 * A mod's page as the portal has it. Texts are '' when the portal leaves the key out, which is how it says empty. A value
 * of an unexpected type is undefined: nothing is known about it, so it is never equal to anything.
 */
export interface LivePage {
  readonly name: string;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly faq: string | undefined;
  readonly category: string | undefined;
  readonly tags: readonly string[] | undefined;
  /** The id that edit_details takes; undefined also when the portal leaves the key out. */
  readonly license: string | undefined;
  readonly homepage: string | undefined;
  readonly source_url: string | undefined;
  readonly deprecated: boolean | undefined;
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
  const text = (key: string): string | undefined => {
    const value = body[key] === undefined ? '' : body[key];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    name: body.name,
    title: text('title'),
    summary: text('summary'),
    description: text('description'),
    faq: text('faq'),
    category: text('category'),
    tags: parseTags(body.tags),
    license: isObject(body.license) && typeof body.license.id === 'string' ? body.license.id : undefined,
    homepage: text('homepage'),
    source_url: text('source_url'),
    deprecated: body.deprecated === undefined ? false : parseBoolean(body.deprecated),
    images: parseImages(body.images),
    address,
    body,
  };
}

function parseTags(value: unknown): string[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const tags = value.filter((tag) => typeof tag === 'string');
  return tags.length === value.length ? tags : undefined;
}

function parseBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
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
