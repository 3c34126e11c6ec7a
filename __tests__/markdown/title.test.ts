import { describe, expect, test } from '@jest/globals';

import { isTitleOf } from '../../src/markdown/title.js';
import { rewrite } from './big-mod.js';

const S = '<!-- modportal:exclude-start -->';
const E = '<!-- modportal:exclude-end -->';
const strip = (source: string) => rewrite(source, { titles: ['Big Mod'] });

describe('the leading title is removed with the blank lines after it', () => {
  test.each<readonly [source: string, expected: string]>([
    ['# Big Mod\n\nText\n', 'Text\n'],
    ['# Big Mod\nText', 'Text'],
    ['# Big Mod #\n\n\n\nText', 'Text'],
    ['   # Big *Mod*\n \t\n    code', '    code'],
    ['Big Mod\n=======\n\nText', 'Text'],
    ['Big\nMod\n==\nText', 'Text'],
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
    '#\n\nText',
    '# Another\n\n# Big Mod\n',
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

test('without the names of a mod, the title stays', () => {
  expect(rewrite('# Big Mod\n\nText', { titles: [] }).text).toBe('# Big Mod\n\nText');
});

describe('a heading is a title', () => {
  test.each<readonly [heading: string, ...names: string[]]>([
    ['Big Mod', 'Big Mod'],
    ['BIG MOD', 'big-mod'],
    ['Big Mod', 'BigMod'],
    ['Big Mod 2', 'bigmod2'],
    ['bigmod', 'big-mod'],
    ['Welcome to Bigmod!', 'Big Mod'],
    ['Factorio: Big Mod (2.0)', 'Big Mod'],
    ['🚂 Big 🚂', 'big_mod'],
    ['Big: make everything large', 'Big Mod'],
    ['Big_Things', 'BIGMod'],
    ['RFID reader', 'RFIDReader'],
    ['flib:belts', 'Factorio Library', 'flib'],
    ['ＢＩＧ Ｍｏｄ', 'big-mod'],
    ['The Mod', 'the-mod'],
    ['2048', '2048'],
    ['Größe', 'GRÖSSE MOD', 'groesse', 'Größe-Mod'],
    ['Большие поезда', 'Поезда для Factorio'],
    ['大きいモッドについて', '大きいモッド'],
    ['传送带计数器', '大型传送带模组'],
    ['矿', '矿'],
    ['การขนส่งสินค้า', 'ขนส่ง'],
    ['Is it full?', 'Is it full?'],
    ['Warning Lights', 'Warning lights'],
    ['Warning signs for trains', 'Warning Lights'],
  ])('%j of %j', (heading, ...names) => {
    expect(isTitleOf(heading, names)).toBe(true);
  });
});

describe('a heading is content', () => {
  test.each<readonly [heading: string, ...names: string[]]>([
    ['This project has migrated to Big Mod 2', 'Big Mod'],
    ['This mod has moved to Codeberg', 'Big Mod', 'big-mod'],
    ['IMPORTANT NOTICE', 'Big Mod'],
    ['Deprecated', 'Big Mod'],
    ['Big Mod is deprecated', 'Big Mod'],
    ['Please read: Big Mod', 'Big Mod'],
    ['What does Big Mod do?', 'Big Mod'],
    ['如何安装大型传送带？', '大型传送带'],
    ['About this mod', 'The Mod of Mods for Factorio'],
    ['A mod for Factorio', 'Trains for Factorio'],
    ['Version 2.0', 'Trains 2.0'],
    ['このMODは移転しました', 'このMODはかわいい'],
    ['Biggest changes', 'Big Mod'],
    ['Features', 'Big Mod'],
    ['', 'Big Mod'],
    ['', ''],
    ['!', '?'],
    ['Big Mod'],
  ])('%j of %j', (heading, ...names) => {
    expect(isTitleOf(heading, names)).toBe(false);
  });
});

test('a very long heading is decided quickly', () => {
  expect(isTitleOf('word '.repeat(1_000_000), ['Big Mod', 'x'.repeat(1_000_000)])).toBe(false);
});
