import * as v from 'valibot';

import type { FieldDescriptor } from '../model/fields.js';
import { controlCharacterIn, hasVisibleCharacter } from '../text/characters.js';
import { slipOf, TAG_FORM } from './likely-values.js';

/*
 * The rules for single values of modportal.yml. Each message completes a sentence that begins with the name of a key.
 */

export const text = v.pipe(
  v.string('must be text'),
  v.check((input) => input.isWellFormed(), 'contains half a character (a lone surrogate)'),
  v.check(
    (input) => controlCharacterIn(input) === undefined,
    ({ input }) => `contains the control character ${controlCharacterIn(input) ?? ''}; remove it`,
  ),
);

/**
 * Text without line breaks at its end: `summary: |` adds one that the author does not intend. The look-behind keeps the
 * search linear.
 */
const unbrokenText = v.pipe(
  text,
  v.transform((input) => input.replace(/(?<![\r\n])[\r\n]+$/, '')),
);

export const flag = v.boolean('must be true or false');

/** A limit in Unicode code points, as in JSON Schema. valibot's `maxLength` counts UTF-16 units. */
export interface MaxCharacters extends v.CheckAction<string, v.ErrorMessage<v.CheckIssue<string>>> {
  readonly characters: number;
}

function maxCharacters(characters: number): MaxCharacters {
  const rule = v.check<string, v.ErrorMessage<v.CheckIssue<string>>>(
    (input) => Array.from(input).length <= characters,
    ({ input }) => `has ${Array.from(input).length} characters; the portal accepts up to ${characters}`,
  );
  return Object.assign(rule, { characters });
}

/** What modportal.yml may contain for a field: the path of a file if the field is Markdown, otherwise the value. */
export function schemaOf(
  descriptor: FieldDescriptor,
): v.GenericSchema<unknown, string | boolean | readonly string[]> {
  switch (descriptor.kind) {
    case 'line':
      return v.pipe(
        unbrokenText,
        // Editors check the text before the line breaks at its end are removed.
        v.regex(/^(?=.*\S)[^\r\n]*[\r\n]*$/, 'must be one line with at least one visible character'),
        v.check((input) => input.trim() === '' || hasVisibleCharacter(input), 'has no visible character'),
        maxCharacters(descriptor.maxLength),
      );
    case 'text':
      return v.pipe(unbrokenText, maxCharacters(descriptor.maxLength));
    case 'markdown':
      return text;
    case 'choice': {
      const message = `must be a ${descriptor.noun} of the portal`;
      if (descriptor.others === undefined) return v.picklist(descriptor.values, message);
      const others = v.pipe(text, v.regex(descriptor.others.allowed, message));
      return v.union([v.picklist(descriptor.values, message), others], 'must be text');
    }
    case 'tags': {
      const tag = v.pipe(
        text,
        v.regex(TAG_FORM, 'must consist of lower-case letters, digits and hyphens'),
        Object.assign(
          v.rawCheck<string>(({ dataset, addIssue }) => {
            if (dataset.typed && slipOf(dataset.value) !== undefined) {
              addIssue({ message: 'must be a tag of the portal' });
            }
          }),
          // For the schema of editors.
          { known: descriptor.values },
        ),
      );
      return v.array(tag, 'must be a list');
    }
    case 'url':
      return v.pipe(
        text,
        v.regex(
          /^(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/\S+)?$/,
          'must be a web address that begins with http:// or https://',
        ),
        v.check(
          (address) => !/^https?:/i.test(address) || URL.canParse(address),
          'is not a valid web address',
        ),
        maxCharacters(descriptor.maxLength),
      );
    case 'boolean':
      return flag;
  }
}

/** A path that an author writes. */
export const path = v.pipe(text, v.nonEmpty('must be a path'));

/**
 * An object that reports every unknown key. valibot's `strictObject` would stop at the first, so that an author could fix
 * only one typing error in each run.
 */
export function closedObject<E extends v.ObjectEntries>(
  entries: E,
): v.GenericSchema<v.InferInput<v.ObjectSchema<E, undefined>>, v.InferOutput<v.ObjectSchema<E, undefined>>> {
  return v.objectWithRest(entries, v.never(), 'must contain keys with values');
}
