import { EDITOR_SCHEMA } from './editor-schema.js';

process.stdout.write(`${JSON.stringify(EDITOR_SCHEMA, null, 2)}\n`);
