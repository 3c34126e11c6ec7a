import * as v from 'valibot';

import {
  descriptorOf,
  FIELD_NAMES,
  isMarkdownField,
  MARKDOWN_FIELDS,
  type Field,
  type MarkdownField,
  type ValueOf,
} from '../model/fields.js';
import { suggest } from '../text/did-you-mean.js';
import { closedObject, flag, path, schemaOf, text } from './field-schema.js';
import { images, imagesEntries } from './images-schema.js';
import { hintForAddress, hintForCategory, hintForLicence, hintForMod, hintForTag } from './likely-values.js';

/**
 * The only description of modportal.yml and of front matter: types, validation and `modportal.schema.json` are derived
 * from it.
 *
 * valibot was chosen because it is small in the bundle, and because its JSON Schema converter is a separate package that
 * only the build needs.
 */

/** Where editors find the schema. */
export const SCHEMA_URL = 'https://raw.githubusercontent.com/OWNER/modportal-sync/v1/modportal.schema.json';

/** A kind of document: its keys and the values that they accept. */
export interface DocumentKind<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  /** The keys of each object, by the key that contains it; '' is the document itself. */
  readonly objects: Readonly<Record<string, readonly string[]>>;
  /** For a text that a top-level key, or an item of its list, does not accept: what the author may have meant. */
  readonly hints: Readonly<Record<string, (written: string) => string | undefined>>;
  /** For keys that are unknown where they are: where to write them. */
  readonly misplaced: Readonly<Record<string, string>>;
  /** For an object that may be mistaken for a list: its key that holds a list. */
  readonly listKeys?: Readonly<Record<string, string>>;
}

type ShortField = Exclude<Field, MarkdownField>;
type FieldEntry<T> = v.ExactOptionalSchema<v.GenericSchema<T, T>, undefined>;

/** The schema entries of fields. The kind of each field decides its type: see `schemaOf`. */
function entriesOf<F extends Field>(fields: readonly F[]): { [K in F]: FieldEntry<ValueOf<K>> } {
  const entries = fields.map((field) => {
    const descriptor = descriptorOf(field);
    return [field, v.exactOptional(v.pipe(schemaOf(descriptor), v.description(descriptor.about)))];
  });
  return Object.fromEntries(entries) as { [K in F]: FieldEntry<ValueOf<K>> };
}

const INFO_FIELDS = FIELD_NAMES.filter((field) => descriptorOf(field).infoKey !== undefined);

/** Also keeps a folder with this name inside its parent. */
export const MOD_NAME = /^(?!\.{1,2}$|.*(?:\.zip|,)$)[^/\\<>\t\r\n]{1,100}$/;

/** The keys of both modportal.yml and front matter. */
const pageEntries = {
  mod: v.exactOptional(
    v.pipe(
      text,
      v.regex(MOD_NAME, 'must be the internal name of a mod'),
      v.description("Internal name of the mod. Default: `name` in the mod's info.json."),
    ),
  ),
  ...entriesOf(FIELD_NAMES.filter((field): field is ShortField => !isMarkdownField(field))),
};

const markdownEntries = {
  strip_title: v.exactOptional(
    v.pipe(
      flag,
      v.description(
        "Remove a leading level-1 heading of the description if it is the mod's title, because the portal shows the title itself. Default: true.",
      ),
    ),
  ),
  verbatim: v.exactOptional(
    v.pipe(
      flag,
      v.description(
        'Publish the files as they are: no rewritten links, no exclusions, no front matter, no removed title. Default: false.',
      ),
    ),
  ),
  ref: v.exactOptional(
    v.pipe(
      text,
      v.regex(/^[^\s?#\\]+$/, 'must be a branch, a tag or a commit'),
      v.description(
        'Git ref that rewritten links point at; `tag` is the tag of the run, or else HEAD. Default: HEAD.',
      ),
    ),
  ),
};

const configEntries = {
  ...pageEntries,
  ...entriesOf(MARKDOWN_FIELDS),
  from_info: v.exactOptional(
    v.pipe(
      v.array(v.picklist(INFO_FIELDS, 'must be a key that info.json can provide'), 'must be a list'),
      v.description('Page keys to read from info.json: title, summary (its description) and homepage.'),
    ),
  ),
  info: v.exactOptional(
    v.pipe(path, v.description("Path of the mod's info.json. Default: info.json beside this file.")),
  ),
  images: v.exactOptional(
    v.pipe(
      v.union([path, images], 'must be a folder, or keys with values'),
      v.description('Images folder, or folder or files with options.'),
    ),
  ),
  markdown: v.exactOptional(
    v.pipe(closedObject(markdownEntries), v.description('How Markdown files are converted for the page.')),
  ),
};

const pageHints = {
  mod: hintForMod,
  category: hintForCategory,
  tags: hintForTag,
  license: hintForLicence,
  ...Object.fromEntries(
    FIELD_NAMES.filter((field) => descriptorOf(field).kind === 'url').map((field) => [field, hintForAddress]),
  ),
};

const below = (holder: string, entries: object): Record<string, string> =>
  Object.fromEntries(Object.keys(entries).map((key) => [key, `write it below \`${holder}\``]));

/** modportal.yml. */
export const CONFIG = {
  schema: closedObject(configEntries),
  objects: {
    '': Object.keys(configEntries),
    images: Object.keys(imagesEntries),
    markdown: Object.keys(markdownEntries),
  },
  hints: { ...pageHints, from_info: hintForInfoKey },
  misplaced: { ...below('images', imagesEntries), ...below('markdown', markdownEntries) },
  listKeys: { images: 'files' },
};

/** YAML front matter in a Markdown file. */
export const FRONT_MATTER = {
  schema: closedObject(pageEntries),
  objects: { '': Object.keys(pageEntries) },
  hints: pageHints,
  misplaced: Object.fromEntries(
    Object.keys(configEntries).flatMap((key) =>
      key in pageEntries ? [] : [[key, 'write it in modportal.yml']],
    ),
  ),
};

function hintForInfoKey(written: string): string | undefined {
  if (written === 'name') return 'remove it: `mod` always comes from the "name" of info.json';
  if (written === 'description') return 'write summary: it is read from the "description" of info.json';
  return suggest(written, INFO_FIELDS);
}

export type Config = v.InferOutput<typeof CONFIG.schema>;
export type FrontMatter = v.InferOutput<typeof FRONT_MATTER.schema>;

/** The keys that modportal.yml, front matter and info.json may all declare. */
export const PAGE_KEYS = Object.keys(pageEntries) as readonly (keyof FrontMatter)[];
