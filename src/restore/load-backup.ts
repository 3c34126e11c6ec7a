import {
  descriptorOf,
  FIELD_NAMES,
  isMarkdownField,
  type Field,
  type FieldDescriptor,
} from '../model/fields.js';
import type { JsonObject } from '../model/json.js';
import type { ImageFile, MarkdownPart, MarkdownText, Page, RestoredImage } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import { imageAddress } from '../plan/image-address.js';
import { parseLivePage } from '../portal/parse-live-page.js';
import { readBackup } from './read-backup.js';
import { findSavedImages } from './saved-images.js';

export interface RestoreOptions {
  /** The portal that is written to. A backup of another one is an error. */
  readonly portalUrl: URL;
  /** Whether to restore a gallery without the images that are neither live nor saved. Otherwise, they are an error. */
  readonly skipLost: boolean;
}

/**
 * Reads the pages of a backup, to be published as they were.
 *
 * @param file the path of the JSON file
 * @returns the pages in the order of the backup; empty when there was an error
 */
export function loadBackup(
  file: string,
  { portalUrl, skipLost }: RestoreOptions,
  problems: Problems,
): readonly Page[] {
  const backup = readBackup(file, portalUrl, problems);
  if (backup === undefined) return [];
  const saved = findSavedImages(backup, skipLost, problems);
  if (problems.errorCount > 0) return [];
  return backup.pages.flatMap((body) => pageOf(body, { file, portalUrl, skipLost, saved }, problems) ?? []);
}

interface Restoring extends RestoreOptions {
  readonly file: string;
  /** By id. */
  readonly saved: ReadonlyMap<string, ImageFile>;
}

/**
 * Makes a page from the portal's response. The values are not validated, because the portal has accepted them before. A
 * value that is missing from the response, or has an unexpected form, is left alone.
 */
function pageOf(
  body: JsonObject,
  { file, portalUrl, skipLost, saved }: Restoring,
  problems: Problems,
): Page | undefined {
  const live = parseLivePage(body, portalUrl.href);
  if (live === undefined) return undefined;
  const images = live.images?.map(({ id, url }): RestoredImage => {
    const image = saved.get(id);
    return { id, url, ...(image && { file: image }) };
  });
  // Elsewhere, a missing key means an empty field. A restoration would then clear a field that the portal did not return.
  const isKnown = (field: Field) =>
    live.fields[field] !== undefined && (field in body || isAbsentWhenEmpty(field));
  const unknown: string[] = FIELD_NAMES.filter((field) => !isKnown(field));
  if (images === undefined) unknown.push('images');
  for (const name of unknown)
    problems.warn({ file }, `the backup does not have the \`${name}\` of ${live.name}, so it is left alone`);

  const replaced = (images ?? []).flatMap(({ id, url, file: image }) =>
    image === undefined || image.sha1 === id || imageAddress(url, portalUrl.href) === undefined
      ? []
      : [{ url, sha1: image.sha1 }],
  );
  const fields = FIELD_NAMES.flatMap((field) => {
    const value = live.fields[field];
    if (value === undefined || !isKnown(field)) return [];
    return [[field, isMarkdownField(field) ? embed(String(value), replaced) : value] as const];
  });
  return {
    mod: live.name,
    config: file,
    // Each value has the type of its field.
    fields: Object.fromEntries(fields),
    restoration: { ...(images && { images }), skipLost },
    places: {},
  };
}

function isAbsentWhenEmpty(field: Field): boolean {
  const descriptor: FieldDescriptor = descriptorOf(field);
  return descriptor.isAbsentWhenEmpty === true;
}

/**
 * Replaces addresses of images that get another id when they are uploaded again, because the served bytes differ from those
 * uploaded. Their old addresses may be dead.
 */
function embed(
  text: string,
  replaced: readonly { readonly url: string; readonly sha1: string }[],
): MarkdownText {
  return replaced.reduce<MarkdownText>(
    (parts, { url, sha1 }) =>
      parts.flatMap((part): MarkdownPart[] => {
        if (typeof part !== 'string') return [part];
        return part.split(url).flatMap((piece, at) => (at === 0 ? [piece] : [{ sha1 }, piece]));
      }),
    [text],
  );
}
