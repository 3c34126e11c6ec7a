import { describe, expect, test } from '@jest/globals';

import { diffTexts, type DiffLine } from '../../src/report/text-diff.js';
import { changedPassages, diffWords, type Words } from '../../src/report/word-diff.js';

/** As in a unified diff. */
function show(lines: readonly DiffLine[]): string[] {
  const sign = { same: ' ', removed: '-', added: '+' };
  return lines.map(({ kind, text }) => `${sign[kind]}${text}`);
}

/** Shows removed words in `[-…]` and added words in `{+…}`. */
function showWords(words: readonly Words[] | undefined): string | undefined {
  const marks = { same: ['', ''], removed: ['[-', ']'], added: ['{+', '}'] } as const;
  return words?.map(({ kind, text }) => marks[kind].join(text)).join('');
}

describe('the difference of two texts', () => {
  test('is shown by lines', () => {
    const { lines, added, removed } = diffTexts('a\nb\nc', 'a\nc\nd\ne');
    expect(show(lines)).toEqual([' a', '-b', ' c', '+d', '+e']);
    expect([added, removed]).toEqual([2, 1]);
  });

  test('ignores kinds of newlines and space around the text', () => {
    expect(diffTexts('a\r\nb\r\n', '\na\nb')).toMatchObject({ added: 0, removed: 0 });
  });

  test('stays within its sentence when a paragraph is one long line', () => {
    const first = 'The two bars are the two lanes, left and right in the direction of travel.';
    const last = 'A lane that flows freely at full speed reads a little less than that.';
    const paragraph = (middle: string) => `${first} ${middle} ${last}`;
    const before = 'The gauge reads belts twice a second, and only the ones under the cursor.';
    const { lines, added } = diffTexts(paragraph(before), paragraph(before.replace('twice', 'five times')));
    expect(show(lines)).toEqual([
      ` ${first} `,
      `-${before} `,
      `+${before.replace('twice', 'five times')} `,
      ` ${last}`,
    ]);
    expect(added).toBe(1);
  });

  test('replaces everything between the common beginning and end if there are too many changes', () => {
    const middle = (word: string) => Array.from({ length: 2000 }, (_, at) => `${word}${at}`);
    const text = (word: string) => ['begin', ...middle(word), 'end'].join('\n');
    const { lines, isExact, added, removed } = diffTexts(text('x'), text('y'));
    expect(isExact).toBe(false);
    expect([added, removed]).toEqual([2000, 2000]);
    expect(show(lines).at(0)).toBe(' begin');
    expect(show(lines).at(1)).toBe('-x0');
    expect(show(lines).at(-1)).toBe(' end');
  });
});

describe('the difference in words', () => {
  test.each([
    ['how full its two lanes are', 'how full each lane is', 'how full [-its two lanes are]{+each lane is}'],
    ['a belt', 'a fast belt', 'a {+fast }belt'],
    ['It reads belts.', 'It reads belts!', 'It reads belts[-.]{+!}'],
    ['Пояс полон наполовину', 'Пояс полон на треть', 'Пояс полон [-наполовину]{+на треть}'],
    ['输送带有多满', '输送带很满', '输送[-带有多]{+带很}满'],
  ])('%s → %s', (before, after, shown) => {
    expect(showWords(diffWords(before, after))).toBe(shown);
  });

  test('is undefined for texts with little in common', () => {
    expect(diffWords('Works in multiplayer.', 'Point at any belt and see.')).toBeUndefined();
  });

  test('pairs the similar lines of a passage', () => {
    const { lines } = diffTexts(
      '- a slow belt\n- gone for good\n- an open lane',
      '- a fast belt\n- one closed lane',
    );
    const passages = changedPassages(lines).map(({ line, words }) => `${line}: ${showWords(words)}`);
    expect(passages).toEqual(['1: - a [-slow]{+fast} belt', '2: - [-an open]{+one closed} lane']);
  });
});
