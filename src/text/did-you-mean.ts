import { distance } from 'fastest-levenshtein';

/** In UTF-16 code units. Comparing takes the square of it, and nobody mistypes a longer name by a letter or two. */
const LONGEST = 80;

/** The candidate that differs from `name` by the fewest letters, at most a third of them; letters of either case are equal. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bound = Math.min(Math.ceil(wanted.length / 3), wanted.length - 1) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bound) continue;
    const changes = distance(wanted, candidate.toLowerCase());
    if (changes >= bound) continue;
    best = candidate;
    bound = changes;
  }
  return best;
}
