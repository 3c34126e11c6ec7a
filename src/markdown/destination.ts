import type { Syntax } from './node.js';

/** The target of a path in the repository. */
export type Target =
  | { readonly kind: 'folder'; readonly home?: Home | undefined }
  /** `isInLfs` finds out whether GitHub has only a Git LFS pointer at the file's path. Reads files. */
  | { readonly kind: 'file'; readonly home?: Home | undefined; readonly isInLfs?: () => boolean }
  /** A file in the images folder. The portal identifies it by the SHA1 of its bytes. */
  | { readonly kind: 'gallery'; readonly sha1: string; readonly home?: Home | undefined }
  /**
   * `submodule` is the folder of a submodule that contains the path and is not checked out. `similar` searches for the
   * existing path that was probably meant.
   */
  | { readonly kind: 'missing'; readonly submodule?: string; readonly similar?: () => string | undefined }
  /** Symbolic links lead out of the workspace. */
  | { readonly kind: 'outside' }
  /** A file that may hold credentials. A message continues with `reason` after the path. */
  | { readonly kind: 'secret'; readonly reason: string };

/** The submodule that contains a target. GitHub has the target there, and not in the repository around it. */
export interface Home {
  /** Its folder, for messages. */
  readonly submodule: string;
  /** The target's path in the submodule. */
  readonly path: string;
  /** Undefined if the submodule is not on GitHub, or .gitmodules does not list it. */
  readonly links: RepositoryLinks | undefined;
}

/** Beginnings of URLs, without a slash at the end, such as `https://github.com/octo/big-mod/blob/HEAD`. */
export interface RepositoryLinks {
  readonly blob: string;
  readonly tree: string;
  readonly raw: string;
  /** Redirects to the bytes of a file in Git LFS, for which `raw` has only a pointer. */
  readonly lfs: string;
  /** The repository's own page. */
  readonly repository: string;
  /** Whether the portal's visitors cannot load files from `raw` or `lfs`. */
  readonly isPrivate: boolean;
}

/** Facts that are needed to resolve the relative addresses in a Markdown file. */
export interface Surroundings {
  /** Undefined if the run has no repository. Relative links cannot be rewritten then. */
  readonly links?: RepositoryLinks | undefined;
  /** The file's folder, relative to the repository's root, with forward slashes; `''` for the root. */
  readonly folder: string;
  /** The path is relative to the repository's root: decoded, without `.` and `..`, with forward slashes; `''` for the root. */
  lookUp(path: string): Target;
}

/** Why a path is invalid, before anything is looked up. */
export type InvalidPathReason = 'percent' | 'control' | 'backslash' | 'outside';

/** Where an address leads. */
export type Destination =
  /** Not into this repository: an absolute URL of any scheme, `//host`, `?query` or an empty address. */
  | { readonly kind: 'elsewhere' }
  /** A place in the same file; `name` is decoded. */
  | { readonly kind: 'anchor'; readonly name: string }
  /** `path` is decoded and relative to the repository's root, `''` for the root; `suffix` is the query and fragment. */
  | { readonly kind: 'path'; readonly path: string; readonly suffix: string }
  /** A page of the repository on GitHub that is not a file, such as `issues`. */
  | { readonly kind: 'page'; readonly path: string; readonly suffix: string }
  | { readonly kind: 'invalid path'; readonly reason: InvalidPathReason };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Resolves an address, with its escapes and entities decoded, as a browser does for the file's page on GitHub.
 * `folder` is the file's folder, relative to the repository's root with forward slashes, `''` for the root.
 */
export function readDestination(address: string, folder: string): Destination {
  if (SCHEME.test(address) || address.startsWith('//') || address === '' || address.startsWith('?'))
    return { kind: 'elsewhere' };
  if (address.startsWith('#')) return { kind: 'anchor', name: decode(address.slice(1)) ?? address.slice(1) };
  const end = address.search(/[?#]/);
  const path = decode(end < 0 ? address : address.slice(0, end));
  if (path === undefined) return { kind: 'invalid path', reason: 'percent' };
  // oxlint-disable-next-line no-control-regex -- control characters are invalid
  if (/[\u0000-\u001f\u007f]/.test(path)) return { kind: 'invalid path', reason: 'control' };
  // A backslash separates folders on Windows, but not on GitHub: the result would depend on the machine.
  if (path.includes('\\')) return { kind: 'invalid path', reason: 'backslash' };
  const suffix = end < 0 ? '' : address.slice(end);
  const { above, segments } = resolve(path, folder);
  if (above === 0) return { kind: 'path', path: segments.join('/'), suffix };
  const isPage = above === LEVELS_OF_REF && PAGES.has(segments[0] ?? '');
  return isPage
    ? { kind: 'page', path: segments.join('/'), suffix }
    : { kind: 'invalid path', reason: 'outside' };
}

/** GitHub shows a repository's root at `<owner>/<repo>/blob/<ref>`, so `../../issues` leads to the issues. */
const LEVELS_OF_REF = 2;

/** The pages that GitHub has beside `blob`. Any other name is more likely a mistake in the path of a file. */
const PAGES = new Set([
  ...[
    'actions',
    'activity',
    'archive',
    'blame',
    'blob',
    'branches',
    'commit',
    'commits',
    'compare',
    'contributors',
  ],
  ...[
    'deployments',
    'discussions',
    'forks',
    'graphs',
    'issues',
    'labels',
    'milestone',
    'milestones',
    'network',
  ],
  ...[
    'packages',
    'projects',
    'pull',
    'pulls',
    'pulse',
    'raw',
    'releases',
    'security',
    'stargazers',
    'tags',
    'tree',
  ],
  ...['watchers', 'wiki'],
]);

/** Undefined if a percent sign is not part of an escape, or the bytes are not UTF-8. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Removes `.`, `..` and double slashes. `above` counts the levels by which the path leads above the repository's root. */
function resolve(path: string, folder: string): { readonly above: number; readonly segments: string[] } {
  const segments = path.startsWith('/') ? [] : folder.split('/').filter((segment) => segment !== '');
  let above = 0;
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) above++;
  }
  // A path that begins with a slash is relative to the repository's root, and GitHub has nothing above that.
  return { above: path.startsWith('/') && above > 0 ? Infinity : above, segments };
}

/** Characters that encodeURIComponent keeps, but that may have a meaning in Markdown or HTML. */
const DELIMITERS = /['()]/g;

/** Characters that a query or fragment must not contain. All others are kept, including `%` and non-ASCII characters. */
// oxlint-disable-next-line no-control-regex -- control characters must be encoded
const UNSAFE = /[\u0000-\u0020\u007f"'()<>[\\\]^`{|}]|\p{White_Space}/gu;

const percentEncode = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** Encodes a decoded path for a URL. */
export function encodePath(path: string): string {
  // encodeURIComponent throws on a lone surrogate. UTF-8 encodes it as U+FFFD.
  const wellFormed = Buffer.from(path).toString();
  return wellFormed
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(DELIMITERS, percentEncode))
    .join('/');
}

/** Encodes a query and fragment for the syntax around them, without changing their meaning. */
export function encodeSuffix(suffix: string, syntax: Syntax): string {
  const safe = suffix.replace(UNSAFE, percentEncode);
  switch (syntax) {
    case 'markdown':
      // Only where Markdown would read an entity.
      return safe.replace(/&(?=#?[0-9a-z]+;)/gi, '&amp;');
    case 'quoted attribute':
      return safe.replaceAll('&', '&amp;');
    case 'unquoted attribute':
      return safe.replaceAll('&', '&amp;').replaceAll('=', '&#61;');
  }
}
