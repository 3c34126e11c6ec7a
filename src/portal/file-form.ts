import { randomUUID } from 'node:crypto';

/** A file for a multipart form. */
interface FormFile {
  readonly field: string;
  readonly fileName: string;
  readonly type: string;
  /** In bytes. */
  readonly length: number;
  readonly content: FileContent;
}

/** The bytes of a file, piece by piece. Pieces of more than 64 kB may be in the same buffer, one after the other. */
export type FileContent = Iterable<Uint8Array>;

/**
 * Encodes a form with one file as multipart/form-data (RFC 7578), without the whole file in memory. Node's FormData would
 * copy it three times: into a Blob, into a stream, and into the body.
 *
 * @returns `body` can be sent once. It throws an error when the content has another length
 */
export function fileForm({ field, fileName, type, length, content }: FormFile): {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Iterable<Uint8Array>;
} {
  // A file is as unlikely to contain the boundary as two random UUIDs are to be equal.
  const boundary = `form-${randomUUID()}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${escape(fileName)}"\r\nContent-Type: ${type}\r\n\r\n`;
  const [start, end] = [Buffer.from(head), Buffer.from(`\r\n--${boundary}--\r\n`)];
  function* body(): Generator<Uint8Array> {
    yield start;
    let left = length;
    for (const piece of content) {
      left -= piece.length;
      yield piece;
    }
    if (left !== 0) throw new Error(`${fileName} has changed while it was being sent`);
    yield end;
  }
  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(start.length + length + end.length),
    },
    body: body(),
  };
}

/** As browsers escape file names (HTML, "Multipart form data"). */
function escape(fileName: string): string {
  return fileName.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
