import { sampleJpeg, samplePng } from './sample-images.js';

const info = (values: object) => JSON.stringify({ name: 'big-mod', version: '1.0.0', ...values }, null, 2);
const long = (length: number) => 'x'.repeat(length);
const withImages = (files: Record<string, string | Uint8Array>, config = 'images: shots') => ({
  'modportal.yml': `mod: big-mod\n${config}\n`,
  ...files,
});

/** The keys of modportal.yml, in the order in which a message lists them. A new field belongs here, too. */
const KEYS =
  'mod, title, summary, category, tags, license, homepage, source_url, deprecated, description, faq, from_info, info, images, markdown';

/** What is wrong; the files (modportal.yml alone where it is a text); the annotations that name it. */
export const WRONG_CONFIGURATIONS: [string, string | Record<string, string | Uint8Array>, string[]][] = [
  [
    'a modportal.yml that is far too long',
    `mod: big-mod\ntags:\n${'- trains\n'.repeat(100_000)}`,
    [
      'modportal.yml:1 the YAML has 900,019 characters; the limit is 65,536 (move long texts into Markdown files)',
    ],
  ],
  // Keys
  [
    'a misspelt key',
    'mod: big-mod\nsoruce_url: https://example.org\n',
    ['modportal.yml:2:1 unknown key `soruce_url` (did you mean source_url?)'],
  ],
  [
    'a shortened key',
    'mod: big-mod\nsource: https://example.org\n',
    ['modportal.yml:2:1 unknown key `source` (did you mean source_url?)'],
  ],
  [
    'a key of nobody',
    'mod: big-mod\nxylophone: 1\n',
    [`modportal.yml:2:1 unknown key \`xylophone\` (known: ${KEYS})`],
  ],
  [
    'two unknown keys',
    'mod: big-mod\nnmae: a\ntitel: b\n',
    [
      `modportal.yml:2:1 unknown key \`nmae\` (known: ${KEYS})`,
      'modportal.yml:3:1 unknown key `titel` (did you mean title?)',
    ],
  ],
  [
    'a misspelt key of images',
    'mod: big-mod\nimages:\n  foldr: shots\n',
    ['modportal.yml:3:3 unknown key `images.foldr` (did you mean folder?)'],
  ],
  [
    'a misspelt key of markdown',
    'mod: big-mod\nmarkdown:\n  strip-title: true\n',
    ['modportal.yml:3:3 unknown key `markdown.strip-title` (did you mean strip_title?)'],
  ],
  [
    'a key twice',
    'mod: big-mod\ntitle: A\ntitle: B\n',
    ['modportal.yml:3:1 `title` appears twice: lines 2 and 3 (keep one)'],
  ],
  [
    'keys that every object inherits',
    'mod: big-mod\nconstructor: a\n__proto__: b\nmarkdown: { prototype: c }\n',
    [
      `modportal.yml:2:1 unknown key \`constructor\` (known: ${KEYS})`,
      `modportal.yml:3:1 unknown key \`__proto__\` (known: ${KEYS})`,
      'modportal.yml:4:13 unknown key `markdown.prototype` (known: strip_title, verbatim, ref)',
    ],
  ],
  [
    'a list for markdown',
    'mod: big-mod\nmarkdown: []\n',
    [
      'modportal.yml:2:11 `markdown` must contain keys with values, but is a list (write the keys below it, as in `markdown: { strip_title: … }`)',
    ],
  ],
  [
    'a list with something in it for markdown',
    'mod: big-mod\nmarkdown: [strip_title]\n',
    [
      'modportal.yml:2:11 `markdown` must contain keys with values, but is a list (write the keys below it, as in `markdown: { strip_title: … }`)',
    ],
  ],
  // YAML
  [
    'a quote that is not closed',
    'mod: big-mod\ntitle: "A\n',
    ['modportal.yml:2:8 the closing " is missing (add it at the end of the value)'],
  ],
  [
    'tabs for indentation',
    'mod: big-mod\nimages:\n\tfolder: shots\n',
    ['modportal.yml:3:1 a tab is used for indentation (indent with spaces)'],
  ],
  [
    'a colon and a space in a value',
    'mod: big-mod\nsummary: Trains: faster\n',
    ['modportal.yml:2:10 `summary` contains `: ` (put the value in quotes)'],
  ],
  [
    'a key that is indented too far',
    'mod: big-mod\n  title: Big Mod\n',
    [
      'modportal.yml:1:6 the line after `mod` is indented too far (keys of the same level must begin at the same column; if the line belongs to the value, put the value in quotes)',
    ],
  ],
  [
    'a key that is not indented far enough',
    'images:\n    folder: shots\n  prune: true\n',
    ['modportal.yml:3:1 wrong indentation (keys of the same level must begin at the same column)'],
  ],
  [
    'a key without a colon',
    'mod: big-mod\ntitle Big Mod\nsummary: Big\n',
    [
      'modportal.yml:2:1 expected a key, a colon and a value (write "key: value"; indent the line if it belongs to the value above)',
    ],
  ],
  [
    'a colon without a space',
    'mod: big-mod\ntitle:Big Mod\n',
    ['modportal.yml:2:1 the space after the colon is missing (write "key: value")'],
  ],
  [
    'a list on the line of its key',
    'mod: big-mod\ntags: - trains\n  - power\n',
    [
      'modportal.yml:2:7 a list cannot begin on the line of its key (write [one, two], or one item per line after "- "; if it is not a list, put the value in quotes)',
    ],
  ],
  [
    'a bracket that is not closed',
    'tags: [trains, power\nmod: big-mod\n',
    ['modportal.yml:1:7 the closing ] is missing (add it at the end of the value)'],
  ],
  [
    'a reserved character at the beginning of a value',
    'mod: big-mod\ntitle: @Big Mod\n',
    ['modportal.yml:2:8 a value cannot begin with @ (put the value in quotes)'],
  ],
  [
    'a backslash in double quotes',
    'mod: big-mod\nfaq: "portal\\path.md"\n',
    [
      'modportal.yml:2:13 \\p is not an escape sequence of YAML (write \\\\ for a backslash, or put the value in single quotes)',
    ],
  ],
  [
    'a single quote in single quotes',
    "mod: big-mod\nsummary: 'It's big'\n",
    [
      "modportal.yml:2:14 unexpected text after the closing ' (if the value contains ', write '' or use double quotes)",
    ],
  ],
  [
    'a double quote in double quotes',
    'mod: big-mod\nsummary: "A "big" mod"\n',
    [
      'modportal.yml:2:14 unexpected text after the closing " (if the value contains ", write \\" or use single quotes)',
    ],
  ],
  [
    'text after a bracket',
    'mod: big-mod\ntitle: [Big] Mod\n',
    ['modportal.yml:2:14 unexpected text after the closing ] (put the value in quotes)'],
  ],
  [
    'a list for a file',
    '- mod: big-mod\n',
    ['modportal.yml:1:1 expected keys with values, found a list (write one "key: value" per line)'],
  ],
  [
    'a text for a file',
    'big-mod\n',
    ['modportal.yml:1:1 expected keys with values, found a single value (write one "key: value" per line)'],
  ],
  [
    'two documents',
    'mod: big-mod\n---\nmod: other\n',
    [
      'modportal.yml:2:1 a second YAML document begins here (keep one document, without a line --- or ... inside it)',
    ],
  ],
  [
    'an unknown YAML tag',
    'mod: !secret big-mod\n',
    ['modportal.yml:1:6 the YAML tag !secret is not supported (remove it, or put the value in quotes)'],
  ],
  [
    'an alias without its anchor',
    'mod: *name\n',
    [
      'modportal.yml:1:6 *name is an alias, and its anchor &name is missing (put the value in quotes, or write it out)',
    ],
  ],
  // Types
  [
    'a number for a title',
    'mod: big-mod\ntitle: 2.0\n',
    ['modportal.yml:2:8 `title` must be text, but is 2 (put the value in quotes)'],
  ],
  [
    'a key without a value',
    'mod: big-mod\nsummary:\n',
    [
      'modportal.yml:2:1 `summary` must be text, but is empty (remove the key to leave the page as it is, or give it a value; "" clears it on the portal)',
    ],
  ],
  [
    'a list for a title',
    'mod: big-mod\ntitle: [Big, Mod]\n',
    ['modportal.yml:2:8 `title` must be text, but is a list (write one text, without brackets and "- ")'],
  ],
  [
    'a text for a flag',
    'mod: big-mod\ndeprecated: "yes"\n',
    ['modportal.yml:2:13 `deprecated` must be true or false, but is "yes" (write `deprecated: true`)'],
  ],
  [
    'a word of YAML 1.1 for a flag',
    'mod: big-mod\ndeprecated: on\n',
    ['modportal.yml:2:13 `deprecated` must be true or false, but is "on" (write `deprecated: true`)'],
  ],
  [
    'a text for tags',
    'mod: big-mod\ntags: logistics, trains\n',
    [
      'modportal.yml:2:7 `tags` must be a list, but is "logistics, trains" (write `tags: [logistics, trains]`)',
    ],
  ],
  [
    'tags joined by commas',
    'mod: big-mod\ntags:\n  - logistics,trains\n',
    [
      'modportal.yml:3:5 `tags[0]` must consist of lower-case letters, digits and hyphens, but is "logistics,trains" (write one tag per item: [one, two])',
    ],
  ],
  [
    'a number among the tags',
    'mod: big-mod\ntags: [trains, 2]\n',
    ['modportal.yml:2:16 `tags[1]` must be text, but is 2 (put the value in quotes)'],
  ],
  [
    'a number for images',
    'mod: big-mod\nimages: 3\n',
    ['modportal.yml:2:9 `images` must be a folder, or keys with values, but is 3 (put the value in quotes)'],
  ],
  [
    'images without a folder',
    'mod: big-mod\nimages:\n  prune: true\n',
    ['modportal.yml:3:3 `images` needs the key `folder` or `files`'],
  ],
  [
    'a text for prune',
    'mod: big-mod\nimages: { folder: shots, prune: all }\n',
    [
      'modportal.yml:2:33 `images.prune` must be true or false, but is "all" (write true or false, without quotes)',
    ],
  ],
  [
    'a text for first',
    'mod: big-mod\nimages: { folder: shots, first: a.png }\n',
    ['modportal.yml:2:33 `images.first` must be a list, but is "a.png" (write `first: [a.png]`)'],
  ],
  [
    'a number for a ref',
    'mod: big-mod\nmarkdown: { ref: 1.1 }\n',
    ['modportal.yml:2:18 `markdown.ref` must be text, but is 1.1 (put the value in quotes)'],
  ],
  // Values
  [
    'an empty title',
    'mod: big-mod\ntitle: ""\n',
    ['modportal.yml:2:8 `title` must be one line with at least one visible character, but is ""'],
  ],
  [
    'a title that is too long',
    `mod: big-mod\ntitle: ${long(251)}\n`,
    ['modportal.yml:2:8 `title` has 251 characters; the portal accepts up to 250'],
  ],
  [
    'a summary that is too long',
    `mod: big-mod\nsummary: ${long(501)}\n`,
    ['modportal.yml:2:10 `summary` has 501 characters; the portal accepts up to 500'],
  ],
  [
    'a homepage that is too long',
    `mod: big-mod\nhomepage: https://example.org/${long(256)}\n`,
    ['modportal.yml:2:11 `homepage` has 276 characters; the portal accepts up to 256'],
  ],
  [
    'a homepage without a scheme',
    'mod: big-mod\nhomepage: example.org\n',
    [
      'modportal.yml:2:11 `homepage` must be a web address that begins with http:// or https://, but is "example.org" (write https://example.org)',
    ],
  ],
  [
    'a source_url with another scheme',
    'mod: big-mod\nsource_url: git@github.com:octo/big-mod.git\n',
    [
      'modportal.yml:2:13 `source_url` must be a web address that begins with http:// or https://, but is "git@github.com:octo/big-mod.git" (write https://github.com/octo/big-mod)',
    ],
  ],
  [
    'a homepage that no browser could read',
    'mod: big-mod\nhomepage: "http://["\n',
    ['modportal.yml:2:11 `homepage` is not a valid web address'],
  ],
  [
    'half of a character',
    'mod: big-mod\ntitle: "a\\ud83d"\n',
    ['modportal.yml:2:8 `title` contains half a character (a lone surrogate)'],
  ],
  [
    'a misspelt category',
    'mod: big-mod\ncategory: utilites\n',
    [
      'modportal.yml:2:11 `category` must be a category of the portal, but is "utilites" (did you mean utilities?)',
    ],
  ],
  [
    'an unknown category',
    'mod: big-mod\ncategory: big\n',
    [
      'modportal.yml:2:11 `category` must be a category of the portal, but is "big" (known: no-category, content, overhaul, tweaks, utilities, scenarios, mod-packs, localizations, internal)',
    ],
  ],
  [
    'an unknown licence',
    'mod: big-mod\nlicense: MIT\n',
    [
      'modportal.yml:2:10 `license` must be a licence of the portal, but is "MIT" (did you mean default_mit?)',
    ],
  ],
  [
    'a misspelt licence',
    'mod: big-mod\nlicense: default_gplv3\n',
    [
      'modportal.yml:2:10 `license` must be a licence of the portal, but is "default_gplv3" (did you mean default_gnugplv3?)',
    ],
  ],
  [
    'an impossible mod name',
    'mod: ..\n',
    [
      'modportal.yml:1:6 `mod` must be the internal name of a mod, but is ".." (write the "name" of info.json)',
    ],
  ],
  [
    'an unknown key in from_info',
    { 'modportal.yml': 'from_info: [titel]\n', 'info.json': info({}) },
    [
      'modportal.yml:1:13 `from_info[0]` must be a key that info.json can provide, but is "titel" (did you mean title?)',
    ],
  ],
  [
    'a blank title',
    'mod: big-mod\ntitle: "  "\n',
    ['modportal.yml:2:8 `title` must be one line with at least one visible character, but is "  "'],
  ],
  [
    'a title of two lines',
    'mod: big-mod\ntitle: "a\\nb"\n',
    ['modportal.yml:2:8 `title` must be one line with at least one visible character, but is "a\\nb"'],
  ],
  // Files
  [
    'a description that is its text',
    'mod: big-mod\ndescription: |\n  # Big Mod\n  Text\n',
    [
      'modportal.yml:2:14 `description`: "# Big Mod\\nText\\n" does not exist (`description` must be the path of a Markdown file, not its text)',
    ],
  ],
  [
    'a description that is empty',
    { 'modportal.yml': 'mod: big-mod\ndescription: a.md\n', 'a.md': '' },
    [
      'a.md the description is empty after processing (to clear it on the portal, write `description: ""` in modportal.yml; to leave it unchanged, remove the key)',
    ],
  ],
  [
    'a description that is only a title',
    { 'modportal.yml': 'mod: big-mod\ndescription: a.md\n', 'a.md': '# Big Mod\n' },
    [
      'a.md the description is empty after processing (to clear it on the portal, write `description: ""` in modportal.yml; to leave it unchanged, remove the key)',
    ],
  ],
  [
    'a FAQ that is all excluded',
    {
      'modportal.yml': 'mod: big-mod\nfaq: a.md\n',
      'a.md': '<!-- modportal:exclude-start -->\nText\n<!-- modportal:exclude-end -->\n',
    },
    [
      'a.md the faq is empty after processing (to clear it on the portal, write `faq: ""` in modportal.yml; to leave it unchanged, remove the key)',
    ],
  ],
  [
    'another ending of the file',
    { 'modportal.yaml': 'mod: big-mod\n' },
    ['`config`: there is no file "modportal.yml" in the workspace (did you mean modportal.yaml?)'],
  ],
  [
    'an info.json without a name',
    { 'modportal.yml': 'title: Big Mod\n', 'info.json': '{}' },
    [
      'modportal.yml:1:1 `mod` is missing, and info.json has no "name" (write `mod: <internal name>` here, or add "name" to info.json)',
    ],
  ],
  [
    'no modportal.yml',
    { 'README.md': '' },
    [
      '`config`: there is no file "modportal.yml" in the workspace (check the path; in a workflow, actions/checkout must run before this action)',
    ],
  ],
  [
    'no name of a mod',
    'title: Big Mod\n',
    [
      'modportal.yml:1:1 `mod` is missing (write `mod: <internal name>`, or put modportal.yml beside the info.json of the mod)',
    ],
  ],
  [
    'a description that is missing',
    'mod: big-mod\ndescription: portal/description.md\n',
    [
      'modportal.yml:2:14 `description`: "portal/description.md" does not exist (paths are relative to modportal.yml)',
    ],
  ],
  [
    'a description that is a folder',
    { 'modportal.yml': 'mod: big-mod\ndescription: portal\n', 'portal/a.md': '' },
    ['modportal.yml:2:14 `description`: "portal" is a folder, not a file'],
  ],
  [
    'a description out of the workspace',
    'mod: big-mod\ndescription: ../description.md\n',
    [
      'modportal.yml:2:14 `description`: "../description.md" is outside the workspace (put the file into the repository)',
    ],
  ],
  [
    'an absolute path',
    'mod: big-mod\nfaq: /etc/hostname\n',
    ['modportal.yml:2:6 `faq`: "/etc/hostname" is outside the workspace (put the file into the repository)'],
  ],
  [
    'backslashes in a path',
    { 'modportal.yml': 'mod: big-mod\nfaq: portal\\faq.md\n', 'portal/faq.md': '' },
    ['modportal.yml:2:6 `faq`: "portal\\\\faq.md" does not exist (write / between folders)'],
  ],
  [
    'a description that is not UTF-8',
    { 'modportal.yml': 'mod: big-mod\ndescription: a.md\n', 'a.md': Buffer.from('41ff42', 'hex') },
    ['a.md the file is not UTF-8 text (save it as UTF-8)'],
  ],
  // info.json
  [
    'another name in info.json',
    { 'modportal.yml': 'mod: big-mod\n', 'info.json': info({ name: 'other-mod' }) },
    [
      'info.json:2:11 `mod` is "other-mod" here and "big-mod" in modportal.yml:1:6 (write the same name in both places)',
    ],
  ],
  [
    'from_info without info.json',
    'mod: big-mod\nfrom_info: [title]\n',
    ['modportal.yml:2:12 `from_info` needs an info.json beside modportal.yml'],
  ],
  [
    'from_info for what info.json has not',
    { 'modportal.yml': 'from_info: [title, homepage]\n', 'info.json': info({ title: 'Big Mod' }) },
    ['modportal.yml:1:20 `from_info` contains homepage, but info.json has no "homepage"'],
  ],
  [
    'a title here and another in info.json',
    { 'modportal.yml': 'title: Big Mod\nfrom_info: [title]\n', 'info.json': info({ title: 'Bigger Mod' }) },
    [
      'info.json:4:12 `title` is "Bigger Mod" here and "Big Mod" in modportal.yml:1:8 (declare it in only one of the two places)',
    ],
  ],
  [
    'a long description in info.json',
    { 'modportal.yml': 'from_info: [summary]\n', 'info.json': info({ description: long(501) }) },
    [
      'info.json:4:18 "description" has 501 characters; the portal accepts up to 500 for the `summary` (write a shorter `summary` in modportal.yml instead of `from_info: [summary]`)',
    ],
  ],
  [
    'an info.json that is not JSON',
    { 'modportal.yml': 'from_info: [title]\n', 'info.json': '{ "name": "big-mod", }' },
    [
      'info.json:1:22 this is not valid JSON: Expected double-quoted property name (JSON needs double quotes, and allows no comments and no comma after the last value)',
    ],
  ],
  [
    'an info.json that is a folder',
    { 'mods/a/modportal.yml': 'mod: big-mod\n', 'mods/a/info.json/x': '' },
    ['mods/a/info.json "info.json" is a folder, not a file'],
  ],
  [
    'a key twice in info.json',
    { 'modportal.yml': '', 'info.json': '{"name": "big-mod",\n"name": "other"}' },
    ['info.json:2:1 `name` appears twice: lines 1 and 2 (keep one)'],
  ],
  // Front matter
  [
    'front matter that is closed with more than ---',
    { 'modportal.yml': 'mod: big-mod\ndescription: a.md\n', 'a.md': '---\ntitle: A\n-----\nText\n' },
    ['a.md:3:1 front matter cannot be closed with "-----" (close it with a line that is only ---)'],
  ],
  [
    'another title in front matter',
    { 'modportal.yml': 'mod: big-mod\ntitle: A\ndescription: a.md\n', 'a.md': '---\ntitle: B\n---\nText\n' },
    ['a.md:2:8 `title` is "B" here and "A" in modportal.yml:2:8 (declare it in only one of the two places)'],
  ],
  [
    'two front matters that disagree',
    {
      'modportal.yml': 'mod: big-mod\ndescription: a.md\nfaq: b.md\n',
      'a.md': '---\ntags: [trains]\n---\nText\n',
      'b.md': '---\ntags: [power]\n---\nText\n',
    },
    [
      'b.md:2:7 `tags` is ["power"] here and ["trains"] in a.md:2:7 (declare it in only one of the two places)',
    ],
  ],
  [
    'a key that front matter may not hold',
    { 'modportal.yml': 'mod: big-mod\ndescription: a.md\n', 'a.md': '---\nfaq: b.md\n---\nText\n' },
    ['a.md:2:1 unknown key `faq` (write it in modportal.yml)'],
  ],
  [
    'a wrong value in front matter',
    {
      'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
      'a.md': '---\ntitle: A\ncategory: big\n---\nText\n',
    },
    [
      'a.md:3:11 `category` must be a category of the portal, but is "big" (known: no-category, content, overhaul, tweaks, utilities, scenarios, mod-packs, localizations, internal)',
    ],
  ],
  [
    'front matter in CRLF',
    {
      'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
      'a.md': '---\r\ntitle: A\r\ndeprecated: no\r\n---\r\nText\r\n',
    },
    ['a.md:3:13 `deprecated` must be true or false, but is "no" (write `deprecated: false`)'],
  ],
  [
    'front matter in JavaScript',
    { 'modportal.yml': 'mod: big-mod\ndescription: a.md\n', 'a.md': '---js\n({ title: "A" })\n---\nText\n' },
    ['a.md:1:4 front matter must be YAML, not "js" (begin it with a line that is only ---)'],
  ],
  [
    'front matter that is not closed',
    { 'modportal.yml': 'mod: big-mod\ndescription: a.md\n', 'a.md': '---\ntitle: A\nText\n' },
    [
      'a.md:1:1 front matter begins here and is never closed (close it with a line that is only ---; for a horizontal rule at the top of a file, write ***)',
    ],
  ],
  [
    'front matter that is a list',
    { 'modportal.yml': 'mod: big-mod\ndescription: a.md\n', 'a.md': '---\n- title\n---\nText\n' },
    ['a.md:2:1 expected keys with values, found a list (write one "key: value" per line)'],
  ],
  // Images
  [
    'an images folder that is missing',
    withImages({}),
    ['modportal.yml:2:9 `images`: "shots" does not exist (paths are relative to modportal.yml)'],
  ],
  [
    'an images folder that is a file',
    withImages({ shots: 'text' }),
    ['modportal.yml:2:9 `images`: "shots" is a file, not a folder (paths are relative to modportal.yml)'],
  ],
  [
    'an images folder that is empty',
    withImages({ 'shots/.gitkeep': '' }),
    [
      'modportal.yml:2:9 `images`: "shots" has no PNG or JPEG images (add PNG or JPEG files, or remove `images` to leave the gallery unchanged)',
    ],
  ],
  [
    'an images folder out of the workspace',
    withImages({}, 'images: ../shots'),
    ['modportal.yml:2:9 `images`: "../shots" is outside the workspace (paths are relative to modportal.yml)'],
  ],
  [
    'an image that is no image',
    withImages({ 'shots/1.png': 'text' }),
    [
      'shots/1.png the image is not a PNG or JPEG (convert it to PNG or JPEG, or leave it out of the gallery)',
    ],
  ],
  ['an image that is empty', withImages({ 'shots/1.png': '' }), ['shots/1.png the image is an empty file']],
  [
    'a PNG that is cut short',
    withImages({ 'shots/1.png': samplePng(1).subarray(0, 50) }),
    ['shots/1.png the image is a truncated PNG (export it again)'],
  ],
  [
    'a PNG that is damaged',
    withImages({ 'shots/1.png': damaged(samplePng(1), 45) }),
    [
      'shots/1.png the image is a damaged PNG: the checksum of its IDAT chunk does not match (export it again)',
    ],
  ],
  [
    'a JPEG that is cut short',
    withImages({ 'shots/1.jpg': sampleJpeg('a').subarray(0, 20) }),
    ['shots/1.jpg the image is a truncated JPEG (export it again)'],
  ],
  [
    'a GIF',
    withImages({ 'shots/1.gif': 'GIF89a' }),
    ['modportal.yml:2:9 `images`: "shots" has no PNG or JPEG images (convert 1.gif to PNG or JPEG)'],
  ],
  [
    'a Git LFS pointer',
    withImages({ 'shots/1.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n' }),
    [
      'shots/1.png the image is a Git LFS pointer, not the image (in a workflow, set `lfs: true` on actions/checkout; at a terminal, run `git lfs pull`)',
    ],
  ],
  [
    'a first image that is not there',
    withImages({ 'shots/cover.png': samplePng(1) }, 'images: { folder: shots, first: [covr.png] }'),
    [
      'modportal.yml:2:34 `images.first` contains "covr.png", which is not in the images folder (did you mean cover.png?)',
    ],
  ],
  [
    'a first image named twice',
    withImages(
      { 'shots/a.png': samplePng(1) },
      'images:\n  folder: shots\n  first:\n    - a.png\n    - a.png',
    ),
    ['modportal.yml:6:7 `images.first` contains "a.png" twice'],
  ],
  // Several at once
  [
    'several at once, in several files',
    {
      'modportal.yml':
        'mod: big-mod\ncategory: big\ntags: trains\ndescription: a.md\nfaq: b.md\nimages: shots\nhomepage: here\n',
      'a.md': '---\nlicense: MIT\n---\nText\n',
      'shots/1.png': 'text',
      'shots/2.png': samplePng(2),
    },
    [
      'modportal.yml:2:11 `category` must be a category of the portal, but is "big" (known: no-category, content, overhaul, tweaks, utilities, scenarios, mod-packs, localizations, internal)',
      'modportal.yml:3:7 `tags` must be a list, but is "trains" (write `tags: [trains]`)',
      'modportal.yml:5:6 `faq`: "b.md" does not exist (paths are relative to modportal.yml)',
      'modportal.yml:7:11 `homepage` must be a web address that begins with http:// or https://, but is "here" (to clear it on the portal, write "")',
      'shots/1.png the image is not a PNG or JPEG (convert it to PNG or JPEG, or leave it out of the gallery)',
      'a.md:2:10 `license` must be a licence of the portal, but is "MIT" (did you mean default_mit?)',
    ],
  ],
];

function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}
