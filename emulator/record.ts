import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Effect } from './faults.js';
import type { FormFile } from './forms.js';
import type { Origin, PortalRequest, RequestKind } from './request.js';

/** One request to either origin. */
export interface RequestRecord {
  /** Counts from 1, and from 1 again after `clearRequests`. */
  readonly n: number;
  readonly origin: Origin;
  readonly kind: RequestKind;
  readonly method: string;
  /** Percent-encoded, without the query. */
  readonly path: string;
  /** Percent-encoded, without the `?`. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** The form's text fields, decoded, in order. */
  readonly form: readonly (readonly [name: string, value: string])[];
  /** The form's first file. */
  readonly upload?: UploadRecord;
  /** The status that was sent; null until then, and null if no status line was sent. */
  status: number | null;
  /** Whether the response came from the cache; absent if the cache was not used. */
  cache?: 'hit' | 'miss';
  fault?: Effect['type'];
}

export interface UploadRecord {
  readonly filename: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha1: string;
}

export function recordOf(n: number, kind: RequestKind, request: PortalRequest): RequestRecord {
  const { origin, method, path, query, headers, body } = request;
  const form = body.type === 'form' ? body.form : { fields: [], files: [] };
  const [file] = form.files;
  return {
    ...{ n, origin, kind, method, path, query, headers },
    form: form.fields,
    ...(file === undefined ? {} : { upload: uploadRecord(file) }),
    status: null,
  };
}

function uploadRecord({ filename, contentType, bytes }: FormFile): UploadRecord {
  return { filename, contentType, size: bytes.length, sha1: createHash('sha1').update(bytes).digest('hex') };
}
