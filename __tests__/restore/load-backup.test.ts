import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import type { Page } from '../../src/model/page.js';
import { Problems } from '../../src/model/problem.js';
import { loadBackup } from '../../src/restore/load-backup.js';
import { newFolder, removeFolders } from '../support/restoring.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';

const PORTAL = 'https://mods.example.org/';
const [A, B] = [samplePng(1), sampleJpeg('b')];
const [idA, idB] = [A, B].map((bytes) => createHash('sha1').update(bytes).digest('hex')) as [string, string];
const image = (id: string) => ({ id, url: `https://assets.example.org/${id}.png`, thumbnail: '' });

const PAGE = {
  name: 'big-mod',
  title: 'Big Mod',
  summary: '',
  category: 'tweaks',
  homepage: '',
  tags: ['trains'],
  license: { id: 'default_mit' },
  description: `![a](${image(idA).url})`,
  images: [image(idA), image(idB)],
};
const CONTENT = {
  version: 1,
  portal: PORTAL,
  created: '2026-01-31T12:00:00.000Z',
  pages: [PAGE],
  files: { [idA]: `b.json.images/${idA}.png`, [idB]: `b.json.images/${idB}.jpg` },
};

let folder: string;
let file: string;
beforeEach(() => {
  folder = newFolder();
  file = path.join(folder, 'b.json');
  save(`b.json.images/${idA}.png`, A);
  save(`b.json.images/${idB}.jpg`, B);
});
afterAll(removeFolders);

function save(name: string, bytes: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), bytes);
}

/** @param content the text of the file, or its value */
function load(content: unknown, skipLost = false): { pages: readonly Page[]; problems: string[] } {
  save(
    'b.json',
    content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content),
  );
  return loadFile(file, skipLost);
}

function loadFile(name: string, skipLost = false): { pages: readonly Page[]; problems: string[] } {
  const problems = new Problems();
  const pages = loadBackup(name, { portalUrl: new URL(PORTAL), skipLost }, problems);
  return {
    pages,
    problems: problems.inOrder().map(({ severity, message, hint = '', place }) => {
      expect(place).toEqual({ file: name });
      return `${severity}: ${message} (${hint})`;
    }),
  };
}

test('a backup becomes the pages that the portal had', () => {
  const { pages, problems } = load(CONTENT);
  expect(problems).toEqual([]);
  const saved = (bytes: Buffer, id: string, extension: string, type: string) => ({
    name: `${id}.${extension}`,
    file: `${file}.images/${id}.${extension}`,
    absolutePath: `${file}.images/${id}.${extension}`,
    sha1: id,
    bytes: bytes.length,
    type,
    copies: [],
  });
  expect(pages).toEqual([
    {
      mod: 'big-mod',
      config: file,
      fields: {
        title: 'Big Mod',
        summary: '',
        description: [PAGE.description],
        faq: [''],
        category: 'tweaks',
        tags: ['trains'],
        license: 'default_mit',
        homepage: '',
        source_url: '',
        deprecated: false,
      },
      restoration: {
        images: [
          { id: idA, url: image(idA).url, file: saved(A, idA, 'png', 'image/png') },
          { id: idB, url: image(idB).url, file: saved(B, idB, 'jpg', 'image/jpeg') },
        ],
        skipLost: false,
      },
      places: {},
    },
  ]);
});

test.each(['title', 'summary', 'category', 'license', 'homepage'])(
  'a missing `%s` is left alone, because the portal never leaves it out',
  (field) => {
    const { pages, problems } = load({ ...CONTENT, pages: [{ ...PAGE, [field]: undefined }] });
    expect(problems).toEqual([
      `warning: the backup does not have the \`${field}\` of big-mod, so it is left alone ()`,
    ]);
    expect(pages[0]?.fields).not.toHaveProperty(field);
    expect(Object.keys(pages[0]?.fields ?? {})).toHaveLength(9);
  },
);

