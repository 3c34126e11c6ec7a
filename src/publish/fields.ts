import { TAGS } from '../model/fields.js';
import { toFailure, type Failure, type Write } from '../model/outcome.js';
import type { Page } from '../model/page.js';
import type { FieldChange } from '../model/plan.js';
import type { Place } from '../model/problem.js';
import { PortalError } from '../portal/portal-error.js';
import { suggest } from '../text/did-you-mean.js';
import type { Publishing } from './publishing.js';

/**
 * Sends the fields in one request. The portal's response to a wrong value does not say which field it is about, so after an
 * error response each field is sent by itself: the fields that are fine are written, and each of the others is a failure.
 */
export async function writeFields(fields: readonly FieldChange[], publishing: Publishing): Promise<void> {
  if (fields.length === 0) return;
  const { page, attempts } = publishing;
  let rejected: readonly FieldChange[] = [];
  const send = async (): Promise<Write | undefined> => {
    try {
      await sendFields(fields, publishing);
    } catch (error) {
      if (fields.length === 1 || !isRejection(error)) throw error;
      rejected = fields;
      return undefined;
    }
    return { kind: 'fields', fields: fields.map(({ field }) => field) };
  };
  await attempts.attempt(send, (error) => describe(error, fields, page));
  for (const field of rejected) await writeFields([field], publishing);
}

async function sendFields(fields: readonly FieldChange[], { plan, portal }: Publishing): Promise<void> {
  await portal.editDetails(plan.mod, fields.flatMap(toForm));
}

/** Each tag is a separate form field: the portal rejects a comma-separated list. */
function toForm({ field, after }: FieldChange): (readonly [string, string])[] {
  const values = typeof after === 'object' ? after : [String(after)];
  return values.map((value) => [field, value]);
}

/** Whether the portal understood the request, but did not accept it. */
function isRejection(error: unknown): error is PortalError {
  return error instanceof PortalError && error.kind === 'this-call' && error.response !== undefined;
}

/** Only a single field is ever rejected for its value. Several fail together for another reason. */
function describe(error: unknown, fields: readonly FieldChange[], page: Page): readonly Failure[] {
  if (!isRejection(error)) return [toFailure(error)];
  return fields.flatMap((change) => describeRejection(change, error, page));
}

function describeRejection(
  { field }: FieldChange,
  error: PortalError,
  { fields, places, restoration }: Page,
): readonly Failure[] {
  const hint = restoration ? 'the portal accepted this value earlier: set it in the web form' : CORRECT_IT;
  const failure: Failure = { ...toFailure(error), hint, isLasting: true };
  const tags = field === 'tags' ? (fields.tags ?? []) : [];
  const unknown = tags.flatMap((tag, index) =>
    isKnownTag(tag) ? [] : { tag, place: places[`tags[${index}]`] ?? places.tags },
  );
  if (unknown.length === 0) return [at(places[field], failure)];
  return unknown.map(({ tag, place }) =>
    at(place, {
      ...failure,
      message: `${error.message}; \`${tag}\` is not a known tag`,
      hint: restoration ? hint : (suggest(tag, TAGS) ?? hint),
    }),
  );
}

const CORRECT_IT = 'correct the value, or remove the field from the configuration';

function isKnownTag(tag: string): boolean {
  return TAGS.some((known) => known === tag);
}

function at(place: Place | undefined, failure: Failure): Failure {
  return { ...failure, ...(place && { place }) };
}
