import { afterAll, expect, test } from '@jest/globals';

import { removeRepositories } from '../support/repository.js';
import { problemsOf } from './support.js';

afterAll(removeRepositories);

/** What people write in their first modportal.yml; the errors, which say what to write. */
test.each<[string, string[]]>([
  ['mod: big-mod\ngallery: shots\n', ['2:1 unknown key `gallery` (did you mean images?)']],
  ['mod: big-mod\nreadme: README.md\n', ['2:1 unknown key `readme` (did you mean description?)']],
  ['mod: big-mod\nsource: https://x.org\n', ['2:1 unknown key `source` (did you mean source_url?)']],
  ['mod: big-mod\nlicence: default_mit\n', ['2:1 unknown key `licence` (did you mean license?)']],
  ['mod: big-mod\nwebsite: https://x.org\n', ['2:1 unknown key `website` (did you mean homepage?)']],
  ['mod: big-mod\nurl: https://x.org\n', ['2:1 unknown key `url` (did you mean homepage?)']],
  ['mod: big-mod\nrepository: https://x.org\n', ['2:1 unknown key `repository` (did you mean source_url?)']],
  ['mod: big-mod\nsourceUrl: https://x.org\n', ['2:1 unknown key `sourceUrl` (did you mean source_url?)']],
  ['mod: big-mod\nsource-url: https://x.org\n', ['2:1 unknown key `source-url` (did you mean source_url?)']],
  ['mod: big-mod\nTitle: x\n', ['2:1 unknown key `Title` (did you mean title?)']],
  [
    'name: big-mod\n',
    [
      '1:1 unknown key `name` (did you mean mod?)',
      '1:1 `mod` is missing (write `mod: <internal name>`, or put modportal.yml beside the info.json of the mod)',
    ],
  ],
  [
    'mod: big-mod\nthumbnail: a.png\n',
    ["2:1 unknown key `thumbnail` (remove it: the portal reads it from the mod's zip)"],
  ],
  [
    'mod: big-mod\nversion: 1.0.0\n',
    ["2:1 unknown key `version` (remove it: the portal reads it from the mod's zip)"],
  ],
  [
    'mod: big-mod\nowner: me\n',
    ["2:1 unknown key `owner` (remove it: the portal's API cannot change the owner)"],
  ],
  [
    'mod: big-mod\nimages: shots\nprune: true\n',
    [
      '2:9 `images`: "shots" does not exist (paths are relative to modportal.yml)',
      '3:1 unknown key `prune` (write it below `images`)',
    ],
  ],
  ['mod: big-mod\nstrip_title: false\n', ['2:1 unknown key `strip_title` (write it below `markdown`)']],
  ['mod: big-mod\nimages:\n  path: shots\n', ['3:3 unknown key `images.path` (did you mean folder?)']],
  ['mod: big-mod\nshort_description: x\n', ['2:1 unknown key `short_description` (did you mean summary?)']],
  [
    'mod: big-mod\ntitle: [Big Mod]\n',
    ['2:8 `title` must be text, but is a list (write one text, without brackets and "- ")'],
  ],
  ['mod: big-mod\ntitle: 2.10\n', ['2:8 `title` must be text, but is 2.1 (put the value in quotes)']],
  ['mod: big-mod\ntitle: true\n', ['2:8 `title` must be text, but is true (put the value in quotes)']],
  [
    'mod: big-mod\ndescription: [README.md]\n',
    ['2:14 `description` must be text, but is a list (write one text, without brackets and "- ")'],
  ],
  [
    'mod: big-mod\ndescription:\n  file: README.md\n',
    [
      '3:3 `description` must be text, but is keys with values (write one text; if it contains `: `, put it in quotes)',
    ],
  ],
  [
    'mod: big-mod\ndeprecated: yes\n',
    ['2:13 `deprecated` must be true or false, but is "yes" (write `deprecated: true`)'],
  ],
  [
    'mod: big-mod\ndeprecated: No\n',
    ['2:13 `deprecated` must be true or false, but is "No" (write `deprecated: false`)'],
  ],
  [
    'mod: big-mod\ndeprecated: 1\n',
    ['2:13 `deprecated` must be true or false, but is 1 (write `deprecated: true`)'],
  ],
  [
    'mod: big-mod\ndeprecated: "false"\n',
    ['2:13 `deprecated` must be true or false, but is "false" (write `deprecated: false`)'],
  ],
  [
    'mod: big-mod\nhomepage:\n',
    [
      '2:1 `homepage` must be text, but is empty (remove the key to leave the page as it is, or give it a value; "" clears it on the portal)',
    ],
  ],
  [
    'mod: big-mod\ntitle:\n',
    [
      '2:1 `title` must be text, but is empty (remove the key to leave the page as it is, or give it a value)',
    ],
  ],
  [
    'mod: big-mod\nhomepage: www.example.org\n',
    [
      '2:11 `homepage` must be a web address that begins with http:// or https://, but is "www.example.org" (write https://www.example.org)',
    ],
  ],
  [
    'mod: big-mod\nsource_url: github.com/octo/big-mod\n',
    [
      '2:13 `source_url` must be a web address that begins with http:// or https://, but is "github.com/octo/big-mod" (write https://github.com/octo/big-mod)',
    ],
  ],
  [
    'mod: big-mod\nsource_url: octo/big-mod\n',
    [
      '2:13 `source_url` must be a web address that begins with http:// or https://, but is "octo/big-mod" (write https://github.com/octo/big-mod)',
    ],
  ],
  [
    'mod: big-mod\nsource_url: git@github.com:octo/big-mod.git\n',
    [
      '2:13 `source_url` must be a web address that begins with http:// or https://, but is "git@github.com:octo/big-mod.git" (write https://github.com/octo/big-mod)',
    ],
  ],
  [
    'mod: big-mod\nhomepage: "[site](https://example.org)"\n',
    [
      '2:11 `homepage` must be a web address that begins with http:// or https://, but is "[site](https://example.org)" (write https://example.org)',
    ],
  ],
  [
    'mod: big-mod\nhomepage: <https://example.org>\n',
    [
      '2:11 `homepage` must be a web address that begins with http:// or https://, but is "<https://example.org>" (write https://example.org)',
    ],
  ],
  [
    'mod: big-mod\nhomepage: https://example.org/a b\n',
    [
      '2:11 `homepage` must be a web address that begins with http:// or https://, but is "https://example.org/a b" (write %20 for a space)',
    ],
  ],
  [
    'mod: big-mod\nhomepage: none\n',
    [
      '2:11 `homepage` must be a web address that begins with http:// or https://, but is "none" (to clear it on the portal, write "")',
    ],
  ],
  [
    'mod: https://mods.factorio.com/mod/big-mod\n',
    [
      '1:6 `mod` must be the internal name of a mod, but is "https://mods.factorio.com/mod/big-mod" (write big-mod)',
    ],
  ],
  [
    'mod: big-mod_1.0.0.zip\n',
    ['1:6 `mod` must be the internal name of a mod, but is "big-mod_1.0.0.zip" (write big-mod)'],
  ],
  [
    'mod: big-mod,\ntitle: Big,\n',
    ['1:6 `mod` must be the internal name of a mod, but is "big-mod," (write big-mod)'],
  ],
  [
    'mod: <name>\ntitle: ${{ x }}\n',
    ['1:6 `mod` must be the internal name of a mod, but is "<name>" (write the "name" of info.json)'],
  ],
  ['mod: 123\n', ['1:6 `mod` must be text, but is 123 (put the value in quotes)']],
  [
    'mod: big-mod\ntags: logistics, trains\n',
    ['2:7 `tags` must be a list, but is "logistics, trains" (write `tags: [logistics, trains]`)'],
  ],
  [
    'mod: big-mod\ntags: logistics\n',
    ['2:7 `tags` must be a list, but is "logistics" (write `tags: [logistics]`)'],
  ],
  [
    'mod: big-mod\ntags: [Logistics, logistic network, trians]\n',
    [
      '2:8 `tags[0]` must consist of lower-case letters, digits and hyphens, but is "Logistics" (did you mean logistics?)',
      '2:19 `tags[1]` must consist of lower-case letters, digits and hyphens, but is "logistic network" (did you mean logistic-network?)',
      '2:37 `tags[2]` must be a tag of the portal, but is "trians" (did you mean trains?)',
    ],
  ],
  [
    'mod: big-mod\ntags: [trains power]\n',
    [
      '2:8 `tags[0]` must consist of lower-case letters, digits and hyphens, but is "trains power" (write a comma between them: [trains, power])',
    ],
  ],
  [
    'mod: big-mod\ntags:\n  - logistics, trains\n',
    [
      '3:5 `tags[0]` must consist of lower-case letters, digits and hyphens, but is "logistics, trains" (write one tag per item: [one, two])',
    ],
  ],
  [
    'mod: big-mod\ntags:\n  logistics: true\n',
    [
      '3:3 `tags` must be a list, but is keys with values (write [one, two], or one item per line after "- ")',
    ],
  ],
  [
    'mod: big-mod\ntags:\n  - trains\n  -\n',
    ['4:4 `tags[1]` must be text, but is empty (remove the item, or give it a value)'],
  ],
  [
    'mod: big-mod\ntags:\n  - [trains, power]\n',
    ['3:5 `tags[0]` must be text, but is a list (write one text, without brackets and "- ")'],
  ],
  [
    'mod: big-mod\ncategory: Content\n',
    ['2:11 `category` must be a category of the portal, but is "Content" (did you mean content?)'],
  ],
  [
    'mod: big-mod\ncategory: none\n',
    ['2:11 `category` must be a category of the portal, but is "none" (did you mean no-category?)'],
  ],
  [
    'mod: big-mod\ncategory: Mod packs\n',
    ['2:11 `category` must be a category of the portal, but is "Mod packs" (did you mean mod-packs?)'],
  ],
  [
    'mod: big-mod\ncategory: libraries\n',
    [
      '2:11 `category` must be a category of the portal, but is "libraries" (known: no-category, content, overhaul, tweaks, utilities, scenarios, mod-packs, localizations, internal)',
    ],
  ],
  [
    'mod: big-mod\nlicense: MIT\n',
    ['2:10 `license` must be a licence of the portal, but is "MIT" (did you mean default_mit?)'],
  ],
  [
    'mod: big-mod\nlicense: GPL-3.0\n',
    ['2:10 `license` must be a licence of the portal, but is "GPL-3.0" (did you mean default_gnugplv3?)'],
  ],
  [
    'mod: big-mod\nlicense: LGPL-3.0-or-later\n',
    [
      '2:10 `license` must be a licence of the portal, but is "LGPL-3.0-or-later" (did you mean default_gnulgplv3?)',
    ],
  ],
  [
    'mod: big-mod\nlicense: Apache-2.0\n',
    ['2:10 `license` must be a licence of the portal, but is "Apache-2.0" (did you mean default_apache2?)'],
  ],
  [
    'mod: big-mod\nlicense: MPL-2.0\n',
    ['2:10 `license` must be a licence of the portal, but is "MPL-2.0" (did you mean default_mozilla2?)'],
  ],
  [
    'mod: big-mod\nlicense: The Unlicense\n',
    [
      '2:10 `license` must be a licence of the portal, but is "The Unlicense" (did you mean default_unlicense?)',
    ],
  ],
  [
    'mod: big-mod\nlicense: AGPL-3.0\n',
    [
      '2:10 `license` must be a licence of the portal, but is "AGPL-3.0" (known: default_mit, default_gnugplv3, default_gnulgplv3, default_mozilla2, default_apache2, default_unlicense; for another licence, create it on the portal and write custom_<id>)',
    ],
  ],
  [
    'mod: big-mod\nlicense: LICENSE\n',
    [
      '2:10 `license` must be a licence of the portal, but is "LICENSE" (known: default_mit, default_gnugplv3, default_gnulgplv3, default_mozilla2, default_apache2, default_unlicense; for another licence, create it on the portal and write custom_<id>)',
    ],
  ],
  [
    'mod: big-mod\nlicense: custom\n',
    [
      '2:10 `license` must be a licence of the portal, but is "custom" (known: default_mit, default_gnugplv3, default_gnulgplv3, default_mozilla2, default_apache2, default_unlicense; for another licence, create it on the portal and write custom_<id>)',
    ],
  ],
  [
    'mod: big-mod\nimages: [a.png, b.png]\n',
    ['2:9 `images` must contain keys with values, but is a list (write `images: { files: [one, two] }`)'],
  ],
  [
    'mod: big-mod\nmarkdown: false\n',
    ['2:11 `markdown` must contain keys with values, but is false (write the keys below it, one per line)'],
  ],
  [
    'mod: big-mod\nfrom_info: title\n',
    ['2:12 `from_info` must be a list, but is "title" (write `from_info: [title]`)'],
  ],
  [
    'mod: big-mod\nfrom_info: [name, description]\n',
    [
      '2:13 `from_info[0]` must be a key that info.json can provide, but is "name" (remove it: `mod` always comes from the "name" of info.json)',
      '2:19 `from_info[1]` must be a key that info.json can provide, but is "description" (write summary: it is read from the "description" of info.json)',
    ],
  ],
])('%j', async (config, errors) => {
  expect((await problemsOf(config)).errors).toEqual(errors);
});
