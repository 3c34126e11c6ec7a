import fc from 'fast-check';

import { CATEGORIES, LICENSES, TAGS, type Field } from '../../src/model/fields.js';

const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: Math.floor(maxLength / 8) }),
    fc
      .array(fc.constantFrom('a', ' ', '\n', '\r\n', 'ß', '&', '=', '+', '%', '🚂'), { maxLength: 30 })
      .map((parts) => parts.join('')),
  );
const title = text(250).filter((value) => value.length > 0);
const address = fc.oneof(
  fc.constant(''),
  fc.webUrl({ withQueryParameters: true }).filter((url) => url.length <= 256),
);
const tags = fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1 });
/** For each field, values that the portal accepts. */
export const fields = {
  title,
  summary: text(500),
  description: text(4000),
  faq: text(4000),
  category: fc.constantFrom(...CATEGORIES),
  tags,
  license: fc.constantFrom(...LICENSES),
  homepage: address,
  source_url: address,
  deprecated: fc.boolean(),
} satisfies Record<Field, fc.Arbitrary<unknown>>;
