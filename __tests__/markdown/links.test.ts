import { describe, expect, test } from '@jest/globals';

import type { Target } from '../../src/markdown/destination.js';
import { toPortalMarkdown } from '../../src/markdown/portal-markdown.js';
import { BLOB, COVER, HOME, NIGHT, RAW, TREE, live, rewrite } from './big-mod.js';

/** [source, published text], without any problem. */
type Row = readonly [source: string, expected: string];

const unchanged = (sources: readonly string[]): Row[] => sources.map((source) => [source, source]);

const TABLES: Record<string, readonly Row[]> = {
  'a link to': [
    ['[a](docs/guide.md)', `[a](${BLOB}/docs/guide.md)`],
    ['[a](./docs/guide.md)', `[a](${BLOB}/docs/guide.md)`],
    ['[a](docs/../LICENSE)', `[a](${BLOB}/LICENSE)`],
    ['[a](docs/./img/../guide.md)', `[a](${BLOB}/docs/guide.md)`],
    ['[a](docs//guide.md)', `[a](${BLOB}/docs/guide.md)`],
    ['[a](/docs/guide.md)', `[a](${BLOB}/docs/guide.md)`],
    ['[a](docs)', `[a](${TREE}/docs)`],
    ['[a](docs/)', `[a](${TREE}/docs)`],
    ['[a](.)', `[a](${TREE})`],
    ['[a](/)', `[a](${TREE})`],
    ['[a](./#readme)', `[a](${TREE}#readme)`],
    ['[a](portal/images/cover.png)', `[a](${BLOB}/portal/images/cover.png)`],
    ['[a](portal/images)', `[a](${TREE}/portal/images)`],
  ],
  'a page of the repository on GitHub': [
    ['[a](../../issues)', `[a](${HOME}/issues)`],
    [
      '[a](../../issues/new?template=bug.md&labels=a#b)',
      `[a](${HOME}/issues/new?template=bug.md&labels=a#b)`,
    ],
    ['[a](../../releases/latest)', `[a](${HOME}/releases/latest)`],
    ['[a](../../wiki)', `[a](${HOME}/wiki)`],
    ['[a](../../wiki/How%20to)', `[a](${HOME}/wiki/How%20to)`],
    ['[a](../../discussions/)', `[a](${HOME}/discussions)`],
    ['[a](docs/../../../pulls)', `[a](${HOME}/pulls)`],
    ['[a](../../blob/main/docs/gone.md)', `[a](${HOME}/blob/main/docs/gone.md)`],
    ['<a href="../../issues?a=1&amp;b=2">a</a>', `<a href="${HOME}/issues?a=1&amp;b=2">a</a>`],
    ['[a]\n\n[a]: ../../issues', `[a]\n\n[a]: ${HOME}/issues`],
    [
      '![a](../../actions/workflows/test.yml/badge.svg)',
      `![a](${HOME}/actions/workflows/test.yml/badge.svg)`,
    ],
  ],
  'a path with': [
    ['[a](docs/my%20guide.md)', `[a](${BLOB}/docs/my%20guide.md)`],
    ['[a](<docs/my guide.md>)', `[a](<${BLOB}/docs/my%20guide.md>)`],
    ['[a](<docs/guide.md>)', `[a](<${BLOB}/docs/guide.md>)`],
    ['[a](docs/été.md)', `[a](${BLOB}/docs/%C3%A9t%C3%A9.md)`],
    ['[a](docs/%C3%A9t%C3%A9.md)', `[a](${BLOB}/docs/%C3%A9t%C3%A9.md)`],
    ['[a](docs/&eacute;t&#xE9;.md)', `[a](${BLOB}/docs/%C3%A9t%C3%A9.md)`],
    ['[a](docs/指南.md)', `[a](${BLOB}/docs/%E6%8C%87%E5%8D%97.md)`],
    ['[a](docs/a(b).md)', `[a](${BLOB}/docs/a%28b%29.md)`],
    ['[a](docs/a\\(b\\).md)', `[a](${BLOB}/docs/a%28b%29.md)`],
    ['[a](docs/a%28b%29.md)', `[a](${BLOB}/docs/a%28b%29.md)`],
    ["[a](docs/it's.md)", `[a](${BLOB}/docs/it%27s.md)`],
    ['[a](docs/100%25.md)', `[a](${BLOB}/docs/100%25.md)`],
    ['[a](docs/a&b.md)', `[a](${BLOB}/docs/a%26b.md)`],
    ['[a](docs/a&amp;b.md)', `[a](${BLOB}/docs/a%26b.md)`],
    ['[a](docs/%231.md)', `[a](${BLOB}/docs/%231.md)`],
    ['[a](docs/c++.md)', `[a](${BLOB}/docs/c%2B%2B.md)`],
    ['[a](docs/x*y_z.md)', `[a](${BLOB}/docs/x*y_z.md)`],
    ['[a](docs/x\\*y\\_z.md)', `[a](${BLOB}/docs/x*y_z.md)`],
    ['[a](docs%2Fguide.md)', `[a](${BLOB}/docs/guide.md)`],
  ],
  'query and fragment:': [
    ['[a](docs/guide.md#install)', `[a](${BLOB}/docs/guide.md#install)`],
    ['[a](docs/guide.md?plain=1#L3-L5)', `[a](${BLOB}/docs/guide.md?plain=1#L3-L5)`],
    ['[a](docs/guide.md#установка)', `[a](${BLOB}/docs/guide.md#установка)`],
    ['[a](docs/guide.md#a%20b)', `[a](${BLOB}/docs/guide.md#a%20b)`],
    ['[a](<docs/guide.md#a b>)', `[a](<${BLOB}/docs/guide.md#a%20b>)`],
    ['[a](docs/guide.md#f(x))', `[a](${BLOB}/docs/guide.md#f%28x%29)`],
    ['[a](docs/guide.md?a=1&b=2)', `[a](${BLOB}/docs/guide.md?a=1&b=2)`],
    ['[a](docs/guide.md?a&amp;copy;)', `[a](${BLOB}/docs/guide.md?a&amp;copy;)`],
    ['[a](docs/guide.md#a\\`b)', `[a](${BLOB}/docs/guide.md#a%60b)`],
    ['![a](portal/images/cover.png?raw=true)', `![a](${COVER}?raw=true)`],
    ['![a](docs/img/plan.png#gh-dark-mode-only)', `![a](${RAW}/docs/img/plan.png#gh-dark-mode-only)`],
  ],
  'an image': [
    ['![a](portal/images/cover.png)', `![a](${COVER})`],
    ['![a](./portal/images/cover.png "Cover")', `![a](${COVER} "Cover")`],
    ['![a](portal/images/night%20view.png)', `![a](${NIGHT})`],
    ['![a](<portal/images/night view.png> (By night))', `![a](<${NIGHT}> (By night))`],
    ['![a](portal/images/été.jpg)', `![a](${live('portal/images/été.jpg')})`],
    ['![a](docs/img/plan.png)', `![a](${RAW}/docs/img/plan.png)`],
    ['![a](<docs/img/wide plan.png>)', `![a](<${RAW}/docs/img/wide%20plan.png>)`],
    ['![](docs/img/plan.png)', `![](${RAW}/docs/img/plan.png)`],
    ['[![a](portal/images/cover.png)](docs/guide.md)', `[![a](${COVER})](${BLOB}/docs/guide.md)`],
    [
      '[![a](docs/img/plan.png "t")](docs/img/plan.png)',
      `[![a](${RAW}/docs/img/plan.png "t")](${BLOB}/docs/img/plan.png)`,
    ],
    ['[![a](https://example.org/b.svg)](LICENSE)', `[![a](https://example.org/b.svg)](${BLOB}/LICENSE)`],
    [
      '[![a](docs/img/plan.png)](https://example.org)',
      `[![a](${RAW}/docs/img/plan.png)](https://example.org)`,
    ],
  ],
  'any form:': [
    ['[a]( docs/guide.md )', `[a]( ${BLOB}/docs/guide.md )`],
    ['[a](docs/guide.md "The \\"guide\\"")', `[a](${BLOB}/docs/guide.md "The \\"guide\\"")`],
    ["[a](docs/guide.md 'docs/guide.md')", `[a](${BLOB}/docs/guide.md 'docs/guide.md')`],
    ['[a](\ndocs/guide.md\n"T")', `[a](\n${BLOB}/docs/guide.md\n"T")`],
    ['[a\nb](docs/guide.md)', `[a\nb](${BLOB}/docs/guide.md)`],
    ['[[a]](docs/guide.md)', `[[a]](${BLOB}/docs/guide.md)`],
    ['[a [b] c](docs/guide.md)', `[a [b] c](${BLOB}/docs/guide.md)`],
    ['[a \\] b](docs/guide.md)', `[a \\] b](${BLOB}/docs/guide.md)`],
    ['[`]`](docs/guide.md)', `[\`]\`](${BLOB}/docs/guide.md)`],
    ['**[a](LICENSE)** _[b](LICENSE)_', `**[a](${BLOB}/LICENSE)** _[b](${BLOB}/LICENSE)_`],
    ['[a](LICENSE)[b](LICENSE)', `[a](${BLOB}/LICENSE)[b](${BLOB}/LICENSE)`],
    ['[a [b](LICENSE) c](docs/guide.md)', `[a [b](${BLOB}/LICENSE) c](docs/guide.md)`],
    ['~~[a](LICENSE)~~', `~~[a](${BLOB}/LICENSE)~~`],
    ['😀 [a](LICENSE)', `😀 [a](${BLOB}/LICENSE)`],
  ],
  'left alone:': unchanged([
    '[a](https://example.org/docs/guide.md)',
    '[a](HTTP://example.org)',
    '[a](mailto:octo@example.org)',
    '[a](factorio:gone.md)',
    '[a](javascript:gone)',
    '[a](data:text/plain,gone)',
    '[a](//example.org/gone.md)',
    '[a]()',
    '[a](<>)',
    '[a](?tab=readme)',
    '<https://example.org/gone.md> https://example.org/gone.md www.example.org/gone.md',
    '<octo@example.org>',
    '[^1]: gone.md\n\na[^1]',
    '- [ ] gone\n- [x] gone',
    '[not a link] (gone.md)',
    '\\[a](gone.md)',
    '[a] [b](<gone.md',
    '`[a](gone.md)`',
    '``[a](gone.md) ` ``',
    '```md\n[a](gone.md)\n<a href="gone.md">\n```',
    '~~~~\n[a](gone.md)\n~~~\n[b](gone.md)',
    '> ```\n> [a](gone.md)\n> ```',
    '- a\n\n      [a](gone.md)',
    '    [a](gone.md)\n\n\t[b]: gone.md',
    'a\n\n    ![a](gone.png)',
    '[a]: gone.md is no definition, since this is no title',
    '> [!NOTE]\n> Text',
    'C:\\gone.md',
  ]),
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%j', (source, expected) => {
    expect(rewrite(source)).toEqual({ text: expected, problems: [], hints: [] });
  });

  test.each(rows)('%j in the middle of a text', (source, expected) => {
    const around = (text: string): string => `# Big Mod\n\nBefore.\n\n${text}\n\n<!-- x -->\n\nAfter.\n`;
    // The rest of the text would be in an open fence.
    if (!source.startsWith('~~~~')) expect(rewrite(around(source)).text).toBe(around(expected));
  });
});

