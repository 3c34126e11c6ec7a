import { once } from '../text/once.js';

/** In UTF-16 code units. The portal allows 250 for a title, and a longer heading is recognised by its beginning. */
const MAX_LENGTH = 1000;

/** The longest run of words that may also be written as one word: "Even Pick Up Items", "even-pickupitems". */
const MAX_JOINED = 4;

/** Words that the titles of most mods share. */
const COMMON = new Set(
  [
    [
      'mod',
      'mods',
      'modding',
      'factorio',
      'version',
      'readme',
      'モッド',
      '模组',
      '模組',
      '异星工厂',
      '異星工廠',
      '모드',
    ],
    ['мод', 'мода', 'для'],
    [
      'a',
      'an',
      'and',
      'are',
      'as',
      'at',
      'be',
      'by',
      'can',
      'do',
      'does',
      'for',
      'from',
      'has',
      'have',
      'how',
      'in',
    ],
    [
      'is',
      'it',
      'its',
      'more',
      'my',
      'new',
      'no',
      'not',
      'of',
      'on',
      'or',
      'our',
      'the',
      'this',
      'that',
      'to',
      'use',
    ],
    ['using', 'was', 'we', 'what', 'why', 'will', 'with', 'you', 'your'],
  ].flat(),
);

/**
 * Words of a heading that announces something, such as "Big Mod has moved to …". Such a heading is content, and is kept.
 */
const ANNOUNCING = new Set([
  ...[
    'abandoned',
    'archived',
    'attention',
    'caution',
    'deprecated',
    'discontinued',
    'important',
    'instead',
    'merged',
  ],
  ...['migrated', 'moved', 'notice', 'obsolete', 'outdated', 'please', 'renamed', 'replaced', 'superseded'],
  ...['unmaintained', 'unsupported', 'warning'],
]);

/**
 * Whether a heading is the title of a mod, which the portal prints itself: it shares a word with one of the mod's names,
 * and it neither asks a question nor announces something. A title that is kept is shown twice; text that is removed is
 * lost. So if there is any doubt, the heading is kept.
 *
 * A word is a run of letters and digits that a reader in that language sees as one, even in a language without spaces. Case
 * is ignored, `bigMod` and `big_mod` are two words, and "Big Mod" is also `bigmod`. Common words do not count, nor single
 * letters and numbers.
 *
 * @param names the mod's titles and internal names
 */
export function isTitleOf(heading: string, names: readonly string[]): boolean {
  const inHeading = wordsOf(heading);
  return names.some((name) => {
    const inName = wordsOf(name);
    if (inName.length > 0 && inHeading.join('') === inName.join('')) return true;
    if (/[?？]\s*$/.test(heading)) return false;
    if (inHeading.some((word) => ANNOUNCING.has(word) && !inName.includes(word))) return false;
    const known = new Set(joined(inName));
    return joined(inHeading).some((word) => known.has(word));
  });
}

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'word' }));

/** The words of a text, in lower case. */
function wordsOf(text: string): string[] {
  const spaced = text
    .slice(0, MAX_LENGTH)
    .normalize('NFKC')
    // "bigMod", "RFIDReader" and "big_mod".
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    // The segmenter would read "flib:belts" and "Big.Mod" as one word.
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const words = /^[ -~]*$/.test(spaced)
    ? // Nothing but letters, digits and spaces: the segmenter would find the same words.
      spaced.split(' ').filter((word) => word !== '')
    : [...segmenter().segment(spaced)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return words.map((word) => word.toLowerCase());
}

/** Each word that counts, and each run of words that contains one, as one word. */
function joined(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    Array.from({ length: MAX_JOINED }, (_, more) => words.slice(from, from + more + 1))
      .filter((run) => run.some(counts))
      .map((run) => run.join('')),
  );
}

/** In Japanese, a word in Hiragana alone is most often grammar. */
function counts(word: string): boolean {
  return word.length > 1 && /\p{L}/u.test(word) && !/^\p{Script=Hiragana}+$/u.test(word) && !COMMON.has(word);
}
