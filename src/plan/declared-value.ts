import { descriptorOf, type Field, type FieldValue } from '../model/fields.js';
import type { LivePage } from '../model/live-page.js';
import type { PageFields } from '../model/page.js';
import { imageAddress } from './image-address.js';

/** The value that the repository declares for a field, as it would be sent. */
export interface DeclaredValue {
  readonly value: FieldValue;
  /** SHA1s of embedded images whose addresses are not known yet. */
  readonly awaits: readonly string[];
  /** Addresses of embedded images, as the value has them. */
  readonly embedded: readonly string[];
  /** Addresses that the portal returned for embedded images, but that are not safe to publish. */
  readonly unsafe: readonly string[];
}

/**
 * @param declared the field's value in the repository
 * @param addresses by SHA1, addresses that the portal returned for uploads, whether or not the live page shows them
 */
export function declaredValue(
  field: Field,
  declared: NonNullable<PageFields[Field]>,
  live: LivePage,
  addresses: ReadonlyMap<string, string>,
): DeclaredValue {
  const awaits: string[] = [];
  const embedded = new Set<string>();
  const unsafe = new Set<string>();
  const liveUrls = new Map(live.images?.map(({ id, url }) => [id, url]));
  const addressOf = (sha1: string): string => {
    const url = addresses.get(sha1) ?? liveUrls.get(sha1) ?? '';
    const known = imageAddress(url, live.address);
    if (known !== undefined) return known;
    if (url !== '') unsafe.add(url);
    awaits.push(sha1);
    return guessAddress(sha1, liveUrls, live.address);
  };
  const embed = (sha1: string): string => {
    const address = addressOf(sha1);
    embedded.add(address);
    return address;
  };
  const valueOf = (): FieldValue => {
    if (typeof declared !== 'object') return declared;
    const parts = declared.map((part) => (typeof part === 'string' ? part : embed(part.sha1)));
    return descriptorOf(field).kind === 'tags' ? [...new Set(parts)] : parts.join('');
  };
  return { value: valueOf(), awaits, embedded: [...embedded], unsafe: [...unsafe] };
}

/**
 * A guess from the portal's current addresses. It is only shown: the portal's own address replaces it before the text is
 * sent.
 */
function guessAddress(sha1: string, liveUrls: ReadonlyMap<string, string>, portal: string): string {
  for (const [id, url] of liveUrls) {
    const like = imageAddress(url, portal);
    if (!like?.includes(id)) continue;
    const at = like.lastIndexOf(id);
    return like.slice(0, at) + sha1 + like.slice(at + id.length);
  }
  return `https://assets-mod.factorio.com/assets/${sha1}.png`;
}
