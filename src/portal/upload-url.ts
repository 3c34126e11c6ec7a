/**
 * In characters. A shorter value can be guessed, so it protects nothing, and masking it would blot out numbers and words
 * of the log (`expires=3600`, `v=2`, `part=1`).
 */
const SHORTEST_VALUE = 8;

/** In characters. A path also has words, such as `finish_upload`; a token there is longer than those. */
const SHORTEST_SEGMENT = 16;

/**
 * Lists an upload URL and every part of it that may be enough to use it: as written and decoded, since a host may quote
 * either. Only for a URL that has been checked.
 *
 * @param known values that are not secret wherever they appear: the mod's name, the file's name
 */
export function secretsOf(url: URL, known: readonly string[]): string[] {
  const { href, pathname, search, username, password } = url;
  const segments = pathname
    .split('/')
    .flatMap(bothForms)
    .filter((part) => part.length >= SHORTEST_SEGMENT);
  const values = [username, password, ...search.slice(1).split('&').flatMap(valuesOf)]
    .flatMap(bothForms)
    .filter((value) => value.length >= SHORTEST_VALUE);
  // The query without its question mark, too: hosts quote it like that.
  const wholes = [href, pathname + search, search, search.slice(1)]
    .flatMap(bothForms)
    .filter((whole) => whole.length >= SHORTEST_SEGMENT);
  return [...new Set([...wholes, ...segments, ...values])].filter((part) => !known.includes(part));
}

/** `name=value` gives the value; a token may also come without a name. */
function valuesOf(pair: string): string[] {
  const at = pair.indexOf('=');
  return at === -1 ? [pair] : [pair.slice(at + 1), ...(at === pair.length - 1 ? [pair.slice(0, at)] : [])];
}

/** As written, with %XX decoded, and with + for a space as well. Line by line: the runner masks each line by itself. */
function bothForms(written: string): string[] {
  const percentDecoded = decode(written);
  const plusDecoded = decode(written.replaceAll('+', ' '));
  return [written, percentDecoded, plusDecoded].flatMap((form) => form.split(/[\r\n]+/));
}

/** URLSearchParams also decodes texts for which decodeURIComponent would throw an error. */
function decode(written: string): string {
  const escaped = written.replaceAll('+', '%2B').replaceAll('&', '%26').replaceAll('=', '%3D');
  return new URLSearchParams(`v=${escaped}`).get('v') ?? written;
}
