import { describe, expect, test } from '@jest/globals';
import { BLOB, rewrite } from './big-mod.js';

const S = '<!-- modportal:exclude-start -->';
const E = '<!-- modportal:exclude-end -->';

describe('an excluded part is removed', () => {
  test.each<readonly [source: string, expected: string]>([
    // A part that fills whole lines: the lines are removed
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
    // without a blank line beside it: the blocks around it stay apart
    [`a\n${S}\nx\n${E}\nb`, 'a\n\nb'],
    [`a\n${S}x${E}\nb`, 'a\n\nb'],
    [`a\n${S}x${E}\n${S}y${E}\nb`, 'a\n\n\nb'],
    [`a\n${S}\nx\n${E}\n===`, 'a\n\n==='],
    [`a\n${S}\n- x\n${E}\n2. b`, 'a\n\n2. b'],
    [`- a\n${S}\nx\n${E}\nb`, '- a\n\nb'],
    [`- a\n  ${S}\n  x\n  ${E}\n  b`, '- a\n\n  b'],
    // between the items of a list: the list stays tight
    [`- a\n${S}\n- x\n${E}\n- b`, '- a\n- b'],
    [`- a\n  ${S}\n  - x\n  ${E}\n- b`, '- a\n- b'],
    [`- a\n  - c\n  ${S}\n  - x\n  ${E}\n- b`, '- a\n  - c\n- b'],
    [`- a\n  c\n${S}\n- x\n${E}\n- b`, '- a\n  c\n- b'],
    [`1. a\n${S}\n2. x\n${E}\n3. b`, '1. a\n3. b'],
    // in a quote: the quote stays one quote
    [`> a\n> ${S}\n> x\n> ${E}\n> b`, '> a\n>\n> b'],
    [`> a\n>\n> ${S}\n> x\n> ${E}\n>\n> b`, '> a\n>\n>\n>\n> b'],
    [`> - a\n> ${S}\n> - x\n> ${E}\n> - b`, '> - a\n> - b'],
    // in an HTML block, which a blank line would end
    [`<div>\n${S}\n<p>x</p>\n${E}\n    <p>a</p>\n${S}<p>y</p>${E}\n</div>`, '<div>\n    <p>a</p>\n</div>'],
    [`<div\n>${S}x${E}\n</div>`, '<div\n>\n</div>'],
    [`<details>\n\n${S}\n\n\`\`\`\nx\n\`\`\`\n\n${E}\n\n</details>`, '<details>\n\n\n</details>'],
    // A part within a block: it is cut from marker to marker
    [`a ${S}x${E} b`, 'a  b'],
    [`a${S}x${E}b`, 'ab'],
    [`a ${S}x${E}\nb`, 'a \nb'],
    [`a ${S}x\ny${E} b`, 'a  b'],
    [`a ${S}x${E} b ${S}y${E}, c`, 'a  b , c'],
    [`# a ${S}x${E}\n\nb`, '# a \n\nb'],
    [`> a ${S}\n> x ${E} b`, '> a  b'],
    [`- a\n- ${S}x${E}\n- b`, '- a\n- \n- b'],
    [`<p>a ${S}x${E}</p>`, '<p>a </p>'],
    // Cells, a row, a row by markers in cells that the row has too many
    [`| a ${S}| x ${E}| b |\n|---|---|\n| 1 ${S}| 2 ${E}| 3 |`, '| a | b |\n|---|---|\n| 1 | 3 |'],
    [`| a |\n|---|\n| 1 ${S}|\n| x ${E}|\n| 2 |`, '| a |\n|---|\n| 1 |\n| 2 |'],
    [`| a |\n|---|\n| 1 |${S}\n| x |${E}\n| 2 |`, '| a |\n|---|\n| 1 |\n| 2 |'],
    // A part from within one block to within another: the blocks stay apart
    [`a ${S}\n\nx\n\n${E}\n\nb`, 'a \n\n\n\nb'],
    [`a ${S}\n\nx\n${E}\nb`, 'a \n\n\nb'],
    [`a ${S}\n\nx ${E} b`, 'a \n\n b'],
    // A comment at the beginning of a line ends the paragraph before.
    [`a ${S}\nx\n${E} b`, 'a \n\n b'],
    [`a\n${S}\nx\n${E} b`, 'a\n\n\n b'],
    [`a\n${S}x${E} b`, 'a\n\n\n b'],
    // Markers in other spellings
    ['a\n\n<!--modportal:exclude-start-->\nx\n<!--\tmodportal:exclude-end\t-->\n\nb', 'a\n\n\nb'],
    ['a\n\n<!--\nmodportal:exclude-start\n-->\nx\n<!--- Modportal:Exclude-End --->\n\nb', 'a\n\n\nb'],
  ])('%j', (source, expected) => {
    expect(rewrite(source)).toEqual({ text: expected, problems: [], hints: [] });
  });
});

