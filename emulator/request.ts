import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.js';
import { Refusal } from './answer.js';
import type { Body, Form } from './forms.js';
import type { Readings, Store } from './store.js';

export type Origin = 'portal' | 'assets';

/** What a request asks for. `unknown` is a path that the portal does not have. */
export type RequestKind =
  | 'full'
  | 'short'
  | 'list'
  | 'edit_details'
  | 'images/add'
  | 'images/edit'
  | 'upload'
  | 'asset'
  | 'page'
  | 'index'
  | 'unknown';

export interface PortalRequest {
  readonly origin: Origin;
  readonly method: string;
  /** As on the wire: still percent-encoded, without the query. */
  readonly path: string;
  /** The decoded part of the path that names something: a mod, an image's id, an upload's token; else `""`. */
  readonly name: string;
  /** As on the wire, without the `?`. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Body;
}

/** What every handler may use. */
export interface Desk {
  readonly store: Store;
  readonly readings: Readings;
  readonly portalUrl: string;
  readonly keys: { readonly editMods: string; readonly otherUsage: string };
  /** Notes that the client broke the portal's manners. */
  readonly violation: (text: string) => void;
}

/** Handlers are synchronous: a request is handled whole before the next one touches the state. */
export type Handler = (request: PortalRequest, desk: Desk) => Answer;

/** The form of a write. Raises a {@link Refusal} when the body is none. */
export function formOf(request: PortalRequest): Form {
  if (request.body.type === 'form') return request.body.form;
  if (request.body.type === 'none') throw new Refusal('InvalidRequest', 'The request has no body.');
  throw new Refusal('InvalidRequest', request.body.reason, request.body.status);
}

/** Checks the key of a write, before anything else is looked at. Raises InvalidApiKey or Forbidden. */
export function authorise(request: PortalRequest, { keys }: Desk): void {
  const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (key === keys.otherUsage)
    throw new Refusal('Forbidden', 'Insufficient permission for current endpoint.');
  if (key !== keys.editMods)
    throw new Refusal('InvalidApiKey', 'Missing or invalid API key for current endpoint.');
}

/**
 * The fields of a write by name, each at most once but `tags`, none unknown, and the mod they are for. Raises
 * InvalidRequest for a form that is not like that, UnknownMod for a mod that is not there.
 */
export function modFields(
  request: PortalRequest,
  { store }: Desk,
  allowed: ReadonlySet<string>,
): { mod: string; fields: ReadonlyMap<string, readonly string[]> } {
  const form = formOf(request);
  const fields = new Map<string, string[]>();
  for (const file of form.files)
    throw new Refusal('InvalidRequest', `${file.field}: expected text, not a file.`);
  for (const [name, value] of form.fields) {
    if (name !== 'mod' && !allowed.has(name)) throw new Refusal('InvalidRequest', `${name}: unknown field.`);
    const values = fields.get(name) ?? [];
    if (values.length > 0 && name !== 'tags')
      throw new Refusal('InvalidRequest', `${name}: sent more than once.`);
    fields.set(name, [...values, value]);
  }
  const mod = fields.get('mod')?.[0];
  if (mod === undefined || mod === '') throw new Refusal('InvalidRequest', 'mod: this field is required.');
  fields.delete('mod');
  if (store.find(mod) === undefined) throw new Refusal('UnknownMod', 'Mod does not exist in mod portal.');
  return { mod, fields };
}
