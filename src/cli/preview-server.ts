import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import type { ImageFile } from '../model/page.js';
import { contentSecurityPolicy, versionOf } from '../preview/document.js';

/** The document and images that the server serves. */
export interface ServedPreview {
  readonly document: string;
  readonly images: readonly ImageFile[];
}

/** Every response has these. */
const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': `${contentSecurityPolicy(true)}; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Serves a preview on loopback: the document, its images by their SHA1, and an event for each new version. There are no
 * other addresses, so no other file can be read. Requests for another host are rejected: they come from a website whose
 * name resolves to loopback (DNS rebinding).
 */
export class PreviewServer {
  private preview: ServedPreview = { document: '', images: [] };
  private readonly listeners = new Set<ServerResponse>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.respond(request, response).catch(() => response.destroy());
    });
  }

  /**
   * @param port 0 for any free port
   * @throws when the port is in use
   */
  static async start(port: number): Promise<PreviewServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    return new PreviewServer(server, `http://127.0.0.1:${actual}/`);
  }

  /** Replaces the preview, also in browsers that show it already. */
  show(preview: ServedPreview): void {
    this.preview = preview;
    for (const listener of this.listeners) this.announce(listener);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const listener of this.listeners) listener.end();
    this.server.closeAllConnections();
    await closed;
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, headers, body } = await this.answer(request);
    response.writeHead(status, { ...HEADERS, ...headers });
    if (body !== EVENTS || request.method === 'HEAD') response.end(body === EVENTS ? '' : body);
    else this.listen(response);
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    const { method = '', url = '' } = request;
    if (!isOwn(request)) return errorAnswer(403, 'This address is only for this machine.');
    if (method !== 'GET' && method !== 'HEAD')
      return errorAnswer(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
    const [path = ''] = url.split('?');
    if (path === '/') return answer('text/html; charset=utf-8', this.preview.document);
    if (path === '/events') return answer('text/event-stream', EVENTS);
    const [, sha1] = /^\/image\/([0-9a-f]{40})$/.exec(path) ?? [];
    const image = this.preview.images.find((each) => each.sha1 === sha1);
    const bytes = image && (await readUnchanged(image));
    if (image === undefined || bytes === undefined) return errorAnswer(404, 'Not found.');
    // The address is a hash of the bytes.
    return answer(image.type, bytes, { 'cache-control': 'private, max-age=86400, immutable' });
  }

  /** Server-sent events: the version of the document, now and whenever it changes. */
  private listen(response: ServerResponse): void {
    response.write('retry: 1000\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
    this.announce(response);
  }

  private announce(listener: ServerResponse): void {
    listener.write(`data: ${versionOf(this.preview.document)}\n\n`);
  }
}

/** Whether a request is for loopback, and not from another website. */
function isOwn({ headers: { host = '', origin } }: IncomingMessage): boolean {
  return (
    /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host) &&
    (origin ?? `http://${host}`) === `http://${host}`
  );
}

/** The bytes of an image; undefined if the file has changed since it was loaded. */
async function readUnchanged({ absolutePath, sha1 }: ImageFile): Promise<Buffer | undefined> {
  try {
    const bytes = await readFile(absolutePath);
    return createHash('sha1').update(bytes).digest('hex') === sha1 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

type Headers = Readonly<Record<string, string>>;

/** A body that does not end. */
const EVENTS = Symbol('events');

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string | Buffer | typeof EVENTS;
}

function answer(type: string, body: Answer['body'], headers: Headers = {}): Answer {
  return { status: 200, headers: { ...headers, 'content-type': type }, body };
}

function errorAnswer(status: number, text: string, headers: Headers = {}): Answer {
  return { ...answer('text/plain; charset=utf-8', `${text}\n`, headers), status };
}
