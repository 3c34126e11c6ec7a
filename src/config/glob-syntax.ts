/**
 * Whether an author means a glob. Parentheses do not count, because they are common in file names: `isPattern` in globs.ts
 * counts them.
 */
export function isGlob(written: string): boolean {
  return /[*?[\]{}|]/.test(written);
}
