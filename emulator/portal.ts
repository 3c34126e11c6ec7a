import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { RequestListener } from './exchange.js';
import { Exchange } from './exchange.js';
import type { Fault } from './faults.js';
import type { ModSeed, ModState } from './mod.js';
import type { RequestRecord } from './record.js';
import type { Origin } from './request.js';
import type { Readings } from './store.js';
import { Store } from './store.js';

export interface PortalOptions extends Partial<Readings> {
  /** Port of the portal's origin; a free one by default. The assets origin always gets a free one. */
  readonly port?: number;
  readonly mods?: readonly ModSeed[];
  /** Milliseconds: the clock of the cache and of the upload URLs. */
  readonly now?: () => number;
}

/** A mod's fields, or a function that changes the mod in place. */
export type ModEdit = Partial<Omit<ModState, 'name'>> | ((mod: ModState) => void);

export interface EmulatedPortal {
  /** The portal's origin, without a trailing slash. */
  readonly url: string;
  /** The origin of upload URLs and served images. */
  readonly assetsUrl: string;
  /** A key with the usage "ModPortal: Edit Mods", for every mod. */
  readonly apiKey: string;
  /** A valid key without that usage. */
  readonly otherUsageKey: string;
  /** Raises an error when the portal has a mod of that name. */
  addMod(seed: ModSeed): void;
  /** The true present state, a deep copy, never through the cache. Raises an error for an unknown mod. */
  mod(name: string): ModState;
  /** Somebody edits the page in the web form; nothing is checked. Raises an error for an unknown mod. */
  change(name: string, edit: ModEdit): void;
  /** Somebody adds an image in the web form, at the gallery's end unless it is there. Returns its id. */
  addImage(name: string, bytes: Uint8Array): string;
  readonly requests: readonly RequestRecord[];
  clearRequests(): void;
  /** Manners that a client broke, and failures of the emulator itself: one sentence each. */
  readonly violations: readonly string[];
  inject(...faults: Fault[]): void;
  clearFaults(): void;
  /** The listener is awaited before a request is handled. Returns the function that takes it away again. */
  onRequest(listener: RequestListener): () => void;
  /** Also destroys the sockets of requests that hang. */
  close(): Promise<void>;
}

/** Starts the emulated portal on 127.0.0.1. Raises the system's error when `port` is taken. */
export async function startPortal(options: PortalOptions = {}): Promise<EmulatedPortal> {
  const { port = 0, mods = [], now = Date.now } = options;
  const readings: Readings = {
    emptyValues: options.emptyValues ?? 'clear',
    appendOnUpload: options.appendOnUpload ?? true,
    removedIdsReturn: options.removedIdsReturn ?? false,
  };
  const servers = { portal: createServer(), assets: createServer() };
  const url = await listen(servers.portal, port);
  const assetsUrl = await listen(servers.assets, 0);
  const keys = { editMods: newKey(), otherUsage: newKey() };
  const store = new Store(assetsUrl, readings, now);
  const exchange = new Exchange({ store, readings, portalUrl: url, keys }, now);
  for (const origin of ['portal', 'assets'] satisfies Origin[])
    servers[origin].on('request', (incoming, response) => void exchange.take(origin, incoming, response));

  const portal: EmulatedPortal = {
    url,
    assetsUrl,
    apiKey: keys.editMods,
    otherUsageKey: keys.otherUsage,
    addMod(seed) {
      store.add(seed);
      exchange.rememberFull(seed.name);
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
      const image = store.keepAsset(bytes);
      store.update(name, ({ images }) => {
        if (!images.some(({ id }) => id === image.id)) images.push(image);
      });
      return image.id;
    },
    requests: exchange.requests,
    clearRequests: () => void exchange.requests.splice(0),
    violations: exchange.violations,
    inject: (...faults) => {
      exchange.faults.inject(faults);
    },
    clearFaults: () => {
      exchange.faults.clear();
    },
    onRequest(listener) {
      exchange.listeners.add(listener);
      return () => void exchange.listeners.delete(listener);
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
