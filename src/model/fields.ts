/*
 * The fields of a page, one row each. The rest of the code derives from it the schema of modportal.yml, the parsing of the
 * live page, the comparison, the form that is sent, and the reports.
 * Values and limits are from https://wiki.factorio.com/Mod_details_API; lengths are in Unicode code points.
 */

/** The portal's value for a mod without a category. The empty string means the same. */
export const NO_CATEGORY = 'no-category';

export const CATEGORIES = [
  NO_CATEGORY,
  'content',
  'overhaul',
  'tweaks',
  'utilities',
  'scenarios',
  'mod-packs',
  'localizations',
  'internal',
  // The last one, because editors offer these in order.
  '',
] as const;

/**
 * The documented list is out of date (`planets` came later), so an unknown tag is an error only if it is a slip of a known
 * one.
 */
export const TAGS = [
  'transportation',
  'logistics',
  'trains',
  'combat',
  'armor',
  'enemies',
  'environment',
  'mining',
  'fluids',
  'logistic-network',
  'circuit-network',
  'manufacturing',
  'power',
  'storage',
  'blueprints',
  'cheats',
  'planets',
] as const;

export const LICENSES = [
  'default_mit',
  'default_gnugplv3',
  'default_gnulgplv3',
  'default_mozilla2',
  'default_apache2',
  'default_unlicense',
] as const;

interface Described {
  /** One sentence for editors and the schema. */
  readonly about: string;
  /** The key of info.json that `from_info` reads this field from. */
  readonly infoKey?: string;
  /** The value that the portal stores for an empty one, if it is not the empty text. */
  readonly emptyValue?: string;
  /** Whether the portal leaves out the key of an empty value (https://wiki.factorio.com/Mod_portal_API, and measured). */
  readonly isAbsentWhenEmpty?: true;
}

export type FieldDescriptor = Described &
  (
    | { readonly kind: 'line'; readonly maxLength: number }
    | { readonly kind: 'text'; readonly maxLength: number }
    /** modportal.yml has the path of a file, whose text is published. */
    | { readonly kind: 'markdown' }
    | {
        readonly kind: 'choice';
        readonly values: readonly string[];
        /** Used in messages: "must be a category of the portal". */
        readonly noun: string;
        /** Other values that the portal accepts. `usual` is the form seen so far; any other form is a warning. */
        readonly others?: { readonly allowed: RegExp; readonly usual: RegExp; readonly hint: string };
        /** On the live page, the value is an object with an `id`. If the key is missing, the value is unknown. */
        readonly isObject?: true;
      }
    | { readonly kind: 'tags'; readonly values: readonly string[] }
    | { readonly kind: 'url'; readonly maxLength: number }
    | { readonly kind: 'boolean' }
  );

/** In the order of modportal.yml and of every report. */
export const FIELDS = {
  title: {
    kind: 'line',
    maxLength: 250,
    infoKey: 'title',
    about: 'Display name, 1 to 250 characters.',
  },
  summary: {
    kind: 'text',
    maxLength: 500,
    infoKey: 'description',
    about: 'Short description, up to 500 characters.',
  },
  description: {
    kind: 'markdown',
    isAbsentWhenEmpty: true,
    about: 'Path of the Markdown file with the long description. An empty text clears it.',
  },
  faq: {
    kind: 'markdown',
    isAbsentWhenEmpty: true,
    about: 'Path of the Markdown file with the FAQ. An empty text clears it.',
  },
  category: {
    kind: 'choice',
    values: CATEGORIES,
    noun: 'category',
    emptyValue: NO_CATEGORY,
    about: 'Category of the mod; `no-category` for none.',
  },
  tags: { kind: 'tags', values: TAGS, isAbsentWhenEmpty: true, about: 'Tags of the mod, one per item.' },
  license: {
    kind: 'choice',
    values: LICENSES,
    noun: 'licence',
    others: {
      allowed: /^custom_\w+$/,
      usual: /^custom_[0-9a-f]{24}$/,
      hint: 'the id is the 24 hex digits in the address of the licence under "My licenses" on the portal',
    },
    isObject: true,
    about:
      '`default_mit` or another default licence, or `custom_<id>` for a licence that you created on the portal.',
  },
  homepage: {
    kind: 'url',
    maxLength: 256,
    infoKey: 'homepage',
    about: 'Homepage of the mod. An empty text clears it.',
  },
  source_url: {
    kind: 'url',
    maxLength: 256,
    isAbsentWhenEmpty: true,
    about: 'Address of the source code. An empty text clears it.',
  },
  deprecated: { kind: 'boolean', isAbsentWhenEmpty: true, about: 'Hides the mod from public listings.' },
} as const satisfies Readonly<Record<string, FieldDescriptor>>;

export type Field = keyof typeof FIELDS;

/** A part of the page: a field or the gallery. */
export type PagePart = Field | 'images';

export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

export function descriptorOf(field: Field): FieldDescriptor {
  return FIELDS[field];
}

/** The fields of the given kinds, as a type. */
export type FieldOfKind<Kind extends FieldDescriptor['kind']> = {
  [F in Field]: (typeof FIELDS)[F]['kind'] extends Kind ? F : never;
}[Field];

/** A field whose value is the text of a Markdown file. */
export type MarkdownField = FieldOfKind<'markdown'>;

export function isMarkdownField(field: Field): field is MarkdownField {
  return descriptorOf(field).kind === 'markdown';
}

export const MARKDOWN_FIELDS = FIELD_NAMES.filter(isMarkdownField);

/** The value of a field on the page. */
export type FieldValue = string | boolean | readonly string[];

/** The type of each field's value on the page. */
export type ValueOf<F extends Field> =
  F extends FieldOfKind<'tags'> ? readonly string[] : F extends FieldOfKind<'boolean'> ? boolean : string;
