import { distance } from 'fastest-levenshtein';

/** In UTF-16 code units. Comparing takes quadratic time, and longer names are rarely typed by hand. */
const MAX_LENGTH = 80;

/** "did you mean …?" with the most similar known word, or else the list of known words. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const words = known.filter((each) => each !== '');
  if (words.length === 0) return undefined;
  const typed = word.toLowerCase();
  const isPartOf = (each: string) => typed.length > 2 && (each.startsWith(typed) || each.endsWith(typed));
  const near = words.find(isPartOf) ?? nearest(word, words);
  return near === undefined ? `known: ${words.join(', ')}` : `did you mean ${near}?`;
}

/** The candidate with the fewest different letters, at most a third of them. Ignores case. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
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
