import { FIELDS, type Field } from '../model/page.js';
import { showPlace, type Place, type Problems } from '../model/problem.js';
import type { FrontMatter } from './schema.js';
import { suggest } from './validation.js';
import { TAGS, USUAL_CUSTOM_LICENSE } from '../model/vocabulary.js';
import type { YamlDocument } from './yaml-document.js';

/** One document that declares page keys: modportal.yml, front matter, or info.json. */
export interface DeclaringSource {
  readonly values: FrontMatter;
  readonly document: YamlDocument;
}

export interface Declarations {
  readonly values: FrontMatter;
  readonly places: Partial<Record<Field | 'mod', Place>>;
}

type Key = keyof FrontMatter;
const KEYS: readonly Key[] = ['mod', ...FIELDS.filter((field) => field !== 'description' && field !== 'faq')];

/** Puts the sources together. A key may stand in several as long as they agree; the first one's place is kept. */
export function mergeDeclarations(sources: readonly DeclaringSource[], problems: Problems): Declarations {
  let values: FrontMatter = {};
  const places: Partial<Record<Key, Place>> = {};
  for (const key of KEYS) {
    for (const { values: given, document } of sources) {
      const value = given[key];
      if (value === undefined) continue;
      const place = document.placeOf([key]);
      const earlier = places[key];
      if (earlier === undefined) {
        values = { ...values, [key]: value };
        places[key] = place;
      } else if (comparable(value) !== comparable(values[key])) {
        problems.error(
          place,
          `\`${key}\` is ${JSON.stringify(value)} here and ${JSON.stringify(values[key])} in ${showPlace(earlier)}`,
          'keep it in one of the two places',
        );
      }
    }
  }
  warnOfUnusualValues(values, places, problems);
  return { values, places };
}

function comparable(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? [...new Set(value)].sort() : value);
}

function warnOfUnusualValues(
  { tags, license }: FrontMatter,
  places: Partial<Record<Key, Place>>,
  problems: Problems,
): void {
  for (const tag of new Set(tags)) {
    if (places.tags !== undefined && !TAGS.some((known) => known === tag)) {
      problems.warn(places.tags, `the tag "${tag}" is not among the known ones`, suggest(tag, TAGS));
    }
  }
  if (places.license !== undefined && license?.startsWith('custom_') && !USUAL_CUSTOM_LICENSE.test(license)) {
    problems.warn(
      places.license,
      `"${license}" does not look like a custom licence`,
      'the id is the 24 hex digits in the address of the licence under "My licenses" on the portal',
    );
  }
}
