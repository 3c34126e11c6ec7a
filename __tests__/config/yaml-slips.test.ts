import { afterAll, expect, test } from '@jest/globals';

import { removeRepositories } from '../support/repository.js';
import { problemsOf } from './support.js';

afterAll(removeRepositories);

/** What was written wrongly; modportal.yml; the errors. */
const slips: [string, string, string[]][] = [
  [
    'a colon and a space',
    'mod: big-mod\nsummary: Trains: faster\n',
    ['2:10 `summary` contains `: ` (put the value in quotes)'],
  ],
  [
    'a colon at the end',
    'mod: big-mod\nsummary: Trains:\n',
    ['2:10 `summary` contains `: ` (put the value in quotes)'],
  ],
  [
    'a colon and a space in an item',
    'mod: big-mod\ntags:\n  - trains: fast\n',
    [
      '3:5 `tags[0]` must be text, but is keys with values (write one text; if it contains `: `, put it in quotes)',
    ],
  ],
  [
    'text after ]',
    'mod: big-mod\ntitle: [Beta] Big Mod\n',
    ['2:15 unexpected text after the closing ] (put the value in quotes)'],
  ],
  [
    'text after }',
    'mod: big-mod\ntitle: {Beta} Big Mod\n',
    ['2:15 unexpected text after the closing } (put the value in quotes)'],
  ],
  [
    'no space after the colon',
    'mod: big-mod\ntitle:Big Mod\n',
    ['2:1 the space after the colon is missing (write "key: value")'],
  ],
  [
    'no space after the only colon',
    'mod:big-mod\n',
    ['1:1 the space after the colon is missing (write "key: value")'],
  ],
  [
    'no space after any colon',
    'mod:big-mod\ntitle:Big Mod\n',
    ['1:1 the space after the colon is missing (write "key: value")'],
  ],
  [
    'no space before quotes',
    'mod: big-mod\ntitle:"Big Mod"\n',
    ['2:1 the space after the colon is missing (write "key: value")'],
  ],
  [
    'no space after a colon in braces',
    'mod: big-mod\nimages: {folder:shots}\n',
    ['2:10 unknown key `images.folder:shots` (write a space after the colon: folder: shots)'],
  ],
  [
    'a tab',
    'mod: big-mod\nimages:\n\tfolder: shots\n',
    ['3:1 a tab is used for indentation (indent with spaces)'],
  ],
  [
    'a tab before a list',
    'mod: big-mod\ntags:\n\t- trains\n',
    ['3:1 a tab is used for indentation (indent with spaces)'],
  ],
  [
    'a # at the beginning',
    'mod: big-mod\ntitle: #1 Mod\n',
    ['2:1 `title` is empty, because # begins a comment (put the value in quotes: "#1 Mod")'],
  ],
  [
    'a # at the beginning of an item',
    'mod: big-mod\ntags: [#trains]\n',
    ['2:8 a value cannot begin with # (put the value in quotes)'],
  ],
  [
    'a merge conflict',
    'mod: big-mod\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> branch\n',
    [
      '2:1 a merge conflict of Git begins here (keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>)',
    ],
  ],
  [
    'a merge conflict in a list',
    'mod: big-mod\ntags:\n<<<<<<< HEAD\n  - trains\n=======\n  - power\n>>>>>>> b\n',
    [
      '3:1 a merge conflict of Git begins here (keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>)',
    ],
  ],
  [
    'a key twice',
    'mod: big-mod\n\ntitle: A\n\n\n\ntitle: B\n',
    ['7:1 `title` appears twice: lines 3 and 7 (keep one)'],
  ],
  [
    'a key three times',
    'mod: big-mod\ntitle: A\ntitle: B\ntitle: C\n',
    ['3:1 `title` appears 3 times: lines 2 and 3, and more (keep one)'],
  ],
  [
    'a double quote that is not closed',
    'mod: big-mod\ntitle: "A\nsummary: text\n',
    ['2:8 the closing " is missing (add it at the end of the value)'],
  ],
  [
    'a single quote that is not closed',
    "mod: big-mod\ntitle: 'A\nsummary: It's text\n",
    ["2:8 the closing ' is missing (add it at the end of the value)"],
  ],
  [
    'a bracket that is not closed',
    'tags: [trains, power\nmod: big-mod\n',
    ['1:7 the closing ] is missing (add it at the end of the value)'],
  ],
  [
    'a bracket that is not closed, at the end',
    'mod: big-mod\ntags: [trains, power\n',
    ['2:7 the closing ] is missing (add it at the end of the value)'],
  ],
  [
    'a brace that is not closed',
    'mod: big-mod\nimages: { folder: a\n',
    ['2:9 the closing } is missing (add it at the end of the value)'],
  ],
  [
    'a bracket too many',
    'mod: big-mod\ntags: [trains, power]]\n',
    ['2:22 unexpected ] (remove it, or put the value in quotes)'],
  ],
  [
    'no comma in a list',
    'mod: big-mod\ntags: ["trains" "power"]\n',
    ['2:17 a comma is missing before this (write a comma between two values)'],
  ],
  [
    'no comma in JSON',
    '{\n  "mod": "big-mod"\n  "title": "Big"\n}\n',
    ['3:3 a comma is missing before this (write a comma between two values)'],
  ],
  [
    'a key that is indented too far',
    'mod: big-mod\n title: Big Mod\n',
    [
      '1:6 the line after `mod` is indented too far (keys of the same level must begin at the same column; if the line belongs to the value, put the value in quotes)',
    ],
  ],
  [
    'a key that is not indented like the first',
    ' mod: big-mod\ntitle: Big Mod\n',
    ['2:1 wrong indentation (keys of the same level must begin at the same column)'],
  ],
  [
    'an item that is not indented like the first',
    'mod: big-mod\ntags:\n  - trains\n - power\n',
    ['4:1 wrong indentation (the items of a list must begin at the same column)'],
  ],
  [
    'an item that is indented too far',
    'mod: big-mod\ntags:\n  - trains\n    - power\n',
    [
      '3:5 `tags[0]` must consist of lower-case letters, digits and hyphens, but is "trains - power" (write each "- " of the list in the same column)',
    ],
  ],
  [
    '% at the beginning',
    'mod: big-mod\ntitle: %Big\n',
    ['2:8 a value cannot begin with % (put the value in quotes)'],
  ],
  [
    '@ at the beginning',
    'mod: big-mod\ntitle: @Big Mod\n',
    ['2:8 a value cannot begin with @ (put the value in quotes)'],
  ],
  [
    'a backtick at the beginning',
    'mod: big-mod\nsummary: `big` mod\n',
    ['2:10 a value cannot begin with ` (put the value in quotes)'],
  ],
  [
    '* at the beginning',
    'mod: big-mod\nsummary: *new* trains\n',
    ['2:10 a value cannot begin with * (put the value in quotes)'],
  ],
  [
    '** at the beginning',
    'mod: big-mod\nsummary: **new** trains\n',
    ['2:10 a value cannot begin with * (put the value in quotes)'],
  ],
  [
    '& at the beginning',
    'mod: big-mod\ntitle: &more trains\n',
    ['2:8 a value cannot begin with & (put the value in quotes)'],
  ],
  [
    '& and a space at the beginning',
    'mod: big-mod\ntitle: & more\n',
    ['2:8 a value cannot begin with & (put the value in quotes)'],
  ],
  [
    '! at the beginning',
    'mod: big-mod\ntitle: !Big Mod\n',
    ['2:8 the YAML tag !Big is not supported (remove it, or put the value in quotes)'],
  ],
  [
    '! and a space at the beginning',
    'mod: big-mod\ntitle: ! Big Mod\n',
    ['2:8 a value cannot begin with ! (put the value in quotes)'],
  ],
  [
    '> at the beginning',
    'mod: big-mod\nsummary: > 100 trains\n',
    ['2:10 a value cannot begin with > (put the value in quotes)'],
  ],
  [
    'text after |',
    'mod: big-mod\nsummary: | trains\n',
    [
      '2:10 a text cannot follow > or | on the same line (put the value in quotes, or begin the text on the next line, indented)',
    ],
  ],
  [
    'text below | that is not indented',
    'mod: big-mod\nsummary: |\ntrains\n',
    [
      '3:1 expected a key, a colon and a value (write "key: value"; indent the line if it belongs to the value above)',
    ],
  ],
  [
    '? at the beginning',
    'mod: big-mod\nsummary: ? trains\n',
    ['2:10 a value cannot begin with ? (put the value in quotes)'],
  ],
  [
    '- at the beginning',
    'mod: big-mod\nsummary: - trains\n',
    [
      '2:10 a list cannot begin on the line of its key (write [one, two], or one item per line after "- "; if it is not a list, put the value in quotes)',
    ],
  ],
  [
    'a comma at the beginning',
    'mod: big-mod\nsummary: , trains\n',
    ['2:10 a value cannot begin with , (put the value in quotes)'],
  ],
  [
    'no space after -',
    'mod: big-mod\ntags:\n  -trains\n  -power\n',
    ['3:3 `tags` must be a list, but is "-trains -power" (write a space after each -, as in "- one")'],
  ],
  [
    'no space after the only -',
    'mod: big-mod\ntags:\n-trains\n',
    ['3:1 the space after - is missing (write "- item")'],
  ],
  [
    'no space after the second -',
    'mod: big-mod\ntags:\n  - trains\n  -power\n',
    ['4:3 the space after - is missing (write "- item")'],
  ],
  [
    '= for a colon',
    'mod = big-mod\ntitle = Big Mod\n',
    ['1:1 a key ends with a colon, not with = (write "key: value")'],
  ],
  [
    'a full-width colon',
    'mod: big-mod\ntitle：Big\n',
    ['2:1 the key ends with a full-width colon (write a plain ":" and a space)'],
  ],
  [
    'a second line that is not indented',
    'mod: big-mod\nsummary: First line\nsecond line of it\n',
    [
      '3:1 expected a key, a colon and a value (write "key: value"; indent the line if it belongs to the value above)',
    ],
  ],
  [
    'a second line with a colon',
    'mod: big-mod\nsummary: First line\n  second: line\n',
    [
      '2:10 the line after `summary` is indented too far (keys of the same level must begin at the same column; if the line belongs to the value, put the value in quotes)',
    ],
  ],
  [
    'double quotes in double quotes',
    'mod: big-mod\nsummary: "A "big" mod"\n',
    ['2:14 unexpected text after the closing " (if the value contains ", write \\" or use single quotes)'],
  ],
  [
    'an apostrophe in single quotes',
    "mod: big-mod\nsummary: 'It's big'\n",
    ["2:14 unexpected text after the closing ' (if the value contains ', write '' or use double quotes)"],
  ],
  [
    'a comment of another language',
    'mod: big-mod\n// comment\ntitle: x\n',
    ['2:1 a comment begins with #, not with // (write # instead)'],
  ],
  [
    'a backslash in double quotes',
    'mod: big-mod\nfaq: "portal\\path.md"\n',
    [
      '2:13 \\p is not an escape sequence of YAML (write \\\\ for a backslash, or put the value in single quotes)',
    ],
  ],
  [
    'a code fence',
    '```yaml\nmod: big-mod\ntitle: A\n```\n',
    [
      '1:1 ``` belongs to Markdown, not to YAML (remove the line)',
      '4:1 ``` belongs to Markdown, not to YAML (remove the line)',
    ],
  ],
  [
    'a template',
    'mod: {{ name }}\n',
    ['1:7 a key must be text (put the key, or the whole value, in quotes)'],
  ],
  ['CRLF', 'mod: big-mod\r\ntitle: Trains: x\r\n', ['2:8 `title` contains `: ` (put the value in quotes)']],
  [
    'a comment that cuts off a text of two lines',
    'mod: big-mod\nsummary: Adds #belts\n  and trains\n',
    ['3:1 the value above ends before "#belts", because # begins a comment (put the value in quotes)'],
  ],
];

