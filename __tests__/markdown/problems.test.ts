import { describe, expect, test } from '@jest/globals';

import { toPortalMarkdown } from '../../src/markdown/portal-markdown.js';
import { BLOB, COVER, RAW, links, lookUp, rewrite } from './big-mod.js';

const S = '<!-- modportal:exclude-start -->';
const E = '<!-- modportal:exclude-end -->';

describe('a missing target is an error at its place', () => {
  const gone = (place: string, target = 'gone.md'): string[] => [
    `error ${place} ${target} is not in the repository`,
  ];
  test.each<readonly [source: string, problems: string[]]>([
    ['[a](gone.md)', gone('1:5')],
    ['[a]( gone.md "t")', gone('1:6')],
    ['[a](<gone.md>)', gone('1:6')],
    ['[a](\n  gone.md)', gone('2:3')],
    ['[[a]](gone.md)', gone('1:7')],
    ['a\n\n![a\nb](gone.png)', gone('4:4', 'gone.png')],
    ['[![a](gone.png)](gone.md)', [...gone('1:7', 'gone.png'), ...gone('1:18')]],
    ['\n[a]\n\n  [a]:\n   gone.md\n', gone('5:4')],
    ['# [a](gone.md) #', gone('1:7')],
    ['[a](gone.md)\n---', gone('1:5')],
    ['> > a\n> [b\n>c](gone.md)', gone('3:5')],
    ['> a\n  [b](gone.md)', gone('2:7')],
    ['- a\n\t- b\n\t\t- [c](gone.md)', gone('3:9')],
    ['- a\n\n\t[c](gone.md)\n', gone('3:6')],
    ['-\t[c](gone.md)\n', gone('1:7')],
    ['>\t>\t[c](gone.md)', gone('1:9')],
    ['> - [a]:\n>   gone.md', gone('2:5')],
    ['| a |\n|---|\n| `\\|` \\| [b](gone.md) |', gone('3:15')],
    ['> - a | b\n>   -|-\n>   1 | [b](gone.md) | c', gone('3:13')],
    ['1 | [b](gone.md)\n-|-', gone('1:9')],
    ['<a href="gone.md">', gone('1:10')],
    ['<p>\n\t<img\n\tsrc = gone.png>', gone('3:8', 'gone.png')],
    ["> b <a\n> href=' gone.md'>", gone('2:10')],
    ['- <img srcset="docs/img/plan.png 1x,\n  gone.png 2x">', gone('2:3', 'gone.png')],
    ['a[^1]\n\n[^1]: b\n\n    [c](gone.md)', gone('5:9')],
    ['😀é [a](gone.md)', gone('1:9')],
    ['[a](docs/gone.md#b)', gone('1:5', 'docs/gone.md#b')],
    ['[a](docs/Guide.md)', gone('1:5', 'docs/Guide.md')],
    [`${S}\nx\n${E}\n[a](gone.md)`, gone('4:5')],
    ['```\n\n[a](b)\n```\n[a](gone.md)', gone('5:5')],
    ['\u0001 [a](gone.md)', gone('1:7')],
  ])('%j', (source, problems) => {
    expect(rewrite(source).problems).toEqual(problems);
    // The address is left alone.
    expect(rewrite(source).text).toMatch(/gone|Guide/);
  });

  test('the hint names the resolved path, or the path from the root', () => {
    expect(rewrite('[a](../gone.md)', { folder: 'docs' }).hints).toEqual([
      "the path was resolved to gone.md, from the repository's root; upper and lower case matter",
    ]);
    expect(rewrite('[a](src/control.lua)', { folder: 'docs' }).hints).toEqual([
      'a path is relative to the folder of its file; did you mean /src/control.lua?',
    ]);
  });

  test.each([
    ['gude.md', 'docs', 'guide.md'],
    ['../Docs/guide.md', 'portal', '../docs/guide.md'],
    ['/Docs/guide.md', 'portal', '/docs/guide.md'],
    ['my%20gude.md', 'docs', 'guide.md'],
  ])('the hint names a similar path in the form of %s', (written, folder, suggestion) => {
    const lookUp = () => ({ kind: 'missing', similar: () => 'docs/guide.md' }) as const;
    expect(rewrite(`[a](${written})`, { folder, lookUp }).hints).toEqual([`did you mean ${suggestion}?`]);
  });

  test('the hint names a similar path as a URL', () => {
    const lookUp = () => ({ kind: 'missing', similar: () => 'docs/my 100% guide.md' }) as const;
    expect(rewrite('[a](docs/gude.md)', { lookUp }).hints).toEqual([
      'did you mean docs/my%20100%25%20guide.md?',
    ]);
  });

  test('lines are counted from the first line of the body', () => {
    const { problems } = toPortalMarkdown(
      { file: 'portal/faq.md', body: 'a\n[a](gone.md)', firstLine: 7 },
      { titles: [], folder: 'portal', links, lookUp },
    );
    expect(problems.map(({ place }) => place)).toEqual([{ file: 'portal/faq.md', line: 8, column: 5 }]);
  });

  test('a long address is shortened', () => {
    const [problem = ''] = rewrite(`[a](${'x'.repeat(100_000)})`).problems;
    expect(problem.length).toBeLessThan(200);
  });
});

