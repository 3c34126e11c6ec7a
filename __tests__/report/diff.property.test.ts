import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { diffTexts, type DiffLine } from '../../src/report/text-diff.js';
import { diffWords, type Words } from '../../src/report/word-diff.js';
import { runs } from '../support/properties.js';

test('the difference in lines rebuilds both texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '', 'word '.repeat(40), 'End. '.repeat(60)), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(text, text, (old, fresh) => {
      const [before, after] = [old.join('\n').trim(), fresh.join('\n').trim()];
      const { lines } = diffTexts(before, after);
      const join = (skipped: DiffLine['kind']) =>
        lines
          .filter(({ kind }) => kind !== skipped)
          .map(({ text }) => text)
          .join('');
      expect(join('added')).toBe(before.replaceAll('\n', ''));
      expect(join('removed')).toBe(after.replaceAll('\n', ''));
    }),
    runs(100),
  );
});

test('the difference in words rebuilds both texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'belt', ' ', '. ', '-', '日', '\ufeff', '\u3000\u0301'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, text, (old, fresh) => {
      const words = diffWords(old.join(''), fresh.join(''));
      if (words === undefined) return;
      const join = (skipped: Words['kind']) =>
        words
          .filter(({ kind }) => kind !== skipped)
          .map(({ text }) => text)
          .join('');
      expect(join('removed')).toBe(fresh.join(''));
      // Differences in space are ignored.
      expect(join('added').replace(/\s/g, '')).toBe(old.join('').replace(/\s/g, ''));
    }),
    runs(100),
  );
});
