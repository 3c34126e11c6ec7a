import type { Effect } from './faults.js';
import type { PortalResponse } from './response.js';
import { htmlResponse, jsonResponse } from './response.js';
import type { SendMode } from './send-response.js';

/** How the portal responds to one request. */
export interface ResponsePlan {
  /**
   * Whether the request is handled. `undo`: it is handled, and then all changes are undone. `stale`: a full read gets the
   * response of the full read before it.
   */
  readonly handling: 'yes' | 'no' | 'undo' | 'stale';
  /** Sent in place of the handler's response. */
  readonly replacement?: PortalResponse;
  readonly mode: SendMode;
}

const COMPLETE: SendMode = { type: 'complete' };

const ERROR_PAGE = '<!doctype html><html><head><title>Error</title></head><body><h1>Error</h1></body></html>';

/** Turns the effect of a fault into a plan; without a fault, the request is handled and its response is sent. */
export function planResponse(effect: Effect | undefined): ResponsePlan {
  switch (effect?.type) {
    case undefined:
      return { handling: 'yes', mode: COMPLETE };
    case 'status':
      return { handling: 'no', replacement: statusResponse(effect), mode: COMPLETE };
    case 'status-after':
      return { handling: 'yes', replacement: statusResponse(effect), mode: COMPLETE };
    case 'redirect':
      return {
        handling: 'no',
        replacement: htmlResponse(effect.status ?? 302, '', { location: effect.location }),
        mode: COMPLETE,
      };
    case 'html':
      return { handling: handlingOf(effect), replacement: htmlResponse(200, ERROR_PAGE), mode: COMPLETE };
    case 'empty':
      return {
        handling: handlingOf(effect),
        replacement: { status: 200, headers: {}, body: Buffer.alloc(0) },
        mode: COMPLETE,
      };
    case 'wrong-json':
      return {
        handling: handlingOf(effect),
        replacement: jsonResponse(200, effect.body === undefined ? [] : effect.body),
        mode: COMPLETE,
      };
    case 'reset-before':
      return { handling: 'no', mode: { type: 'reset' } };
    case 'reset-after':
      return { handling: 'yes', mode: { type: 'reset' } };
    case 'truncate':
      return { handling: 'yes', mode: { type: 'half', framing: 'length', then: 'reset' } };
    case 'truncate-chunked':
      return { handling: 'yes', mode: { type: 'half', framing: 'chunked', then: 'reset' } };
    case 'hang':
      return { handling: 'no', mode: { type: 'hang' } };
    case 'hang-after':
      return { handling: 'yes', mode: { type: 'hang' } };
    case 'hang-body':
      return { handling: 'yes', mode: { type: 'half', framing: 'length', then: 'hang' } };
    case 'slow':
      return { handling: 'yes', mode: { type: 'slow', ms: effect.ms } };
    case 'stale':
      return { handling: 'stale', mode: COMPLETE };
    case 'no-op':
      return { handling: 'undo', mode: COMPLETE };
  }
}

function handlingOf({ after }: { readonly after?: boolean }): 'yes' | 'no' {
  return after === true ? 'yes' : 'no';
}

function statusResponse({
  status,
  body,
  headers,
}: Extract<Effect, { type: 'status' | 'status-after' }>): PortalResponse {
  if (body === undefined)
    return jsonResponse(
      status,
      { error: 'InternalError', message: 'Internal error, please try again later.' },
      headers,
    );
  if (body.trimStart().startsWith('<')) return htmlResponse(status, body, headers);
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(body) };
}
