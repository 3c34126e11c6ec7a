import { randomUUID } from 'node:crypto';
import path from 'node:path';

import type { JsonObject } from '../model/json.js';
import type { LiveImage, LivePage } from '../model/live-page.js';
import type { ImageFile } from '../model/page.js';
import { inSentence } from '../text/plain-text.js';
import { whyUnsafe } from '../text/secure-url.js';
import { download, type DownloadLimits } from './download.js';
import { modsOf } from './mod-list.js';
import { parseImage, parseImages, parseLivePage } from './parse-live-page.js';
import { PortalError, saysAlreadyThere } from './portal-error.js';
import { forThisCallOnly } from './retrier.js';
import { PortalSession, type PortalOptions } from './session.js';
import { fileForm, type FileContent } from './file-form.js';
import { secretsOf } from './upload-url.js';

/** An upload has more time than the deadline: enough for its bytes at a slow 50 kB a second. */
const UPLOAD_BYTES_PER_MS = 50;

/**
 * In milliseconds, before each further read of a page that is out of date. The portal's cache is bypassed, so a copy is
 * out of date for seconds at most; after half a minute, there is another reason.
 */
const REREAD_PAUSES_MS: readonly number[] = [2000, 4000, 8000, 16_000];

/** The result of uploading an image. */
export type UploadResult =
  /** `image` is undefined when the response was lost and the next try found the image on the portal. */
  | { readonly kind: 'uploaded'; readonly image?: LiveImage }
  /** The portal already had it. */
  | { readonly kind: 'found' }
  /** It was not sent, as the caller decided. */
  | { readonly kind: 'held back' };

/**
 * The portal's calls. Each is retried while that can help; repeating any of them is harmless. Facts are from
 * https://wiki.factorio.com/Mod_portal_API, Mod_details_API and Mod_images_API, and measured.
 */
export class PortalClient {
  private readonly session: PortalSession;

  constructor(options: PortalOptions) {
    this.session = new PortalSession(options);
  }

  /** Closes the connections. Call it when no more calls will be made; calls that wait for another try fail. */
  close(): void {
    this.session.close();
  }

  /** Reads the page. No key is sent. @throws PortalError */
  async readPage(mod: string): Promise<LivePage> {
    return this.readPageUntil(mod, () => true);
  }

  /**
   * Reads the page until it is good enough, with growing pauses, five times at most. No key is sent.
   *
   * @returns the last read, good or not
   * @throws PortalError
   */
  async readPageUntil(mod: string, isGood: (live: LivePage) => boolean): Promise<LivePage> {
    return this.session.retrier.run(`read the page of ${mod}`, () => this.rereadUntil(mod, isGood));
  }

  /**
   * Changes the fields that are sent and no others.
   *
   * @param fields pairs of field and value; `tags` is one pair for each tag
   * @throws PortalError
   */
  async editDetails(mod: string, fields: readonly (readonly [string, string])[]): Promise<void> {
    const names = inSentence([...new Set(fields.map(([name]) => name))]);
    await this.session.retrier.run(`change the ${names} of ${mod}`, () =>
      this.session.inSlot(() =>
        this.session.write(mod, 'edit_details', fields, (body) => (body.success === true ? true : undefined)),
      ),
    );
  }

  /**
   * Puts an image on the portal, which appends it to the gallery. An image that is already there counts as success, so
   * an upload whose response was lost can be repeated.
   *
   * @param read reads the file piece by piece; called once for each try
   * @param mayBeSent the file is sent when this has settled, and only if it is true. Meanwhile, other requests may use
   *   the slot of this one
   * @throws PortalError, also when the stored image does not match the file
   */
  async uploadImage(
    mod: string,
    image: ImageFile,
    read: () => FileContent,
    mayBeSent?: Promise<boolean>,
  ): Promise<UploadResult> {
    let isSent = false;
    // An upload URL works once, so every try needs a new one.
    const add = (): Promise<URL> => this.addImage(mod, image);
    const finish = async (url: URL): Promise<UploadResult> => {
      isSent = true;
      return { kind: 'uploaded', image: await this.sendImage(mod, url, image, read()) };
    };
    return this.session.retrier.run(`upload ${image.name} to ${mod}`, async (): Promise<UploadResult> => {
      const mayBeOurs = isSent;
      try {
        if (mayBeSent === undefined) return await this.session.inSlot(async () => finish(await add()));
        const url = await this.session.inSlot(add);
        return (await mayBeSent) ? await this.session.inSlot(() => finish(url)) : { kind: 'held back' };
      } catch (error) {
        if (error instanceof PortalError && saysAlreadyThere(error.response?.message ?? ''))
          return { kind: mayBeOurs ? 'uploaded' : 'found' };
        throw error;
      }
    });
  }

