import { randomBytes } from 'node:crypto';
import { imageId } from './image-bytes.js';
import type { ModSeed, ModState, PortalImage } from './mod.js';
import { newMod } from './mod.js';
import type { License } from './vocabulary.js';
import { licenseOf } from './vocabulary.js';

/** How the portal answers the questions that are open about it; each test suite may try both readings. */
export interface Readings {
  /** Does an empty homepage, source_url, faq or description clear the field, or is it passed over? */
  readonly emptyValues: 'clear' | 'ignore';
  /** Is a finished upload in the live gallery at once, or only after `images/edit`? */
  readonly appendOnUpload: boolean;
  /** Can an id that a list left out come back by `images/edit` alone? */
  readonly removedIdsReturn: boolean;
}

interface StoredMod {
  state: ModState;
  /** Ids that the portal knows for this mod although the gallery does not show them. */
  shelf: Set<string>;
}

interface UploadPermit {
  readonly mod: string;
  /** Milliseconds, by the portal's clock. */
  readonly expires: number;
  used: boolean;
}

interface Contents {
  mods: Map<string, StoredMod>;
  permits: Map<string, UploadPermit>;
  /** By id. Bytes are never changed in place. */
  assets: Map<string, Buffer>;
}

/** Upload URLs live this long. The portal's own limit is not known; "some minutes" is what clients may count on. */
const PERMIT_MS = 10 * 60 * 1000;

/** The portal's true state. Nothing here knows HTTP. */
export class Store {
  private contents: Contents = { mods: new Map(), permits: new Map(), assets: new Map() };
  private readonly licenses = new Map<string, License>();

  constructor(
    private readonly assetsUrl: string,
    private readonly readings: Readings,
    private readonly now: () => number,
  ) {}

  add({ images, license, ...fields }: ModSeed): void {
    if (this.contents.mods.has(fields.name))
      throw new Error(`The emulated portal already has a mod ${fields.name}`);
    if (typeof license === 'object') this.licenses.set(license.id, license);
    const gallery = (images ?? []).map((image) =>
      image instanceof Uint8Array ? this.keepAsset(image) : this.image(image.id),
    );
    const defaults = newMod(fields.name);
    const licenseId = typeof license === 'object' ? license.id : (license ?? defaults.license);
    const state = structuredClone({ ...defaults, ...fields, license: licenseId, images: gallery });
    this.contents.mods.set(fields.name, { state, shelf: new Set() });
  }

  names(): string[] {
    return [...this.contents.mods.keys()];
  }

  /** A deep copy, or undefined for a mod that the portal does not have. */
  find(name: string): ModState | undefined {
    const stored = this.contents.mods.get(name);
    return stored && structuredClone(stored.state);
  }

  /** Replaces a mod's state; ids that leave the gallery are forgotten or shelved, as the reading says. */
  update(name: string, edit: (mod: ModState) => void): void {
    const stored = this.stored(name);
    const next = structuredClone(stored.state);
    edit(next);
    const shown = new Set(next.images.map(({ id }) => id));
    if (this.readings.removedIdsReturn) for (const { id } of stored.state.images) stored.shelf.add(id);
    for (const id of shown) stored.shelf.delete(id);
    stored.state = structuredClone(next);
  }

  knowsImage(name: string, id: string): boolean {
    const { state, shelf } = this.stored(name);
    return shelf.has(id) || state.images.some((image) => image.id === id);
  }

  /** Takes an upload's bytes; whether the gallery shows them at once is a matter of the reading. */
  takeUpload(name: string, bytes: Buffer): PortalImage {
    const image = this.keepAsset(bytes);
    if (this.readings.appendOnUpload) this.update(name, (mod) => mod.images.push(image));
    else this.stored(name).shelf.add(image.id);
    return image;
  }

  keepAsset(bytes: Uint8Array): PortalImage {
    const id = imageId(bytes);
    this.contents.assets.set(id, Buffer.from(bytes));
    return this.image(id);
  }

  /** Assets stay served after their image has left the gallery, as a content network does. */
  asset(id: string): Buffer | undefined {
    return this.contents.assets.get(id);
  }

  image(id: string): PortalImage {
    const base = `${this.assetsUrl}/assets/${id}`;
    return { id, url: `${base}.png`, thumbnail: `${base}.thumb.png` };
  }

  license(id: string): License | undefined {
    return this.licenses.get(id) ?? licenseOf(id);
  }

  /** A new single-use upload URL for the mod. */
  permitUpload(mod: string): string {
    const token = randomBytes(32).toString('base64url');
    this.contents.permits.set(token, { mod, expires: this.now() + PERMIT_MS, used: false });
    return `${this.assetsUrl}/upload/${token}`;
  }

  /** Uses a permit up and names its mod, or says why it is no permit. */
  usePermit(token: string): { mod: string } | 'unknown' | 'used' | 'expired' {
    const permit = this.contents.permits.get(token);
    if (permit === undefined) return 'unknown';
    if (permit.used) return 'used';
    if (this.now() >= permit.expires) return 'expired';
    permit.used = true;
    return { mod: permit.mod };
  }

  /** Runs `act` and takes back what it changed; its result stays. */
  pretend<T>(act: () => T): T {
    const { mods, permits, assets } = this.contents;
    const before = {
      mods: structuredClone(mods),
      permits: structuredClone(permits),
      assets: new Map(assets),
    };
    try {
      return act();
    } finally {
      this.contents = before;
    }
  }

  private stored(name: string): StoredMod {
    const stored = this.contents.mods.get(name);
    if (stored === undefined) throw new Error(`The emulated portal has no mod ${name}`);
    return stored;
  }
}