test('a missing key means an empty value where the portal leaves those out', () => {
  const { pages, problems } = load({
    ...CONTENT,
    pages: [{ ...PAGE, description: undefined, tags: undefined }],
  });
  expect(problems).toEqual([]);
  expect(pages[0]?.fields).toMatchObject({ description: [''], tags: [], faq: [''], deprecated: false });
});

test('a value of an unexpected form is left alone, with a warning', () => {
  const { pages, problems } = load({ ...CONTENT, pages: [{ ...PAGE, homepage: 1, images: 'none' }] });
  expect(problems).toEqual([
    'warning: the backup does not have the `homepage` of big-mod, so it is left alone ()',
    'warning: the backup does not have the `images` of big-mod, so it is left alone ()',
  ]);
  expect(pages[0]?.fields).toMatchObject({ title: 'Big Mod', source_url: '' });
  expect(pages[0]?.fields).not.toHaveProperty('homepage');
  expect(pages[0]?.restoration).toEqual({ skipLost: false });
});

test('the folder of the images is found beside the file, wherever that is', () => {
  save('b.json', JSON.stringify(CONTENT));
  const relative = path.relative(process.cwd(), file);
  expect(loadFile(relative).pages).toHaveLength(1);
  const link = path.join(newFolder(), 'link.json');
  symlinkSync(file, link);
  expect(loadFile(link).pages).toHaveLength(1);
});

test.each([
  ['a byte order mark', `\uFEFF${JSON.stringify(CONTENT)}`],
  ['unknown keys', { ...CONTENT, more: { deep: [] } }],
  [
    'pages of several mods',
    {
      ...CONTENT,
      pages: [
        { ...PAGE, name: 'a' },
        { ...PAGE, name: 'Old mod' },
      ],
    },
  ],
  ['the portal without its slash', { ...CONTENT, portal: PORTAL.slice(0, -1) }],
  ['no saved images', { ...CONTENT, files: {} }],
  ['an image that no page has', { ...CONTENT, pages: [{ ...PAGE, images: [] }] }],
])('a backup may have %s', (_, content) => {
  const { pages, problems } = load(content);
  expect(problems).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
});