describe('an invalid path is an error', () => {
  test.each<readonly [source: string, problem: string]>([
    ['[a](../b.md)', 'error 1:5 ../b.md leads out of the workspace'],
    ['[a](docs/../../b.md)', 'error 1:5 docs/../../b.md leads out of the workspace'],
    ['[a](../issues)', 'error 1:5 ../issues leads out of the workspace'],
    ['[a](../../b.md)', 'error 1:5 ../../b.md leads out of the workspace'],
    ['[a](../..)', 'error 1:5 ../.. leads out of the workspace'],
    ['[a](../../../octo/issues)', 'error 1:5 ../../../octo/issues leads out of the workspace'],
    ['[a](../../issues/../../b)', 'error 1:5 ../../issues/../../b leads out of the workspace'],
    ['[a](/../../issues)', 'error 1:5 /../../issues leads out of the workspace'],
    ['[a](../../Issues)', 'error 1:5 ../../Issues leads out of the workspace'],
    ['<video src="../clip.mp4"></video>', 'error 1:13 ../clip.mp4 leads out of the workspace'],
    ['<object data="docs"></object>', 'error 1:15 docs is a folder, not a file'],
    ['[a](/../b.md)', 'error 1:5 /../b.md leads out of the workspace'],
    ['[a](%2e%2e/b.md)', 'error 1:5 %2e%2e/b.md leads out of the workspace'],
    ['[a](link-out/b.md)', 'error 1:5 link-out/b.md leads out of the workspace'],
    ['<img src="../b.png">', 'error 1:11 ../b.png leads out of the workspace'],
    ['[a](100%.md)', 'error 1:5 100%.md contains a percent sign that is not part of a valid escape'],
    ['[a](b%zz.md)', 'error 1:5 b%zz.md contains a percent sign that is not part of a valid escape'],
    ['[a](%FF.md)', 'error 1:5 %FF.md contains a percent sign that is not part of a valid escape'],
    ['[a](b%00.md)', 'error 1:5 "b%00.md" contains a control character'],
    ['[a](b%0Ac.md)', 'error 1:5 "b%0Ac.md" contains a control character'],
    ['[a](<b\tc.md>)', String.raw`error 1:6 "b\tc.md" contains a control character`],
    ['[a](b\0c.md)', 'error 1:5 "b\uFFFDc.md" contains a control character'],
    ['<a href="b\nc.md">', String.raw`error 1:10 "b\nc.md" contains a control character`],
    [
      '[a](docs\\guide.md)',
      'error 1:5 docs\\guide.md contains a backslash, but URLs separate folders with slashes',
    ],
    [
      '[a](..%5C..%5Cb.md)',
      'error 1:5 ..%5C..%5Cb.md contains a backslash, but URLs separate folders with slashes',
    ],
    ['![a](docs)', 'error 1:6 docs is a folder, not a file'],
  ])('%j', (source, problem) => {
    expect(rewrite(source)).toEqual({ text: source, problems: [problem], hints: [expect.any(String)] });
  });
});

