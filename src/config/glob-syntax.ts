/**
 * Whether an author means a glob. Parentheses alone do not count, because they are common in file names: `isDynamicPattern`
 * of tinyglobby counts them.
 */
export function isGlob(written: string): boolean {
  return /[*?[\]{}|]|[!+@]\(/.test(written);
}
