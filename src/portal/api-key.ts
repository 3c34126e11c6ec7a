/** Where a person gets a key. */
export const KEY_PROFILE = 'https://factorio.com/profile';

/** The usage that the key must have, as the form on the profile names it. */
export const KEY_USAGE = 'the usage "ModPortal: Edit Mods"';

/** Whether a text may be a key: one without spaces, line breaks and other characters that a header cannot have. */
export function looksLikeKey(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
