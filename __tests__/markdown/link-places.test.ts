import { describe, expect, test } from '@jest/globals';

import { BLOB, COVER, RAW, rewrite } from './big-mod.js';

/** [source, published text], without any problem. */
type Row = readonly [source: string, expected: string];

const TABLES: Record<string, readonly Row[]> = {
  'a link in': [
    ['# [a](LICENSE) #', `# [a](${BLOB}/LICENSE) #`],
    ['###\t[a](LICENSE)', `###\t[a](${BLOB}/LICENSE)`],
    ['[a](LICENSE)\n===', `[a](${BLOB}/LICENSE)\n===`],
    ['> [a](LICENSE)', `> [a](${BLOB}/LICENSE)`],
    ['> [a\n> b](LICENSE)', `> [a\n> b](${BLOB}/LICENSE)`],
    ['> a\nlazy [b](LICENSE)', `> a\nlazy [b](${BLOB}/LICENSE)`],
    [
      '> > a\n> [b](LICENSE) `c\n>d` [e](LICENSE)',
      `> > a\n> [b](${BLOB}/LICENSE) \`c\n>d\` [e](${BLOB}/LICENSE)`,
    ],
    ['>\t[a](LICENSE)', `>\t[a](${BLOB}/LICENSE)`],
    [
      '- [a](LICENSE)\n\t- [b](LICENSE)\n\t\t- [c](LICENSE)',
      `- [a](${BLOB}/LICENSE)\n\t- [b](${BLOB}/LICENSE)\n\t\t- [c](${BLOB}/LICENSE)`,
    ],
    ['1. > - [a](LICENSE)\n   >   [b](LICENSE)', `1. > - [a](${BLOB}/LICENSE)\n   >   [b](${BLOB}/LICENSE)`],
    ['- [ ] [a](LICENSE)\n- [x] [b](LICENSE)', `- [ ] [a](${BLOB}/LICENSE)\n- [x] [b](${BLOB}/LICENSE)`],
    ['a[^1]\n\n[^1]: See [b](LICENSE).', `a[^1]\n\n[^1]: See [b](${BLOB}/LICENSE).`],
    [
      'a[^1]\n\n[^1]: [b](LICENSE)\n\n    [c](LICENSE)\n\nd',
      `a[^1]\n\n[^1]: [b](${BLOB}/LICENSE)\n\n    [c](${BLOB}/LICENSE)\n\nd`,
    ],
    [
      '| a | b |\n|---|---|\n| [a](LICENSE) | ![b](docs/img/plan.png) |',
      `| a | b |\n|---|---|\n| [a](${BLOB}/LICENSE) | ![b](${RAW}/docs/img/plan.png) |`,
    ],
    ['a | [b](LICENSE)\n-|-\n1 | [c](LICENSE)', `a | [b](${BLOB}/LICENSE)\n-|-\n1 | [c](${BLOB}/LICENSE)`],
    [
      '> - | a | b |\n>   |---|---|\n>   || [a](LICENSE) | too many |',
      `> - | a | b |\n>   |---|---|\n>   || [a](${BLOB}/LICENSE) | too many |`,
    ],
    ['| a |\n|---|\n| \\| `\\|` [a](a\\|b.md) |', `| a |\n|---|\n| \\| \`\\|\` [a](${BLOB}/a%7Cb.md) |`],
    ['    code\n\n[a](LICENSE)', `    code\n\n[a](${BLOB}/LICENSE)`],
    ['[a](LICENSE)', `[a](${BLOB}/LICENSE)`],
    ['a  \n[a](LICENSE)\\\nb', `a  \n[a](${BLOB}/LICENSE)\\\nb`],
    ['  \t\n   [a](LICENSE)  \n  b  ', `  \t\n   [a](${BLOB}/LICENSE)  \n  b  `],
  ],
  'a definition': [
    ['[a]\n\n[a]: LICENSE', `[a]\n\n[a]: ${BLOB}/LICENSE`],
    ['[b][A]\n\n[a]: <docs/my guide.md> "T"', `[b][A]\n\n[a]: <${BLOB}/docs/my%20guide.md> "T"`],
    ['[a][]\n\n  [a]:\n  LICENSE\n  "T"', `[a][]\n\n  [a]:\n  ${BLOB}/LICENSE\n  "T"`],
    ['[unused]: LICENSE', `[unused]: ${BLOB}/LICENSE`],
    ['[a]: LICENSE\n[b]: docs/guide.md', `[a]: ${BLOB}/LICENSE\n[b]: ${BLOB}/docs/guide.md`],
    ['[a]: LICENSE\n[a]: docs/guide.md', `[a]: ${BLOB}/LICENSE\n[a]: ${BLOB}/docs/guide.md`],
    ['![a]\n\n[a]: portal/images/cover.png', `![a]\n\n[a]: ${COVER}`],
    ['![b][a]\n\n[a]: docs/img/plan.png', `![b][a]\n\n[a]: ${RAW}/docs/img/plan.png`],
    // An image and a link use it: a link to the image's bytes works, but GitHub's page is not an image.
    ['[![a]][a]\n\n[a]: portal/images/cover.png', `[![a]][a]\n\n[a]: ${COVER}`],
    ['[a]\n\n[a]: portal/images/cover.png', `[a]\n\n[a]: ${BLOB}/portal/images/cover.png`],
    ['> [a]\n\n> [a]:\n> LICENSE', `> [a]\n\n> [a]:\n> ${BLOB}/LICENSE`],
    ['- [x\n  y]: LICENSE', `- [x\n  y]: ${BLOB}/LICENSE`],
    ['> - [x\\]\n>   y]:\n>   LICENSE', `> - [x\\]\n>   y]:\n>   ${BLOB}/LICENSE`],
    ['> [x\\\n> y]: LICENSE', `> [x\\\n> y]: ${BLOB}/LICENSE`],
    ['[foo](not a target)\n\n[foo]: LICENSE', `[foo](not a target)\n\n[foo]: ${BLOB}/LICENSE`],
    [
      '[toString]: LICENSE\n[__proto__]: LICENSE',
      `[toString]: ${BLOB}/LICENSE\n[__proto__]: ${BLOB}/LICENSE`,
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%j', (source, expected) => {
    expect(rewrite(source)).toEqual({ text: expected, problems: [], hints: [] });
  });

  test.each(rows)('%j in the middle of a text', (source, expected) => {
    const around = (text: string): string => `# Big Mod\n\nBefore.\n\n${text}\n\n<!-- x -->\n\nAfter.\n`;
    expect(rewrite(around(source)).text).toBe(around(expected));
  });
});
