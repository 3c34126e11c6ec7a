/** Names, in lower case, of files that may contain a password, a token or a private key. */
const SECRET_FILE = [
  // `.env.example` is meant to be read.
  /^(?!.*\.(?:example|sample|template|dist)$)(?:\.env(?:\..+)?|.+\.env|\.envrc)$/,
  /^(?:[._]netrc|\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg)$/,
  /^(?:\.git-credentials|\.gitconfig)$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._-](?!pub$).*)?$/,
  /\.(?:pem|key|ppk|p12|pfx|jks|keystore|kdbx)$/,
  // Factorio stores the account's token in this file.
  /^player-data\.json$/,
];

/** The same for files that are identified by the end of their path. */
const SECRET_PATH = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config)$/;

const SECRET_FOLDERS = ['.git', '.ssh', '.gnupg'];

/** The hint for a file that may contain secrets. */
export const SECRET_HINT = 'it is never read; use a file that may be public';

/**
 * Identifies paths that may contain secrets. A published text is public forever, and actions/checkout leaves the job's
 * token in `.git/config`.
 *
 * @param path relative to the workspace, with forward slashes
 * @returns words that complete "the path is …"; undefined for any other path
 */
export function describeSecret(path: string): string | undefined {
  const segments = path.split('/').map(canonical);
  const folder = SECRET_FOLDERS.find((each) => segments.includes(each));
  if (folder !== undefined) return `inside a ${folder} folder, which may contain credentials`;
  const name = segments.at(-1) ?? '';
  return SECRET_FILE.some((pattern) => pattern.test(name)) || SECRET_PATH.test(segments.join('/'))
    ? 'a file that may contain secrets'
    : undefined;
}

/** Whether a path is inside a `.git` folder, at any depth. */
export function isInGitFolder(path: string): boolean {
  return path.split('/').map(canonical).includes('.git');
}

/** In UTF-16 code units. No file system has longer names, and the patterns below take quadratic time. */
const MAX_NAME_LENGTH = 255;

/**
 * The canonical form of a file name on Windows and macOS. Their file systems ignore case, zero-width characters, trailing
 * dots and spaces, and everything after a colon (a stream). `git~1` is another name of `.git`.
 */
function canonical(segment: string): string {
  if (segment.length > MAX_NAME_LENGTH) return '';
  const name = segment
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/:.*$/s, '')
    .replace(/[. ]+$/, '')
    .toLowerCase();
  return name === 'git~1' ? '.git' : name;
}
