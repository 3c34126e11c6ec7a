import { urlsAt, type GitHubRepository } from '../model/github-repository.js';
import { link } from './link.js';
import { code } from './markdown-escape.js';

/** Facts about the run that the reports show. */
export interface ReportContext {
  /** In a dry run, the reports say "would". */
  readonly dryRun: boolean;
  /** Undefined outside of GitHub. */
  readonly repository?: GitHubRepository | undefined;
  /** SHA of the commit that is checked out; '' if unknown. */
  readonly commit: string;
  /** On a pull request whose merge is checked out, the newest commit of its branch: the one that its author knows. */
  readonly pullRequestCommit?: string | undefined;
  /** The page with the log and the summary of the run; undefined outside of GitHub. */
  readonly runUrl?: string | undefined;
  /** Number of the run's pull request. */
  readonly pullRequest?: number | undefined;
}

/** GitHub's page of a file at the commit; undefined if the repository or the commit is unknown. */
export function fileUrl(file: string, context: ReportContext, line?: number): string | undefined {
  const { repository, commit } = context;
  if (repository === undefined || commit === '') return undefined;
  const address = `${urlsAt(repository, commit).blob}/${encodePath(file)}`;
  if (line === undefined) return address;
  // GitHub renders Markdown, and a rendered page has no line numbers.
  return /\.(?:md|markdown)$/i.test(file) ? `${address}?plain=1#L${line}` : `${address}#L${line}`;
}

/** The commit that the run is about, as a link with its first seven digits; undefined if it is unknown. */
export function commitLink({ repository, commit, pullRequestCommit }: ReportContext): string | undefined {
  const sha = pullRequestCommit ?? commit;
  if (sha === '') return undefined;
  const address =
    repository && `${repository.serverUrl}/${repository.owner}/${repository.name}/commit/${sha}`;
  return link(code(sha.slice(0, 7)), address);
}

/** The public address of a file's bytes; undefined for a private repository or another server, which need a login. */
export function rawUrl(file: string, { repository, commit }: ReportContext): string | undefined {
  if (repository?.isPrivate !== false || repository.serverUrl !== 'https://github.com') return undefined;
  return commit === '' ? undefined : `${urlsAt(repository, commit).raw}/${encodePath(file)}`;
}

function encodePath(file: string): string {
  // Converting to bytes first replaces lone surrogates, for which encodeURIComponent throws an error.
  return Buffer.from(file).toString().split('/').map(encodeURIComponent).join('/');
}
