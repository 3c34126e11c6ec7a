import { readFileSync } from 'node:fs';

import type { Place, Problems } from './problem.js';
import { isNodeError, type Workspace } from './workspace.js';

export interface TextFile {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** Without a byte order mark; newlines as they are in the file. */
  readonly text: string;
}

/** In bytes. The portal publishes no limit; the longest descriptions on it have some ten thousand characters. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Reads a UTF-8 text file that the repository names.
 *
 * @param key what the path was written for, e.g. `faq`; undefined for a file that nobody named
 * @param written the path as the author wrote it
 * @param folder what it is relative to, as a path relative to the workspace
 * @param place where it was written, for problems with the path; problems with the content are placed in the file
 * @returns undefined when there was an error
 */
export function readTextFile(
  key: string | undefined,
  written: string,
  folder: string,
  place: Place,
  workspace: Workspace,
  problems: Problems,
): TextFile | undefined {
  const shown = `${key === undefined ? '' : `\`${key}\`: `}${JSON.stringify(written)}`;
  const target = workspace.find(written, folder);
  if (target.kind !== 'file') {
    const [reason, hint] = target.kind === 'secret' ? [target.reason, SECRET_HINT] : WHY_NOT[target.kind];
    const slip = target.kind === 'secret' ? undefined : hintFor(key, written);
    problems.error(place, `${shown} ${reason}`, slip ?? hint);
    return undefined;
  }
  const { file } = target;
  if (target.bytes > MAX_BYTES) {
    const megabytes = (target.bytes / 1024 / 1024).toFixed(1);
    problems.error({ file }, `the file has ${megabytes} MB; up to ${MAX_BYTES / 1024 / 1024} MB are read`);
    return undefined;
  }
  try {
    return {
      file,
      text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(target.absolutePath)),
    };
  } catch (error) {
    if (!isNodeError(error)) throw error;
    if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      problems.error({ file }, 'the file is not UTF-8 text', 'save it as UTF-8');
    } else problems.error({ file }, `the file cannot be read: ${error.message}`);
    return undefined;
  }
}

/** Of what may hold secrets. */
export const SECRET_HINT = 'it is never read; name a file that everyone may see';

/** The likeliest slips in what was written for a path. */
function hintFor(key: string | undefined, written: string): string | undefined {
  if (key !== undefined && written.includes('\n')) {
    return `\`${key}\` takes the path of a Markdown file, not its text`;
  }
  return written.includes('\\') ? 'write / between folders' : undefined;
}

const WHY_NOT = {
  missing: ['is not there', 'paths are relative to modportal.yml'],
  outside: ['leads out of the workspace', 'keep what the page needs in the repository'],
  folder: ['is a folder, not a file', undefined],
  special: ['is not a regular file', undefined],
} as const;
