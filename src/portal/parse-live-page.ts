import { descriptorOf, FIELD_NAMES, type Field, type FieldValue } from '../model/fields.js';
import { isObject, type JsonObject } from '../model/json.js';
import type { LiveFields, LiveImage, LivePage } from '../model/live-page.js';

/**
 * Parses the body of `/api/mods/{name}/full` (https://wiki.factorio.com/Mod_portal_API, and measured on the portal).
 * The portal calls this API internal, and keys have come and gone. A missing key means an empty field.
 *
 * @param address where people see the page
 * @returns undefined when this is not the page of a mod
 */
export function parseLivePage(body: JsonObject, address: string): LivePage | undefined {
  if (typeof body.name !== 'string') return undefined;
  const fields = Object.fromEntries(FIELD_NAMES.map((field) => [field, parseField(field, body[field])]));
  return {
    name: body.name,
    // Each value has the type of its field: see parseField.
    fields: fields as LiveFields,
    images: parseImages(body.images),
    address,
    body,
  };
}

/** @returns undefined for a value of an unexpected type, and for a missing key that does not mean "empty" */
function parseField(field: Field, value: unknown): FieldValue | undefined {
  const descriptor = descriptorOf(field);
  switch (descriptor.kind) {
    case 'tags':
      return value === undefined ? [] : parseTags(value);
    case 'boolean':
      if (value === undefined) return false;
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      if (descriptor.isObject) return isObject(value) ? parseText(value.id) : undefined;
      return value === undefined ? '' : parseText(value);
    default:
      return value === undefined ? '' : parseText(value);
  }
}

function parseText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function parseTags(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const tags = value.filter((tag) => typeof tag === 'string');
  return tags.length === value.length ? tags : undefined;
}

/** @returns undefined unless every item is an image with an id that can be sent in a comma-separated list */
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
