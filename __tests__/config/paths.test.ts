import { afterAll, describe, expect, test } from '@jest/globals';

import { load } from '../support/loading.js';
import { removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

afterAll(removeRepositories);

const FILES = {
  'readme.md': 'Text',
  'docs/Guide.md': 'Text',
  'Screenshots/1.png': samplePng(1),
  'Screenshots/2.png': samplePng(2),
  'src/info.json': '{"name": "big-mod"}',
  LICENCE: 'Text',
};

const NOT_TEXT = 'must be the path of a Markdown file, not its text';
const RELATIVE = 'paths are relative to modportal.yml';

/** A line of modportal.yml that has a wrong path, and the problem with its likely intention. */
const wrong: [string, string, string][] = [
  [
    'a file in the wrong case',
    'description: README.md',
    '14 `description`: "README.md" does not exist (did you mean readme.md?)',
  ],
  [
    'a folder in the wrong case',
    'faq: Docs/guide.md',
    '6 `faq`: "Docs/guide.md" does not exist (did you mean docs/Guide.md?)',
  ],
  [
    'a misspelt file',
    'faq: docs/Gude.md',
    '6 `faq`: "docs/Gude.md" does not exist (did you mean docs/Guide.md?)',
  ],
  [
    'another extension',
    'faq: readme.markdown',
    '6 `faq`: "readme.markdown" does not exist (did you mean readme.md?)',
  ],
  ['a path like no other', 'faq: portal/faq.md', `6 \`faq\`: "portal/faq.md" does not exist (${RELATIVE})`],
  [
    'a slash at the beginning',
    'description: /readme.md',
    `14 \`description\`: "/readme.md" is outside the workspace (write readme.md: ${RELATIVE})`,
  ],
  [
    'a slash at the beginning, in the wrong case',
    'description: /README.md',
    `14 \`description\`: "/README.md" is outside the workspace (write readme.md: ${RELATIVE})`,
  ],
  [
    'a web address',
    'description: https://example.org/readme.md',
    '14 `description`: "https://example.org/readme.md" does not exist (write a path in the repository, not a web address)',
  ],
  [
    'one line of text as the description',
    'description: This mod adds trains.',
    `14 \`description\`: "This mod adds trains." does not exist (\`description\` ${NOT_TEXT}; one line about the mod belongs to \`summary\`)`,
  ],
  [
    'one line of text as the FAQ',
    'faq: There are no questions',
    `6 \`faq\`: "There are no questions" does not exist (\`faq\` ${NOT_TEXT})`,
  ],
  [
    'several lines of text',
    'faq: "Why?\\nBecause."',
    `6 \`faq\`: "Why?\\nBecause." does not exist (\`faq\` ${NOT_TEXT})`,
  ],
  ['a folder', 'description: docs', '14 `description`: "docs" is a folder, not a file'],
  [
    'info.json in the wrong case',
    'info: src/Info.json',
    '7 `info`: "src/Info.json" does not exist (did you mean src/info.json?)',
  ],
  ['a folder for info.json', 'info: src', '7 `info`: "src" is a folder, not a file'],
  [
    'an images folder in the wrong case',
    'images: screenshots',
    '9 `images`: "screenshots" does not exist (did you mean Screenshots?)',
  ],
  [
    'an images folder with keys, misspelt',
    'images: { folder: Screenshot }',
    '19 `images`: "Screenshot" does not exist (did you mean Screenshots?)',
  ],
  [
    'an images folder with a slash at the beginning',
    'images: /screenshots/',
    `9 \`images\`: "/screenshots/" is outside the workspace (write Screenshots: ${RELATIVE})`,
  ],
  [
    'a glob as the images folder',
    'images: Screenshots/*.png',
    '9 `images`: "Screenshots/*.png" does not exist (write `images: { files: [Screenshots/*.png] }`)',
  ],
  [
    'a glob that needs quotes in a list',
    'images: "*/{1,2}.png"',
    '9 `images`: "*/{1,2}.png" does not exist (write `images: { files: ["*/{1,2}.png"] }`)',
  ],
  [
    'an image as the images folder',
    'images: Screenshots/1.png',
    '9 `images`: "Screenshots/1.png" is a file, not a folder (write `images: { files: [Screenshots/1.png] }`)',
  ],
  [
    'a path in `first`',
    'images: { folder: Screenshots, first: [Screenshots/1.png] }',
    '40 `images.first` contains "Screenshots/1.png", which is not in the images folder (write 1.png: names in `first` are relative to the images folder)',
  ],
  [
    'a misspelt path in `first`',
    'images: { folder: Screenshots, first: [Screenshots/2.pgn] }',
    '40 `images.first` contains "Screenshots/2.pgn", which is not in the images folder (did you mean 2.png?)',
  ],
];

test.each(wrong)('%s', async (_, line, expected) => {
  const root = repository({ ...FILES, 'modportal.yml': `mod: big-mod\n${line}\n` });
  expect((await load(root)).problems).toEqual([`error modportal.yml:2:${expected}`]);
});

test.each([
  ['../README.md', '"../README.md" does not exist (did you mean ../readme.md?)'],
  ['/README.md', `"/README.md" is outside the workspace (write ../readme.md: ${RELATIVE})`],
  ['/docs/Guide.md', `"/docs/Guide.md" is outside the workspace (write ../docs/Guide.md: ${RELATIVE})`],
  ['docs/guide.md', `"docs/guide.md" does not exist (${RELATIVE})`],
])('hints are relative to a modportal.yml in a folder: %s', async (written, expected) => {
  const root = repository({ ...FILES, 'portal/modportal.yml': `mod: big-mod\nfaq: ${written}\n` });
  expect((await load(root, ['portal/modportal.yml'])).problems).toEqual([
    `error portal/modportal.yml:2:6 \`faq\`: ${expected}`,
  ]);
});

describe('the input `config`', () => {
  const MODS = {
    'mods/a/modportal.yml': 'mod: a\ntitle: A\n',
    'mods/b/modportal.yml': 'mod: b\ntitle: B\n',
    'mods/draft/modportal.yml': 'mod: draft\ndescription: none.md\n',
  };
  const HINT = 'check the path; in a workflow, actions/checkout must run before this action';

  test.each<[string, string[], Record<string, string>, string]>([
    [
      'in another folder',
      ['modportal.yml'],
      { 'src/modportal.yml': '' },
      'there is no file "modportal.yml" in the workspace (there is src/modportal.yml: write `config: src/modportal.yml`)',
    ],
    [
      'in several folders',
      ['modportal.yml'],
      { 'b/c/modportal.yml': '', 'b/modportal.yml': '', 'a/modportal.yml': '' },
      'there is no file "modportal.yml" in the workspace (there are a/modportal.yml, b/modportal.yml, b/c/modportal.yml: write one path per line in `config`)',
    ],
    [
      'in many folders, of packages too',
      ['modportal.yml'],
      Object.fromEntries(
        ['a', 'b', 'c', 'd', 'node_modules/e'].map((folder) => [`${folder}/modportal.yml`, '']),
      ),
      `there is no file "modportal.yml" in the workspace (${HINT})`,
    ],
    [
      'in the wrong case',
      ['modportal.yml'],
      { 'ModPortal.yml': '' },
      'there is no file "modportal.yml" in the workspace (did you mean ModPortal.yml?)',
    ],
    [
      'misspelt',
      ['src/modprotal.yml'],
      { 'src/modportal.yml': '' },
      'there is no file "src/modprotal.yml" in the workspace (did you mean src/modportal.yml?)',
    ],
    [
      'with a slash at the beginning',
      ['/src/modportal.yml'],
      { 'src/modportal.yml': '' },
      '"/src/modportal.yml" is outside the workspace (write src/modportal.yml: paths are relative to the workspace)',
    ],
    [
      'by a glob of the wrong folder',
      ['mod/*/modportal.yml'],
      { 'mods/a/modportal.yml': '' },
      'no file matches "mod/*/modportal.yml" (there is mods/a/modportal.yml: write `config: mods/a/modportal.yml`)',
    ],
    [
      'with lines that leave everything out',
      ['mods/*/modportal.yml', '!mods/**'],
      MODS,
      'what begins with ! leaves out every file (add the path or glob of the files to publish)',
    ],
    [
      'with such lines only',
      ['!mods/draft'],
      MODS,
      'what begins with ! leaves out every file (add the path or glob of the files to publish)',
    ],
    [
      'with a misspelt path that should be left out',
      ['mods/[ab]/modportal.yml', '!mods/drafft/modportal.yml'],
      MODS,
      '"!mods/drafft/modportal.yml" leaves nothing out, because there is no such file (did you mean mods/draft/modportal.yml?)',
    ],
    [
      'with a glob without its end that should leave files out',
      ['mods/[ab]/modportal.yml', '!mods/[draft/modportal.yml'],
      MODS,
      '"!mods/[draft/modportal.yml" leaves nothing out, because there is no such file',
    ],
  ])('an error: %s', async (_, configs, files, expected) => {
    const { problems } = await load(repository({ 'readme.md': '', ...files }), configs);
    expect(problems).toEqual([`error \`config\`: ${expected}`]);
  });

  test.each([
    ['a path', ['mods/*/modportal.yml', '!mods/draft/modportal.yml']],
    ['a folder', ['mods/*/modportal.yml', '!mods/draft']],
    ['a folder with a slash', ['mods/*/modportal.yml', '!mods/draft/']],
    ['a glob of files', ['mods/*/modportal.yml', '!**/draft/*.yml']],
    ['a glob of folders', ['mods/*/modportal.yml', '!mods/dr*']],
    ['a glob of all other folders', ['mods/!(draft)/modportal.yml']],
    ['a glob with parentheses', ['mods/*/modportal.yml', '!mods/(draft)/modportal.yml']],
    ['a line before the others', ['! mods/draft', 'mods/*/modportal.yml']],
    ['a glob that matches nothing', ['mods/a/modportal.yml', 'mods/b/modportal.yml', '!drafts/**']],
  ])('a line with ! leaves files out: %s', async (_, configs) => {
    const { pages, problems } = await load(repository(MODS), configs);
    expect(problems).toEqual([]);
    expect(pages.map(({ mod }) => mod)).toEqual(['a', 'b']);
  });
});
