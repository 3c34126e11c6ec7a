import { compareNames } from '../config/image-choice.js';

const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/**
 * Names new image files by number: `01.png`, `02.jpg`.
 *
 * @param types of the new images, in the order of the gallery
 * @param taken the names of all files in the folder; the numbers start after the highest of them
 */
export function numberImages(
  types: readonly (keyof typeof EXTENSIONS)[],
  taken: readonly string[],
): string[] {
  const numbers = taken.map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0));
  const start = Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1;
  const width = Math.max(2, String(start + types.length - 1).length);
  return types.map((type, index) => `${String(start + index).padStart(width, '0')}.${EXTENSIONS[type]}`);
}

/**
 * The shortest list for `images.first` with which the folder gives this order: the other files follow in natural order of
 * their names.
 */
export function firstNames(order: readonly string[]): string[] {
  let start = Math.max(0, order.length - 1);
  while (start > 0 && compareNames(order[start - 1] ?? '', order[start] ?? '') < 0) start--;
  return order.slice(0, start);
}
