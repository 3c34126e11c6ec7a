import { toJsonSchema } from '@valibot/to-json-schema';

import { CONFIG } from '../src/config/schema.js';

/** The JSON Schema of modportal.yml, for editors; from the same source as the validation. */
const { $schema, ...schema } = toJsonSchema(CONFIG.schema, {
  // Of the rules that are code, JSON Schema knows only the limit on characters; a text is checked as it is written.
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type === 'transform') return jsonSchema;
    if (valibotAction.type !== 'check') return undefined;
    return 'characters' in valibotAction
      ? { ...jsonSchema, maxLength: Number(valibotAction.characters) }
      : jsonSchema;
  },
});

const whole = { $schema, title: 'modportal.yml', description: "A mod's page on the mod portal.", ...schema };

/** `{ "not": {} }` is right, but editors explain `false` better. */
const plainFalse = (key: string, value: unknown): unknown => (key === 'additionalProperties' ? false : value);

process.stdout.write(`${JSON.stringify(whole, plainFalse, 2)}\n`);
