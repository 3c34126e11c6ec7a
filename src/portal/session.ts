import type { Listener } from '../model/event.js';
import { sendOnce, type PortalRequest } from './request.js';
import { Retrier, systemClock, type Clock } from './retrier.js';
import { AT_ONCE, Slots } from './slots.js';
import { Connections, type RawResponse } from './wire.js';

export interface PortalOptions {
  /** The portal's address, e.g. https://mods.factorio.com/. */
  readonly url: URL;
  /** Only needed to write. */
  readonly apiKey: string | undefined;
  readonly userAgent: string;
  /** Receives each upload URL and its secret parts before anything can print them: the URL alone permits an upload. */
  readonly onSecret: (secret: string) => void;
  /** Receives an event before each wait. */
  readonly emit: Listener;
  readonly clock?: Clock;
}

/** In milliseconds, for one whole request. */
const DEADLINE_MS = 30_000;

/** The calls of the portal's APIs that write, by their last path segments. */
type WritingCall = 'edit_details' | 'images/add' | 'images/edit';

/**
 * The state that all calls to one portal share in one run: its address, the key, the connections, and the time that is
 * left.
 */
export class PortalSession {
  readonly retrier: Retrier;
  private readonly connections: Connections;
  private readonly slots = new Slots(AT_ONCE);

  constructor(readonly options: PortalOptions) {
    const clock = options.clock ?? systemClock;
    this.connections = new Connections(clock);
    this.retrier = new Retrier((wait) => {
      options.emit({ kind: 'waiting', wait });
    }, clock);
  }

  /** Ends the waits, and closes the connections. Call it when no more requests will be sent. */
  close(): void {
    this.retrier.stop();
    this.connections.close();
  }

  /**
   * Waits until fewer than six requests of the run are in flight, and then does the work. Every request is sent in a slot.
   * A pause before another try must be outside of the slot.
   *
   * @param work sends one request at a time
   */
  async inSlot<T>(work: () => Promise<T>): Promise<T> {
    return this.slots.run(work);
  }

  /** Sends a form to one of the writing calls. URLSearchParams keeps LF as it is; FormData would make it CRLF. */
  async write<T>(
    mod: string,
    call: WritingCall,
    fields: readonly (readonly [string, string])[],
    parse: PortalRequest<T>['parse'],
  ): Promise<T> {
    const { apiKey } = this.options;
    if (apiKey === undefined) throw new Error(`${call} needs the API key`);
    const form = new URLSearchParams({ mod });
    for (const [name, value] of fields) form.append(name, value);
    return this.send({
      mod,
      method: 'POST',
      url: this.address(`api/v2/mods/${call}`),
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      parse,
    });
  }

  /** Sends one request, without retries. @param extraMs on top of the usual deadline */
  async send<T>(request: Omit<PortalRequest<T>, 'deadlineMs'>, extraMs = 0): Promise<T> {
    const deadlineMs = Math.min(DEADLINE_MS + extraMs, this.retrier.remainingMs);
    return sendOnce({ ...request, deadlineMs }, this.options.userAgent, this.connections);
  }

  /** Gets a file, without retries. No key is sent. */
  async get(
    url: URL,
    limits: { readonly deadlineMs: number; readonly maxBytes: number },
  ): Promise<RawResponse> {
    const headers = { 'user-agent': this.options.userAgent };
    const deadlineMs = Math.min(limits.deadlineMs, this.retrier.remainingMs);
    return this.connections.send({ method: 'GET', url, headers, deadlineMs, maxBytes: limits.maxBytes });
  }

  /** @param path relative to the portal's address */
  address(path: string): URL {
    return new URL(path, this.options.url);
  }
}
