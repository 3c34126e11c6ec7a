import { describe, expect, test } from '@jest/globals';
import { rewrite } from './big-mod.js';

const S = '<!-- modportal:exclude-start -->';
const E = '<!-- modportal:exclude-end -->';

describe('an anchor of this file', () => {
  test.each<readonly [anchor: string, rest: string]>([
    ['install', '# Install'],
    ['how-to-install', '## How to install?'],
    ['how-to-install', 'How to\tinstall\n---'.replace('\t', ' ')],
    ['a-b--c', '### A b & C'],
    ['snake_case-and-code', '# snake_case and `code`'],
    ['bold-italic-struck-link', '# **Bold** *italic* ~~struck~~ [link](LICENSE)'],
    ['-rocket-launch', '# 🚀 rocket launch'],
    ['rocket-launch', '# :rocket: Launch'],
    ['einführung', '# Einführung'],
    ['%D1%83%D1%81%D1%82%D0%B0%D0%BD%D0%BE%D0%B2%D0%BA%D0%B0', '# Установка'],
    ['インストール', '# インストール'],
    ['q--a', '# Q &amp; A'],
    ['2-1', '# 2\\-1'],
    ['faq-1', '# FAQ\n\n# FAQ'],
    ['faq-2', '# FAQ\n\n## FAQ\n\n> # FAQ'],
    ['image-here', '# ![a](docs/img/plan.png)Image <b>here</b> <!-- x -->'],
    ['in-a-list', '- ## In a list'],
    ['closed', '# Closed ###'],
    ['html-title', '<h1 align="center">HTML <i>title</i></h1>'],
    ['html-title', '<h2>\n  <img src="docs/img/plan.png"> HTML title\n</h2>'],
    ['mixed-title', '<h2>\n\nMixed *title*\n\n</h2>'],
    ['by-id', '<div id="by-id"></div>'],
    ['by-name', 'Text <a name="by-name"></a>'],
    ['By.Id', '<a id=By.Id></a>'],
    ['', 'Text'],
    ['top', 'Text'],
  ])('#%s is known from %j', (anchor, rest) => {
    const source = `[a](#${anchor}) <a href="#${anchor}">b</a> [c]\n\n[c]: #${anchor}\n\n${rest}\n`;
    expect(rewrite(source).problems).toEqual([]);
  });

  test.each<readonly [source: string, problem: string, hint: string | RegExp]>([
    [
      '[a](#instal)\n\n# Install',
      'warning 1:5 no heading of this file has the anchor #instal',
      'did you mean #install?',
    ],
    [
      '[a](#Install)\n\n# Install',
      'warning 1:5 no heading of this file has the anchor #Install',
      'did you mean #install?',
    ],
    [
      '[a](#faq-1)\n\n# FAQ',
      'warning 1:5 no heading of this file has the anchor #faq-1',
      'did you mean #faq?',
    ],
    [
      '[a](#setup)\n\n# Install',
      'warning 1:5 no heading of this file has the anchor #setup',
      /^an anchor is the heading in lower case/,
    ],
    // A closing tag without its end closes nothing.
    ['[a](#x)\n\n<h2>x</h2 y', 'warning 1:5 no heading of this file has the anchor #x', /^an anchor/],
    ['# Install\n\n[a]:\n  #x', 'warning 4:3 no heading of this file has the anchor #x', /^an anchor/],
    ['<a href="#x">b</a>', 'warning 1:10 no heading of this file has the anchor #x', /^an anchor/],
    ['[a](#b)\n\n```\n# b\n```', 'warning 1:5 no heading of this file has the anchor #b', /^an anchor/],
    ['[a](#100%)', 'warning 1:5 no heading of this file has the anchor #100%', /^an anchor/],
    [
      `[a](#x)\n\n${S}\n# x\n${E}`,
      'warning 1:5 #x leads to a heading that does not reach the portal: it is the title, or in an excluded part',
      /^an anchor/,
    ],
    [
      `[a](#x)\n\n${S}\n<a id="x"></a>\n${E}`,
      'warning 1:5 #x leads to a heading that does not reach the portal: it is the title, or in an excluded part',
      /^an anchor/,
    ],
  ])('%j', (source, problem, hint) => {
    expect(rewrite(source)).toEqual({
      text: expect.any(String),
      problems: [problem],
      hints: [typeof hint === 'string' ? hint : expect.stringMatching(hint)],
    });
  });

  test('of a title that is stripped does not reach the portal', () => {
    const source = '# Big Mod\n\n[Up](#big-mod)\n';
    expect(rewrite(source).problems).toEqual([]);
    expect(rewrite(source, { stripTitle: true }).problems).toEqual([
      'warning 3:6 #big-mod leads to a heading that does not reach the portal: it is the title, or in an excluded part',
    ]);
  });

  test('keeps its number when an equal heading before it is excluded', () => {
    expect(rewrite(`${S}\n# FAQ\n${E}\n\n# FAQ\n\n[a](#faq-1)`).problems).toEqual([]);
  });

  test('of another file, or of an image, is not checked', () => {
    expect(rewrite('[a](LICENSE#x) ![b](#x) <img src="#x">').problems).toEqual([]);
  });

  test('gets no suggestion after the first twenty, whose number is no problem either', () => {
    const wrong = Array.from({ length: 25 }, () => '[a](#instal)').join('\n');
    const { hints } = rewrite(`${wrong}\n\n# Install`);
    expect(hints.filter((hint) => hint === 'did you mean #install?')).toHaveLength(20);
    expect(hints).toHaveLength(25);
  });
});
