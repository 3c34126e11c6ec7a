import { afterEach, describe, expect, test } from '@jest/globals';

import { loadPages } from '../../src/config/load-pages.js';
import { Problems } from '../../src/model/problem.js';
import { removeRepositories, repository as makeRepository } from '../support/repository.js';

afterEach(removeRepositories);

const OCTO = { serverUrl: 'https://github.com', owner: 'octo', name: 'mods', isPrivate: false };
const BLOB = 'https://github.com/octo/mods/blob';
const S = '<!-- modportal:exclude-start -->';
const E = '<!-- modportal:exclude-end -->';

async function load(files: Readonly<Record<string, string>>, tag?: string) {
  const problems = new Problems();
  const origin = { workspace: makeRepository(files), repository: OCTO, tag };
  const [page] = await loadPages(['modportal.yml'], origin, problems);
  return {
    description: page?.fields.description?.map(String).join(''),
    faq: page?.fields.faq?.map(String).join(''),
    leftOut: page?.leftOut,
    problems: problems
      .inOrder()
      .map(({ severity, message, place }) => `${severity} ${place?.file}:${place?.line ?? 0} ${message}`),
  };
}

const INFO = '{"name": "belt-gauge", "title": "Buffer Display"}';

describe('the leading heading of the description', () => {
  test.each<readonly [name: string, heading: string, config: string, info: string | undefined]>([
    ['with a word of title', 'Gauge', 'mod: m\ntitle: Belt Gauge\n', undefined],
    ['with a word of mod', 'Gauge', 'mod: belt-gauge\n', undefined],
    ['with a word of the name in info.json', 'Gauge', '', INFO],
    ['with a word of the title in info.json, which from_info does not name', 'Display', '', INFO],
  ])('%s is left out', async (_, heading, config, info) => {
    const page = await load({
      'modportal.yml': `${config}description: d.md\nfaq: d.md\n`,
      'd.md': `# ${heading}\n\nText\n`,
      ...(info !== undefined && { 'info.json': info }),
    });
    expect(page).toEqual({
      description: 'Text\n',
      faq: `# ${heading}\n\nText\n`,
      leftOut: [`d.md: the title "${heading}" (line 1) is not published`],
      problems: [],
    });
  });

  test('with a word of the title in its own front matter is left out', async () => {
    const text = '---\ntitle: Belt Gauge\n---\n\n# Gauge\n\nText\n';
    const page = await load({ 'modportal.yml': 'mod: m\ndescription: d.md\n', 'd.md': text });
    expect(page).toMatchObject({
      description: 'Text\n',
      leftOut: ['d.md: the title "Gauge" (line 5) is not published'],
    });
  });

  test.each([
    ['of another word', '# This project has moved\n\nText\n', ''],
    ['with strip_title: false', '# Belt Gauge\n\nText\n', 'markdown: { strip_title: false }\n'],
  ])('%s stays', async (_, text, config) => {
    const page = await load({
      'modportal.yml': `description: d.md\n${config}`,
      'info.json': INFO,
      'd.md': text,
    });
    expect(page).toMatchObject({ description: text, leftOut: [], problems: [] });
  });
});

test.each<readonly [text: string, leftOut: string]>([
  [`# Belt\n\na\n${S}\nb\n${E}\n`, 'the title "Belt" (line 1) and lines 4–6 between exclusion markers are'],
  [`a ${S}b${E} c\n`, 'part of line 1 between exclusion markers is'],
  [
    Array.from({ length: 7 }, () => `a\n\n${S}\nb\n${E}\n`).join('\n'),
    'lines 3–5, lines 9–11, lines 15–17, lines 21–23, lines 27–29 and 2 more parts between exclusion markers are',
  ],
])('what is left out is named: %j', async (text, leftOut) => {
  const page = await load({ 'modportal.yml': 'description: d.md\n', 'info.json': INFO, 'd.md': text });
  expect(page.leftOut).toEqual([`d.md: ${leftOut} not published`]);
});

