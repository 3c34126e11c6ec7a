/** A repository on GitHub, or on a server of one's own. */
export interface GitHubRepository {
  /** E.g. https://github.com. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly name: string;
  /** Undefined when the runner does not say. */
  readonly isPrivate: boolean | undefined;
}

/** Beginnings of URLs, without a slash at the end, for what the repository has at a ref. */
export interface RefUrls {
  /** Pages of files. */
  readonly blob: string;
  /** Pages of folders. */
  readonly tree: string;
  /** The bytes of files. */
  readonly raw: string;
}

/** @param ref a branch, a tag or a commit; a branch may have slashes */
export function urlsAt({ serverUrl, owner, name }: GitHubRepository, ref: string): RefUrls {
  const repository = `${serverUrl}/${owner}/${name}`;
  const at = ref.split('/').map(encodeURIComponent).join('/');
  return {
    blob: `${repository}/blob/${at}`,
    tree: `${repository}/tree/${at}`,
    // Servers of one's own have no host like this, but lead to their files from here.
    raw:
      serverUrl === 'https://github.com'
        ? `https://raw.githubusercontent.com/${owner}/${name}/${at}`
        : `${repository}/raw/${at}`,
  };
}
