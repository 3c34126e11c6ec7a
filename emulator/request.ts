import type { IncomingHttpHeaders } from 'node:http';
import type { Body, Form } from './forms.js';
import type { PortalResponse } from './response.js';
import { ApiError } from './response.js';
import type { OpenQuestions, Store } from './store.js';

export type Origin = 'portal' | 'assets';

/** The endpoint of a request. `unknown` means that the portal has no such path, or not for this method. */
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
  /** Percent-encoded, without the query. */
  readonly path: string;
  /** The decoded variable part of the path: a mod's name, an image's id or an upload's token; `""` if it has none. */
  readonly name: string;
  /** Percent-encoded, without the `?`. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Body;
}

/** The state and settings that handlers use. */
export interface Context {
  readonly store: Store;
  readonly openQuestions: OpenQuestions;
  readonly portalUrl: string;
  readonly keys: { readonly editMods: string; readonly otherUsage: string };
  /** Whether the key `editMods` may edit a mod. */
  readonly mayEdit: (mod: string) => boolean;
  /** Adds to `clientErrors` of the portal. */
  readonly noteClientError: (text: string) => void;
}

/** Handlers are synchronous, so that no request can change the state while another one is handled. */
export type Handler = (request: PortalRequest, context: Context) => PortalResponse;

const NO_PERMISSION = 'Insufficient permission for current endpoint.';

/** Returns the form of a write. Throws an {@link ApiError} if the body is not a form. */
export function formOf(request: PortalRequest): Form {
  if (request.body.type === 'form') return request.body.form;
  if (request.body.type === 'none') throw new ApiError('InvalidRequest', 'The request has no body.');
  throw new ApiError('InvalidRequest', request.body.reason, request.body.status);
}

/** Checks the key of a write. Call it before any other check. Throws InvalidApiKey or Forbidden. */
export function authorise(request: PortalRequest, { keys }: Context): void {
  const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (key === keys.otherUsage) throw new ApiError('Forbidden', NO_PERMISSION);
  if (key !== keys.editMods)
    throw new ApiError('InvalidApiKey', 'Missing or invalid API key for current endpoint.');
}

/**
 * Returns the mod that a write is for, and the values of the other fields. Throws InvalidRequest if a field is not
 * allowed, or if one other than `tags` is repeated. Throws UnknownMod if the portal has no such mod, and Forbidden if the
 * key may not edit it.
 */
export function modFields(
  request: PortalRequest,
  { store, mayEdit }: Context,
  allowed: ReadonlySet<string>,
): { mod: string; fields: ReadonlyMap<string, readonly string[]> } {
  const form = formOf(request);
  const fields = new Map<string, string[]>();
  for (const file of form.files)
    throw new ApiError('InvalidRequest', `${file.field}: expected text, not a file.`);
  for (const [name, value] of form.fields) {
    if (name !== 'mod' && !allowed.has(name)) throw new ApiError('InvalidRequest', `${name}: unknown field.`);
    const values = fields.get(name) ?? [];
    if (values.length > 0 && name !== 'tags')
      throw new ApiError('InvalidRequest', `${name}: sent more than once.`);
    fields.set(name, [...values, value]);
  }
  const mod = fields.get('mod')?.[0];
  if (mod === undefined || mod === '') throw new ApiError('InvalidRequest', 'mod: this field is required.');
  fields.delete('mod');
  if (store.find(mod) === undefined) throw new ApiError('UnknownMod', 'Mod does not exist in mod portal.');
  if (!mayEdit(mod)) throw new ApiError('Forbidden', NO_PERMISSION);
  return { mod, fields };
}