describe('markdown.verbatim', () => {
  const verbatim = async (text: string) =>
    await load({
      'modportal.yml': 'mod: belt\ndescription: d.md\nmarkdown: { verbatim: true }\n',
      'd.md': text,
    });

  test.each([
    ['a heading', '# Belt\n\nText\n'],
    ['only a heading', '# Belt\n'],
    ['a rule at the beginning', '---\n\nText\n'],
    ['a rule and a heading like front matter', '---\nText\n---\n'],
    ['front matter in another language', '---js\n1\n---\nText\n'],
    ['front matter with unknown keys', '---\nlayout: page\n---\nText\n'],
    ['relative links and images', '[a](gone.md) ![b](gone.png) <img src="gone.png">\n'],
    ['markers', `${S}\na\n${E}\n`],
    ['an unmatched marker', `a\n\n${S}\n`],
    ['only a comment', '<!-- a -->\n'],
    ['spaces at the end', 'a  \n\n\n'],
  ])('publishes %s', async (_, text) => {
    expect(await verbatim(text)).toEqual({ description: text, faq: undefined, leftOut: [], problems: [] });
  });

  test('publishes CRLF as LF', async () => {
    expect((await verbatim('---\r\na\r\n')).description).toBe('---\na\n');
  });

  test('warns of front matter that would have declared fields', async () => {
    const text = '---\ntitle: Belt\n---\nText\n';
    expect(await verbatim(text)).toMatchObject({
      description: text,
      problems: ['warning d.md:1 this front matter is published as text, because of `markdown.verbatim`'],
    });
  });

  test('does not publish an empty file', async () => {
    expect((await verbatim(' \n')).problems).toEqual([
      'error d.md:0 the description is empty after processing',
    ]);
  });
});

test.each([
  ['tag', 'v1.2.0', `${BLOB}/v1.2.0/a.md`],
  ['tag', undefined, `${BLOB}/HEAD/a.md`],
  ['main', 'v1.2.0', `${BLOB}/main/a.md`],
  [undefined, 'v1.2.0', `${BLOB}/HEAD/a.md`],
])('ref %s in a run for the tag %s links to %s', async (ref, tag, address) => {
  const config = ref === undefined ? '' : `markdown: { ref: ${ref} }\n`;
  const files = { 'modportal.yml': `mod: m\ndescription: a.md\n${config}`, 'a.md': '[a](a.md)\n' };
  expect((await load(files, tag)).description).toBe(`[a](${address})\n`);
});

describe('a path that does not exist', () => {
  const hints = async (written: string, file = 'portal/a.md') => {
    const problems = new Problems();
    const workspace = makeRepository({
      'modportal.yml': `mod: m\ndescription: ${file}\n`,
      [file]: written,
      'readme.md': '',
      'docs/Guide.md': '',
      'docs/Images/1.PNG': '',
      '.git/HEAD': '',
      '.env': '',
    });
    await loadPages(['modportal.yml'], { workspace, repository: OCTO }, problems);
    return problems.list.map(({ hint }) => hint);
  };

  test.each([
    ['[a](../README.md)', 'did you mean ../readme.md?'],
    ['[a](/README.md)', 'did you mean /readme.md?'],
    ['[a](../docs/guide.md#a)', 'did you mean ../docs/Guide.md?'],
    ['[a](../Docs/Guide.md)', 'did you mean ../docs/Guide.md?'],
    ['[a](../docs/gude.md)', 'did you mean ../docs/Guide.md?'],
    ['![a](/docs/images/1.png)', 'did you mean /docs/Images/1.PNG?'],
    ['<img src="/docs/image/1.png">', 'did you mean /docs/Images/1.PNG?'],
    ['[a](../Doc/)', 'did you mean ../docs?'],
  ])('%s: %s', async (written, hint) => {
    expect(await hints(written)).toEqual([hint]);
  });

  test.each(['[a](/.GIT/HEAD)', '[a](/.ENV2)', '[a](/installation.md)'])(
    '%s: no suggestion',
    async (written) => {
      expect(await hints(written)).toEqual([expect.stringMatching(/^the path was resolved to /)]);
    },
  );

  test('gets suggestions only as long as its problems are reported', async () => {
    const suggested = (await hints('[a](/README.md)\n'.repeat(150))).filter((hint) =>
      hint?.startsWith('did you mean'),
    );
    expect(suggested).toHaveLength(100);
  });
});
