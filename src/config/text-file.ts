import { readFileSync } from 'node:fs';

import { nameOf } from '../text/characters.js';
import type { Place, Problems } from '../model/problem.js';
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
    const bytes = readFileSync(target.absolutePath);
    const utf16 = describeUtf16(bytes);
    if (utf16 !== undefined) {
      problems.error({ file }, `the file ${utf16}`, 'save it as UTF-8');
      return undefined;
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return reportControls(text, file, problems) ? undefined : { file, text };
  } catch (error) {
    if (!isNodeError(error)) throw error;
    if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      problems.error({ file }, 'the file is not UTF-8 text', 'save it as UTF-8');
    } else problems.error({ file }, `the file cannot be read: ${error.message}`);
    return undefined;
  }
}

/** A word on bytes that are UTF-16; undefined when they are not. Most of it is valid UTF-8, with a NUL in every character. */
function describeUtf16(bytes: Buffer): string | undefined {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe' || mark === 'feff') return 'is UTF-16, not UTF-8';
  const nuls = [0, 0];
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1))
    nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  // Every blank and line break has one, in any language: always its first byte, or always its second.
  const isLikely = Math.min(even, odd) === 0 && Math.max(even, odd) > bytes.length / 20;
  return isLikely && bytes.length % 2 === 0 ? 'looks like UTF-16, not UTF-8' : undefined;
}

/** Reports the first NUL and the first ESC: neither belongs in a text, and ESC can command a terminal that shows the log. */
function reportControls(text: string, file: string, problems: Problems): boolean {
  let isWrong = false;
  for (const character of ['\0', '\u001b']) {
    const at = text.indexOf(character);
    if (at === -1) continue;
    isWrong = true;
    const before = text.slice(0, at).split(/\r\n?|\n/);
    const count = text.split(character).length - 1;
    const more = count > 1 ? `, the first of ${count}` : '';
    problems.error(
      { file, line: before.length, column: (before.at(-1) ?? '').length + 1 },
      `there is a control character here, ${nameOf(character)}${more}`,
      'remove it; editors can show such characters',
    );
  }
  return isWrong;
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
