import { readFileSync } from 'node:fs';

import type { Place, Problems } from '../model/problem.js';
import { nameOf } from '../text/characters.js';
import { binaryMegabytes } from '../text/plain-text.js';
import { hintForPath } from './path-hint.js';
import { SECRET_HINT } from './secret-path.js';
import { isNodeError, SPARSE_HINT, type Workspace } from './workspace.js';

export interface TextFile {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** Without a byte order mark, and with newlines of any kind. */
  readonly text: string;
}

/** In bytes. The portal documents no limit; its longest descriptions have tens of thousands of characters. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Reads a UTF-8 text file of the repository.
 *
 * @param key the key of modportal.yml that contains the path, e.g. `faq`; undefined for a path that is in no key
 * @param written the path as the author wrote it
 * @param folder the folder to which the path is relative; itself relative to the workspace
 * @param place of the path, for problems with the path. Problems with the content are placed in the file
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
    const isLeftOut = target.kind === 'missing' && workspace.isLeftOut(written, folder);
    const likely =
      target.kind === 'secret'
        ? undefined
        : isLeftOut
          ? SPARSE_HINT
          : hintFor(key, written, folder, workspace);
    problems.error(place, `${shown} ${reason}`, likely ?? hint);
    return undefined;
  }
  const { file } = target;
  if (target.bytes > MAX_BYTES) {
    const [actual, limit] = [binaryMegabytes(target.bytes), binaryMegabytes(MAX_BYTES)];
    problems.error({ file }, `the file is ${actual}; the limit is ${limit}`, 'shorten it');
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

/**
 * Detects UTF-16. Most UTF-16 is also valid UTF-8, with a NUL in nearly every character.
 *
 * @returns words that complete "the file …"; undefined when it is not UTF-16
 */
function describeUtf16(bytes: Buffer): string | undefined {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe' || mark === 'feff') return 'is UTF-16, not UTF-8';
  const nuls = [0, 0];
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1))
    nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  // In any language, spaces and line breaks have a NUL: always the first byte, or always the second.
  const isLikely = Math.min(even, odd) === 0 && Math.max(even, odd) > bytes.length / 20;
  return isLikely && bytes.length % 2 === 0 ? 'looks like UTF-16, not UTF-8' : undefined;
}

/**
 * Reports the first NUL and the first ESC: neither belongs in a text, and ESC can control a terminal that shows the log.
 */
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
      `control character ${nameOf(character)}${more}`,
      'remove it; editors can show such characters',
    );
  }
  return isWrong;
}

function hintFor(
  key: string | undefined,
  written: string,
  folder: string,
  workspace: Workspace,
): string | undefined {
  const notText = `\`${key}\` must be the path of a Markdown file, not its text`;
  if (key !== undefined && written.includes('\n')) return notText;
  const hint = hintForPath(written, folder, workspace);
  const isText = /\S\s+\S/.test(written) && !/\.\w{1,9}$/.test(written);
  if (key === undefined || key === 'info' || hint !== undefined || !isText) return hint;
  return key === 'description' ? `${notText}; one line about the mod belongs to \`summary\`` : notText;
}

const WHY_NOT = {
  missing: ['does not exist', 'paths are relative to modportal.yml'],
  outside: ['is outside the workspace', 'put the file into the repository'],
  folder: ['is a folder, not a file', undefined],
  special: ['is not a regular file', undefined],
} as const;
