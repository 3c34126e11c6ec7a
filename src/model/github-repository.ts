/** A repository on GitHub, or on a GitHub Enterprise server. */
export interface GitHubRepository {
  /** E.g. https://github.com. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly name: string;
  /** Undefined when it is not known. */
  readonly isPrivate: boolean | undefined;
}

const GITHUB = 'https://github.com';

/** Base URLs, without a slash at the end, of a repository, and of its files at one ref. */
export interface RefUrls {
  readonly repository: string;
  /** Pages of files. */
  readonly blob: string;
  /** Pages of folders. */
  readonly tree: string;
  /** The bytes of files, without a redirect if the server has such an address. */
  readonly raw: string;
  /** The bytes of files, also of those in Git LFS, by a redirect. */
  readonly lfs: string;
}

/** @param ref a branch, a tag or a commit; a branch may have slashes */
export function urlsAt({ serverUrl, owner, name }: GitHubRepository, ref: string): RefUrls {
  const at = ref.split('/').map(encodeURIComponent).join('/');
  const repository = `${serverUrl}/${owner}/${name}`;
  const redirecting = `${repository}/raw/${at}`;
  return {
    repository,
    blob: `${repository}/blob/${at}`,
    tree: `${repository}/tree/${at}`,
    // GitHub Enterprise has no such host, but redirects from this address to the file.
    raw: serverUrl === GITHUB ? `https://raw.githubusercontent.com/${owner}/${name}/${at}` : redirecting,
    lfs: redirecting,
  };
}

/**
 * The repository of a submodule's `url` in .gitmodules.
 *
 * @param url in any form that Git accepts: https, ssh, `git@github.com:octo/library.git`, or relative to the parent
 * @param parent the repository with the submodule; undefined when it is not known
 * @returns undefined when it is neither on github.com nor on the parent's server. A password in the URL is removed
 */
export function repositoryAt(
  url: string,
  parent: GitHubRepository | undefined,
): GitHubRepository | undefined {
  const servers = new Set([parent?.serverUrl ?? GITHUB, GITHUB]);
  // No event says whether a submodule is private.
  const at = (serverUrl: string, segments: readonly string[]): GitHubRepository | undefined => {
    const [owner = '', name = '', ...more] = segments.filter((segment) => segment !== '');
    const repository = name.replace(/\.git$/, '');
    const isUsual = [owner, repository].every((part) => /^(?!\.{1,2}$)[\w.-]+$/.test(part));
    return isUsual && more.length === 0
      ? { serverUrl, owner, name: repository, isPrivate: undefined }
      : undefined;
  };
  if (/^\.\.?\//.test(url)) {
    if (parent === undefined) return undefined;
    const segments = [parent.owner, parent.name];
    for (const segment of url.split('/')) {
      if (segment === '..' && segments.pop() === undefined) return undefined;
      if (segment !== '.' && segment !== '..') segments.push(segment);
    }
    return at(parent.serverUrl, segments);
  }
  // `user@host:path` is short for ssh.
  const whole = url.includes('://') ? url : url.replace(/^([^/:]+):(?!\/\/)/, 'ssh://$1/');
  if (!URL.canParse(whole) || !/^(?:https?|ssh|git|git\+ssh):/i.test(whole)) return undefined;
  const { protocol, hostname, host, pathname } = new URL(whole);
  const isSsh = protocol.includes('ssh');
  for (const serverUrl of servers) {
    const server = new URL(serverUrl);
    const isThisServer = isSsh
      ? [server.hostname, `ssh.${server.hostname}`].includes(hostname)
      : [server.host, `www.${server.host}`].includes(host);
    if (isThisServer) return at(serverUrl, pathname.split('/'));
  }
  return undefined;
}
