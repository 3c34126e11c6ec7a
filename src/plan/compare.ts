import { descriptorOf, FIELD_NAMES, type Field, type FieldValue, type PagePart } from '../model/fields.js';
import type { LivePage } from '../model/live-page.js';

/**
 * Whether two values of a field are equal on the portal. The portal changes newlines and outer white space, keeps tags
 * in no particular order, and has two words for "no category".
 */
export function isSameValue(field: Field, a: FieldValue, b: FieldValue): boolean {
  return comparable(field, a) === comparable(field, b);
}

/** The parts that differ between two reads of one page, in the order of modportal.yml, `images` last. */
export function differingParts(before: LivePage, after: LivePage): PagePart[] {
  const fields = FIELD_NAMES.filter((field) => {
    const [old, now] = [before.fields[field], after.fields[field]];
    if (old === undefined || now === undefined) return old !== now;
    return !isSameValue(field, old, now);
  });
  const ids = ({ images }: LivePage) => images?.map(({ id }) => id).join();
  return ids(before) === ids(after) ? fields : [...fields, 'images'];
}

function comparable(field: Field, value: FieldValue): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return [...new Set(value)].sort().join(',');
  return value.replace(/\r\n?/g, '\n').trim() || emptyValueOf(field);
}

/** The word that the portal stores for an empty value of the field. */
export function emptyValueOf(field: Field): string {
  const descriptor = descriptorOf(field);
  return descriptor.kind === 'choice' ? (descriptor.emptyValue ?? '') : '';
}
