import { FRONT_MATTER } from '../config/schema.js';
import { validate } from '../config/validation.js';
import { isMarkdownField, type Field, type FieldValue } from '../model/fields.js';
import { Problems, type Problem } from '../model/problem.js';

/**
 * Checks live values before they are written. Wherever a file declares them, such a value would be an error there, and the
 * file could no longer be read.
 *
 * @param values by field; texts are skipped, because files hold them
 * @returns by field, the reason why no file can declare the value
 */
export function invalidValues(values: ReadonlyMap<Field, FieldValue>): Map<Field, Problem> {
  const invalid = new Map<Field, Problem>();
  for (const [field, value] of values) {
    if (isMarkdownField(field)) continue;
    const problem = whyInvalid(field, value);
    if (problem !== undefined) invalid.set(field, problem);
  }
  return invalid;
}

function whyInvalid(field: Field, live: FieldValue): Problem | undefined {
  const value = typeof live === 'string' ? live.replace(/\r\n?/g, '\n').trim() : live;
  const nowhere = () => ({ file: '' });
  const document = {
    value: { [field]: value },
    placeOf: nowhere,
    placeOfKey: nowhere,
    commentAfter: () => undefined,
  };
  const problems = new Problems();
  validate(document, FRONT_MATTER, problems);
  return problems.list.find(({ severity }) => severity === 'error');
}