describe('a file in a folder', () => {
  test.each<Row>([
    ['[a](guide.md)', `[a](${BLOB}/docs/guide.md)`],
    ['[a](../LICENSE)', `[a](${BLOB}/LICENSE)`],
    ['[a](..)', `[a](${TREE})`],
    ['[a](/LICENSE)', `[a](${BLOB}/LICENSE)`],
    ['![a](img/plan.png)', `![a](${RAW}/docs/img/plan.png)`],
    ['![a](../portal/images/cover.png)', `![a](${COVER})`],
    ['[a](.)', `[a](${TREE}/docs)`],
  ])('%j', (source, expected) => {
    expect(rewrite(source, { folder: 'docs' })).toEqual({ text: expected, problems: [], hints: [] });
  });
});

test('an image of the gallery is a separate part, and the text around it is joined', () => {
  const file = { file: 'a.md', body: '[a](LICENSE) ![b](c.png "t") d', firstLine: 1 };
  const lookUp = (path: string): Target =>
    path === 'c.png' ? { kind: 'gallery', sha1: 'abc' } : { kind: 'file' };
  const { parts } = toPortalMarkdown(file, {
    titles: [],
    folder: '',
    links: { blob: 'B', tree: 'T', raw: 'R', lfs: 'L', repository: 'H', isPrivate: false },
    lookUp,
  });
  expect(parts).toEqual(['[a](B/LICENSE) ![b](', { sha1: 'abc' }, ' "t") d']);
  expect(toPortalMarkdown({ ...file, body: '' }, { titles: ['Big Mod'], folder: '', lookUp }).parts).toEqual(
    [],
  );
});
