import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer.js';

/** How an answer gets, or does not get, onto the wire. */
export type Delivery =
  | { readonly type: 'whole' }
  | { readonly type: 'reset' }
  | { readonly type: 'silence' }
  | { readonly type: 'half'; readonly framing: 'length' | 'chunked'; readonly then: 'reset' | 'silence' }
  /** Milliseconds before the first byte. */
  | { readonly type: 'slow'; readonly ms: number };

const SLOW_PIECES = 10;

/** Does the client get to see a status line? */
export function showsStatus({ type }: Delivery): boolean {
  return type !== 'reset' && type !== 'silence';
}

/** Sends an answer as the delivery says. Settles when nothing more will be sent. */
export async function deliver(response: ServerResponse, answer: Answer, delivery: Delivery): Promise<void> {
  if (isGone(response)) return;
  const { status, headers, body } = answer;
  const framed = { ...headers, 'content-length': String(body.length) };
  switch (delivery.type) {
    case 'whole':
      response.writeHead(status, framed).end(body);
      return;
    case 'reset':
      response.destroy();
      return;
    case 'silence':
      return;
    case 'half': {
      response.writeHead(status, delivery.framing === 'length' ? framed : headers);
      // Destroying before the first half is flushed would make this a plain reset.
      await new Promise((flushed) => response.write(body.subarray(0, Math.ceil(body.length / 2)), flushed));
      if (delivery.then === 'reset') response.destroy();
      return;
    }
    case 'slow': {
      // Not holding the process: whoever closes the portal does not wait for its slowest answer.
      await wait(delivery.ms, undefined, { ref: false });
      if (isGone(response)) return;
      response.writeHead(status, framed);
      const size = Math.max(1, Math.ceil(body.length / SLOW_PIECES));
      for (let at = 0; at < body.length && !isGone(response); at += size) {
        response.write(body.subarray(at, at + size));
        await wait(1, undefined, { ref: false });
      }
      if (!isGone(response)) response.end();
    }
  }
}

/** A function, because the answer changes while the compiler would hold it for settled. */
function isGone(response: ServerResponse): boolean {
  return response.destroyed;
}
