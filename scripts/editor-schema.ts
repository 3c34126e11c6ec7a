import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';

import { CONFIG, SCHEMA_URL } from '../src/config/schema.js';
import type { CATEGORIES, LICENSES } from '../src/model/fields.js';

/*
 * The JSON Schema of modportal.yml, for editors. Types, limits and messages come from the validation. What only editors
 * need is added here. `errorMessage`, `patternErrorMessage`, `markdownDescription`, `enumDescriptions` and
 * `deprecationMessage` are extensions of VS Code, which the YAML language server of most editors reads.
 */

const MEANINGS: Readonly<Record<(typeof CATEGORIES)[number] | (typeof LICENSES)[number], string>> = {
  'no-category': 'No category.',
  content: 'Adds new content to the game.',
  overhaul: 'Changes the whole game.',
  tweaks: 'Small changes of balance, gameplay or graphics.',
  utilities: 'New tools for the player, or changes of the interface.',
  scenarios: 'Scenarios, maps and puzzles.',
  'mod-packs': 'A collection of mods that work together.',
  localizations: 'Translations of other mods.',
  internal: 'A library for other mods, or a part of a larger mod.',
  '': 'The same as no-category.',
  default_mit: 'MIT License',
  default_gnugplv3: 'GNU General Public License, version 3',
  default_gnulgplv3: 'GNU Lesser General Public License, version 3',
  default_mozilla2: 'Mozilla Public License 2.0',
  default_apache2: 'Apache License 2.0',
  default_unlicense: 'The Unlicense',
};

/** Editors offer these as completions. A title or a summary would be kept by mistake, so they have none. */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  mod: ['big-mod'],
  description: ['portal/description.md'],
  faq: ['portal/faq.md'],
  tags: [['logistics', 'trains']],
  homepage: ['https://example.org'],
  source_url: ['https://github.com/OWNER/REPOSITORY'],
  from_info: [['title', 'summary', 'homepage']],
  images: ['portal/images'],
};

type JsonSchema = ReturnType<typeof toJsonSchema>;
type SchemaContext = Parameters<NonNullable<ConversionConfig['overrideSchema']>>[0];
type ActionContext = Parameters<NonNullable<ConversionConfig['overrideAction']>>[0];

const extended = (schema: JsonSchema, extensions: object): JsonSchema => ({ ...schema, ...extensions });

function overrideSchema({ valibotSchema, jsonSchema }: SchemaContext): JsonSchema | undefined {
  const errorMessage = 'message' in valibotSchema ? sentence(valibotSchema.message) : undefined;
  switch (valibotSchema.type) {
    case 'string':
    case 'boolean':
    case 'array':
      return extended(jsonSchema, { errorMessage });
    case 'picklist': {
      const enumDescriptions = jsonSchema.enum?.filter(isExplained).map((value) => MEANINGS[value]);
      return extended(jsonSchema, { errorMessage, ...(enumDescriptions?.length && { enumDescriptions }) });
    }
    // The language server reports the first alternative that comes near, and for most values that is text.
    case 'union':
      return extended(jsonSchema, {
        anyOf: jsonSchema.anyOf?.map((each) =>
          typeof each === 'object' && each.type === 'string' && !each.enum
            ? extended(each, { errorMessage })
            : each,
        ),
      });
    // On an object, the message would replace the one that names an unknown key.
    default:
      return undefined;
  }
}

function isExplained(value: unknown): value is keyof typeof MEANINGS {
  return typeof value === 'string' && Object.hasOwn(MEANINGS, value);
}

/** Some rules are code, and JSON Schema checks texts before they are transformed. */
function overrideAction({ valibotAction, jsonSchema }: ActionContext): JsonSchema | undefined {
  switch (valibotAction.type) {
    case 'regex':
      return 'message' in valibotAction
        ? extended(jsonSchema, { patternErrorMessage: sentence(valibotAction.message) })
        : undefined;
    case 'check':
      if ('jsonSchema' in valibotAction) return extended(jsonSchema, valibotAction.jsonSchema as object);
      return 'characters' in valibotAction
        ? { ...jsonSchema, maxLength: Number(valibotAction.characters) }
        : jsonSchema;
    case 'raw_check':
      return 'known' in valibotAction ? suggestOnly(jsonSchema, valibotAction.known as string[]) : jsonSchema;
    case 'transform':
      return jsonSchema;
    default:
      return undefined;
  }
}

/**
 * Any value is valid, and the language server marks one that is not in the list: it reports the first alternative if the
 * second has a problem too, and its deprecation is one.
 */
function suggestOnly(jsonSchema: JsonSchema, known: readonly string[]): JsonSchema {
  const message = 'Not a tag that is known here. Check the spelling; the portal may have new tags.';
  const alternatives = [{ enum: known, errorMessage: message }, { deprecationMessage: message }];
  return extended(jsonSchema, { anyOf: alternatives });
}

function sentence(message: unknown): string | undefined {
  return typeof message === 'string' ? `${message.charAt(0).toUpperCase()}${message.slice(1)}.` : undefined;
}

/** @param key the name of the property that the schema belongs to */
function forEditors(schema: unknown, key?: string): unknown {
  if (Array.isArray(schema)) return schema.map((each) => forEditors(each));
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.entries(schema).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
    // `{ "not": {} }` means the same as `false`, but editors show a clearer message for `false`.
    if (name === 'additionalProperties') return [[name, false]];
    if (name === 'properties' && typeof value === 'object' && value !== null) {
      const properties = Object.entries(value).map(
        ([each, inner]) => [each, forEditors(inner, each)] as const,
      );
      return [[name, Object.fromEntries(properties)]];
    }
    if (name !== 'description' || typeof value !== 'string') return [[name, forEditors(value)]];
    return [
      [name, value.replaceAll('`', '')],
      ['markdownDescription', value],
    ];
  });
  const examples = key === undefined ? undefined : EXAMPLES[key];
  return Object.fromEntries(examples === undefined ? parts : [...parts, ['examples', examples]]);
}

const { $schema, ...schema } = toJsonSchema(CONFIG.schema, { overrideSchema, overrideAction });

export const EDITOR_SCHEMA = {
  $schema,
  $id: SCHEMA_URL,
  title: 'modportal.yml',
  description: "A mod's page on the mod portal.",
  ...(forEditors(schema) as object),
};
