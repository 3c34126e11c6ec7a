/**
 * Why a call failed, as far as a caller acts on it. After `key`, `unknown-mod` and `unreachable` no other call can
 * succeed; `refused` is about this one call alone.
 */
export type PortalErrorKind = 'key' | 'unknown-mod' | 'unreachable' | 'refused';

/** A call to the portal that failed for good: what was tried, what came back, and what to change. */
export class PortalError extends Error {
  override readonly name = 'PortalError';

  constructor(
    readonly kind: PortalErrorKind,
    message: string,
    readonly hint?: string,
    readonly refusal?: Refusal,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What the portal said no with. `code` is the `error` key, which the reading API's 404 does not have. */
export interface Refusal {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
}

/** Said to either POST of an upload when the portal has the image: "Image already exists". */
export function saysAlreadyThere(message: string): boolean {
  return /already exists/i.test(message);
}

const NEW_KEY =
  'create one with the usage "ModPortal: Edit Mods" on https://factorio.com/profile and store it as that secret';

/**
 * Turns a refusal into a message. The codes are those of the Mod details and Mod images API pages.
 *
 * @param operation what was tried, e.g. "upload 1.png"
 */
export function explainRefusal(operation: string, mod: string, refusal: Refusal): PortalError {
  const { code, status } = refusal;
  const answer = [code, refusal.message].filter(Boolean).join(': ') || `status ${status}`;
  const failed = (kind: PortalErrorKind, why: string, hint?: string) =>
    new PortalError(kind, `could not ${operation}: ${why} (the portal answered "${answer}")`, hint, refusal);

  if (code === 'UnknownMod' || (code === undefined && status === 404)) {
    return failed(
      'unknown-mod',
      `the portal has no mod named "${mod}"`,
      'names are case-sensitive; a new mod must be published once before its page can be edited',
    );
  }
  switch (code) {
    case 'InvalidApiKey':
      return failed(
        'key',
        'the API key is missing or not valid',
        `check that the secret behind \`api-key\` holds the whole key; if it does, ${NEW_KEY}`,
      );
    case 'Forbidden':
      return failed(
        'key',
        'the API key does not allow it',
        `its account must own ${mod} or be a collaborator, and the key needs its usage: ${NEW_KEY}`,
      );
    case 'InvalidImageUpload':
      return failed(
        'refused',
        'the portal does not take the file as an image',
        'export it again as PNG or JPEG',
      );
    default:
      return failed('refused', 'the portal refused');
  }
}
