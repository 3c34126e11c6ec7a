/** Files that may hold a password, a token or a private key, by name in lower case. */
const SECRET_FILE = [
  // An environment that is only an example is meant to be read: `.env.example`.
  /^(?!.*\.(?:example|sample|template|dist)$)(?:\.env(?:\..+)?|.+\.env|\.envrc)$/,
  /^(?:[._]netrc|\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg)$/,
  /^(?:\.git-credentials|\.gitconfig)$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._-](?!pub$).*)?$/,
  /\.(?:pem|key|ppk|p12|pfx|jks|keystore|kdbx)$/,
  // Factorio keeps the account's token in it.
  /^player-data\.json$/,
];

/** The same, for files whose name alone says nothing: the end of their path. */
const SECRET_PATH = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config)$/;

const SECRET_FOLDERS = ['.git', '.ssh', '.gnupg'];

/**
 * Whether a path leads to what may hold secrets. A published text is public for ever, and actions/checkout leaves the
 * job's token in `.git/config`.
 *
 * @param path relative to the workspace, with forward slashes
 * @returns what it is, worded to follow "is"; undefined for any other path
 */
export function describeSecret(path: string): string | undefined {
  const segments = path.split('/').map(canonical);
  const folder = SECRET_FOLDERS.find((each) => segments.includes(each));
  if (folder !== undefined) return `inside a ${folder} folder, which may hold credentials`;
  const name = segments.at(-1) ?? '';
  return SECRET_FILE.some((pattern) => pattern.test(name)) || SECRET_PATH.test(segments.join('/'))
    ? 'a file that may hold secrets'
    : undefined;
}

/** Whether a path leads into Git's own folder, at any depth. */
export function isInGitFolder(path: string): boolean {
  return path.split('/').map(canonical).includes('.git');
}

/** No file system has longer names, in UTF-16 code units; the patterns below are quadratic. */
const LONGEST_NAME = 255;

/**
 * The name by which the file systems of Windows and macOS find a file that is written otherwise: they ignore letter case,
 * characters without width, dots and blanks at the end, what follows a colon (a stream), and know `.git` as `git~1` too.
 */
function canonical(segment: string): string {
  if (segment.length > LONGEST_NAME) return '';
  const name = segment
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/:.*$/s, '')
    .replace(/[. ]+$/, '')
    .toLowerCase();
  return name === 'git~1' ? '.git' : name;
}
