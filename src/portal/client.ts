import { exchange, type Exchange } from './request.js';
import { parseImage, parseImages, parseLivePage } from './parse-live-page.js';
import { PortalError, saysAlreadyThere } from './portal-error.js';
import type { Wait } from '../model/event.js';
import { Retrier, systemClock, TransientError, type Clock } from './retrier.js';
import { faultOf, secretsOf } from './upload-url.js';
import type { LiveImage, LivePage } from '../model/live-page.js';

/** An image to upload. `read` gives its bytes, and may be called once for each try. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly sha1: string;
  readonly bytes: number;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface PortalOptions {
  /** The portal's address, e.g. https://mods.factorio.com/. */
  readonly url: URL;
  /** Only needed to write. */
  readonly apiKey: string | undefined;
  readonly userAgent: string;
  /** Receives each upload URL and its secret parts before anything can print them: the URL alone permits an upload. */
  readonly onSecret: (secret: string) => void;
  /** Hears of each wait before another try. */
  readonly onWait: (wait: Wait) => void;
  readonly clock?: Clock;
}

/** In milliseconds, for one whole request. An upload gets time for its bytes on top, at a slow 50 kB a second. */
const DEADLINE_MS = 30_000;
const UPLOAD_BYTES_PER_MS = 50;

/**
 * In milliseconds, before each further read of a page that came back as an older copy. The portal's cache is bypassed, so
 * a copy that lags has been out of date for seconds at most; after half a minute it is not lag.
 */
const REREAD_PAUSES_MS: readonly number[] = [2000, 4000, 8000, 16_000];

/** What became of an image that was to be uploaded. */
export type UploadResult =
  /** `image` is the portal's answer; undefined when the answer was lost and the next try found the image there. */
  | { readonly kind: 'uploaded'; readonly image?: LiveImage }
  /** The portal had it before. */
  | { readonly kind: 'found' };

/**
 * The portal's calls, each repeated while a fault may pass; repeating any of them is harmless.
 * Facts are from https://wiki.factorio.com/Mod_portal_API, Mod_details_API and Mod_images_API, and measured.
 */
export class PortalClient {
  private readonly clock: Clock;
  private readonly retrier: Retrier;

  constructor(private readonly options: PortalOptions) {
    this.clock = options.clock ?? systemClock;
    this.retrier = new Retrier(options.onWait, this.clock);
  }

  /** The page as it is now. No key is sent. @throws PortalError */
  async readPage(mod: string): Promise<LivePage> {
    return this.retrier.run(`read the page of ${mod}`, () => this.fetchPage(mod));
  }

  /**
   * Changes the fields that are sent and no others.
   *
   * @param fields pairs of field and value; `tags` is one pair for each tag
   * @throws PortalError
   */
  async editDetails(mod: string, fields: readonly (readonly [string, string])[]): Promise<void> {
    const operation = `edit the details of ${mod}`;
    await this.retrier.run(operation, () =>
      this.send({
        ...this.keyed(operation, mod, 'edit_details', fields),
        parse: (body) => (body.success === true ? true : undefined),
      }),
    );
  }

  /**
   * Reads the page until it is good enough, with growing pauses, five times at most.
   *
   * @param isGood whether the read will do
   * @returns the last read, good or not
   * @throws PortalError
   */
  async readPageUntil(mod: string, isGood: (live: LivePage) => boolean): Promise<LivePage> {
    return this.retrier.run(`read the page of ${mod}`, () => this.rereadUntil(mod, isGood));
  }

  /**
   * Puts an image on the portal, which appends it to the gallery. That the portal already has it is a success too:
   * so an upload whose answer got lost can be repeated.
   *
   * @throws PortalError, also when the portal stored other bytes than were sent
   */
  async uploadImage(mod: string, upload: Upload): Promise<UploadResult> {
    const operation = `upload ${upload.name} to ${mod}`;
    let isSent = false;
    const result = await this.retrier.run(operation, async (): Promise<UploadResult> => {
      const mayBeOurs = isSent;
      try {
        // An upload URL works once, so a new try begins with a new one.
        const url = await this.addImage(operation, mod, upload);
        isSent = true;
        return { kind: 'uploaded', image: await this.sendImage(operation, mod, url, upload) };
      } catch (error) {
        if (error instanceof PortalError && saysAlreadyThere(error.refusal?.message ?? ''))
          return { kind: mayBeOurs ? 'uploaded' : 'found' };
        throw error;
      }
    });
    const id = result.kind === 'uploaded' ? result.image?.id : undefined;
    if (id !== undefined && id !== upload.sha1) {
      throw new PortalError(
        'refused',
        `could not ${operation}: the portal stored other bytes than the file's (${id}, not ${upload.sha1})`,
        'run again; the gallery was left as it is',
      );
    }
    return result;
  }

