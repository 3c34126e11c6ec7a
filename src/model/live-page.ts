import type { Field, ValueOf } from './fields.js';
import type { JsonObject } from './json.js';

/** An image in the live gallery. `id` is the SHA1 of the bytes that were uploaded. */
export interface LiveImage {
  readonly id: string;
  readonly url: string;
  readonly thumbnail: string;
}

/**
 * The value of each field on the live page. Undefined means unknown, which is never equal to anything: the portal's API
 * left the key out, or returned a value of an unexpected type.
 */
export type LiveFields = { readonly [F in Field]: ValueOf<F> | undefined };

/** A mod's page on the portal. */
export interface LivePage {
  readonly name: string;
  readonly fields: LiveFields;
  /** In order. Undefined when the response may not name every image, so that none is lost because of it. */
  readonly images: readonly LiveImage[] | undefined;
  /** Where people see the page. */
  readonly address: string;
  /** The whole response, for the backup. */
  readonly body: JsonObject;
}
