import { expect, test } from '@jest/globals';

import { carryBack, type PublishedEdit } from '../../src/markdown/carry-back.js';
import { applyEdits } from '../../src/text/text-edits.js';

const LINK = 'https://github.com/octo/big-mod/blob/HEAD/docs/guide.md';

/** Marks in a body: `«source→published»` is an address, and `{source}` is an excluded part. */
function read(marked: string): { body: string; edits: PublishedEdit[] } {
  const edits: PublishedEdit[] = [];
  let body = '';
  for (const [, source, published, removed, plain] of marked.matchAll(/«(.*?)→(.*?)»|\{([^]*?)\}|([^])/gu)) {
    const from = body.length;
    body += source ?? removed ?? plain ?? '';
    if (plain === undefined)
      edits.push({ from, to: body.length, text: published ?? '', isRemoval: source === undefined });
  }
  return { body, edits };
}

test.each([
  ['nothing', 'One.\n\nTwo.\n', 'One.\n\nTwo.', 'One.\n\nTwo.\n'],
  ['outer space', '\n\nOne.\n\n\n', 'One.', '\n\nOne.\n\n\n'],
  ['a word', 'One line.\n\nAnother line.\n', 'One line.\n\nAny line.', 'One line.\n\nAny line.\n'],
  ['CRLF on the portal', 'One.\n\nTwo.\n', 'One.\r\n\r\nThree.', 'One.\n\nThree.\n'],
  ['a paragraph more', 'One.\n\nTwo.\n', 'One.\n\nMore.\n\nTwo.', 'One.\n\nMore.\n\nTwo.\n'],
  ['a paragraph at the end', 'One.\n', 'One.\n\nTwo.', 'One.\n\nTwo.\n'],
  ['a paragraph less', 'One.\n\nTwo.\n\nThree.\n', 'One.\n\nThree.', 'One.\n\nThree.\n'],
  ['everything', 'One.\n', 'Something else', 'Something else\n'],
  ['a text in an empty file', '', 'One.', 'One.'],
  ['no text any more', 'One.\n', '', '\n'],
  [
    'a word beside a relative link',
    `See [the guide](«docs/guide.md→${LINK}») first.\n`,
    `Read [the guide](${LINK}) now.`,
    'Read [the guide](docs/guide.md) now.\n',
  ],
  [
    'a link that leads elsewhere now',
    `See [the guide](«docs/guide.md→${LINK}») first.\n`,
    'See [the guide](https://example.org/) first.',
    'See [the guide](https://example.org/) first.\n',
  ],
  [
    'a link that moved to another line',
    `A [guide](«docs/guide.md→${LINK}»).\n\nB.\n`,
    `B.\n\nA [guide](${LINK}).`,
    `B.\n\nA [guide](${LINK}).\n`,
  ],
  ['a text after the title', '{# Big Mod\n\n}One.\n', 'Zero.\n\nOne.', '# Big Mod\n\nZero.\n\nOne.\n'],
  ['the first word after the title', '{# Big Mod\n\n}One.\n', 'Two.', '# Big Mod\n\nTwo.\n'],
  [
    'the text before an excluded part',
    'One.\n\n{<!-- x -->\nbuild me\n<!-- y -->\n}\nTwo.\n',
    'Three.\n\n\nTwo.',
    'Three.\n\n<!-- x -->\nbuild me\n<!-- y -->\n\nTwo.\n',
  ],
  [
    'the texts on both sides of an excluded part',
    'One.\n\n{<!-- x -->\nbuild me\n<!-- y -->\n}\nTwo.\n',
    'Three.\n\n\nFour.',
    'Three.\n\n<!-- x -->\nbuild me\n<!-- y -->\n\nFour.\n',
  ],
])('%s', (_, marked, live, expected) => {
  const { body, edits } = read(marked);
  expect(applyEdits(body, carryBack(body, edits, live))).toBe(expected);
});
