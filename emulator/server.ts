import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ReadCache } from './cache.js';
import { findClientErrors } from './client-rules.js';
import { FaultSchedule } from './faults.js';
import { parseBody, readBytes } from './forms.js';
import { fullResponse } from './read-api.js';
import type { RequestRecord } from './record.js';
import { recordOf } from './record.js';
import type { Context, Origin, PortalRequest, RequestKind } from './request.js';
import type { PortalResponse } from './response.js';
import { ApiError, jsonResponse } from './response.js';
import type { ResponsePlan } from './response-plan.js';
import { planResponse } from './response-plan.js';
import type { RouteMatch } from './routes.js';
import { matchRoute } from './routes.js';
import { sendResponse, sendsStatus } from './send-response.js';

export type RequestListener = (record: RequestRecord) => void | Promise<void>;

const CACHED_KINDS: ReadonlySet<RequestKind> = new Set(['full', 'short', 'list']);

/**
 * Milliseconds by which `loseParallelAppends` delays an upload. Without the delay, the first of two parallel uploads would
 * often be handled before the second one arrives. A client that waits for each response loses no append.
 */
const UPLOAD_DELAY_MS = 50;

/** Tool authors keep to this number, since a list can be 10 MB. */
const LISTS_AT_ONCE = 4;

/** Serves both origins: records each request, applies faults and the cache, and calls the handler of the route. */
export class PortalServer {
  readonly faults = new FaultSchedule();
  readonly listeners = new Set<RequestListener>();
  readonly clientErrors: string[] = [];
  readonly requests: RequestRecord[] = [];
  private readonly cache: ReadCache;
  /** The largest number of requests that were in flight at the same time. */
  peakInFlight = 0;
  private inFlight = 0;
  /** The number of list requests without a complete response. */
  private openLists = 0;
  /** For each mod, the last full response that did not come from the cache: the fault `stale` repeats it. */
  private readonly lastFull = new Map<string, PortalResponse>();

  constructor(
    private readonly base: Omit<Context, 'noteClientError'>,
    now: () => number,
    /** In milliseconds. */
    private readonly latency: number,
  ) {
    this.cache = new ReadCache(now);
  }

  /** Saves the full response of a mod as it is now. */
  saveFullResponse(name: string): void {
    this.lastFull.set(name, fullResponse(this.base.store, name));
  }

  /** Handles one request. An exception is an error in the emulator: the client gets a 500, and the error is noted. */
  async handle(origin: Origin, incoming: IncomingMessage, connection: ServerResponse): Promise<void> {
    this.countInFlight(connection);
    try {
      await this.respond(origin, incoming, connection);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.clientErrors.push(
        `the emulator failed on ${incoming.method ?? ''} ${incoming.url ?? ''}: ${text}`,
      );
      if (connection.headersSent) connection.destroy();
      else
        await sendResponse(connection, jsonResponse(500, { error: 'InternalError', message: text }), {
          type: 'complete',
        });
    }
  }

  private countInFlight(connection: ServerResponse): void {
    this.inFlight += 1;
    this.peakInFlight = Math.max(this.peakInFlight, this.inFlight);
    let isOpen = true;
    const end = (): void => {
      if (isOpen) this.inFlight -= 1;
      isOpen = false;
    };
    // `finish`: the client may have the whole response before the connection is closed, and send the next request.
    connection.once('finish', end);
    connection.once('close', end);
  }

  private async respond(
    origin: Origin,
    incoming: IncomingMessage,
    connection: ServerResponse,
  ): Promise<void> {
    const { method = '', url = '/', headers } = incoming;
    const [path = '/', ...rest] = url.split('?');
    const match = matchRoute(origin, method, path);
    const { kind, name } = match;
    if (kind === 'upload') this.base.store.startUpload(name);
    const bytes = await readBytes(incoming);
    if (this.latency > 0) await wait(this.latency, undefined, { ref: false });
    const body = await parseBody(bytes ?? Buffer.alloc(0), headers['content-type']);
    const request: PortalRequest = { origin, method, path, name, query: rest.join('?'), headers, body };
    const record = recordOf(this.requests.length + 1, kind, request);
    this.requests.push(record);
    // The client disconnected before it had sent the whole body.
    if (bytes === undefined) return;

    const context: Context = {
      ...this.base,
      noteClientError: (text) => this.clientErrors.push(`request ${record.n} (${method} ${path}): ${text}`),
    };
    if (kind === 'list') {
      this.openLists += 1;
      connection.once('close', () => (this.openLists -= 1));
      if (this.openLists > LISTS_AT_ONCE)
        context.noteClientError(`more than ${LISTS_AT_ONCE} lists at a time`);
    }
    for (const error of findClientErrors(request, kind, bytes, context)) context.noteClientError(error);
    const effect = this.faults.next(kind, request.query);
    if (effect !== undefined) record.fault = effect.type;
    for (const listener of this.listeners) await listener(record);

    if (kind === 'upload' && this.base.openQuestions.loseParallelAppends !== false)
      await wait(UPLOAD_DELAY_MS, undefined, { ref: false });

    const plan = planResponse(effect);
    const handled = this.run(plan.handling, match, request, context, record);
    const response = plan.replacement ?? handled;
    if (sendsStatus(plan.mode) && !connection.destroyed) record.status = response.status;
    await sendResponse(connection, response, plan.mode);
  }

  private run(
    handling: ResponsePlan['handling'],
    match: RouteMatch,
    request: PortalRequest,
    context: Context,
    record: RequestRecord,
  ): PortalResponse {
    const handle = (): PortalResponse => callHandler(match, request, context);
    const stale = match.kind === 'full' ? this.lastFull.get(match.name) : undefined;
    if (handling === 'no') return NOT_HANDLED;
    if (handling === 'stale' && stale !== undefined) return stale;
    if (!CACHED_KINDS.has(match.kind)) return handling === 'undo' ? context.store.undo(handle) : handle();

    const url = `${request.path}?${request.query}`;
    const cached = this.cache.get(url);
    record.cache = cached === undefined ? 'miss' : 'hit';
    if (cached !== undefined) return cached;
    const response = this.cache.set(url, handle());
    if (match.kind === 'full' && response.status === 200) this.lastFull.set(match.name, response);
    return response;
  }
}

/** The result of a request that was not handled. It is never sent: the plan has a replacement, or sends nothing. */
const NOT_HANDLED: PortalResponse = { status: 500, headers: {}, body: Buffer.alloc(0) };

function callHandler(match: RouteMatch, request: PortalRequest, context: Context): PortalResponse {
  try {
    return match.handler(request, context);
  } catch (error) {
    if (error instanceof ApiError) return error.response();
    throw error;
  }
}