  /**
   * Sets the gallery. Images that the list leaves out are removed from the page, so the list is always made from a page
   * that was read a moment before; another try reads again, and keeps an image that somebody added meanwhile.
   *
   * @param isCurrent whether a read shows every image that must be live; otherwise the page is read again
   * @param decide returns the whole list of ids for the last read, which may not be current; undefined when there is
   *   nothing to change
   * @returns the list that was sent, and the gallery that the portal returned; undefined when nothing was sent
   * @throws PortalError, and the errors of `decide`
   */
  async editGallery(
    mod: string,
    isCurrent: (live: LivePage) => boolean,
    decide: (live: LivePage) => readonly string[] | undefined,
  ): Promise<{ readonly sent: readonly string[]; readonly returned: readonly LiveImage[] } | undefined> {
    return this.session.retrier.run(`set the gallery of ${mod}`, async () => {
      const ids = decide(await this.rereadUntil(mod, isCurrent));
      if (ids === undefined) return undefined;
      // The portal would accept an empty list as an empty gallery.
      if (ids.length === 0) throw new Error('refusing to send an empty gallery');
      const images = await this.session.inSlot(() =>
        this.session.write(mod, 'images/edit', [['images', ids.join(',')]], (body) =>
          body.success === true ? parseImages(body.images) : undefined,
        ),
      );
      return { sent: ids, returned: images };
    });
  }

  /**
   * Downloads a file of a page. No key is sent.
   *
   * @param operation completes "could not …"
   * @throws PortalError
   */
  async download(address: string, operation: string, limits: DownloadLimits): Promise<Buffer> {
    return download(this.session, address, operation, limits);
  }

  /** The names of an owner's mods, sorted. No key is sent. @throws PortalError */
  async modsOf(owner: string): Promise<string[]> {
    return modsOf(owner, this.session);
  }

  private async rereadUntil(mod: string, isGood: (live: LivePage) => boolean): Promise<LivePage> {
    let live = await this.fetchPage(mod);
    for (const [index, delayMs] of REREAD_PAUSES_MS.entries()) {
      if (isGood(live)) break;
      const reason = 'the portal returned a page that is out of date';
      const wait = { operation: `use the page of ${mod}`, reason, delayMs, next: index + 2 };
      this.session.options.emit({ kind: 'waiting', wait });
      await this.session.retrier.sleep(delayMs);
      live = await this.fetchPage(mod);
    }
    return live;
  }

  private async fetchPage(mod: string): Promise<LivePage> {
    const url = this.session.address(`api/mods/${encodeURIComponent(mod)}/full`);
    // The portal caches each URL for 900 seconds whatever the request's headers are; a new query value bypasses that.
    url.searchParams.set('cb', randomUUID());
    const parse = (body: JsonObject): LivePage | undefined => {
      const page = parseLivePage(body, this.session.address(`mod/${encodeURIComponent(mod)}`).href);
      if (page !== undefined && page.name !== mod && page.name.toLowerCase() === mod.toLowerCase()) {
        throw new PortalError('unknown-mod', `the portal spells the name "${page.name}"`, {
          hint: `names are case-sensitive: write \`mod: ${page.name}\``,
        });
      }
      return page?.name === mod ? page : undefined;
    };
    return this.session.inSlot(() => this.session.send({ mod, method: 'GET', url, parse }));
  }

  private async addImage(mod: string, { name, type, sha1 }: ImageFile): Promise<URL> {
    const url = await this.session.write(mod, 'images/add', [], ({ upload_url: url }) =>
      typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined,
    );
    // Checked before anything is masked: masking a nonsense address such as "e" would blot out the log.
    const reason = whyUnsafe(url, this.session.options.url);
    if (reason !== undefined) {
      throw new PortalError(
        'this-call',
        `the portal returned an upload address that ${reason}, so the image was not sent`,
        { hint: 'check `portal-url`' },
      );
    }
    secretsOf(url, [mod, name, type, sha1]).forEach(this.session.options.onSecret);
    return url;
  }

  private async sendImage(
    mod: string,
    url: URL,
    { name, type, sha1, bytes: length }: ImageFile,
    content: FileContent,
  ): Promise<LiveImage> {
    try {
      // No key: the URL is the permission, and it is on another host.
      const image = await this.session.send(
        {
          mod,
          method: 'POST',
          url,
          ...fileForm({ field: 'image', fileName: path.posix.basename(name), type, length, content }),
          parse: parseImage,
          isTemporary: true,
        },
        length / UPLOAD_BYTES_PER_MS,
      );
      if (image.id === sha1) return image;
      throw new PortalError(
        'this-call',
        `the stored image does not match the file (${image.id}, not ${sha1})`,
        {
          hint: 'run again; the gallery was left unchanged',
        },
      );
    } catch (error) {
      throw forThisCallOnly(error);
    }
  }
}
