import { urlsAt, type GitHubRepository } from '../model/github-repository.js';

/** What the reports need to know of the run's surroundings. */
export interface ReportContext {
  /** Whether nothing was to be written: the reports then say "would". */
  readonly dryRun: boolean;
  /** Undefined outside of GitHub. */
  readonly repository?: GitHubRepository | undefined;
  /** SHA of the commit that is checked out; '' when unknown. */
  readonly commit: string;
  /** Where the log and the summary of the run are seen; undefined outside of GitHub. */
  readonly runUrl?: string | undefined;
  /** Number of the pull request that the run belongs to. */
  readonly pullRequest?: number | undefined;
}

/** Where a file of the repository can be read, at the commit; undefined when that is not known. */
export function fileUrl(file: string, context: ReportContext, line?: number): string | undefined {
  const { repository, commit } = context;
  if (repository === undefined || commit === '') return undefined;
  const address = `${urlsAt(repository, commit).blob}/${encodePath(file)}`;
  return line === undefined ? address : `${address}#L${line}`;
}

/**
 * Where everybody can load a file's bytes; undefined when nobody can without signing in: in a private repository, and on
 * a server of one's own.
 */
export function rawUrl(file: string, { repository, commit }: ReportContext): string | undefined {
  if (repository?.isPrivate !== false || repository.serverUrl !== 'https://github.com') return undefined;
  return commit === '' ? undefined : `${urlsAt(repository, commit).raw}/${encodePath(file)}`;
}

function encodePath(file: string): string {
  // By way of bytes, since encodeURIComponent raises an error for half a character.
  return Buffer.from(file).toString().split('/').map(encodeURIComponent).join('/');
}
