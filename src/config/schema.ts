import * as v from 'valibot';

import { controlCharacterIn, hasVisibleCharacter } from '../text/characters.js';
import { CATEGORIES, LICENSES, LIMITS, TAGS } from '../model/vocabulary.js';

/**
 * The one description of modportal.yml and of front matter: types, validation and `modportal.schema.json` all come
 * from it. Every rule is worded so that it can follow the key's name in a sentence.
 *
 * valibot was chosen for its size in the bundle, and because its JSON Schema converter is a package of its own that
 * only the build needs.
 */

/** A kind of document: what it must look like and the words it knows. */
export interface DocumentKind<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  /** The keys of each object, by the key that holds it; '' is the document itself. */
  readonly objects: Readonly<Record<string, readonly string[]>>;
  /** The values of keys that take only certain words, for hints. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const text = v.pipe(
  v.string('must be text'),
  v.check((input) => input.isWellFormed(), 'has half of a character (a lone surrogate)'),
  v.check(
    (input) => controlCharacterIn(input) === undefined,
    ({ input }) => `has the control character ${controlCharacterIn(input) ?? ''}; remove it`,
  ),
);
/**
 * A text without the line breaks at its end: `summary: |` gives it one that no author means. The look-behind keeps the
 * search linear.
 */
const unbrokenText = v.pipe(
  text,
  v.transform((input) => input.replace(/(?<![\r\n])[\r\n]+$/, '')),
);
const flag = v.boolean('must be true or false');
const path = v.pipe(text, v.nonEmpty('must be a path'));
const textList = v.array(text, 'must be a list');

/** A limit in Unicode code points, as JSON Schema counts too; valibot's own `maxLength` counts UTF-16 units. */
export interface MaxCharacters extends v.CheckAction<string, v.ErrorMessage<v.CheckIssue<string>>> {
  readonly characters: number;
}

function maxCharacters(characters: number): MaxCharacters {
  const rule = v.check<string, v.ErrorMessage<v.CheckIssue<string>>>(
    (input) => Array.from(input).length <= characters,
    ({ input }) => `has ${Array.from(input).length} characters; the portal takes up to ${characters}`,
  );
  return Object.assign(rule, { characters });
}

/**
 * An object that refuses every key it does not list, each with an issue of its own. valibot's `strictObject` would
 * stop at the first, and an author would fix a file of typing errors one run at a time.
 */
function closedObject<E extends v.ObjectEntries>(
  entries: E,
): v.GenericSchema<v.InferInput<v.ObjectSchema<E, undefined>>, v.InferOutput<v.ObjectSchema<E, undefined>>> {
  return v.objectWithRest(entries, v.never(), 'must hold keys with values');
}

const webAddress = v.pipe(
  text,
  v.regex(
    /^(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/\S+)?$/,
    'must be a web address that begins with http:// or https://',
  ),
  v.check(
    (address) => !/^https?:/i.test(address) || URL.canParse(address),
    'is a web address that no browser could read',
  ),
  maxCharacters(LIMITS.url),
);

const INFO_KEYS = ['title', 'summary', 'homepage'] as const;

