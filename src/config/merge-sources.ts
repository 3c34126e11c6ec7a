import { descriptorOf, type Field } from '../model/fields.js';
import { showPlace, type Place, type Problems } from '../model/problem.js';
import { hintForNewTag } from './likely-values.js';
import { PAGE_KEYS, type FrontMatter } from './schema.js';
import type { YamlDocument } from './yaml-document.js';

/** One document that declares page keys: modportal.yml, front matter, or info.json. */
export interface DeclaringSource {
  readonly values: FrontMatter;
  readonly document: YamlDocument;
}

export interface Declarations {
  readonly values: FrontMatter;
  readonly places: Partial<Record<Field | 'mod' | `tags[${number}]`, Place>>;
}

/** Merges the sources. Several may declare the same key with the same value; the first place is kept. */
export function mergeDeclarations(sources: readonly DeclaringSource[], problems: Problems): Declarations {
  let values: FrontMatter = {};
  const places: Declarations['places'] = {};
  for (const key of PAGE_KEYS) {
    for (const { values: given, document } of sources) {
      const value = given[key];
      if (value === undefined) continue;
      const place = document.placeOf([key]);
      const earlier = places[key];
      if (earlier === undefined) {
        values = { ...values, [key]: value };
        places[key] = place;
        if (typeof value === 'object') {
          for (const index of value.keys()) places[`tags[${index}]`] = document.placeOf([key, index]);
        }
      } else if (comparable(value) !== comparable(values[key])) {
        problems.error(
          place,
          `\`${key}\` is ${JSON.stringify(value)} here and ${JSON.stringify(values[key])} in ${showPlace(earlier)}`,
          // The name in info.json is always there.
          key === 'mod' ? 'write the same name in both places' : 'declare it in only one of the two places',
        );
      }
    }
  }
  warnOfUnusualValues({ values, places }, problems);
  return { values, places };
}

function comparable(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? [...new Set(value)].sort() : value);
}

/** Warns about values that are unknown here, but that the portal may accept. */
function warnOfUnusualValues({ values, places }: Declarations, problems: Problems): void {
  for (const key of PAGE_KEYS) {
    const [value, place] = [values[key], places[key]];
    if (key === 'mod' || value === undefined || place === undefined) continue;
    const descriptor = descriptorOf(key);
    if (descriptor.kind === 'tags' && typeof value === 'object') {
      const seen = new Set<string>(descriptor.values);
      for (const [index, tag] of value.entries()) {
        if (seen.has(tag)) continue;
        seen.add(tag);
        const message = `unknown tag "${tag}": it will be sent, but the portal rejects it if it has no such tag`;
        problems.warn(places[`tags[${index}]`], message, hintForNewTag(tag));
      }
    }
    if (descriptor.kind === 'choice' && descriptor.others !== undefined && typeof value === 'string') {
      const { values: known, noun, others } = descriptor;
      if (!known.includes(value) && !others.usual.test(value))
        problems.warn(place, `"${value}" does not look like a custom ${noun}`, others.hint);
    }
  }
}
