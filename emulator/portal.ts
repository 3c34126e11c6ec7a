import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { Fault } from './faults.js';
import type { ModSeed, ModState } from './mod.js';
import type { RequestRecord } from './record.js';
import type { Origin } from './request.js';
import type { RequestListener } from './server.js';
import { PortalServer } from './server.js';
import type { OpenQuestions } from './store.js';
import { Store } from './store.js';

export interface PortalOptions extends Partial<OpenQuestions> {
  /** The port of the portal's origin; by default a free one. The assets origin always uses a free port. */
  readonly port?: number;
  readonly mods?: readonly ModSeed[];
  /** The names of the mods that `apiKey` may edit; by default all mods. A write to another mod gets `Forbidden`. */
  readonly keyFor?: readonly string[];
  /** How long every request takes, in milliseconds, on top of the time that the emulator needs. Default: 0. */
  readonly latency?: number;
  /** The clock of the cache and of the upload URLs, in milliseconds. */
  readonly now?: () => number;
}

/** New values of some fields, or a function that changes the mod in place. */
export type ModEdit = Partial<Omit<ModState, 'name'>> | ((mod: ModState) => void);

export interface EmulatedPortal {
  /** The portal's origin, without a trailing slash. */
  readonly url: string;
  /** The origin of upload URLs and served images. */
  readonly assetsUrl: string;
  /** A key with the usage "ModPortal: Edit Mods", for the mods in `keyFor`. */
  readonly apiKey: string;
  /** A valid key without the usage "ModPortal: Edit Mods". */
  readonly otherUsageKey: string;
  /** Throws an error if the portal already has a mod with this name. */
  addMod(seed: ModSeed): void;
  /** Returns a deep copy of the current state, which does not come from the cache. Throws an error for an unknown mod. */
  mod(name: string): ModState;
  /** Edits the page as somebody in the web form does, without any checks. Throws an error for an unknown mod. */
  change(name: string, edit: ModEdit): void;
  /**
   * Adds an image to the end of the gallery as somebody in the web form does, unless the gallery contains it already.
   * Returns its id. Throws an error for an unknown mod.
   */
  addImage(name: string, bytes: Uint8Array): string;
  /**
   * Serves these bytes for an image, as a portal does if it encodes images again. The id and the address stay the same.
   */
  serveImage(id: string, bytes: Uint8Array): void;
  readonly requests: readonly RequestRecord[];
  /** The largest number of requests, to both origins, that were in flight at the same time. */
  readonly peakInFlight: number;
  /** Also begins to measure `peakInFlight` again. */
  clearRequests(): void;
  /** The rules that clients did not follow, and exceptions in the emulator itself: one sentence each. */
  readonly clientErrors: readonly string[];
  inject(...faults: Fault[]): void;
  clearFaults(): void;
  /** Each request is handled after the listener's promise has settled. Returns a function that removes the listener. */
  onRequest(listener: RequestListener): () => void;
  /** Also destroys the sockets of requests that are still waiting for a response. */
  close(): Promise<void>;
}

/** Starts the emulated portal on 127.0.0.1. Throws the system's error if `port` is in use. */
export async function startPortal(options: PortalOptions = {}): Promise<EmulatedPortal> {
  const { port = 0, mods = [], latency = 0, now = Date.now } = options;
  const openQuestions: OpenQuestions = {
    emptyValues: options.emptyValues ?? 'clear',
    appendOnUpload: options.appendOnUpload ?? true,
    removedIdsReturn: options.removedIdsReturn ?? false,
    loseParallelAppends: options.loseParallelAppends ?? false,
  };
  const servers = { portal: createServer(), assets: createServer() };
  const url = await listen(servers.portal, port);
  const assetsUrl = await listen(servers.assets, 0);
  const keys = { editMods: newKey(), otherUsage: newKey() };
  const mayEdit = (mod: string): boolean => options.keyFor?.includes(mod) ?? true;
  const store = new Store(assetsUrl, openQuestions, now);
  const portalServer = new PortalServer(
    { store, openQuestions, portalUrl: url, keys, mayEdit },
    now,
    latency,
  );
  for (const origin of ['portal', 'assets'] satisfies Origin[])
    servers[origin].on(
      'request',
      (incoming, connection) => void portalServer.handle(origin, incoming, connection),
    );

  const portal: EmulatedPortal = {
    url,
    assetsUrl,
    apiKey: keys.editMods,
    otherUsageKey: keys.otherUsage,
    addMod(seed) {
      store.add(seed);
      portalServer.saveFullResponse(seed.name);
    },
    mod(name) {
      const found = store.find(name);
      if (found === undefined) throw new Error(`The emulated portal has no mod ${name}`);
      return found;
    },
    change(name, edit) {
      store.update(name, typeof edit === 'function' ? edit : (mod) => Object.assign(mod, edit));
    },
    addImage(name, bytes) {
      const image = store.storeAsset(bytes);
      store.update(name, ({ images }) => {
        if (!images.some(({ id }) => id === image.id)) images.push(image);
      });
      return image.id;
    },
    serveImage(id, bytes) {
      store.replaceAsset(id, bytes);
    },
    requests: portalServer.requests,
    get peakInFlight() {
      return portalServer.peakInFlight;
    },
    clearRequests() {
      portalServer.requests.splice(0);
      portalServer.peakInFlight = 0;
    },
    clientErrors: portalServer.clientErrors,
    inject: (...faults) => {
      portalServer.faults.inject(faults);
    },
    clearFaults: () => {
      portalServer.faults.clear();
    },
    onRequest(listener) {
      portalServer.listeners.add(listener);
      return () => void portalServer.listeners.delete(listener);
    },
    close: async () => {
      await Promise.all([close(servers.portal), close(servers.assets)]);
    },
  };
  for (const seed of mods) portal.addMod(seed);
  return portal;
}

function newKey(): string {
  return randomBytes(24).toString('hex');
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
