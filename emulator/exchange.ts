import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.js';
import { jsonAnswer, Refusal } from './answer.js';
import { ReadCache } from './cache.js';
import type { Course } from './course.js';
import { courseOf } from './course.js';
import { deliver, showsStatus } from './delivery.js';
import { FaultSchedule } from './faults.js';
import { parseBody, readBytes } from './forms.js';
import { breaches } from './manners.js';
import { fullAnswer } from './read-api.js';
import type { RequestRecord } from './record.js';
import { recordOf } from './record.js';
import type { Desk, Origin, PortalRequest, RequestKind } from './request.js';
import type { Destination } from './routes.js';
import { destinationOf } from './routes.js';

export type RequestListener = (record: RequestRecord) => void | Promise<void>;

const CACHED_KINDS: ReadonlySet<RequestKind> = new Set(['full', 'short', 'list']);

/** Takes the requests of both origins through the record, the faults, the cache and the handlers. */
export class Exchange {
  readonly faults = new FaultSchedule();
  readonly listeners = new Set<RequestListener>();
  readonly violations: string[] = [];
  readonly requests: RequestRecord[] = [];
  private readonly cache: ReadCache;
  /** How each mod read when a full read last reached the portal, for the fault `stale`. */
  private readonly lastFull = new Map<string, Answer>();

  constructor(
    private readonly base: Omit<Desk, 'violation'>,
    now: () => number,
  ) {
    this.cache = new ReadCache(now);
  }

  /** Keeps how a mod reads now. */
  rememberFull(name: string): void {
    this.lastFull.set(name, fullAnswer(this.base.store, name));
  }

  /** Answers one request. An exception is the emulator's own fault: it becomes a 500 and a violation. */
  async take(origin: Origin, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.answer(origin, incoming, response);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.violations.push(`the emulator failed on ${incoming.method ?? ''} ${incoming.url ?? ''}: ${text}`);
      if (response.headersSent) response.destroy();
      else
        await deliver(response, jsonAnswer(500, { error: 'InternalError', message: text }), {
          type: 'whole',
        });
    }
  }

  private async answer(origin: Origin, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '/', headers } = incoming;
    const [path = '/', ...rest] = url.split('?');
    const bytes = await readBytes(incoming);
    const destination = destinationOf(origin, method, path);
    const { kind, name } = destination;
    const body = await parseBody(bytes ?? Buffer.alloc(0), headers['content-type']);
    const request: PortalRequest = { origin, method, path, name, query: rest.join('?'), headers, body };
    const record = recordOf(this.requests.length + 1, kind, request);
    this.requests.push(record);
    // The client went away in the middle of its body: nobody to answer, nothing to act on.
    if (bytes === undefined) return;

    const desk: Desk = {
      ...this.base,
      violation: (text) => this.violations.push(`request ${record.n} (${method} ${path}): ${text}`),
    };
    for (const breach of breaches(request, kind, bytes, desk)) desk.violation(breach);
    const effect = this.faults.next(kind);
    if (effect !== undefined) record.fault = effect.type;
    for (const listener of this.listeners) await listener(record);

    const course = courseOf(effect);
    const acted = this.act(course.act, destination, request, desk, record);
    const sent = course.instead ?? acted;
    if (showsStatus(course.delivery) && !response.destroyed) record.status = sent.status;
    await deliver(response, sent, course.delivery);
  }

  private act(
    how: Course['act'],
    to: Destination,
    request: PortalRequest,
    desk: Desk,
    record: RequestRecord,
  ): Answer {
    const handle = (): Answer => handled(to, request, desk);
    const stale = to.kind === 'full' ? this.lastFull.get(to.name) : undefined;
    if (how === 'no') return NOTHING;
    if (how === 'stale' && stale !== undefined) return stale;
    if (!CACHED_KINDS.has(to.kind)) return how === 'pretend' ? desk.store.pretend(handle) : handle();

    const url = `${request.path}?${request.query}`;
    const cached = this.cache.lookup(url);
    record.cache = cached === undefined ? 'miss' : 'hit';
    if (cached !== undefined) return cached;
    const fresh = this.cache.keep(url, handle());
    if (to.kind === 'full' && fresh.status === 200) this.lastFull.set(to.name, fresh);
    return fresh;
  }
}

/** Stands for the answer of a request that was never handled; never sent. */
const NOTHING: Answer = { status: 500, headers: {}, body: Buffer.alloc(0) };

function handled(to: Destination, request: PortalRequest, desk: Desk): Answer {
  try {
    return to.handle(request, desk);
  } catch (error) {
    if (error instanceof Refusal) return error.answer();
    throw error;
  }
}
