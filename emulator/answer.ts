/** What the portal says before it is put on the wire, so that a fault can still spoil it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

export function htmlAnswer(
  status: number,
  page: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: Buffer.from(page),
  };
}

/**
 * The documented values of `error`. The portal does not document which HTTP status goes with which error, so a
 * client decides by `error`; these statuses are plausible ones among those measured (400, 401, 403, 404, 500).
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

/** A write that the portal refuses. Thrown before anything is changed, which is what makes writes atomic. */
export class Refusal extends Error {
  constructor(
    readonly error: ErrorName,
    message: string,
    readonly status: number = STATUS_OF_ERROR[error],
  ) {
    super(message);
    this.name = 'Refusal';
  }

  answer(): Answer {
    return jsonAnswer(this.status, { error: this.error, message: this.message });
  }
}
