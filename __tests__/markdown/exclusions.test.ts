import { describe, expect, test } from '@jest/globals';

import { BLOB, rewrite } from './big-mod.js';

const S = '<!-- modportal:exclude-start -->';
const E = '<!-- modportal:exclude-end -->';

describe('an excluded part is removed', () => {
  test.each<readonly [source: string, expected: string]>([
    // A part that fills whole lines is removed with these lines.
    [`a\n\n${S}\nx\n${E}\n\nb`, 'a\n\n\nb'],
    [`a\n\n${S}\n\nx\n\n${E}\n\nb\n`, 'a\n\n\nb\n'],
    [`a\n\n${S}\nx\n${E}\nb`, 'a\n\nb'],
    [`a\n${S}\nx\n${E}\n\nb`, 'a\n\nb'],
    [`${S}\nx\n${E}\n\na`, '\na'],
    [`\n${S}x${E}\na`, '\na'],
    [`a\n\n${S}\nx\n${E}`, 'a\n\n'],
    [`${S}\nx\n${E}\n`, ''],
    [`a\n\n${S}\nx\n${E}\n\n${S}\ny\n${E}\n\nb`, 'a\n\n\n\nb'],
    [`a\n\n  ${S}\nx\n  ${E}  \n\nb`, 'a\n\n\nb'],
    // Without a blank line next to it, one is added, so that the blocks around it do not merge.
    [`a\n${S}\nx\n${E}\nb`, 'a\n\nb'],
    [`a\n${S}x${E}\nb`, 'a\n\nb'],
    [`a\n${S}x${E}\n${S}y${E}\nb`, 'a\n\n\nb'],
    [`a\n${S}\nx\n${E}\n===`, 'a\n\n==='],
    [`a\n${S}\n- x\n${E}\n2. b`, 'a\n\n2. b'],
    [`- a\n${S}\nx\n${E}\nb`, '- a\n\nb'],
    [`- a\n  ${S}\n  x\n  ${E}\n  b`, '- a\n\n  b'],
    // Between list items, none is added: the list stays tight.
    [`- a\n${S}\n- x\n${E}\n- b`, '- a\n- b'],
    [`- a\n  ${S}\n  - x\n  ${E}\n- b`, '- a\n- b'],
    [`- a\n  - c\n  ${S}\n  - x\n  ${E}\n- b`, '- a\n  - c\n- b'],
    [`- a\n  c\n${S}\n- x\n${E}\n- b`, '- a\n  c\n- b'],
    [`1. a\n${S}\n2. x\n${E}\n3. b`, '1. a\n3. b'],
    // In a quote, the blank line has the quote's mark.
    [`> a\n> ${S}\n> x\n> ${E}\n> b`, '> a\n>\n> b'],
    [`> a\n>\n> ${S}\n> x\n> ${E}\n>\n> b`, '> a\n>\n>\n>\n> b'],
    [`> - a\n> ${S}\n> - x\n> ${E}\n> - b`, '> - a\n> - b'],
    // In an HTML block, none is added: it would end the block.
    [`<div>\n${S}\n<p>x</p>\n${E}\n    <p>a</p>\n${S}<p>y</p>${E}\n</div>`, '<div>\n    <p>a</p>\n</div>'],
    [`<div\n>${S}x${E}\n</div>`, '<div\n>\n</div>'],
    [`<details>\n\n${S}\n\n\`\`\`\nx\n\`\`\`\n\n${E}\n\n</details>`, '<details>\n\n\n</details>'],
    // A part within a block is cut from marker to marker.
    [`a ${S}x${E} b`, 'a  b'],
    [`a${S}x${E}b`, 'ab'],
    [`a ${S}x${E}\nb`, 'a \nb'],
    [`a ${S}x\ny${E} b`, 'a  b'],
    [`a ${S}x${E} b ${S}y${E}, c`, 'a  b , c'],
    [`# a ${S}x${E}\n\nb`, '# a \n\nb'],
    [`> a ${S}\n> x ${E} b`, '> a  b'],
    [`- a\n- ${S}x${E}\n- b`, '- a\n- \n- b'],
    [`<p>a ${S}x${E}</p>`, '<p>a </p>'],
    // Cells; a row; a row with its markers in excess cells.
    [`| a ${S}| x ${E}| b |\n|---|---|\n| 1 ${S}| 2 ${E}| 3 |`, '| a | b |\n|---|---|\n| 1 | 3 |'],
    [`| a |\n|---|\n| 1 ${S}|\n| x ${E}|\n| 2 |`, '| a |\n|---|\n| 1 |\n| 2 |'],
    [`| a |\n|---|\n| 1 |${S}\n| x |${E}\n| 2 |`, '| a |\n|---|\n| 1 |\n| 2 |'],
    // A part from the middle of one block into another: the blocks do not merge.
    [`a ${S}\n\nx\n\n${E}\n\nb`, 'a \n\n\n\nb'],
    [`a ${S}\n\nx\n${E}\nb`, 'a \n\n\nb'],
    [`a ${S}\n\nx ${E} b`, 'a \n\n b'],
    // A comment at the beginning of a line ends the paragraph before it.
    [`a ${S}\nx\n${E} b`, 'a \n\n b'],
    [`a\n${S}\nx\n${E} b`, 'a\n\n\n b'],
    [`a\n${S}x${E} b`, 'a\n\n\n b'],
    // Other spellings of the markers.
    ['a\n\n<!--modportal:exclude-start-->\nx\n<!--\tmodportal:exclude-end\t-->\n\nb', 'a\n\n\nb'],
    ['a\n\n<!--\nmodportal:exclude-start\n-->\nx\n<!--- Modportal:Exclude-End --->\n\nb', 'a\n\n\nb'],
  ])('%j', (source, expected) => {
    expect(rewrite(source)).toEqual({ text: expected, problems: [], hints: [] });
  });
});