describe('without a repository on GitHub', () => {
  const alone = (source: string) => rewrite(source, { links: undefined });

  test('a relative link or image is an error', () => {
    const unknown = (target: string): string =>
      `${target} is a relative path, but the repository on GitHub is unknown`;
    expect(alone('[a](LICENSE) ![b](docs/img/plan.png)').problems).toEqual([
      `error 1:5 ${unknown('LICENSE')}`,
      `error 1:19 ${unknown('docs/img/plan.png')}`,
    ]);
    expect(alone('[a](LICENSE)').hints).toEqual([expect.stringContaining('GITHUB_REPOSITORY')]);
  });

  test('images of the gallery and absolute addresses still work', () => {
    const text = `![a](${COVER}) [b](https://example.org) [c](#d)\n\n# d`;
    expect(alone('![a](portal/images/cover.png) [b](https://example.org) [c](#d)\n\n# d')).toEqual({
      text,
      problems: [],
      hints: [],
    });
  });

  test('a missing target is reported as missing', () => {
    expect(alone('[a](gone.md)').problems).toEqual(['error 1:5 gone.md is not in the repository']);
  });
});

test('in a private repository, every image outside the gallery is a warning', () => {
  const source =
    '![a](docs/img/plan.png) ![b](portal/images/cover.png) [c](LICENSE)\n<img src="docs/img/plan.png">';
  expect(rewrite(source, { links: { ...links, isPrivate: true } })).toEqual({
    text: `![a](${RAW}/docs/img/plan.png) ![b](${COVER}) [c](${BLOB}/LICENSE)\n<img src="${RAW}/docs/img/plan.png">`,
    problems: [
      "warning 1:6 docs/img/plan.png is in a private repository, so the portal's visitors cannot see it",
      "warning 2:11 docs/img/plan.png is in a private repository, so the portal's visitors cannot see it",
    ],
    hints: [expect.any(String), expect.any(String)],
  });
});

describe('nesting', () => {
  const quotes = (depth: number): string => `${'> '.repeat(depth)}[a](LICENSE)`;
  const lists = (depth: number): string => `${'- '.repeat(depth)}[a](LICENSE)`;

  test.each([quotes(31), lists(15), quotes(1) + '\n\n' + lists(15)])('of %j is read', (source) => {
    expect(rewrite(source)).toEqual({
      text: source.replaceAll('LICENSE', `${BLOB}/LICENSE`),
      problems: [],
      hints: [],
    });
  });

  test.each([
    quotes(33),
    lists(17),
    quotes(50_000),
    lists(50_000),
    '> - '.repeat(50_000),
    '[^1]: '.repeat(50_000),
  ])('that is too deep is an error and does not crash (%#)', (source) => {
    const { text, problems } = rewrite(`[a](LICENSE)\n\n${source}\n\n[b](LICENSE)`);
    expect(text).toContain(`[a](${BLOB}/LICENSE)`);
    expect(problems).toEqual([
      expect.stringMatching(
        /^error 3:\d+ lists or quotes are nested too deeply; the text from here on cannot be read$/,
      ),
    ]);
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['images', '!['.repeat(50_000)],
    ['tags', '<a href='.repeat(50_000)],
    ['tags in a block', `<div>\n${'<a href='.repeat(50_000)}`],
    ['a comment without end', `<!--${'a\n\n'.repeat(50_000)}`],
    ['emphasis', '*a **b '.repeat(50_000)],
    ['parentheses', `[a](${'('.repeat(100_000)}`],
    ['cells', `|a|\n|-|\n${'|<!-- a -->'.repeat(50_000)}`],
  ])('of endless %s does not crash', (_, source) => {
    expect(rewrite(source)).toEqual({ text: source, problems: [], hints: [] });
  });
});

test('problems are sorted by place', () => {
  const source = `[a](#b)\n[c](gone.md)\n${E}`;
  expect(rewrite(source).problems.map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
    'warning 1:5',
    'error 2:5',
    'error 3:1',
  ]);
});