describe('a file that is not a backup is one error with a hint', () => {
  const AS_WRITTEN = '(use the JSON file as modportal-sync wrote it)';
  const NAME = '"pages.0.name" must be the internal name of a mod';
  const proto = JSON.stringify(CONTENT).replace(`"${idA}":`, '"__proto__":');
  const rows: [string, unknown, string][] = [
    [
      'no text',
      '',
      'the file is not JSON, so it is not a whole backup (write the path of the JSON file of the backup; if it is that file, download it again)',
    ],
    [
      'half a backup',
      JSON.stringify(CONTENT).slice(0, 400),
      'the file is not JSON, so it is not a whole backup (write the path of the JSON file of the backup; if it is that file, download it again)',
    ],
    [
      'a web page',
      '<!doctype html>',
      'the file is not JSON, so it is not a whole backup (write the path of the JSON file of the backup; if it is that file, download it again)',
    ],
    [
      'bytes',
      samplePng(1),
      'the file is not JSON, so it is not a whole backup (write the path of the JSON file of the backup; if it is that file, download it again)',
    ],
    [
      'a zip',
      Buffer.from('PK\x03\x04...'),
      'this is a zip file (unpack it, and restore the JSON file in it)',
    ],
    ['null', 'null', `this is not a backup: "the file" must be a JSON object ${AS_WRITTEN}`],
    ['a list', [], `this is not a backup: "version" is missing ${AS_WRITTEN}`],
    [
      'another version',
      { ...CONTENT, version: 2 },
      'this backup has format version 2, but only version 1 is supported (restore it with the version of modportal-sync that wrote it, or a newer one)',
    ],
    [
      'a version in words',
      { ...CONTENT, version: 'one' },
      `this is not a backup: "version" must be 1 ${AS_WRITTEN}`,
    ],
    [
      'no version',
      { ...CONTENT, version: undefined },
      `this is not a backup: "version" is missing ${AS_WRITTEN}`,
    ],
    [
      'no portal',
      { ...CONTENT, portal: undefined },
      `this is not a backup: "portal" is missing ${AS_WRITTEN}`,
    ],
    [
      'a portal that is a number',
      { ...CONTENT, portal: 1 },
      `this is not a backup: "portal" must be a web address ${AS_WRITTEN}`,
    ],
    [
      'a time that is none',
      { ...CONTENT, created: 'now' },
      `this is not a backup: "created" must be a time, such as 2026-01-31T12:00:00.000Z ${AS_WRITTEN}`,
    ],
    ['no pages', { ...CONTENT, pages: [] }, `this is not a backup: "pages" has no page ${AS_WRITTEN}`],
    [
      'pages that are an object',
      { ...CONTENT, pages: {} },
      `this is not a backup: "pages" must be a list of pages ${AS_WRITTEN}`,
    ],
    [
      'a page that is a list',
      { ...CONTENT, pages: [[]] },
      `this is not a backup: "pages.0" must be the portal's response for a mod ${AS_WRITTEN}`,
    ],
    ['a page without a name', { ...CONTENT, pages: [{}] }, `this is not a backup: ${NAME} ${AS_WRITTEN}`],
    [
      'a name that is an address',
      { ...CONTENT, pages: [{ ...PAGE, name: '../../v2' }] },
      `this is not a backup: ${NAME} ${AS_WRITTEN}`,
    ],
    [
      'a name of two dots',
      { ...CONTENT, pages: [{ ...PAGE, name: '..' }] },
      `this is not a backup: ${NAME} ${AS_WRITTEN}`,
    ],
    [
      'a name with a control character',
      { ...CONTENT, pages: [{ ...PAGE, name: 'a\u001b[2J' }] },
      `this is not a backup: ${NAME} ${AS_WRITTEN}`,
    ],
    [
      'a name with half a character',
      { ...CONTENT, pages: [{ ...PAGE, name: 'a\ud800' }] },
      `this is not a backup: ${NAME} ${AS_WRITTEN}`,
    ],
    [
      'two pages of a mod',
      { ...CONTENT, pages: [PAGE, PAGE] },
      `this is not a backup: it has two pages of "big-mod" ${AS_WRITTEN}`,
    ],
    ['no files', { ...CONTENT, files: undefined }, `this is not a backup: "files" is missing ${AS_WRITTEN}`],
    [
      'files that are text',
      { ...CONTENT, files: 'a' },
      `this is not a backup: "files" must be a JSON object ${AS_WRITTEN}`,
    ],
    [
      'a path that is a number',
      { ...CONTENT, files: { [idA]: 1 } },
      `this is not a backup: "files.${idA}" must be the path of a saved image ${AS_WRITTEN}`,
    ],
    [
      'a key with control characters',
      { ...CONTENT, files: { '\u001b[2J\na': 1 } },
      `this is not a backup: "files.\\u001b[2J\\na" must be the path of a saved image ${AS_WRITTEN}`,
    ],
    [
      'a SHA1 that is a list',
      { ...CONTENT, served: { [idA]: [] } },
      `this is not a backup: "served.${idA}" must be a SHA1 ${AS_WRITTEN}`,
    ],
    [
      'the page of another portal',
      { ...CONTENT, portal: 'https://evil.example/\u202e' },
      'this is a backup of another portal: "https://evil.example/\\u202e", not https://mods.example.org/ (set --portal-url to the portal of the backup, if you trust it with your key)',
    ],
    [
      'a portal that is no address',
      { ...CONTENT, portal: 'mods' },
      'this is a backup of another portal: "mods", not https://mods.example.org/ (set --portal-url to the portal of the backup, if you trust it with your key)',
    ],
    [
      'the prototype as its version',
      '{"__proto__":{"version":1}}',
      `this is not a backup: "version" is missing ${AS_WRITTEN}`,
    ],
  ];
  test.each(rows)('%s', (_, content, problem) => {
    expect(load(content)).toEqual({ pages: [], problems: [`error: ${problem}`] });
    expect(load(content, true)).toEqual({ pages: [], problems: [`error: ${problem}`] });
  });

  test('a missing file', () => {
    expect(loadFile(path.join(folder, 'missing.json')).problems).toEqual([
      'error: there is no such file (write the path of the JSON file of the backup)',
    ]);
  });

  test('a folder', () => {
    expect(loadFile(folder).problems).toEqual([
      'error: this is a folder (write the path of the JSON file of the backup)',
    ]);
  });

  test('a file that cannot be read', () => {
    symlinkSync('b.json', file);
    expect(loadFile(file).problems).toEqual([
      expect.stringMatching(/^error: the file cannot be read: ELOOP.* \(check its permissions\)$/),
    ]);
  });

  test('a file that is too large to be read', () => {
    save('b.json', '{');
    truncateSync(file, 32 * 1024 * 1024 + 1);
    expect(loadFile(file).problems).toEqual([
      `error: the file is larger than 32 MiB, so it is not a backup ${AS_WRITTEN}`,
    ]);
  });

  test('a pipe, which does not block', () => {
    execFileSync('mkfifo', [file]);
    expect(loadFile(file).problems).toEqual([`error: this is not a regular file ${AS_WRITTEN}`]);
  });

  test('the prototype as the id of an image is ignored', () => {
    const { pages, problems } = load(proto);
    expect(problems).toEqual([]);
    expect(pages[0]?.restoration?.images?.map(({ file }) => file?.sha1)).toEqual([undefined, idB]);
    expect({}).not.toHaveProperty('0');
  });
});

