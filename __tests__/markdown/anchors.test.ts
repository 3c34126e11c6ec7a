import { describe, expect, test } from '@jest/globals';

import { rewrite } from './big-mod.js';

const S = '<!-- modportal:exclude-start -->';
const E = '<!-- modportal:exclude-end -->';

describe('a link to an anchor in the same file', () => {
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
    ['INSTALL', '# Install'],
    ['How-To-Install', '# How to install?'],
    ['by-id', '<a id="By-Id"></a>'],
    ['%C3%9Cber', '# Über'],
    ['', 'Text'],
    ['top', 'Text'],
  ])('#%s finds %j', (anchor, rest) => {
    const source = `[a](#${anchor}) <a href="#${anchor}">b</a> [c]\n\n[c]: #${anchor}\n\n${rest}\n`;
    expect(rewrite(source).problems).toEqual([]);
  });

  test.each<readonly [source: string, problem: string, hint: string | RegExp]>([
    [
      '[a](#instal)\n\n# Install',
      'warning 1:5 no heading in this file has the anchor #instal',
      'did you mean #install?',
    ],
    [
      '[a](#faq-1)\n\n# FAQ',
      'warning 1:5 no heading in this file has the anchor #faq-1',
      'did you mean #faq?',
    ],
    [
      '[a](#setup)\n\n# Install',
      'warning 1:5 no heading in this file has the anchor #setup',
      /^an anchor is the heading in lower case/,
    ],
    // Browsers ignore an unfinished closing tag.
    ['[a](#x)\n\n<h2>x</h2 y', 'warning 1:5 no heading in this file has the anchor #x', /^an anchor/],
    ['# Install\n\n[a]:\n  #x', 'warning 4:3 no heading in this file has the anchor #x', /^an anchor/],
    ['<a href="#x">b</a>', 'warning 1:10 no heading in this file has the anchor #x', /^an anchor/],
    ['[a](#b)\n\n```\n# b\n```', 'warning 1:5 no heading in this file has the anchor #b', /^an anchor/],
    ['[a](#100%)', 'warning 1:5 no heading in this file has the anchor #100%', /^an anchor/],
    [
      `[a](#x)\n\n${S}\n# x\n${E}`,
      'warning 1:5 #x links to a heading that is not published: it is the title, or in an excluded part',
      /^an anchor/,
    ],
    [
      `[a](#x)\n\n${S}\n<a id="x"></a>\n${E}`,
      'warning 1:5 #x links to a heading that is not published: it is the title, or in an excluded part',
      /^an anchor/,
    ],
  ])('%j', (source, problem, hint) => {
    expect(rewrite(source)).toEqual({
      text: expect.any(String),
      problems: [problem],
      hints: [typeof hint === 'string' ? hint : expect.stringMatching(hint)],
    });
  });

  test('is a warning if the anchor is the stripped title', () => {
    const source = '# Big Mod\n\n[Up](#big-mod)\n';
    expect(rewrite(source).problems).toEqual([]);
    expect(rewrite(source, { titles: ['Big Mod'] }).problems).toEqual([
      'warning 3:6 #big-mod links to a heading that is not published: it is the title, or in an excluded part',
    ]);
  });

  test('counts equal headings in excluded parts, as GitHub does', () => {
    expect(rewrite(`${S}\n# FAQ\n${E}\n\n# FAQ\n\n[a](#faq-1)`).problems).toEqual([]);
  });

  test('is checked only for links within the file, not for images', () => {
    expect(rewrite('[a](LICENSE#x) ![b](#x) <img src="#x">').problems).toEqual([]);
  });

  test('is one warning for each file, which names the first five with their lines', () => {
    const wrong = ['instal', 'INSTAL', 'setup', 'up-date', 'a', 'b', 'c', 'instal'].map(
      (name) => `[x](#${name})`,
    );
    expect(rewrite(`${wrong.join('\n')}\n\n# Install\n\n# Update\n`, {}, 11)).toEqual({
      text: expect.any(String),
      problems: [
        'warning 11:5 the published text has no heading with these anchors: #instal (line 11), #setup (line 13), ' +
          '#up-date (line 14), #a (line 15), #b (line 16) and 1 more',
      ],
      hints: ['did you mean #install, #update?'],
    });
  });
});
