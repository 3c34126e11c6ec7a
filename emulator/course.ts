import type { Answer } from './answer.js';
import { htmlAnswer, jsonAnswer } from './answer.js';
import type { Delivery } from './delivery.js';
import type { Effect } from './faults.js';

/** What becomes of one request. */
export interface Course {
  /** `pretend`: act and take it back. `stale`: answer a full read from the one before. */
  readonly act: 'yes' | 'no' | 'pretend' | 'stale';
  /** Goes out in place of the true answer. */
  readonly instead?: Answer;
  readonly delivery: Delivery;
}

const WHOLE: Delivery = { type: 'whole' };

const ERROR_PAGE = '<!doctype html><html><head><title>Error</title></head><body><h1>Error</h1></body></html>';

/** What an effect means for a request; without one, everything goes its normal course. */
export function courseOf(effect: Effect | undefined): Course {
  switch (effect?.type) {
    case undefined:
      return { act: 'yes', delivery: WHOLE };
    case 'status':
      return { act: 'no', instead: statusAnswer(effect), delivery: WHOLE };
    case 'status-after':
      return { act: 'yes', instead: statusAnswer(effect), delivery: WHOLE };
    case 'redirect':
      return {
        act: 'no',
        instead: htmlAnswer(effect.status ?? 302, '', { location: effect.location }),
        delivery: WHOLE,
      };
    case 'html':
      return { act: acts(effect), instead: htmlAnswer(200, ERROR_PAGE), delivery: WHOLE };
    case 'empty':
      return {
        act: acts(effect),
        instead: { status: 200, headers: {}, body: Buffer.alloc(0) },
        delivery: WHOLE,
      };
    case 'wrong-json':
      return {
        act: acts(effect),
        instead: jsonAnswer(200, effect.body === undefined ? [] : effect.body),
        delivery: WHOLE,
      };
    case 'reset-before':
      return { act: 'no', delivery: { type: 'reset' } };
    case 'reset-after':
      return { act: 'yes', delivery: { type: 'reset' } };
    case 'truncate':
      return { act: 'yes', delivery: { type: 'half', framing: 'length', then: 'reset' } };
    case 'truncate-chunked':
      return { act: 'yes', delivery: { type: 'half', framing: 'chunked', then: 'reset' } };
    case 'hang':
      return { act: 'no', delivery: { type: 'silence' } };
    case 'hang-after':
      return { act: 'yes', delivery: { type: 'silence' } };
    case 'hang-body':
      return { act: 'yes', delivery: { type: 'half', framing: 'length', then: 'silence' } };
    case 'slow':
      return { act: 'yes', delivery: { type: 'slow', ms: effect.ms } };
    case 'stale':
      return { act: 'stale', delivery: WHOLE };
    case 'no-op':
      return { act: 'pretend', delivery: WHOLE };
  }
}

function acts({ after }: { readonly after?: boolean }): 'yes' | 'no' {
  return after === true ? 'yes' : 'no';
}

function statusAnswer({
  status,
  body,
  headers,
}: Extract<Effect, { type: 'status' | 'status-after' }>): Answer {
  if (body === undefined)
    return jsonAnswer(
      status,
      { error: 'InternalError', message: 'Internal error, please try again later.' },
      headers,
    );
  if (body.trimStart().startsWith('<')) return htmlAnswer(status, body, headers);
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(body) };
}
