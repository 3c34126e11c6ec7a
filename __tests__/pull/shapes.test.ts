import { lstatSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { afterEach, describe, expect, test } from '@jest/globals';

import type { LivePage } from '../../src/model/live-page.js';
import type { PullRequest } from '../../src/pull/pull.js';
import { commitAll, filesOf } from '../support/pulling.js';
import { removeRepositories, repository, write } from '../support/repository.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';
import { liveImage, load, NEW_PAGE, partsOf, planOf, published, pullFrom, sha1Of } from './pure-portal.js';

afterEach(removeRepositories);

const PNG = samplePng(1);
const JPEG = sampleJpeg('a');
const OTHER = samplePng(2);
const THIRD = samplePng(3);
const BYTES = new Map([PNG, JPEG, OTHER, THIRD].map((bytes) => [sha1Of(bytes), bytes] as const));
const imagesOf = (...all: readonly Uint8Array[]) => all.map((bytes) => liveImage(sha1Of(bytes)));

describe('the first pull of', () => {
  async function firstPull(description: string, images = imagesOf(PNG, JPEG), bytes = BYTES) {
    const root = repository({});
    const live = { ...NEW_PAGE, images, fields: { ...NEW_PAGE.fields, description } };
    expect(await pullFrom(live, bytes, root)).toMatchObject({ result: 'pulled', problems: [] });
    expect(partsOf(await planOf(root, live))).toEqual([]);
    return filesOf(root);
  }

  test('an image of the gallery in the description is a relative path', async () => {
    const { url } = liveImage(sha1Of(JPEG));
    const files = await firstPull(`![a](${url} "b")\n\n![][c]<img src="${url}">\n\n[c]: ${url}`);
    expect(files['portal/description.md']).toBe(
      '![a](images/02.jpg "b")\n\n![][c]<img src="images/02.jpg">\n\n[c]: images/02.jpg\n',
    );
  });

  test('a thumbnail in the description stays an address, because publishing gives the address of the image', async () => {
    const { thumbnail } = liveImage(sha1Of(PNG));
    const files = await firstPull(`![a](${thumbnail})`);
    expect(files['portal/description.md']).toBe(`![a](${thumbnail})\n`);
  });

  test('a JPEG whose address ends in .png has the name of a JPEG', async () => {
    const [image] = imagesOf(JPEG);
    expect(image?.url).toMatch(/\.png$/);
    expect(Object.keys(await firstPull('', imagesOf(JPEG)))).toContain('portal/images/01.jpg');
  });

  test('the id of an image whose served bytes differ is written beside it, once', async () => {
    const id = sha1Of(PNG);
    const served = new Map([
      [id, OTHER],
      [sha1Of(JPEG), JPEG],
    ]);
    const files = await firstPull(`![a](${liveImage(id).url})`, imagesOf(PNG, JPEG), served);
    expect(files['portal/images/.portal-ids']).toBe(`${sha1Of(OTHER)}  ${id}\n`);
    expect(files['portal/description.md']).toBe('![a](images/01.png)\n');
  });

  test('two images that are served with the same bytes do not lead to a wrong plan', async () => {
    const root = repository({});
    const live = { ...NEW_PAGE, images: imagesOf(PNG, JPEG) };
    const same = new Map(live.images.map(({ id }) => [id, OTHER] as const));
    const pulled = await pullFrom(live, same, root);
    if (pulled.result === 'pulled') expect(partsOf(await planOf(root, live))).toEqual([]);
    else expect(pulled.problems.map(({ severity }) => severity)).toContain('error');
  });
});

test.each([
  ['first pull', {}, {}],
  ['pull of everything', { 'modportal.yml': 'mod: big-mod\ntitle: big-mod\n' }, { all: true }],
])('a %s names a folder that has other images', async (_, files, options) => {
  const root = repository({ ...files, 'portal/images/cover.png': THIRD });
  const before = filesOf(root);
  const pulled = await pullFrom({ ...NEW_PAGE, images: imagesOf(PNG) }, BYTES, root, options);
  expect(pulled).toMatchObject({ result: 'failed', problems: [{ place: { file: 'portal/images' } }] });
  expect(filesOf(root)).toEqual(before);
});

interface Row {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly edit: Partial<LivePage['fields']> | ((live: LivePage) => LivePage);
  readonly options?: Partial<PullRequest>;
  /** As `changedLines` gives them. */
  readonly changed: readonly string[];
}

const SHOTS = { 'shots/1 a.png': PNG, 'shots/2 b.jpg': JPEG, 'shots/3 c.png': OTHER };
const order =
  (...all: readonly Uint8Array[]) =>
  (live: LivePage): LivePage => ({ ...live, images: imagesOf(...all) });

const VERBATIM = {
  'modportal.yml': 'mod: big-mod\ntitle: Old\ndescription: a.md\nmarkdown: { verbatim: true }\n',
  'a.md': '---\ntitle: Old\n---\nText\n',
};

const rows: readonly Row[] = [
  {
    name: 'two images with spaces in their names are swapped',
    files: { 'modportal.yml': 'mod: big-mod\nimages: shots # mine\n', ...SHOTS },
    edit: order(JPEG, PNG, OTHER),
    changed: [
      'modportal.yml: -images: shots # mine',
      'modportal.yml: +images: { folder: shots, first: [2 b.jpg] } # mine',
    ],
  },
  {
    name: 'three images are turned round, and `first` is there',
    files: {
      'modportal.yml': 'mod: big-mod\nimages:\n  folder: shots # here\n  first:\n    - 3 c.png # best\n',
      ...SHOTS,
    },
    edit: order(JPEG, PNG, OTHER),
    changed: ['modportal.yml: -    - 3 c.png # best', 'modportal.yml: +    - 2 b.jpg # best'],
  },
  {
    name: 'the natural order is back, and `first` is there',
    files: {
      'modportal.yml': 'mod: big-mod\nimages:\n  folder: shots\n  first: [3 c.png, 1 a.png]\n',
      ...SHOTS,
    },
    edit: order(PNG, JPEG, OTHER),
    changed: ['modportal.yml: -  first: [3 c.png, 1 a.png]', 'modportal.yml: +  first: []'],
  },
  {
    name: 'files that are listed are swapped',
    files: {
      'modportal.yml':
        'mod: big-mod\nimages:\n  files:\n    - shots/1 a.png # one\n    - shots/2 b.jpg # two\n    - shots/3 c.png\n',
      ...SHOTS,
    },
    edit: order(JPEG, PNG, OTHER),
    changed: [],
  },
  {
    name: 'an image is added before a file that is listed by a glob, which becomes a list of names',
    files: {
      'modportal.yml': 'mod: big-mod\nimages: { files: [shots/*.png], prune: true }\n',
      'shots/1.png': PNG,
    },
    edit: order(THIRD, PNG),
    changed: [
      'modportal.yml: -images: { files: [shots/*.png], prune: true }',
      'modportal.yml: +images: { files: [shots/02.png, shots/1.png], prune: true }',
      'shots/02.png is new',
    ],
  },
  {
    name: 'an image is added that a glob matches at its place',
    files: {
      'modportal.yml': 'mod: big-mod\nimages: { files: [shots/*.png], prune: true }\n',
      'shots/1.png': PNG,
    },
    edit: order(PNG, THIRD),
    changed: ['shots/02.png is new'],
  },
  {
    name: 'an image is added that no glob matches',
    files: {
      'modportal.yml': 'mod: big-mod\nimages: { files: [shots/*.png], prune: true }\n',
      'shots/1.png': PNG,
    },
    edit: order(PNG, JPEG),
    changed: [
      'modportal.yml: -images: { files: [shots/*.png], prune: true }',
      'modportal.yml: +images: { files: [shots/*.png, shots/02.jpg], prune: true }',
      'shots/02.jpg is new',
    ],
  },
  {
    name: 'an image is removed that a glob matches',
    files: {
      'modportal.yml':
        'mod: big-mod\nimages:\n  files:\n    # all of them\n    - shots/*.png\n    - shots/2 b.jpg\n  prune: true\n',
      ...SHOTS,
    },
    edit: order(OTHER, JPEG),
    changed: ['shots/1 a.png is deleted'],
  },
  {
    name: 'the only image that one of two globs matches is removed',
    files: {
      'modportal.yml': 'mod: big-mod\nimages: { files: ["shots/*.png", "shots/*.jpg"], prune: true }\n',
      ...SHOTS,
    },
    edit: order(PNG, OTHER),
    changed: [
      'modportal.yml: -images: { files: ["shots/*.png", "shots/*.jpg"], prune: true }',
      'modportal.yml: +images: { files: ["shots/*.png"], prune: true }',
      'shots/2 b.jpg is deleted',
    ],
  },
  {
    name: 'an image that is there twice is removed',
    files: { 'modportal.yml': 'mod: big-mod\nimages: shots\n', ...SHOTS, 'shots/4.png': PNG },
    edit: order(JPEG, OTHER),
    changed: ['shots/1 a.png is deleted', 'shots/4.png is deleted'],
  },
  {
    name: 'the title, which is in an info.json elsewhere',
    files: {
      'modportal.yml': 'info: src/info.json # there\nfrom_info: [title]\n',
      'src/info.json': '{"name": "big-mod", "version": "1.0.0",\r\n  "title" : "Old"}\r\n',
    },
    edit: { title: 'New "one"' },
    changed: ['src/info.json: -  "title" : "Old"}\r', 'src/info.json: +  "title" : "New \\"one\\""}\r'],
  },
  {
    name: 'what is not declared stays undeclared',
    files: { 'modportal.yml': 'mod: big-mod\ntitle: Old\n' },
    edit: { summary: 'New', faq: 'New' },
    changed: [],
  },
  {
    name: 'with `all`, what is not declared is added',
    files: { 'modportal.yml': 'mod: big-mod # mine\ntitle: Old' },
    edit: { summary: 'New', faq: 'New' },
    options: { all: true },
    changed: [
      'modportal.yml: +summary: New',
      'modportal.yml: +faq: portal/faq.md',
      'modportal.yml: +license: default_mit',
      'portal/faq.md is new',
    ],
  },
  {
    name: 'a description that the files clear gets a file',
    files: { 'modportal.yml': 'mod: big-mod\ndescription: "" # none yet\n' },
    edit: { description: 'Hello' },
    changed: [
      'modportal.yml: -description: "" # none yet',
      'modportal.yml: +description: "portal/description.md" # none yet',
      'portal/description.md is new',
    ],
  },
  {
    name: 'a FAQ that the files clear gets a file, in the form that it needs',
    files: { 'modportal.yml': "mod: big-mod\r\nfaq: ''\r\n" },
    edit: { faq: 'See [that](that.md).' },
    changed: [
      "modportal.yml: -faq: ''\r",
      "modportal.yml: +faq: 'portal/faq.md'\r",
      'modportal.yml: +markdown:\r',
      'modportal.yml: +  verbatim: true # otherwise publishing would change a text of the page\r',
      'portal/faq.md is new',
    ],
  },
  {
    name: 'the file of a text that the files clear is still there',
    files: { 'modportal.yml': 'mod: big-mod\nfaq: ""\n', 'portal/faq.md': 'Why?\n' },
    edit: { faq: 'When?' },
    changed: [
      'modportal.yml: -faq: ""',
      'modportal.yml: +faq: "portal/faq.md"',
      'portal/faq.md: -Why?',
      'portal/faq.md: +When?',
    ],
  },
  {
    name: 'one of two mods in a repository',
    files: {
      'modportal.yml': 'mod: big-mod\ntitle: Old # big\n',
      'small/modportal.yml': 'mod: small-mod\ntitle: Old # small\n',
    },
    edit: { title: 'New' },
    changed: ['modportal.yml: -title: Old # big', 'modportal.yml: +title: New # big'],
  },
  {
    name: 'the same value in two places',
    files: {
      'modportal.yml': "mod: big-mod\ntitle: 'Old' # one\ndescription: a.md\n",
      'a.md': '---\r\ntitle: "Old" # two\r\n---\r\nText\r\n',
    },
    edit: { title: 'New' },
    changed: [
      'a.md: -title: "Old" # two\r',
      'a.md: +title: "New" # two\r',
      "modportal.yml: -title: 'Old' # one",
      "modportal.yml: +title: 'New' # one",
    ],
  },
  {
    name: 'a title, beside a verbatim text that begins like front matter',
    files: VERBATIM,
    edit: { title: 'New' },
    changed: ['modportal.yml: -title: Old', 'modportal.yml: +title: New'],
  },
  {
    name: 'a verbatim text that begins like front matter is cleared',
    files: VERBATIM,
    edit: { description: '' },
    changed: ['modportal.yml: -description: a.md', 'modportal.yml: +description: ""'],
  },
  {
    name: 'a word of a text that has a byte order mark, CRLF and a title',
    files: {
      'modportal.yml': 'mod: big-mod\ntitle: Big Mod\ndescription: a.md\n',
      'a.md': '\uFEFF---\r\nsummary: Old\r\n---\r\n# Big Mod\r\n\r\nOne two.\r\nThree.\r\n',
    },
    edit: { description: 'One two.\nFour.' },
    changed: ['a.md: -Three.\r', 'a.md: +Four.\r'],
  },
];

test('a listed image moves with its comment', async () => {
  const files = "- shots/1 a.png # one\n    - 'shots/2 b.jpg' # two\n    - shots/3 c.png";
  const config = (list: string) => `mod: big-mod\nimages:\n  files:\n    ${list}\n  prune: true\n`;
  const root = repository({});
  await pullAfter(
    {
      name: '',
      files: { 'modportal.yml': config(files), ...SHOTS },
      edit: order(JPEG, PNG, OTHER),
      changed: [],
    },
    root,
  );
  expect(filesOf(root)['modportal.yml']).toBe(
    config("- 'shots/2 b.jpg' # two\n    - shots/1 a.png # one\n    - shots/3 c.png"),
  );
});

/** The lines of each file that differ, as `file: -old` and `file: +new`. */
function changedLines(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((file) => {
    const [old, now] = [before[file], after[file]];
    if (old === undefined) return `${file} is new`;
    if (now === undefined) return `${file} is deleted`;
    const [oldLines, newLines] = [old.split('\n'), now.split('\n')];
    return [
      ...oldLines.filter((line) => !newLines.includes(line)).map((line) => `${file}: -${line}`),
      ...newLines.filter((line) => !oldLines.includes(line)).map((line) => `${file}: +${line}`),
    ];
  });
}

/** Publishes the files, changes the page, pulls. */
async function pullAfter({ files, edit, options }: Row, root: string): Promise<string[]> {
  for (const [file, content] of Object.entries(files)) write(root, file, content);
  commitAll(root);
  const page = await load(root);
  if (page === undefined) throw new Error('an error in the files');
  const live = published(page, NEW_PAGE);
  const changed = typeof edit === 'function' ? edit(live) : { ...live, fields: { ...live.fields, ...edit } };
  const before = filesOf(root);
  const pulled = await pullFrom(changed, BYTES, root, options);
  expect(pulled.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(partsOf(await planOf(root, changed))).toEqual([]);
  return changedLines(before, filesOf(root));
}

describe('after a change in the web form', () => {
  test.each(rows)('$name', async (row) => {
    expect(await pullAfter(row, repository({}))).toEqual(row.changed);
  });

  test('a description that is a symbolic link', async () => {
    const root = repository({ 'docs/real.md': 'Old words.\n' });
    symlinkSync('docs/real.md', path.join(root, 'link.md'));
    const files = { 'modportal.yml': 'mod: big-mod\ndescription: link.md\n' };
    const edit = { description: 'New words.' };
    const changed = await pullAfter({ name: '', files, edit, changed: [] }, root);
    expect(changed).toEqual(['docs/real.md: -Old words.', 'docs/real.md: +New words.']);
    expect(lstatSync(path.join(root, 'link.md')).isSymbolicLink()).toBe(true);
  });
});
