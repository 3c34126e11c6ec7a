import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { PortalResponse } from './response.js';

/** How much of a response is sent, and when. */
export type SendMode =
  | { readonly type: 'complete' }
  | { readonly type: 'reset' }
  | { readonly type: 'hang' }
  | { readonly type: 'half'; readonly framing: 'length' | 'chunked'; readonly then: 'reset' | 'hang' }
  /** Milliseconds before the first byte. */
  | { readonly type: 'slow'; readonly ms: number };

const SLOW_PIECES = 10;

/** Whether the client gets a status line. */
export function sendsStatus({ type }: SendMode): boolean {
  return type !== 'reset' && type !== 'hang';
}

/** Sends a response. The promise settles when nothing more will be sent. */
export async function sendResponse(
  connection: ServerResponse,
  response: PortalResponse,
  mode: SendMode,
): Promise<void> {
  if (isClosed(connection)) return;
  const { status, headers, body } = response;
  const framed = { ...headers, 'content-length': String(body.length) };
  switch (mode.type) {
    case 'complete':
      connection.writeHead(status, framed).end(body);
      return;
    case 'reset':
      connection.destroy();
      return;
    case 'hang':
      return;
    case 'half': {
      connection.writeHead(status, mode.framing === 'length' ? framed : headers);
      // If the socket were destroyed before the first half is flushed, the client would get no response at all.
      await new Promise((flushed) => connection.write(body.subarray(0, Math.ceil(body.length / 2)), flushed));
      if (mode.then === 'reset') connection.destroy();
      return;
    }
    case 'slow': {
      // The timers are unreferenced so that a slow response does not keep the process alive.
      await wait(mode.ms, undefined, { ref: false });
      if (isClosed(connection)) return;
      connection.writeHead(status, framed);
      const size = Math.max(1, Math.ceil(body.length / SLOW_PIECES));
      for (let at = 0; at < body.length && !isClosed(connection); at += size) {
        connection.write(body.subarray(at, at + size));
        await wait(1, undefined, { ref: false });
      }
      if (!isClosed(connection)) connection.end();
    }
  }
}

/** This is a function because TypeScript would assume that a property keeps its value across an `await`. */
function isClosed(connection: ServerResponse): boolean {
  return connection.destroyed;
}
