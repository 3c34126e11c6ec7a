import { describe, expect, test } from '@jest/globals';

import { rewrite } from './big-mod.js';

const S = '<!-- modportal:exclude-start -->';
const E = '<!-- modportal:exclude-end -->';
const strip = (source: string) => rewrite(source, { stripTitle: true });

describe('the leading title is removed with the blank lines after it', () => {
  test.each<readonly [source: string, expected: string]>([
    ['# Big Mod\n\nText\n', 'Text\n'],
    ['# Big Mod\nText', 'Text'],
    ['# Big Mod #\n\n\n\nText', 'Text'],
    ['   # Big *Mod*\n \t\n    code', '    code'],
    ['Big Mod\n=======\n\nText', 'Text'],
    ['Big\nMod\n==\nText', 'Text'],
    ['#\n\nText', 'Text'],
    ['\n\n# Big Mod\n\nText', 'Text'],
    ['# Big Mod\n\n# Another\n', '# Another\n'],
    ['# Big Mod', ''],
    ['# Big Mod\n', ''],
    ['\nBig Mod\n===\n\n\n', ''],
    ['<!-- c -->\n\n# Big Mod\n\nText', '<!-- c -->\n\nText'],
    ['<!-- c\n\nd --> <!-- e -->\n# Big Mod\n\nText', '<!-- c\n\nd --> <!-- e -->\nText'],
    ['[a]: https://example.org\n\n# Big Mod\n\n[a]', '[a]: https://example.org\n\n[a]'],
    [`${S}\n# For developers\n${E}\n\n# Big Mod\n\nText`, '\nText'],
    [`${S}\n# x\n\ny\n${E}\n# Big Mod\n${S}\nz\n${E}\nText`, '\nText'],
    [`# Big Mod ${S}x${E}\n\nText`, 'Text'],
    [`# Big Mod\n\n${S}\nx\n${E}\n\nText`, '\nText'],
    // CommonMark: a line with a no-break space is a paragraph.
    ['# Big Mod\n\u00a0\n\nText', '\u00a0\n\nText'],
    ['# [Big Mod](gone.md) ![a](gone.png)\n\nText', 'Text'],
  ])('%j', (source, expected) => {
    expect(strip(source)).toEqual({ text: expected, problems: [], hints: [] });
  });
});

describe('any other beginning stays', () => {
  test.each([
    'Text\n\n# Big Mod\n',
    '## Big Mod\n\nText',
    '\u00a0\n# Big Mod\nText',
    'Big Mod\n-------\n',
    '> # Big Mod\n\nText',
    '- # Big Mod\n\nText',
    '    # Big Mod\n',
    '```\n# Big Mod\n```\n',
    '#Big Mod\n',
    '\\# Big Mod\n',
    '<h1>Big Mod</h1>\n\nText',
    '<!-- c --> Text\n\n# Big Mod\n',
    '<p>a</p>\n\n# Big Mod\n',
    '---\n\n# Big Mod\n',
    '![a](https://example.org/a.png)\n\n# Big Mod\n',
    '',
    '\n \n',
  ])('%j', (source) => {
    expect(strip(source)).toEqual({ text: source, problems: [], hints: [] });
  });
});

test('without strip_title, the title stays', () => {
  expect(rewrite('# Big Mod\n\nText').text).toBe('# Big Mod\n\nText');
});
