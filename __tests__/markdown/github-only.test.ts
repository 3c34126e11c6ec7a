import { describe, expect, test } from '@jest/globals';

import { toPortalMarkdown } from '../../src/markdown/portal-markdown.js';
import { links, lookUp } from './big-mod.js';

const S = '<!-- modportal:exclude-start -->';
const E = '<!-- modportal:exclude-end -->';

/** The list in the notice; undefined if there is none. */
function noticed(body: string, firstLine = 1): string | undefined {
  const options = { titles: ['Big Mod'], folder: '', links, lookUp };
  const { problems } = toPortalMarkdown({ file: 'a.md', body, firstLine }, options);
  expect(problems.length).toBeLessThan(2);
  const [problem] = problems;
  if (problem) expect(problem.severity).toBe('notice');
  return problem?.message.replace("the portal may show some of GitHub's own Markdown as plain text: ", '');
}

describe('a notice names', () => {
  test.each<readonly [source: string, list: string]>([
    ['a\n\n> [!NOTE]\n> b\n', 'alerts (line 3)'],
    ['> [!warning]\n', 'alerts (line 1)'],
    ['- > [!TIP]  \n  > b\n', 'alerts (line 1)'],
    ['<details>\n<summary>a</summary>\n\nb\n\n</details>\n', '<details> (line 1)'],
    ['a <details open>b</details>\n', '<details> (line 1)'],
    ['```mermaid\ngraph TD\n```\n', 'Mermaid diagrams (line 1)'],
    ['- a\n\n  ~~~ Mermaid\n  graph TD\n', 'Mermaid diagrams (line 3)'],
    ['- [ ] a\n- [x] b\n', 'task lists (line 1)'],
    ['- a\n  1. [X] b\n', 'task lists (line 2)'],
    ['a[^1]\n\n[^1]: b\n', 'footnotes (line 3)'],
    ['a\nb :rocket: c\n', ':emoji: codes (line 2)'],
    ['# :white_check_mark: a\n', ':emoji: codes (line 1)'],
    ['| a |\n|---|\n| (:+1:) |\n', ':emoji: codes (line 3)'],
    [
      '- [ ] a :tada:\n\n> [!NOTE]\n> b\n\n- [ ] c\n',
      'task lists (line 1), :emoji: codes (line 1), alerts (line 3)',
    ],
    [`${S}\n- [ ] a\n${E}\n\n- [ ] b\n`, 'task lists (line 5)'],
  ])('%j: %s', (source, list) => {
    expect(noticed(source)).toBe(list);
  });

  test('lines of the file, not of the text after its front matter', () => {
    expect(noticed('- [ ] a\n', 5)).toBe('task lists (line 5)');
  });
});

describe('there is no notice for', () => {
  test.each([
    '',
    '# Big Mod :rocket:\n\nText\n',
    `${S}\n- [ ] a\n${E}\n`,
    '> [NOTE]\n> a\n',
    '> a\n> [!NOTE]\n',
    '[!NOTE]\n',
    '```md\n> [!NOTE]\n- [ ] a\n:tada:\n```\n',
    '`:tada:` <!-- :tada: <details> -->\n',
    '- [](https://example.org) a\n- [a] b\n- []\n',
    '[ ] a\n',
    'a[^1] b\n',
    'at 10:30:45, a:b:c, ::b::, https://example.org:80:a, flib:gui:, [item=iron-plate]\n',
    '<a title=":tada:" href="https://example.org/:tada:">a</a>\n',
    '[a](https://example.org/:tada:)\n',
  ])('%j', (source) => {
    expect(noticed(source)).toBeUndefined();
  });
});