  /**
   * Sets the gallery. What the list leaves out is gone, so the list is always made from a page read a moment before;
   * a further try reads again, and an image that somebody added meanwhile is not lost.
   *
   * @param isCurrent whether a read shows every image that is known to be live; otherwise the page is read again
   * @param decide makes the whole list of ids of the last read, which may not be current; undefined when there is nothing
   *   to change
   * @throws PortalError, and what `decide` throws
   */
  async editGallery(
    mod: string,
    isCurrent: (live: LivePage) => boolean,
    decide: (live: LivePage) => readonly string[] | undefined,
  ): Promise<void> {
    const operation = `set the gallery of ${mod}`;
    await this.retrier.run(operation, async () => {
      const ids = decide(await this.rereadUntil(mod, isCurrent));
      if (ids === undefined) return;
      // The portal would take an empty list for an empty gallery.
      if (ids.length === 0) throw new Error('refusing to send an empty gallery');
      const images = await this.send({
        ...this.keyed(operation, mod, 'images/edit', [['images', ids.join(',')]]),
        parse: (body) => (body.success === true ? parseImages(body.images) : undefined),
      });
      if (images.map(({ id }) => id).join() !== ids.join()) {
        throw new PortalError(
          'refused',
          `could not ${operation}: the portal answered with another gallery than was sent`,
        );
      }
    });
  }

  private async rereadUntil(mod: string, isGood: (live: LivePage) => boolean): Promise<LivePage> {
    let live = await this.fetchPage(mod);
    for (const [index, delayMs] of REREAD_PAUSES_MS.entries()) {
      if (isGood(live)) break;
      this.options.onWait({
        operation: `use the page of ${mod}`,
        reason: 'the portal returned an older copy',
        delayMs,
        next: index + 2,
        of: REREAD_PAUSES_MS.length + 1,
      });
      await this.retrier.sleep(delayMs);
      live = await this.fetchPage(mod);
    }
    return live;
  }

  private async fetchPage(mod: string): Promise<LivePage> {
    const url = this.address(`api/mods/${encodeURIComponent(mod)}/full`);
    // The portal caches each URL for 900 seconds whatever the request's headers say; a new query value passes it by.
    url.searchParams.set('cb', crypto.randomUUID());
    return this.send({
      operation: `read the page of ${mod}`,
      mod,
      method: 'GET',
      url,
      deadlineMs: DEADLINE_MS,
      parse: (body) => {
        const page = parseLivePage(body, this.address(`mod/${encodeURIComponent(mod)}`).href);
        if (page !== undefined && page.name !== mod && page.name.toLowerCase() === mod.toLowerCase()) {
          throw new PortalError(
            'unknown-mod',
            `could not read the page of ${mod}: the portal spells the name "${page.name}"`,
            `names are case-sensitive: write \`mod: ${page.name}\``,
          );
        }
        return page?.name === mod ? page : undefined;
      },
    });
  }

  private async addImage(operation: string, mod: string, { name, type, sha1 }: Upload): Promise<URL> {
    const url = await this.send({
      ...this.keyed(operation, mod, 'images/add', []),
      parse: ({ upload_url: url }) =>
        typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined,
    });
    // Checked before anything is masked: to mask a broken answer, such as "e", would blot out the log.
    const fault = faultOf(url, this.options.url);
    if (fault !== undefined) {
      throw new PortalError(
        'refused',
        `could not ${operation}: the portal gave an upload address that ${fault}, so the image was not sent`,
        'check `portal-url`',
      );
    }
    secretsOf(url, [mod, name, type, sha1]).forEach(this.options.onSecret);
    return url;
  }

  private async sendImage(operation: string, mod: string, url: URL, upload: Upload): Promise<LiveImage> {
    const form = new FormData();
    form.set('image', new Blob([await upload.read()], { type: upload.type }), upload.name);
    const encoded = new Response(form);
    try {
      // No key: the URL is the permission, and it is on another host.
      return await this.send({
        operation,
        mod,
        method: 'POST',
        url,
        headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
        body: new Uint8Array(await encoded.arrayBuffer()),
        deadlineMs: DEADLINE_MS + upload.bytes / UPLOAD_BYTES_PER_MS,
        parse: parseImage,
        isTemporary: true,
      });
    } catch (error) {
      if (!(error instanceof TransientError)) throw error;
      // `refused`, not `unreachable`: this host may be down while the portal itself can still be reached.
      throw new TransientError(error.message, error.retryAfterMs, { cause: error.cause, kind: 'refused' });
    }
  }

  /** A form for one of the writing calls. URLSearchParams keeps LF as it is; FormData would make it CRLF. */
  private keyed(
    operation: string,
    mod: string,
    call: string,
    fields: readonly (readonly [string, string])[],
  ) {
    const { apiKey } = this.options;
    if (apiKey === undefined) throw new Error(`${call} needs the API key`);
    const form = new URLSearchParams({ mod });
    for (const [name, value] of fields) form.append(name, value);
    return {
      operation,
      mod,
      method: 'POST' as const,
      url: this.address(`api/v2/mods/${call}`),
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      deadlineMs: DEADLINE_MS,
    };
  }

  private async send<T>(request: Exchange<T>): Promise<T> {
    const deadlineMs = Math.min(request.deadlineMs, this.retrier.remainingMs);
    return exchange({ ...request, deadlineMs }, this.options.userAgent, this.clock);
  }

  private address(path: string): URL {
    return new URL(path, this.options.url);
  }
}
