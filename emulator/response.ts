/** The portal's response before it is sent, so that a fault can still change it. */
export interface PortalResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export function jsonResponse(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): PortalResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

export function htmlResponse(
  status: number,
  page: string,
  headers: Readonly<Record<string, string>> = {},
): PortalResponse {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: Buffer.from(page),
  };
}

/**
 * The documented values of `error`. The documentation does not say which HTTP status comes with which error, so a client
 * must decide by `error`. These statuses are likely ones among those measured (400, 401, 403, 404, 500).
 */
const STATUS_OF_ERROR = {
  InvalidApiKey: 401,
  Forbidden: 403,
  InvalidRequest: 400,
  InvalidImageUpload: 400,
  UnknownMod: 404,
  InternalError: 500,
  Unknown: 500,
} as const;

export type ErrorName = keyof typeof STATUS_OF_ERROR;

/** The portal rejects a write. Handlers throw it before they change anything, so a write is done completely or not at all. */
export class ApiError extends Error {
  constructor(
    readonly error: ErrorName,
    message: string,
    readonly status: number = STATUS_OF_ERROR[error],
  ) {
    super(message);
    this.name = 'ApiError';
  }

  response(): PortalResponse {
    return jsonResponse(this.status, { error: this.error, message: this.message });
  }
}
