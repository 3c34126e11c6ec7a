import type { Problem } from '../model/problem.js';

/** A problem as plain data, in the form that docs/command-line.md describes. */
export function problemData({ severity, message, hint, place }: Problem): object {
  return { severity, message, ...(hint !== undefined && { hint }), ...place };
}
