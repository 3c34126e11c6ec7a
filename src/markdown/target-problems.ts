import { posix } from 'node:path';

import { clip } from '../text/plain-text.js';
import { readDestination, type InvalidPathReason, type Surroundings, type Target } from './destination.js';
import type { Address, OffsetProblem } from './node.js';

interface Place {
  readonly from: number;
}

const error = ({ from }: Place, message: string, hint: string): OffsetProblem => ({
  severity: 'error',
  from,
  message,
  hint,
});
const warning = ({ from }: Place, message: string, hint: string): OffsetProblem => ({
  severity: 'warning',
  from,
  message,
  hint,
});

/** Limit for an address in a message, in UTF-16 code units. The author recognises a longer one by its beginning. */
const MAX_LENGTH = 120;
const short = (value: string): string => clip(value, MAX_LENGTH);

export function invalidPath(reason: InvalidPathReason, address: Address): OffsetProblem {
  const value = short(address.value);
  switch (reason) {
    case 'percent':
      return error(
        address,
        `${value} contains a percent sign that is not part of a valid escape`,
        'write %25 for a percent sign, %20 for a space',
      );
    case 'control':
      return error(
        address,
        `${JSON.stringify(value)} contains a control character`,
        "remove it from the path and from the file's name",
      );
    case 'backslash':
      return error(
        address,
        `${value} contains a backslash, but URLs separate folders with slashes`,
        `write ${value.replaceAll('\\', '/')}`,
      );
    case 'outside':
      return outside(address);
  }
}

export function outside(address: Address): OffsetProblem {
  const hint = 'for anything that is not in the repository, such as a page on GitHub, write the full URL';
  return error(address, `${short(address.value)} leads out of the workspace`, hint);
}

/** There is nothing at `path`. The hint suggests a path from the repository's root, or a similar path, if there is one. */
export function missing(
  address: Address,
  path: string,
  { folder, lookUp }: Pick<Surroundings, 'folder' | 'lookUp'>,
  { submodule, similar }: Extract<Target, { kind: 'missing' }>,
): OffsetProblem {
  if (submodule !== undefined) {
    const hint =
      'in a workflow, set `submodules: true` on actions/checkout; at a terminal, run `git submodule update --init`';
    return error(
      address,
      `${short(address.value)} is in ${submodule}, a submodule that is not checked out`,
      hint,
    );
  }
  const fromRoot = readDestination(address.value, '');
  const isFoundFromRoot =
    folder !== '' &&
    fromRoot.kind === 'path' &&
    ['file', 'folder', 'gallery'].includes(lookUp(fromRoot.path).kind);
  const likely = isFoundFromRoot ? undefined : similar?.();
  const hint = isFoundFromRoot
    ? `a path is relative to the folder of its file; did you mean /${short(fromRoot.path)}?`
    : likely === undefined
      ? `the path was resolved to ${short(path)}, from the repository's root; upper and lower case matter`
      : `did you mean ${short(likeWritten(address.value, likely, folder))}?`;
  return error(address, `${short(address.value)} is not in the repository`, hint);
}

/** A path from the repository's root, in the form in which an author wrote another: from the root or from the folder. */
function likeWritten(written: string, path: string, folder: string): string {
  const likely = written.startsWith('/') ? `/${path}` : posix.relative(`/${folder}`, `/${path}`) || '.';
  return likely.replaceAll('%', '%25').replaceAll(' ', '%20');
}

export const folderAsImage = (address: Address): OffsetProblem =>
  error(address, `${short(address.value)} is a folder, not a file`, 'write the path of the file to show');

export const withoutRepository = (address: Address): OffsetProblem =>
  error(
    address,
    `${short(address.value)} is a relative path, but the repository on GitHub is unknown`,
    'add the Git remote `origin`, or set GITHUB_REPOSITORY to <owner>/<name>, as GitHub does, or write the full URL',
  );

export const submoduleWithoutUrl = (address: Address, submodule: string): OffsetProblem =>
  error(
    address,
    `${short(address.value)} is in ${submodule}, a nested Git repository without a GitHub URL in .gitmodules`,
    "write the full URL, or set the submodule's `url` in .gitmodules to its repository on GitHub",
  );

export const secret = (address: Address, reason: string): OffsetProblem =>
  error(
    address,
    `${short(address.value)} ${reason}`,
    'the page never links to such files; remove the link, or link to a file that everyone may see',
  );

export const privateImage = (address: Address): OffsetProblem =>
  warning(
    address,
    `${short(address.value)} is in a private repository, so the portal's visitors cannot see it`,
    'move an image to the images folder, and anything else to a place where everyone can see it',
  );

export const excludedDefinition = (reference: Place): OffsetProblem =>
  warning(
    reference,
    'this link or image will be plain text on the portal, because its definition is in an excluded part',
    'move the definition out of the excluded part',
  );
