/** What stands at a path of the repository. */
export type Target =
  | { readonly kind: 'file' | 'folder'; readonly home?: Home | undefined }
  /** A file of the images folder; `sha1` of its bytes, by which the portal knows it. */
  | { readonly kind: 'gallery'; readonly sha1: string; readonly home?: Home | undefined }
  /** `submodule` is the folder of one that was not checked out, and that would hold it. */
  | { readonly kind: 'missing'; readonly submodule?: string }
  /** Symbolic links lead out of the workspace. */
  | { readonly kind: 'outside' }
  /** What may hold credentials; `reason` follows the target in a sentence. */
  | { readonly kind: 'secret'; readonly reason: string };

/** The submodule that holds a target: it is on GitHub there, and not in the repository around it. */
export interface Home {
  /** Its folder, for messages. */
  readonly submodule: string;
  /** The target's path in the submodule. */
  readonly path: string;
  /** Undefined when the submodule is not on GitHub, or .gitmodules does not list it. */
  readonly links: RepositoryLinks | undefined;
}

/** Beginnings of URLs, without a slash at the end, such as `https://github.com/octo/big-mod/blob/HEAD`. */
export interface RepositoryLinks {
  readonly blob: string;
  readonly tree: string;
  readonly raw: string;
  /** Whether `raw` is closed to the portal's visitors. */
  readonly isPrivate: boolean;
}

/** Where the file stands. */
export interface Surroundings {
  /** Undefined when the run knows of no repository: then a relative link has nowhere to point to. */
  readonly links?: RepositoryLinks | undefined;
  /** The file's folder, relative to the repository's root, with forward slashes; `''` for the root. */
  readonly folder: string;
  /** Of a path relative to the repository's root: decoded, without `.` and `..`, with forward slashes; `''` for the root. */
  lookUp(path: string): Target;
}
