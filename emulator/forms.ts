import type { IncomingMessage } from 'node:http';

/** No limit of the portal is documented; this one only keeps a broken client from filling the memory. */
const MAX_BODY_BYTES = 100 * 1024 * 1024;

export interface FormFile {
  readonly field: string;
  readonly filename: string;
  /** As declared; a part that declares none reads as `text/plain` (RFC 7578, 4.4). */
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** A decoded form. Fields keep their order and repetition; text is what stood on the wire, newlines untouched. */
export interface Form {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly FormFile[];
}

export type Body =
  | { readonly type: 'form'; readonly form: Form }
  | { readonly type: 'none' }
  /** Something else: JSON, a form that does not parse, a body above the limit. */
  | { readonly type: 'refused'; readonly reason: string; readonly status: number };

/**
 * Reads a request's body to its end. Returns undefined when the client went away before the end. What comes above
 * the limit is read but not kept, because leaving the stream early would destroy the socket before the answer.
 */
export async function readBytes(request: IncomingMessage): Promise<Buffer | 'too large' | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return 'too large';
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    }
  } catch (error) {
    if (!request.complete) return undefined;
    throw error;
  }
  return size > MAX_BODY_BYTES ? 'too large' : Buffer.concat(chunks);
}

/** Decodes a body by its content type. A body that is no form is a value, not an exception: the portal answers it. */
export async function parseBody(bytes: Buffer | 'too large', contentType: string | undefined): Promise<Body> {
  if (bytes === 'too large') return { type: 'refused', reason: 'Request body too large.', status: 413 };
  if (bytes.length === 0 && contentType === undefined) return { type: 'none' };
  const encoding = encodingOf(contentType ?? '');
  if (encoding === undefined) {
    const reason = `Expected multipart/form-data or application/x-www-form-urlencoded, not ${contentType ?? 'a body without content type'}.`;
    return { type: 'refused', reason, status: 400 };
  }
  if (encoding === 'urlencoded')
    return {
      type: 'form',
      form: { fields: [...new URLSearchParams(bytes.toString())], files: [] },
    };
  try {
    return { type: 'form', form: await parseMultipart(bytes, contentType ?? '') };
  } catch (error) {
    const reason = `Malformed form body: ${error instanceof Error ? error.message : String(error)}`;
    return { type: 'refused', reason, status: 400 };
  }
}

function encodingOf(contentType: string): 'multipart' | 'urlencoded' | undefined {
  const essence = contentType.split(';', 1).join('').trim().toLowerCase();
  if (essence === 'multipart/form-data') return 'multipart';
  if (essence === 'application/x-www-form-urlencoded') return 'urlencoded';
  return undefined;
}

async function parseMultipart(bytes: Buffer, contentType: string): Promise<Form> {
  const response = new Response(bytes, { headers: { 'content-type': contentType } });
  // The deprecation asks servers not to buffer strangers' uploads; here the body is bounded and in memory already.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const data = await response.formData();
  const fields: [string, string][] = [];
  const files: FormFile[] = [];
  for (const [field, value] of data.entries()) {
    if (typeof value === 'string') fields.push([field, value]);
    else {
      const bytes = Buffer.from(await value.arrayBuffer());
      files.push({ field, filename: value.name, contentType: value.type, bytes });
    }
  }
  return { fields, files };
}
