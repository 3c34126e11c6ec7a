import { toJsonSchema } from '@valibot/to-json-schema';

import { CONFIG } from '../src/config/schema.js';

/** The JSON Schema of modportal.yml, for editors. It is made from the same source as the validation. */
const { $schema, ...schema } = toJsonSchema(CONFIG.schema, {
  // Some rules are code. JSON Schema can express the limit on characters, and the rules that say how. It cannot express
  // transformations, so it checks texts before them.
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type === 'transform') return jsonSchema;
    if (valibotAction.type !== 'check') return undefined;
    if ('jsonSchema' in valibotAction) return Object.assign(jsonSchema, valibotAction.jsonSchema);
    return 'characters' in valibotAction
      ? { ...jsonSchema, maxLength: Number(valibotAction.characters) }
      : jsonSchema;
  },
});

const whole = { $schema, title: 'modportal.yml', description: "A mod's page on the mod portal.", ...schema };

/** `{ "not": {} }` means the same as `false`, but editors show a clearer message for `false`. */
const plainFalse = (key: string, value: unknown): unknown => (key === 'additionalProperties' ? false : value);

process.stdout.write(`${JSON.stringify(whole, plainFalse, 2)}\n`);