/** The keys that modportal.yml and front matter share. */
const pageEntries = {
  mod: v.exactOptional(
    v.pipe(
      text,
      v.regex(/^(?!\.{1,2}$)[^/\\\t\r\n]{1,100}$/, 'must be the internal name of a mod'),
      v.description('Internal name of the mod. Default: `name` in the info.json beside this file.'),
    ),
  ),
  title: v.exactOptional(
    v.pipe(
      unbrokenText,
      // Editors check the text with the line breaks at its end.
      v.regex(/^(?=.*\S)[^\r\n]*[\r\n]*$/, 'must be one line with at least one visible character'),
      v.check((input) => input.trim() === '' || hasVisibleCharacter(input), 'has no visible character'),
      maxCharacters(LIMITS.title),
      v.description(`Display name, 1 to ${LIMITS.title} characters.`),
    ),
  ),
  summary: v.exactOptional(
    v.pipe(
      unbrokenText,
      maxCharacters(LIMITS.summary),
      v.description(`Short description, up to ${LIMITS.summary} characters.`),
    ),
  ),
  category: v.exactOptional(
    v.pipe(
      v.picklist(CATEGORIES, 'must be a category of the portal'),
      v.description('Category of the mod; `no-category` for none.'),
    ),
  ),
  tags: v.exactOptional(
    v.pipe(
      v.array(
        v.union(
          [
            v.picklist(TAGS),
            v.pipe(text, v.regex(/^[^,\s]+$/, 'must be one tag, without commas and spaces')),
          ],
          'must be text',
        ),
        'must be a list',
      ),
      v.description('Tags of the mod, one per item.'),
    ),
  ),
  license: v.exactOptional(
    v.pipe(
      v.union(
        [v.picklist(LICENSES), v.pipe(text, v.regex(/^custom_\w+$/, 'must be a licence of the portal'))],
        'must be text',
      ),
      v.description('`default_mit` and the like, or `custom_<id>` for one of your own licences.'),
    ),
  ),
  homepage: v.exactOptional(
    v.pipe(webAddress, v.description('Homepage of the mod. An empty text clears it.')),
  ),
  source_url: v.exactOptional(
    v.pipe(webAddress, v.description('Address of the source code. An empty text clears it.')),
  ),
  deprecated: v.exactOptional(v.pipe(flag, v.description('Hides the mod from public listings.'))),
};

const imagesEntries = {
  folder: v.pipe(path, v.description('Folder with the PNG and JPEG images.')),
  first: v.exactOptional(
    v.pipe(
      textList,
      v.description('File names that come first, in this order; the rest follow in natural order.'),
    ),
  ),
  prune: v.exactOptional(
    v.pipe(flag, v.description('Remove images from the portal that are not in the folder. Default: false.')),
  ),
};

const markdownEntries = {
  strip_title: v.exactOptional(
    v.pipe(
      flag,
      v.description('Drop a leading level-1 heading: the portal prints the title itself. Default: true.'),
    ),
  ),
  ref: v.exactOptional(
    v.pipe(
      text,
      v.regex(/^[^\s?#\\]+$/, 'must be a branch, a tag or a commit'),
      v.description('Git ref that rewritten links point at. Default: HEAD.'),
    ),
  ),
};

const configEntries = {
  ...pageEntries,
  description: v.exactOptional(
    v.pipe(
      text,
      v.description('Path of the Markdown file with the long description. An empty text clears it.'),
    ),
  ),
  faq: v.exactOptional(
    v.pipe(text, v.description('Path of the Markdown file with the FAQ. An empty text clears it.')),
  ),
  from_info: v.exactOptional(
    v.pipe(
      v.array(v.picklist(INFO_KEYS, 'must be a key that info.json can give'), 'must be a list'),
      v.description('Page keys that come from info.json: its title, description and homepage.'),
    ),
  ),
  images: v.exactOptional(
    v.pipe(
      v.union([path, closedObject(imagesEntries)], 'must be a folder, or keys with values'),
      v.description('Images folder, or folder with options.'),
    ),
  ),
  markdown: v.exactOptional(
    v.pipe(closedObject(markdownEntries), v.description('How the Markdown files become the page.')),
  ),
};

const pageValues = { category: CATEGORIES, license: LICENSES };

/** modportal.yml. */
export const CONFIG = {
  schema: closedObject(configEntries),
  objects: {
    '': Object.keys(configEntries),
    images: Object.keys(imagesEntries),
    markdown: Object.keys(markdownEntries),
  },
  values: { ...pageValues, from_info: INFO_KEYS },
};

/** YAML front matter in a Markdown file. */
export const FRONT_MATTER = {
  schema: closedObject(pageEntries),
  objects: { '': Object.keys(pageEntries) },
  values: pageValues,
};

export type Config = v.InferOutput<typeof CONFIG.schema>;
export type FrontMatter = v.InferOutput<typeof FRONT_MATTER.schema>;