describe('a path of a saved image that does not lead into the folder of the images', () => {
  test.each([
    '/etc/passwd',
    '../b.json.images/a.png',
    'b.json.images/../../a.png',
    'b.json.images/..',
    'b.json.images/sub/a.png',
    'b.json.images/.hidden',
    '.images/a.png',
    '../.images/a.png',
    'b.json.images\\a.png',
    'b.json.images/a\0.png',
    'b.json.images/',
    'private.png',
    '',
    'C:\\a.images\\a.png',
  ])('%j is an error, also without the lost images', (written) => {
    const content = { ...CONTENT, files: { [idA]: written } };
    const shown = JSON.stringify(written).replaceAll('\\\\', '\\');
    const problem = `error: this is not a backup: the path ${shown} does not lead into the folder of its images (do not restore it: modportal-sync does not write such a path)`;
    expect(load(content)).toEqual({ pages: [], problems: [problem] });
    expect(load(content, true)).toEqual({ pages: [], problems: [problem] });
  });
});

describe('a saved image that cannot be used', () => {
  const other = (bytes: string | Uint8Array) => () => {
    save(`b.json.images/${idA}.png`, bytes);
  };
  const link = (target: string) => () => {
    execFileSync('rm', [`${file}.images/${idA}.png`]);
    symlinkSync(target, `${file}.images/${idA}.png`);
  };
  const rows: [string, () => void, string][] = [
    ['missing', () => execFileSync('rm', [`${file}.images/${idA}.png`]), 'missing'],
    ['a link to a file', link('/etc/passwd'), 'behind a symbolic link'],
    ['a link to its own bytes', link(`${idB}.jpg`), 'behind a symbolic link'],
    ['a link to nothing', link('nothing'), 'missing'],
    ['a link to itself', link(`${idA}.png`), 'unreadable (ELOOP)'],
    [
      'a pipe',
      () => execFileSync('sh', ['-c', `rm ${file}.images/${idA}.png; mkfifo ${file}.images/${idA}.png`]),
      'not a regular file',
    ],
    [
      'a folder',
      () => execFileSync('sh', ['-c', `rm ${file}.images/${idA}.png; mkdir ${file}.images/${idA}.png`]),
      'not a regular file',
    ],
    [
      'very large',
      () => {
        truncateSync(`${file}.images/${idA}.png`, 65 * 1024 * 1024);
      },
      'larger than 64 MiB',
    ],
    ['empty', other(''), 'neither PNG nor JPEG, the only types that the portal is known to accept'],
    [
      'a web page',
      other('<html>'),
      'neither PNG nor JPEG, the only types that the portal is known to accept',
    ],
    [
      'a GIF',
      other('GIF89a, and more of it'),
      'neither PNG nor JPEG, the only types that the portal is known to accept',
    ],
    ['another image', other(B), 'damaged: the SHA1 is not the one in the backup'],
    ['cut off', other(A.subarray(0, 40)), 'damaged: the SHA1 is not the one in the backup'],
  ];
  test.each(rows)('%s', (_, spoil, reason) => {
    spoil();
    const is = `1 saved image is ${reason}: b.json.images/${idA}.png`;
    expect(load(CONTENT)).toEqual({
      pages: [],
      problems: [
        `error: ${is} (put the folder of the images into ${folder} as modportal-sync wrote it, or use --without-lost-images to restore everything else)`,
      ],
    });
    const { pages, problems } = load(CONTENT, true);
    expect(problems).toEqual([`warning: ${is}; it can be restored only if it is still live ()`]);
    expect(pages[0]?.restoration?.images?.map(({ file }) => file?.sha1)).toEqual([undefined, idB]);
  });

  test('a folder that is a link', () => {
    execFileSync('mv', [`${file}.images`, path.join(folder, 'else')]);
    symlinkSync('else', `${file}.images`);
    expect(load(CONTENT).problems).toEqual([
      expect.stringMatching(/^error: 2 saved images are behind a symbolic link: b\.json\.images/),
    ]);
  });

  test('many of them are one error', () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [at, `x.images/${at}.png`]));
    expect(load({ ...CONTENT, files }).problems).toEqual([
      expect.stringMatching(
        /^error: 9 saved images are missing: x\.images\/0\.png, .*x\.images\/4\.png and 4 more \(/,
      ),
    ]);
    expect(load({ ...CONTENT, files }, true).problems).toEqual([
      expect.stringMatching(/ and 4 more; they can be restored only if they are still live \(\)$/),
    ]);
  });
});

