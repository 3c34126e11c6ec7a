import path from 'node:path';

import type { Place, Problems } from '../model/problem.js';
import { once } from '../text/once.js';
import { listFirst } from '../text/plain-text.js';
import type { Workspace } from './workspace.js';

/** The settings for choosing and checking images. */
export interface GallerySettings {
  /** The folder of modportal.yml, relative to the workspace. The paths below `images` are relative to this folder. */
  readonly base: string;
  readonly workspace: Workspace;
  /** The place of a key of `images`, or of one item of its list. */
  readonly placeOf: (key: 'folder' | 'files' | 'first', index?: number) => Place;
  readonly problems: Problems;
}

const naturalOrder = once(() => new Intl.Collator('en', { numeric: true }));

/** Natural order: `2.png` before `10.png`. Names that the collator considers equal are ordered by their characters. */
export function compareNames(a: string, b: string): number {
  const order = isPlain(a) && isPlain(b) ? comparePlain(a, b) : naturalOrder().compare(a, b);
  return order || (a < b ? -1 : a > b ? 1 : 0);
}

/** The characters of most names, in the collator's order. */
const PLAIN = '_-./0123456789abcdefghijklmnopqrstuvwxyz';

function isPlain(name: string): boolean {
  return /^[-_./0-9a-z]*$/.test(name);
}

/** The collator's order, without its language data: loading the data takes longer than hashing the images. */
function comparePlain(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [at, part] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const isNumber = /^\d/.test(part) && /^\d/.test(other);
    // Numbers have no leading zeros here, so the longer one is larger.
    const order = isNumber
      ? part.length - other.length
      : PLAIN.indexOf(part.charAt(0)) - PLAIN.indexOf(other.charAt(0));
    if (order !== 0) return order;
    if (part !== other) return part < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** Single characters and whole numbers. */
function partsOf(name: string): readonly string[] {
  return name.replace(/(?<!\d)0+(?=\d)/g, '').match(/\d+|\D/g) ?? [];
}

/** Whether a file should be a PNG or JPEG, the formats that the portal accepts. */
export function isImageName(file: string): boolean {
  return /\.(?:png|jpe?g)$/i.test(file) && !isHidden(file);
}

const OTHER_PICTURE =
  /\.(?:apng|avif|bmp|gif|hei[cf]|ico|jfif|jxl|svg|tga|tiff?|webp|avi|m4v|mkv|mov|mp4|ogv|webm)$/i;

/**
 * Whether a file is a video, or a picture in another format. An author may expect it in the gallery. This is false for
 * sources of images (`.psd`, `.xcf`), texts and `Thumbs.db`, which often are in the same folder.
 */
export function isOtherPictureName(file: string): boolean {
  return OTHER_PICTURE.test(file) && !isHidden(file);
}

/** For example macOS's `._1.png`, which is not an image. */
function isHidden(file: string): boolean {
  return path.posix.basename(file).startsWith('.');
}

/**
 * Warns once for all pictures and videos that are not published.
 *
 * @param place of the key that chooses the images
 */
export function warnOfLeftOut(names: readonly string[], place: Place, problems: Problems): void {
  if (names.length === 0) return;
  const them = names.length === 1 ? 'it' : 'them';
  problems.warn(
    place,
    `\`images\` leaves out ${listNames(names)}: the gallery can show only PNG and JPEG files`,
    `convert ${them}, or name the images to publish, as in \`images: { files: [shots/*.png] }\``,
  );
}

/** The number of names in one message; a screenshots folder rarely has more. */
const MAX_NAMES = 5;

/** The first five names, and the number of the others. */
export function listNames(names: readonly string[]): string {
  return listFirst(names, MAX_NAMES);
}
