import { randomBytes } from 'node:crypto';
import { imageId } from './image-bytes.js';
import type { ModSeed, ModState, PortalImage } from './mod.js';
import { newMod } from './mod.js';
import type { License } from './vocabulary.js';
import { licenseOf } from './vocabulary.js';

/** Unknowns about the real portal. Tests can try both answers to each question. */
export interface OpenQuestions {
  /** Is the field cleared by an empty homepage, source_url, faq or description, or is the empty value ignored? */
  readonly emptyValues: 'clear' | 'ignore';
  /** Is an uploaded image in the gallery immediately, or only after `images/edit`? */
  readonly appendOnUpload: boolean;
  /** Can `images/edit` bring back an image that was removed from the gallery, without another upload? */
  readonly removedIdsReturn: boolean;
  /**
   * Can parallel uploads lose an append? If `true`, an upload is not appended to the gallery when another upload of the
   * same mod was appended while it was in flight. With `true`, `images/edit` still accepts both images. With `'and image'`,
   * the portal does not keep the image: it can be uploaded again.
   */
  readonly loseParallelAppends: boolean | 'and image';
}

interface StoredMod {
  state: ModState;
  /** Ids of images that are not in the gallery, but that `images/edit` accepts. */
  hiddenImages: Set<string>;
  /** The number of uploads that were appended to the gallery. */
  appends: number;
}

interface UploadUrl {
  readonly mod: string;
  /** Milliseconds, by the portal's clock. */
  readonly expires: number;
  used: boolean;
  /** The mod's `appends` when the upload arrived. */
  appendsBefore?: number;
}

interface StoreData {
  mods: Map<string, StoredMod>;
  uploadUrls: Map<string, UploadUrl>;
  /** Image bytes by image id. A buffer is never changed in place. */
  assets: Map<string, Buffer>;
}

/** Upload URLs expire after this time. The real limit is not known, so clients should not need more than minutes. */
const UPLOAD_URL_MS = 10 * 60 * 1000;

/** The portal's state, independent of HTTP. */
export class Store {
  private data: StoreData = { mods: new Map(), uploadUrls: new Map(), assets: new Map() };
  private readonly licenses = new Map<string, License>();

  constructor(
    private readonly assetsUrl: string,
    private readonly openQuestions: OpenQuestions,
    private readonly now: () => number,
  ) {}

  add({ images, license, ...fields }: ModSeed): void {
    if (this.data.mods.has(fields.name))
      throw new Error(`The emulated portal already has a mod ${fields.name}`);
    if (typeof license === 'object') this.licenses.set(license.id, license);
    const gallery = (images ?? []).map((image) =>
      image instanceof Uint8Array ? this.storeAsset(image) : this.image(image.id),
    );
    const defaults = newMod(fields.name);
    const licenseId = typeof license === 'object' ? license.id : (license ?? defaults.license);
    const state = structuredClone({ ...defaults, ...fields, license: licenseId, images: gallery });
    this.data.mods.set(fields.name, { state, hiddenImages: new Set(), appends: 0 });
  }

  names(): string[] {
    return [...this.data.mods.keys()];
  }

  /** Returns a deep copy, or undefined for an unknown mod. */
  find(name: string): ModState | undefined {
    const stored = this.data.mods.get(name);
    return stored && structuredClone(stored.state);
  }

  /** Edits a mod. Images that leave the gallery are forgotten, or hidden if `removedIdsReturn` is true. */
  update(name: string, edit: (mod: ModState) => void): void {
    const stored = this.stored(name);
    const next = structuredClone(stored.state);
    edit(next);
    const shown = new Set(next.images.map(({ id }) => id));
    if (this.openQuestions.removedIdsReturn)
      for (const { id } of stored.state.images) stored.hiddenImages.add(id);
    for (const id of shown) stored.hiddenImages.delete(id);
    stored.state = structuredClone(next);
  }

  hasImage(name: string, id: string): boolean {
    const { state, hiddenImages } = this.stored(name);
    return hiddenImages.has(id) || state.images.some((image) => image.id === id);
  }

  /** Stores an uploaded image, and appends it to the gallery as `appendOnUpload` and `loseParallelAppends` say. */
  storeUpload({ mod: name, appendsBefore }: UploadUrl, bytes: Buffer): PortalImage {
    const { appendOnUpload, loseParallelAppends } = this.openQuestions;
    const image = this.storeAsset(bytes);
    const stored = this.stored(name);
    const isLost = appendOnUpload && loseParallelAppends !== false && appendsBefore !== stored.appends;
    if (appendOnUpload && !isLost) {
      this.update(name, (mod) => mod.images.push(image));
      stored.appends += 1;
    } else if (!isLost || loseParallelAppends === true) stored.hiddenImages.add(image.id);
    return image;
  }

  storeAsset(bytes: Uint8Array): PortalImage {
    const id = imageId(bytes);
    this.data.assets.set(id, Buffer.from(bytes));
    return this.image(id);
  }

  /** Serves different bytes for an image from those uploaded: the portal may encode images again. */
  replaceAsset(id: string, bytes: Uint8Array): void {
    this.data.assets.set(id, Buffer.from(bytes));
  }

  /** Images that were removed from the gallery are still served, as by a content delivery network. */
  asset(id: string): Buffer | undefined {
    return this.data.assets.get(id);
  }

  image(id: string): PortalImage {
    const base = `${this.assetsUrl}/assets/${id}`;
    return { id, url: `${base}.png`, thumbnail: `${base}.thumb.png` };
  }

  license(id: string): License | undefined {
    return this.licenses.get(id) ?? licenseOf(id);
  }

  /** Creates an upload URL for the mod, which can be used once. */
  createUploadUrl(mod: string): string {
    const token = randomBytes(32).toString('base64url');
    this.data.uploadUrls.set(token, { mod, expires: this.now() + UPLOAD_URL_MS, used: false });
    return `${this.assetsUrl}/upload/${token}`;
  }

  /** Call this when an upload arrives: from now on it is in flight. */
  startUpload(token: string): void {
    const upload = this.data.uploadUrls.get(token);
    if (upload !== undefined) upload.appendsBefore = this.stored(upload.mod).appends;
  }

  /** Marks an upload URL as used and returns it, or returns why it cannot be used. */
  useUploadUrl(token: string): UploadUrl | 'unknown' | 'used' | 'expired' {
    const upload = this.data.uploadUrls.get(token);
    if (upload === undefined) return 'unknown';
    if (upload.used) return 'used';
    if (this.now() >= upload.expires) return 'expired';
    upload.used = true;
    return upload;
  }

  /** Calls `act`, undoes all its changes to the state, and returns its result. */
  undo<T>(act: () => T): T {
    const { mods, uploadUrls, assets } = this.data;
    const before = {
      mods: structuredClone(mods),
      uploadUrls: structuredClone(uploadUrls),
      assets: new Map(assets),
    };
    try {
      return act();
    } finally {
      this.data = before;
    }
  }

  private stored(name: string): StoredMod {
    const stored = this.data.mods.get(name);
    if (stored === undefined) throw new Error(`The emulated portal has no mod ${name}`);
    return stored;
  }
}