describe('a marker in code, or anywhere else that is not a comment, is text', () => {
  test.each([
    `\`${S}\` a \`${E}\``,
    `\`\`\`\n${S}\n\`\`\``,
    `    ${S}\n\na`,
    `\\${S}`,
    '<!-- write modportal:exclude-start before it -->',
    '<!-- modportal: see the portal -->',
    '&lt;!-- modportal:exclude-start --&gt;',
  ])('%j', (source) => {
    expect(rewrite(source)).toEqual({ text: source, problems: [], hints: [] });
  });
});

describe('problems in an excluded part are not reported', () => {
  test.each([
    `${S}\n[a](gone.md) ![b](gone.png) [c](#gone) <a href="../../x">\n${E}\na`,
    `${S}\n\n[a]: gone.md\n\n${E}\na`,
    `${S}\n\n[b](100%.md)\n\n${E}\na`,
  ])('%j', (source) => {
    expect(rewrite(source)).toEqual({ text: 'a', problems: [], hints: [] });
  });
});

describe('an unpaired or misspelled marker is an error', () => {
  const unknown = 'unknown marker modportal:';
  const NO_COMMENT = 'this marker excludes nothing, because it is not a comment here';
  test.each<readonly [source: string, problems: string[]]>([
    ['<!-- modportal:exclude_start -->\nx', [`error 1:1 ${unknown}exclude_start`]],
    ['<!-- modportal:exclude start -->\nx', [`error 1:1 ${unknown}exclude start`]],
    ['<!-- modportal:exclude-start (notes) -->\nx', [`error 1:1 ${unknown}exclude-start (notes)`]],
    ['<!-- modportal:exclude–start -->\nx', [`error 1:1 ${unknown}exclude–start`]],
    [`a\n\n${S}\n\nb`, ['error 3:1 this start marker has no end marker']],
    [`a ${S} b`, ['error 1:3 this start marker has no end marker']],
    [`a\n> ${E}\nb`, ['error 2:3 this end marker has no start marker']],
    [`${S}x${E} ${E}`, [`error 1:${S.length + E.length + 3} this end marker has no start marker`]],
    [`${S}\n${S}\nx\n${E}\n${E}`, ['error 2:1 this excluded part starts inside another excluded part']],
    [`${S}\nx\n\n${S}\ny\n${E}`, ['error 4:1 this excluded part starts inside another excluded part']],
    [`${S}\n\n\`\`\`\n${E}\n\`\`\``, ['error 1:1 this start marker has no end marker']],
    [`<script>\n// ${S}\n</script>`, [`error 2:4 ${NO_COMMENT}`]],
    [`<div title="${S}">\n</div>`, [`error 1:13 ${NO_COMMENT}`]],
    [
      `<textarea>${S}x${E}</textarea>`,
      [`error 1:11 ${NO_COMMENT}`, `error 1:${S.length + 12} ${NO_COMMENT}`],
    ],
    [`${S}\n<script>${S}</script>\n${E}\n\nx`, []],
    [`a <!-- modportal:exclude -->`, [`error 1:3 ${unknown}exclude`]],
    [
      `<!-- modportal:exclude-begin -->\nx\n${E}`,
      [`error 1:1 ${unknown}exclude-begin`, 'error 3:1 this end marker has no start marker'],
    ],
    [
      `a\n\n${S}\n[b](gone.md)`,
      ['error 3:1 this start marker has no end marker', 'error 4:5 gone.md is not in the repository'],
    ],
  ])('%j', (source, problems) => {
    expect(rewrite(source).problems).toEqual(problems);
    expect(rewrite(source).hints.every((hint) => hint !== undefined)).toBe(true);
  });
});

test('a link whose definition is excluded is a warning', () => {
  const source = `See [the guide][g] and [h].\n\n${S}\n[g]: docs/guide.md\n[h]: LICENSE\n[i]: gone.md\n${E}\n\n[h]: docs/guide.md\n`;
  expect(rewrite(source)).toEqual({
    text: `See [the guide][g] and [h].\n\n\n[h]: ${BLOB}/docs/guide.md\n`,
    problems: [
      'warning 1:15 this link or image will be plain text on the portal, because its definition is in an excluded part',
    ],
    hints: ['move the definition out of the excluded part'],
  });
});
