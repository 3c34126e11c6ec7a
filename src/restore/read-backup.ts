import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import * as v from 'valibot';

import { MOD_NAME } from '../config/schema.js';
import { isNodeError } from '../config/workspace.js';
import { isObject } from '../model/json.js';
import type { Problems } from '../model/problem.js';
import { MAX_BACKUP_BYTES } from '../publish/backup.js';
import { BACKUP_FILE, type BackupFile } from '../publish/backup-file.js';
import { controlCharacterIn } from '../text/characters.js';
import { oneLine, quoted } from '../text/plain-text.js';

/** A backup whose JSON file has been checked. The saved images have not. */
export interface Backup extends BackupFile {
  /** The path of the JSON file, as the person wrote it. */
  readonly file: string;
  /** The absolute path of the folder of the JSON file, without symbolic links. `files` is relative to it. */
  readonly folder: string;
}

/**
 * Reads and checks the JSON file of a backup. It may have been downloaded from anywhere, so nothing in it is trusted.
 *
 * @param file its path
 * @param portalUrl the portal that is written to
 * @returns undefined when there was an error
 */
export function readBackup(file: string, portalUrl: URL, problems: Problems): Backup | undefined {
  const checked = checkFile(file, portalUrl);
  if ('problem' in checked) {
    problems.error({ file }, ...checked.problem);
    return undefined;
  }
  return { ...checked, file, folder: path.dirname(realpathSync.native(file)) };
}

/** Why a file cannot be restored. */
interface Unusable {
  readonly problem: readonly [message: string, hint: string];
}

function checkFile(file: string, portalUrl: URL): BackupFile | Unusable {
  const read = readText(file);
  if ('problem' in read) return read;
  const content = parse(read.text);
  if (content === undefined)
    return unusable(
      'the file is not JSON, so it is not a whole backup',
      `${NAME_IT}; if it is that file, download it again`,
    );
  // Other files have a version too, as a text: info.json, for example.
  if (isObject(content) && typeof content.version === 'number' && content.version !== 1) {
    return unusable(
      `this backup has format version ${oneLine(JSON.stringify(content.version), 20)}, but only version 1 is supported`,
      'restore it with the version of modportal-sync that wrote it, or a newer one',
    );
  }
  const result = v.safeParse(BACKUP_FILE, content, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const key = quoted(v.getDotPath(issue) ?? 'the file', 100);
    return unusable(
      `this is not a backup: ${key} ${issue.input === undefined ? 'is missing' : issue.message}`,
    );
  }
  const backup = result.output;
  const wrong = findWrongName(backup);
  if (wrong !== undefined) return unusable(`this is not a backup: ${wrong}`);
  if (!isSameUrl(backup.portal, portalUrl)) {
    return unusable(
      `this is a backup of another portal: ${quoted(backup.portal, 200)}, not ${portalUrl.href}`,
      'set --portal-url to the portal of the backup, if you trust it with your key',
    );
  }
  return backup;
}

function unusable(message: string, hint = 'use the JSON file as modportal-sync wrote it'): Unusable {
  return { problem: [message, hint] };
}

function readText(file: string): { readonly text: string } | Unusable {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return unusable('this is a folder', NAME_IT);
    // A pipe or a device could block or never end.
    if (!stats.isFile()) return unusable('this is not a regular file');
    if (stats.size > MAX_BACKUP_BYTES)
      return unusable(`the file is larger than ${MAX_BACKUP_BYTES / 1024 / 1024} MiB, so it is not a backup`);
    const bytes = readFileSync(file);
    if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04')
      return unusable('this is a zip file', 'unpack it, and restore the JSON file in it');
    // Skips a byte order mark.
    return { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    if (!isNodeError(error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      return unusable('there is no such file', NAME_IT);
    return unusable(`the file cannot be read: ${error.message}`, 'check its permissions');
  }
}

const NAME_IT = 'write the path of the JSON file of the backup';

/** @returns undefined when the text is not JSON */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The names of mods become parts of addresses. */
function findWrongName({ pages }: BackupFile): string | undefined {
  const names = new Set<string>();
  for (const [index, { name }] of pages.entries()) {
    if (typeof name !== 'string' || !MOD_NAME.test(name) || !name.isWellFormed() || controlCharacterIn(name))
      return `"pages.${index}.name" must be the internal name of a mod`;
    if (names.has(name)) return `it has two pages of ${quoted(name)}`;
    names.add(name);
  }
  return undefined;
}

function isSameUrl(written: string, url: URL): boolean {
  return URL.canParse(written) && new URL(written).href === url.href;
}
