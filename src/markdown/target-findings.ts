import { readDestination, type Broken } from './destination.js';
import type { Finding } from './finding.js';
import type { Written } from './node.js';
import type { Surroundings } from './target.js';

interface Placed {
  readonly from: number;
}

const error = ({ from }: Placed, message: string, hint: string): Finding => ({
  severity: 'error',
  from,
  message,
  hint,
});
const warning = ({ from }: Placed, message: string, hint: string): Finding => ({
  severity: 'warning',
  from,
  message,
  hint,
});

/** Longest part of a target in a message, in UTF-16 code units; who wrote a longer one knows it by its beginning. */
const LONGEST = 120;
const shown = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);

/** A path that cannot be looked up, by what is wrong with it. */
export function broken(reason: Broken, written: Written): Finding {
  const value = shown(written.value);
  switch (reason) {
    case 'percent':
      return error(
        written,
        `${value} has a percent sign that begins no valid escape`,
        'write %25 for a percent sign, %20 for a space',
      );
    case 'control':
      return error(
        written,
        `${JSON.stringify(value)} has a control character`,
        'name the file, and write its path, without it',
      );
    case 'backslash':
      return error(
        written,
        `${value} has a backslash, which is no separator in a URL`,
        `write ${value.replaceAll('\\', '/')}`,
      );
    case 'outside':
      return outside(written);
  }
}

export function outside(written: Written): Finding {
  const hint =
    'a path can only lead to what is in the repository; for anything else, such as its pages on GitHub, write the whole URL';
  return error(written, `${shown(written.value)} leads out of the workspace, and no path may`, hint);
}

/** Nothing stands at `path`. Often the path was meant from the repository's root. */
export function missing(
  written: Written,
  path: string,
  { folder, lookUp }: Pick<Surroundings, 'folder' | 'lookUp'>,
  submodule?: string,
): Finding {
  if (submodule !== undefined) {
    const hint = `${submodule} is a submodule that is not checked out: set \`submodules: true\` on actions/checkout`;
    return error(written, `${shown(written.value)} is not there`, hint);
  }
  const fromRoot = readDestination(written.value, '');
  const isThere =
    folder !== '' &&
    fromRoot.kind === 'path' &&
    ['file', 'folder', 'gallery'].includes(lookUp(fromRoot.path).kind);
  const hint = isThere
    ? `a path is relative to the folder of its file; did you mean /${shown(fromRoot.path)}?`
    : `it was looked for at ${shown(path)}, from the repository's root; upper and lower case matter`;
  return error(written, `${shown(written.value)} is not in the repository`, hint);
}

export const folderAsImage = (written: Written): Finding =>
  error(
    written,
    `${shown(written.value)} is a folder and cannot be shown as an image`,
    'write the path of an image',
  );

export const withoutRepository = (written: Written): Finding =>
  error(
    written,
    `${shown(written.value)} is relative, and the repository that it is in is not known`,
    'GITHUB_REPOSITORY must be set to <owner>/<name>, as it is on GitHub; or write the whole URL',
  );

export const foreignSubmodule = (written: Written, submodule: string): Finding =>
  error(
    written,
    `${shown(written.value)} is in ${submodule}, a Git repository within this one, and .gitmodules names no GitHub address for it`,
    "write the whole URL, or set the submodule's `url` in .gitmodules to its repository on GitHub",
  );

export const secret = (written: Written, reason: string): Finding =>
  error(
    written,
    `${shown(written.value)} ${reason}`,
    'the page never leads there; remove the link, or name a file that everyone may see',
  );

export const privateImage = (written: Written): Finding =>
  warning(
    written,
    `${shown(written.value)} is in a private repository, where visitors of the portal cannot see it`,
    'put the image into the images folder, or where everyone can read it',
  );

export const excludedDefinition = (reference: Placed): Finding =>
  warning(
    reference,
    'the definition that this link or image uses is in an excluded part: on the portal it will be plain text',
    'move the definition out of the part',
  );
