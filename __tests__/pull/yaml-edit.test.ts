import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { expandShortForm, setYamlValue, type YamlKey, type YamlValue } from '../../src/pull/yaml-edit.js';

interface Row {
  readonly name: string;
  readonly before: string;
  readonly key: YamlKey;
  readonly value: YamlValue;
  /** Undefined where no edit is possible. */
  readonly after: string | undefined;
}

const rows: readonly Row[] = [
  {
    name: 'a plain text, with its comment',
    before: 'title: Big Mod   # shown in game\nmod: big-mod\n',
    key: ['title'],
    value: 'Bigger Mod',
    after: 'title: Bigger Mod   # shown in game\nmod: big-mod\n',
  },
  {
    name: 'a text that needs quotes now',
    before: 'title: Big Mod # shown\n',
    key: ['title'],
    value: 'Big: Mod #1',
    after: 'title: "Big: Mod #1" # shown\n',
  },
  {
    name: 'a text that looks like a number',
    before: 'title: Big Mod\n',
    key: ['title'],
    value: '123',
    after: 'title: "123"\n',
  },
  {
    name: 'a text that looks like an alias',
    before: 'title: Big Mod # shown\n',
    key: ['title'],
    value: '*word',
    after: 'title: "*word" # shown\n',
  },
  {
    name: 'single quotes stay',
    before: "title: 'Big: Mod' # shown\n",
    key: ['title'],
    value: "Big: Bob's Mod",
    after: "title: 'Big: Bob''s Mod' # shown\n",
  },
  {
    name: 'double quotes stay',
    before: 'title: "Big \\"Mod\\""\n',
    key: ['title'],
    value: 'Big "Mods"',
    after: 'title: "Big \\"Mods\\""\n',
  },
  {
    name: 'one word of a folded text',
    before: 'summary: >-\n  One line about it\n  and another line\n  and a third.\nmod: a\n',
    key: ['summary'],
    value: 'One line about it and one more line and a third.',
    after: 'summary: >-\n  One line about it\n  and one more line\n  and a third.\nmod: a\n',
  },
  {
    name: 'words on two lines of a folded text',
    before: 'summary: >\n  One line about it\n  and another line\n  and a third.\nmod: a\n',
    key: ['summary'],
    value: 'Some line about it and another line and a fourth.',
    after: 'summary: >\n  Some line about it\n  and another line\n  and a fourth.\nmod: a\n',
  },
  {
    name: 'a word of a plain text over two lines',
    before: 'summary: One line about it\n  and another line # why\nmod: a\n',
    key: ['summary'],
    value: 'One line about it and another word',
    after: 'summary: One line about it\n  and another word # why\nmod: a\n',
  },
  {
    name: 'a line of a literal text',
    before: 'summary: |\n  First.\n  Second.\nmod: a\n',
    key: ['summary'],
    value: 'First.\nSecond, changed.',
    after: 'summary: |\n  First.\n  Second, changed.\nmod: a\n',
  },
  {
    name: 'a line more in a literal text',
    before: 'summary: |\n  First.\n  Second.\nmod: a\n',
    key: ['summary'],
    value: 'First.\nBetween.\nSecond.',
    after: 'summary: |\n  First.\n  Between.\n  Second.\nmod: a\n',
  },
  {
    name: 'CRLF stays',
    before: 'title: Big Mod\r\nmod: a\r\n',
    key: ['title'],
    value: 'Small Mod',
    after: 'title: Small Mod\r\nmod: a\r\n',
  },
  {
    name: 'a boolean',
    before: 'deprecated: false # not yet\n',
    key: ['deprecated'],
    value: true,
    after: 'deprecated: true # not yet\n',
  },
  {
    name: 'a tag more in brackets',
    before: 'tags: [ logistics, "trains" ] # two\n',
    key: ['tags'],
    value: ['logistics', 'trains', 'planets'],
    after: 'tags: [ logistics, "trains", planets ] # two\n',
  },
  {
    name: 'a tag less in brackets',
    before: 'tags: [logistics, trains, planets]\n',
    key: ['tags'],
    value: ['logistics', 'planets'],
    after: 'tags: [logistics, planets]\n',
  },
  {
    name: 'a tag more in lines',
    before: 'tags:\n  - logistics # belts\n  - trains\nmod: a\n',
    key: ['tags'],
    value: ['logistics', 'trains', 'planets'],
    after: 'tags:\n  - logistics # belts\n  - trains\n  - planets\nmod: a\n',
  },
  {
    name: 'a tag less in lines, whose comment stays',
    before: 'tags:\n- logistics # belts\n- trains\nmod: a\n',
    key: ['tags'],
    value: ['trains'],
    after: 'tags:\n# belts\n- trains\nmod: a\n',
  },
  {
    name: 'a tag in place of another',
    before: 'tags:\n  - logistics # belts\n  - trains\n',
    key: ['tags'],
    value: ['power', 'trains'],
    after: 'tags:\n  - power # belts\n  - trains\n',
  },
  {
    name: 'a tag more at the end of a file without a line break',
    before: 'tags:\n  - logistics',
    key: ['tags'],
    value: ['logistics', 'trains'],
    after: 'tags:\n  - logistics\n  - trains',
  },
  {
    name: 'no tag any more in brackets',
    before: 'tags: [logistics] # one\n',
    key: ['tags'],
    value: [],
    after: 'tags: [] # one\n',
  },
  {
    name: 'no tag any more in lines',
    before: 'tags:\n  - logistics # belts\n  - trains\nmod: a\n',
    key: ['tags'],
    value: [],
    after: 'tags:\n  # belts\n    []\nmod: a\n',
  },
  {
    name: 'a new key',
    before: '# My mod\ntitle: Big Mod',
    key: ['homepage'],
    value: 'https://example.org/#a',
    after: '# My mod\ntitle: Big Mod\nhomepage: "https://example.org/#a"',
  },
  { name: 'a key of an empty file', before: '', key: ['mod'], value: 'a', after: 'mod: a\n' },
  {
    name: 'a file of comments',
    before: '# nothing yet\n',
    key: ['mod'],
    value: 'a',
    after: '# nothing yet\nmod: a\n',
  },
  {
    name: 'a new mapping',
    before: 'mod: a\n',
    key: ['markdown', 'strip_title'],
    value: false,
    after: 'mod: a\nmarkdown:\n  strip_title: false # why\n',
  },
  {
    name: 'a new key of a mapping in lines',
    before: 'markdown:\n    ref: main # here\nmod: a\n',
    key: ['markdown', 'strip_title'],
    value: false,
    after: 'markdown:\n    ref: main # here\n    strip_title: false # why\nmod: a\n',
  },
  {
    name: 'a new key of a mapping in braces',
    before: 'images: { folder: shots } # mine\n',
    key: ['images', 'first'],
    value: ['b c.png', 'a,b.png'],
    after: 'images: { folder: shots, first: [b c.png, "a,b.png"] } # mine\n',
  },
  {
    name: 'a list in a mapping',
    before: 'images:\n  folder: shots\n  first: [a.png]\n',
    key: ['images', 'first'],
    value: ['b.png', 'a.png'],
    after: 'images:\n  folder: shots\n  first: [b.png, a.png]\n',
  },
  {
    name: 'a value that an alias uses too',
    before: 'title: &t Big Mod\nsummary: *t\n',
    key: ['title'],
    value: 'Small Mod',
    after: undefined,
  },
  {
    name: 'an alias',
    before: 'title: &t Big Mod\nsummary: *t\n',
    key: ['summary'],
    value: 'Small Mod',
    after: 'title: &t Big Mod\nsummary: Small Mod\n',
  },
  {
    name: 'a comment inside brackets that would be lost',
    before: 'tags: [\n  a, # first\n  b, # second\n]\n',
    key: ['tags'],
    value: ['b', 'c'],
    after: undefined,
  },
];

describe('setting a value in a YAML file', () => {
  test.each(rows)('$name', ({ before, key, value, after }) => {
    const edited = setYamlValue(before, key, value, key[0] === 'markdown' ? 'why' : undefined);
    expect(edited).toBe(after);
    if (edited === undefined) return;
    const holder = key.reduce<unknown>((at, each) => (at as Record<string, unknown>)[each], parse(edited));
    expect(typeof holder === 'string' ? holder.trim() : holder).toEqual(value);
  });
});

test.each([
  ['images: shots # mine\n', 'images: { folder: shots } # mine\n'],
  ['images: "my shots"\n', 'images: { folder: "my shots" }\n'],
  ['images: shots, old\n', 'images: { folder: "shots, old" }\n'],
  ['images: { folder: a }\n', undefined],
])('the short form %j becomes %j', (before, after) => {
  expect(expandShortForm(before, 'images', 'folder')).toBe(after);
});
