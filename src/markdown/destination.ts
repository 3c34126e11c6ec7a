import type { Syntax } from './node.js';

/** What can be wrong with a path before it is looked up. */
export type Broken = 'percent' | 'control' | 'backslash' | 'outside';

/** A destination by where it leads. */
export type Destination =
  /** Nothing of this repository: an absolute URL of any scheme, `//host`, `?query` or nothing at all. */
  | { readonly kind: 'elsewhere' }
  /** A place in the same file; `name` is decoded. */
  | { readonly kind: 'anchor'; readonly name: string }
  /** A path; `path` is decoded and relative to the repository's root, `''` for the root itself; `suffix` is query and fragment. */
  | { readonly kind: 'path'; readonly path: string; readonly suffix: string }
  /** A path that cannot be looked up. */
  | { readonly kind: 'broken'; readonly reason: Broken };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Reads a destination whose escapes and entities are decoded, as a browser at the file's place would.
 * `folder` is the file's, relative to the repository's root with forward slashes, `''` for the root.
 */
export function readDestination(value: string, folder: string): Destination {
  if (SCHEME.test(value) || value.startsWith('//') || value === '' || value.startsWith('?'))
    return { kind: 'elsewhere' };
  if (value.startsWith('#')) return { kind: 'anchor', name: decode(value.slice(1)) ?? value.slice(1) };
  const end = value.search(/[?#]/);
  const written = end < 0 ? value : value.slice(0, end);
  const path = decode(written);
  if (path === undefined) return { kind: 'broken', reason: 'percent' };
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(path)) return { kind: 'broken', reason: 'control' };
  // Windows takes it for a separator, GitHub does not: a look-up would differ from machine to machine.
  if (path.includes('\\')) return { kind: 'broken', reason: 'backslash' };
  const resolved = resolve(path, folder);
  if (resolved === undefined) return { kind: 'broken', reason: 'outside' };
  return { kind: 'path', path: resolved, suffix: end < 0 ? '' : value.slice(end) };
}

/** Undefined when a percent sign begins no escape, or the bytes are not UTF-8. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Without `.`, `..` and doubled slashes; undefined when it climbs above the root. */
function resolve(path: string, folder: string): string | undefined {
  const segments = path.startsWith('/') ? [] : folder.split('/').filter((segment) => segment !== '');
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}

/** What encodeURIComponent leaves and Markdown or HTML could take for their own. */
const DELIMITERS = /['()]/g;

/** What must not stand in a query or fragment; all else is kept, also `%` and what is not ASCII. */
// eslint-disable-next-line no-control-regex -- control characters must not be written
const UNSAFE = /[\u0000-\u0020\u007f"'()<>[\\\]^`{|}]|\p{White_Space}/gu;

const percent = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** A decoded path as part of a URL. */
export function encodePath(path: string): string {
  // A lone surrogate, which encodeURIComponent refuses, becomes U+FFFD, as it would in any UTF-8.
  const wellFormed = Buffer.from(path).toString();
  return wellFormed
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(DELIMITERS, percent))
    .join('/');
}

/** Query and fragment, so that they survive in their place and read the same there. */
export function encodeSuffix(suffix: string, syntax: Syntax): string {
  const safe = suffix.replace(UNSAFE, percent);
  switch (syntax) {
    case 'markdown':
      // Only where it would be read as an entity.
      return safe.replace(/&(?=#?[0-9a-z]+;)/gi, '&amp;');
    case 'quoted attribute':
      return safe.replaceAll('&', '&amp;');
    case 'unquoted attribute':
      return safe.replaceAll('&', '&amp;').replaceAll('=', '&#61;');
  }
}