describe('a marker in code, or anything else that Markdown does not take for a comment, is text', () => {
  test.each([
    `\`${S}\` a \`${E}\``,
    `\`\`\`\n${S}\n\`\`\``,
    `    ${S}\n\na`,
    `\\${S}`,
    `<script>\n// ${S}\n</script>`,
    `<div title="${S}">\n</div>`,
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

describe('a marker without a partner', () => {
  const unknown = 'there is no marker modportal:';
  test.each<readonly [source: string, problems: string[]]>([
    ['<!-- modportal:exclude_start -->\nx', [`error 1:1 ${unknown}exclude_start`]],
    ['<!-- modportal:exclude start -->\nx', [`error 1:1 ${unknown}exclude start`]],
    ['<!-- modportal:exclude-start (notes) -->\nx', [`error 1:1 ${unknown}exclude-start (notes)`]],
    ['<!-- modportal:exclude–start -->\nx', [`error 1:1 ${unknown}exclude–start`]],
    [`a\n\n${S}\n\nb`, ['error 3:1 this excluded part has no end']],
    [`a ${S} b`, ['error 1:3 this excluded part has no end']],
    [`a\n> ${E}\nb`, ['error 2:3 this end of an excluded part has no beginning']],
    [`${S}x${E} ${E}`, [`error 1:${S.length + E.length + 3} this end of an excluded part has no beginning`]],
    [`${S}\n${S}\nx\n${E}\n${E}`, ['error 2:1 this part begins within another excluded part']],
    [`${S}\nx\n\n${S}\ny\n${E}`, ['error 4:1 this part begins within another excluded part']],
    [`${S}\n\n\`\`\`\n${E}\n\`\`\``, ['error 1:1 this excluded part has no end']],
    [`a <!-- modportal:exclude -->`, [`error 1:3 ${unknown}exclude`]],
    [
      `<!-- modportal:exclude-begin -->\nx\n${E}`,
      [`error 1:1 ${unknown}exclude-begin`, 'error 3:1 this end of an excluded part has no beginning'],
    ],
    [
      `a\n\n${S}\n[b](gone.md)`,
      ['error 3:1 this excluded part has no end', 'error 4:5 gone.md is not in the repository'],
    ],
  ])('%j', (source, problems) => {
    expect(rewrite(source).problems).toEqual(problems);
    expect(rewrite(source).hints.every((hint) => hint !== undefined)).toBe(true);
  });
});

test('a link that is left needs its definition', () => {
  const source = `See [the guide][g] and [h].\n\n${S}\n[g]: docs/guide.md\n[h]: LICENSE\n[i]: gone.md\n${E}\n\n[h]: docs/guide.md\n`;
  expect(rewrite(source)).toEqual({
    text: `See [the guide][g] and [h].\n\n\n[h]: ${BLOB}/docs/guide.md\n`,
    problems: [
      'warning 1:15 the definition that this link or image uses is in an excluded part: on the portal it will be plain text',
    ],
    hints: ['move the definition out of the part'],
  });
});
