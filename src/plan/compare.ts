import { descriptorOf, FIELD_NAMES, type Field, type FieldValue, type PagePart } from '../model/fields.js';
import type { LivePage } from '../model/live-page.js';

/**
 * Whether two values of a field are equal on the portal. The portal changes newlines and outer white space, keeps tags
 * in no particular order, and has two words for "no category".
 *
 * @param embedded addresses of images in a Markdown text, whose queries do not count
 */
export function isSameValue(
  field: Field,
  a: FieldValue,
  b: FieldValue,
  embedded: readonly string[],
): boolean {
  return withoutQueries(comparable(field, a), embedded) === withoutQueries(comparable(field, b), embedded);
}

/** The parts that differ between two reads of one page, in the order of modportal.yml, `images` last. */
export function differingParts(before: LivePage, after: LivePage): PagePart[] {
  const fields = FIELD_NAMES.filter((field) => {
    const [old, now] = [before.fields[field], after.fields[field]];
    if (old === undefined || now === undefined) return old !== now;
    return comparable(field, old) !== comparable(field, now);
  });
  const ids = ({ images }: LivePage) => images?.map(({ id }) => id).join();
  return ids(before) === ids(after) ? fields : [...fields, 'images'];
}

function comparable(field: Field, value: FieldValue): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return [...new Set(value)].sort().join(',');
  return value.replace(/\r\n?/g, '\n').trim() || emptyValueOf(field);
}

/** The value that the portal stores for an empty value of the field. */
export function emptyValueOf(field: Field): string {
  return descriptorOf(field).emptyValue ?? '';
}

/**
 * Drops queries and fragments from the portal's own addresses in a text. A signature in one of them changes with each
 * read; if it were compared, every run would write the text again.
 */
function withoutQueries(text: string, addresses: readonly string[]): string {
  return addresses.reduce((result, address) => {
    const bare = address.replace(/[?#].*/, '');
    const [start, ...others] = result.split(bare);
    return [start, ...others.map((after) => after.replace(/^[?#][^\s()<>"']*/, ''))].join(bare);
  }, text);
}
