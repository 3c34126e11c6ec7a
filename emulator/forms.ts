import type { IncomingMessage } from 'node:http';

/** The portal documents no limit. This one keeps a faulty client from filling the memory. */
const MAX_BODY_BYTES = 100 * 1024 * 1024;

export interface FormFile {
  readonly field: string;
  readonly filename: string;
  /** From the part's header; `text/plain` if the part has none (RFC 7578, 4.4). */
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** A decoded form. Fields keep their order, and repeated fields are kept; newlines are not changed. */
export interface Form {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly FormFile[];
}

export type Body =
  | { readonly type: 'form'; readonly form: Form }
  | { readonly type: 'none' }
  /** JSON, for example, or a form with a syntax error, or a body above the limit. */
  | { readonly type: 'invalid'; readonly reason: string; readonly status: number };

/**
 * Reads the whole body of a request. Returns undefined if the client disconnected before the end. Bytes above the limit
 * are read and dropped: if reading stopped early, the socket would be destroyed before the response is sent.
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

/** Decodes a body by its content type. Throws no error for an invalid body, since the portal has to respond to it. */
export async function parseBody(bytes: Buffer | 'too large', contentType: string | undefined): Promise<Body> {
  if (bytes === 'too large') return { type: 'invalid', reason: 'Request body too large.', status: 413 };
  if (bytes.length === 0 && contentType === undefined) return { type: 'none' };
  const encoding = encodingOf(contentType ?? '');
  if (encoding === undefined) {
    const reason = `Expected multipart/form-data or application/x-www-form-urlencoded, not ${contentType ?? 'a body without content type'}.`;
    return { type: 'invalid', reason, status: 400 };
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
    return { type: 'invalid', reason, status: 400 };
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
  // formData() is deprecated for servers because it buffers the body; this body is in memory already, and limited.
  // oxlint-disable-next-line typescript/no-deprecated
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