describe('an image whose served bytes differ from those uploaded', () => {
  const id = '0123456789abcdef0123456789abcdef01234567';
  const content = (served: string) => ({
    ...CONTENT,
    pages: [{ ...PAGE, description: `![a](${image(id).url})`, images: [image(id)] }],
    files: { [id]: `b.json.images/${idA}.png` },
    served: { [id]: served },
  });

  test('is known by the SHA1 in the backup; the text waits for its new address', () => {
    const { pages, problems } = load(content(idA));
    expect(problems).toEqual([]);
    expect(pages[0]).toMatchObject({
      restoration: { images: [{ id, file: { sha1: idA, portalId: id } }] },
      fields: { description: ['![a](', { sha1: idA }, ')'] },
    });
  });

  test('is found in a text that has several', () => {
    const ids = [id, id.replace('0', '1')] as const;
    const { pages } = load({
      ...CONTENT,
      pages: [{ ...PAGE, faq: ids.map((each) => image(each).url).join(' '), images: ids.map(image) }],
      files: { [ids[0]]: `b.json.images/${idA}.png`, [ids[1]]: `b.json.images/${idB}.jpg` },
      served: { [ids[0]]: idA, [ids[1]]: idB },
    });
    expect(pages[0]?.fields.faq).toEqual(['', { sha1: idA }, ' ', { sha1: idB }, '']);
  });

  test('is damaged if it has neither SHA1', () => {
    expect(load(content(idB)).problems).toEqual([
      expect.stringMatching(/^error: 1 saved image is damaged: the SHA1 is not the one in the backup: /),
    ]);
  });

  test.each([
    ['of an unsafe address', 'javascript:alert(1)'],
    ['without an address', ''],
  ])('%s: the text stays as it is', (_, url) => {
    const {
      pages: [body = PAGE],
      ...rest
    } = content(idA);
    const page = { ...body, description: `![a](${url})`, images: [{ id, url }] };
    expect(load({ ...rest, pages: [page] }).pages[0]?.fields.description).toEqual([page.description]);
  });
});