test.each(slips)('%s', async (_, config, errors) => {
  expect((await problemsOf(config)).errors).toEqual(errors);
});

test.each([
  ['title: Mod #1', '`title` ends before "#1"'],
  ['title: Mod # 1', '`title` ends before "# 1"'],
  ['summary: Adds belts #factorio and more', '`summary` ends before "#factorio and more"'],
  ['summary: Fixes #12, #13', '`summary` ends before "#12, #13"'],
])('a comment that cuts off a text is a warning: %s', async (line, message) => {
  const at = line.indexOf(':') + 3;
  expect(await problemsOf(`mod: big-mod\n${line}\n`)).toEqual({
    errors: [],
    warnings: [
      `2:${at} ${message}, because # begins a comment (put the value in quotes; if it is a comment, write a space after #)`,
    ],
  });
});

test.each([
  'category: content # see the list',
  'category: content #see the list',
  'title: Big Mod # up to 250 characters',
  'title: Big Mod # 1 to 250 characters',
  'title: Big Mod   #ours',
  'title: Big Mod ## ours',
  'title: "Big Mod" #ours',
  "summary: 'Adds #1'",
  'summary: |\n  Adds #1',
  'title: Mod#1',
  'mod: big-mod #ours\ntitle: Big Mod',
  'tags: [trains] #ours',
  'tags:\n  - trains #ours',
  'homepage: https://example.org/#top',
  'title: &name Big Mod\nsummary: *name',
])('is right, without a warning: %s', async (config) => {
  const problems = await problemsOf({ 'modportal.yml': config, 'info.json': '{"name": "big-mod"}' });
  expect(problems).toEqual({ errors: [], warnings: [] });
});

test('in front matter, the place is a line of the file', async () => {
  const files = {
    'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
    'a.md': '---\ntitle: *new* trains\n---\nText\n',
  };
  expect((await problemsOf(files)).errors).toEqual([
    'a.md:2:8 a value cannot begin with * (put the value in quotes)',
  ]);
  const conflict = { ...files, 'a.md': '---\ntitle: A\n<<<<<<< HEAD\n=======\n>>>>>>> b\n---\nText\n' };
  expect((await problemsOf(conflict)).errors).toEqual([
    expect.stringMatching(/^a\.md:3:1 a merge conflict of Git begins here/),
  ]);
});
