import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

import type { EmulatedPortal } from '../../emulator/index.js';

export type Field = [name: string, value: string];

export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** The parsed body; undefined if it is not JSON. */
  readonly json: unknown;
}

export interface Outgoing {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | URLSearchParams | FormData;
  readonly signal?: AbortSignal;
}

const AGENT = { 'user-agent': 'emulator-tests' };

/** Sends one request on a new connection. Rejects if the response is incomplete. */
export async function send(
  url: string,
  { method, headers = {}, body, signal }: Outgoing = {},
): Promise<HttpResponse> {
  const encoded = await encode(body);
  return new Promise((resolve, reject) => {
    const framing = 'transfer-encoding' in headers ? {} : { 'content-length': String(encoded.bytes.length) };
    const outgoing = request(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      agent: false,
      headers: { ...AGENT, ...encoded.headers, ...framing, ...headers },
      ...(signal === undefined ? {} : { signal }),
    });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text,
          json: parsed(text),
        });
      });
    });
    outgoing.end(encoded.bytes);
  });
}

async function encode(
  body: Outgoing['body'],
): Promise<{ bytes: Uint8Array; headers: Record<string, string> }> {
  if (body === undefined) return { bytes: Buffer.alloc(0), headers: {} };
  const response = new Response(typeof body === 'string' ? Buffer.from(body) : body);
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type');
  return { bytes, headers: type === null ? {} : { 'content-type': type } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends a form with the API key to a write endpoint: `edit_details`, `images/add` or `images/edit`. */
export function post(
  portal: EmulatedPortal,
  endpoint: string,
  fields: readonly Field[] | FormData,
): Promise<HttpResponse> {
  return send(`${portal.url}/api/v2/mods/${endpoint}`, {
    headers: { authorization: `Bearer ${portal.apiKey}` },
    body: fields instanceof FormData ? fields : new URLSearchParams([...fields]),
  });
}

export function readFull(portal: EmulatedPortal, name: string, query = ''): Promise<HttpResponse> {
  return send(`${portal.url}/api/mods/${encodeURIComponent(name)}/full${query}`);
}

/** Gets an upload URL for the mod from images/add. */
export async function uploadUrl(portal: EmulatedPortal, mod: string): Promise<string> {
  const { json } = await post(portal, 'images/add', [['mod', mod]]);
  if (
    typeof json !== 'object' ||
    json === null ||
    !('upload_url' in json) ||
    typeof json.upload_url !== 'string'
  )
    throw new Error(`images/add returned no upload URL: ${JSON.stringify(json)}`);
  return json.upload_url;
}

/** The multipart body of an upload. */
export function imageForm(bytes: Uint8Array<ArrayBuffer>, type = 'image/png', filename = 'a.png'): FormData {
  const form = new FormData();
  form.append('image', new File([bytes], filename, { type }));
  return form;
}

/** Gets an upload URL and uploads the image. */
export async function upload(portal: EmulatedPortal, mod: string, form: FormData): Promise<HttpResponse> {
  return send(await uploadUrl(portal, mod), { body: form });
}
