import { randomUUID } from 'node:crypto';

/** A file for a multipart form. */
interface FormFile {
  readonly field: string;
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Encodes a form with one file as multipart/form-data (RFC 7578). The parts of the body are sent one after the other.
 * Node's FormData would copy the file three times: into a Blob, into a stream, and into the body.
 */
export function fileForm({ field, fileName, type, bytes }: FormFile): {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: readonly Uint8Array[];
} {
  // In a file of random bytes, the boundary is as likely as another UUID that is the same.
  const boundary = `form-${randomUUID()}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${escape(fileName)}"\r\nContent-Type: ${type}\r\n\r\n`;
  const body = [Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)];
  const length = body.reduce((sum, part) => sum + part.length, 0);
  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(length),
    },
    body,
  };
}

/** As browsers escape file names (HTML, "Multipart form data"). */
function escape(fileName: string): string {
  return fileName.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
