import { KEY_PROFILE, KEY_USAGE } from './api-key.js';

/**
 * Why a call failed, as far as a caller acts on it. After `key`, `unknown-mod` and `unreachable` no other call can
 * succeed; `this-call` says nothing about any other.
 */
export type PortalErrorKind = 'key' | 'unknown-mod' | 'unreachable' | 'this-call';

/** The body of a response that reports an error. `code` is its `error` key, which the reading API's 404 lacks. */
export interface ErrorResponse {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
}

interface PortalErrorOptions extends ErrorOptions {
  /** What to do about it. */
  readonly hint?: string;
  readonly response?: ErrorResponse;
}

/** A call to the portal that failed for good: what was tried, what came back, and what to change. */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  readonly hint: string | undefined;
  readonly response: ErrorResponse | undefined;

  constructor(
    readonly kind: PortalErrorKind,
    message: string,
    { hint, response, ...options }: PortalErrorOptions = {},
  ) {
    super(message, options);
    this.hint = hint;
    this.response = response;
  }

  /** The same error, with the operation in front. @param operation completes "could not …" */
  during(operation: string): PortalError {
    const { kind, message, hint, response } = this;
    return new PortalError(kind, `could not ${operation}: ${message}`, {
      ...(hint !== undefined && { hint }),
      ...(response && { response }),
      cause: this,
    });
  }
}

/** Whether the portal says that it has the image. Either POST of an upload can return this. */
export function saysAlreadyThere(message: string): boolean {
  return /already exists/i.test(message);
}

/** An error response in a few words, for messages. */
export function describeResponse({ status, code, message }: ErrorResponse): string {
  return [code, message].filter(Boolean).join(': ') || `status ${status}`;
}

/**
 * Explains an error response. The codes are those of the Mod details and Mod images API pages.
 *
 * @param mod undefined for a request about no single mod
 */
export function explainErrorResponse(mod: string | undefined, response: ErrorResponse): PortalError {
  const { code, status } = response;
  const explain = (kind: PortalErrorKind, reason: string, hint?: string) =>
    new PortalError(kind, `${reason} (the portal returned "${describeResponse(response)}")`, {
      ...(hint !== undefined && { hint }),
      response,
    });

  if (mod !== undefined && (code === 'UnknownMod' || (code === undefined && status === 404))) {
    return explain(
      'unknown-mod',
      `the portal has no mod named "${mod}"`,
      'names are case-sensitive; a new mod must be published once before its page can be edited',
    );
  }
  switch (code) {
    case 'InvalidApiKey':
      return explain(
        'key',
        'the API key is missing or not valid',
        `check that the secret behind \`api-key\` (at a terminal, FACTORIO_API_KEY) holds the whole key; if it does, create a key with ${KEY_USAGE} on ${KEY_PROFILE}, with an account that owns ${mod} or is a collaborator, and store it as that secret`,
      );
    case 'Forbidden':
      return explain(
        'key',
        'the API key does not allow it',
        `there are two possible reasons: the key lacks ${KEY_USAGE} (see ${KEY_PROFILE}), or its account neither owns ${mod} nor is a collaborator (see the mod's page)`,
      );
    case 'InvalidImageUpload':
      return explain(
        'this-call',
        'the portal does not accept the file as an image',
        'export it again as PNG or JPEG',
      );
    default:
      return new PortalError(
        'this-call',
        `the portal rejected the request: "${describeResponse(response)}"`,
        {
          hint: 'if that does not say what to correct, run again later',
          response,
        },
      );
  }
}
