import type { Field, ValueOf } from './fields.js';
import type { JsonObject } from './json.js';

/** An image in the live gallery. `id` is the SHA1 of the bytes that were uploaded. */
export interface LiveImage {
  readonly id: string;
  readonly url: string;
  readonly thumbnail: string;
}

/** The beginning of an image's id, for people: eight of forty hex digits identify an image of one gallery. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}

/**
 * The value of each field on the live page. Undefined means unknown: the portal's API did not return the key, or returned
 * an unexpected type. An unknown value never equals another value.
 */
export type LiveFields = { readonly [F in Field]: ValueOf<F> | undefined };

/** A mod's page on the portal. */
export interface LivePage {
  readonly name: string;
  readonly fields: LiveFields;
  /** In order. Undefined when the response may be incomplete, so that no image is removed by mistake. */
  readonly images: readonly LiveImage[] | undefined;
  /** The web page for visitors. */
  readonly address: string;
  /** The whole response, for the backup. */
  readonly body: JsonObject;
}
