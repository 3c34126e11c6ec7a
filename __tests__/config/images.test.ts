import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import path from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { startPortal } from '../../emulator/index.js';
import { load } from '../support/loading.js';
import { actHere, removeRepositories, repository, write } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

afterAll(removeRepositories);

/** A repository with the files. Each image has its own bytes; a folder's name ends with a slash. */
function withFiles(images: string, files: readonly string[]): string {
  const root = repository({ 'modportal.yml': `mod: big-mod\nimages: ${images}\n` });
  for (const [index, file] of files.entries()) {
    const isImage = /\.(?:png|jpe?g)$/i.test(file);
    write(root, file, isImage ? samplePng(index) : 'text');
  }
  return root;
}

async function choose(images: string, files: readonly string[]) {
  const { pages, problems } = await load(withFiles(images, files));
  return { images: pages[0]?.gallery?.images.map(({ file }) => file) ?? [], problems };
}

const HINT = 'or name the images to publish, as in `images: { files: [shots/*.png] }`';
const ONLY = 'the gallery can show only PNG and JPEG files';

describe('what is left out of the images folder', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'a GIF',
      'shots',
      ['shots/1.png', 'shots/2.gif'],
      [`warning modportal.yml:2:9 \`images\` leaves out 2.gif: ${ONLY} (convert it, ${HINT})`],
    ],
    [
      'other pictures and videos, in one warning, in natural order',
      'shots',
      ['shots/1.png', 'shots/10.webp', 'shots/2.SVG', 'shots/3.mp4', 'shots/a.avif'],
      [
        `warning modportal.yml:2:9 \`images\` leaves out 2.SVG, 3.mp4, 10.webp, a.avif: ${ONLY} (convert them, ${HINT})`,
      ],
    ],
    [
      'many of them',
      'shots',
      ['shots/1.png', ...Array.from({ length: 7 }, (_, at) => `shots/${at + 1}.webm`)],
      [
        `warning modportal.yml:2:9 \`images\` leaves out 1.webm, 2.webm, 3.webm, 4.webm, 5.webm and 2 more: ${ONLY} (convert them, ${HINT})`,
      ],
    ],
    [
      'sources, texts and files of systems',
      'shots',
      [
        'shots/1.png',
        'shots/1.xcf',
        'shots/1.psd',
        'shots/a.txt',
        'shots/README.md',
        'shots/Thumbs.db',
        'shots/.DS_Store',
        'shots/.hidden.gif',
        'shots/._1.png',
        'shots/render.blend',
      ],
      [],
    ],
    [
      'a subfolder with images',
      'shots',
      ['shots/1.png', 'shots/old/1.png', 'shots/texts/a.md', 'shots/.cache/1.png'],
      [
        'warning modportal.yml:2:9 `images` leaves out the images in subfolders: old (put images directly into shots, or name them, as in `images: { files: [shots/**/*.png] }`)',
      ],
    ],
    [
      'a mod, if the images are in the root of the repository',
      '.',
      [
        '1.png',
        'info.lua',
        'README.md',
        'control.lua',
        'data.lua',
        'changelog.txt',
        'LICENSE',
        'graphics/icons/a.png',
        'graphics/a.png',
        'locale/en/a.cfg',
      ],
      [],
    ],
  ])('%s', async (_, images, files, expected) => {
    const { problems, images: chosen } = await choose(images, files);
    expect(problems).toEqual(expected);
    expect(chosen).toEqual([path.posix.join(images, '1.png')]);
  });

  test.each<[string, string[], string]>([
    ['only other pictures', ['shots/1.gif', 'shots/2.webp'], 'convert 1.gif, 2.webp to PNG or JPEG'],
    ['images in a subfolder', ['shots/en/1.png'], 'the images are in a subfolder: write shots/en'],
    [
      'only texts',
      ['shots/a.txt'],
      'add PNG or JPEG files, or remove `images` to leave the gallery unchanged',
    ],
  ])('a folder without images is an error: %s', async (_, files, hint) => {
    expect((await choose('shots', files)).problems).toEqual([
      `error modportal.yml:2:9 \`images\`: "shots" has no PNG or JPEG images (${hint})`,
    ]);
  });

  test('a damaged PNG and a file that only has its name are errors', async () => {
    const root = withFiles('shots', ['shots/1.png', 'shots/2.gif']);
    write(root, 'shots/3.png', samplePng(1).subarray(0, 40));
    write(root, 'shots/4.png', 'RIFF....WEBP');
    expect((await load(root)).problems.filter((problem) => problem.startsWith('error'))).toEqual([
      'error shots/3.png the image is a truncated PNG (export it again)',
      'error shots/4.png the image is a WebP, not a PNG or JPEG (convert it to PNG or JPEG, or leave it out of the gallery)',
    ]);
  });
});

describe('`images.files`', () => {
  const SHOTS = [
    'cover.png',
    'shots/1.png',
    'shots/2.png',
    'shots/10.png',
    'shots/wide/3.jpg',
    'shots/4.PNG',
  ];

  test.each<[string, string, string[]]>([
    ['paths, in their order', '[shots/2.png, cover.png]', ['shots/2.png', 'cover.png']],
    [
      'a path and a glob in natural order',
      '[cover.png, shots/*.png]',
      ['cover.png', 'shots/1.png', 'shots/2.png', 'shots/10.png'],
    ],
    ['two globs', '[shots/*/*.jpg, "shots/{10,2}.*"]', ['shots/wide/3.jpg', 'shots/2.png', 'shots/10.png']],
    ['globs that overlap', '[shots/1*.png, shots/*.png]', ['shots/1.png', 'shots/10.png', 'shots/2.png']],
    [
      'a path after the glob that matches it',
      '[shots/*.png, shots/1.png]',
      ['shots/2.png', 'shots/10.png', 'shots/1.png'],
    ],
    ['a glob of which every file has a path', '[shots/1.png, "shots/[1].png"]', ['shots/1.png']],
    ['any depth', '[shots/**/3.*]', ['shots/wide/3.jpg']],
    ['every file', '[shots/*]', ['shots/1.png', 'shots/2.png', 'shots/4.PNG', 'shots/10.png']],
    ['a detour', '[./shots/../cover.png, ./shots/1*.png]', ['cover.png', 'shots/1.png', 'shots/10.png']],
  ])('%s', async (_, files, expected) => {
    const chosen = await choose(`{ files: ${files} }`, [
      ...SHOTS,
      'shots/notes.txt',
      'node_modules/a/shots/1.png',
    ]);
    expect(chosen).toEqual({ images: expected, problems: [] });
  });

  test('paths are relative to modportal.yml, and reports show them so', async () => {
    const root = repository({
      'mods/[a]/modportal.yml': 'mod: big-mod\nimages: { files: [../shots/*.png, own/1.png] }\n',
      'mods/[a]/own/1.png': samplePng(1),
      'mods/shots/2.png': samplePng(2),
      'shots/3.png': samplePng(3),
    });
    const { pages, problems } = await load(root, ['mods/[[]a]/modportal.yml']);
    expect(problems).toEqual([]);
    expect(pages[0]?.gallery?.images.map(({ name, file }) => `${name} ${file}`)).toEqual([
      '../shots/2.png mods/shots/2.png',
      'own/1.png mods/[a]/own/1.png',
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      'a glob that matches nothing',
      '{ files: [cover.png, none/*.png] }',
      ['2:30 `images.files`: "none/*.png" matches no PNG or JPEG file (paths are relative to modportal.yml)'],
    ],
    [
      'a glob in a folder of another case',
      '{ files: [Shots/1*.png] }',
      [
        '2:19 `images.files`: "Shots/1*.png" matches no PNG or JPEG file (there is no folder Shots; did you mean shots?)',
      ],
    ],
    [
      'a glob in another case',
      '{ files: [shots/1*.PNG] }',
      [
        '2:19 `images.files`: "shots/1*.PNG" matches no PNG or JPEG file (upper and lower case matter: there is shots/1.png)',
      ],
    ],
    [
      'a glob that matches only other files',
      '{ files: ["shots/*.{gif,txt}"] }',
      [
        '2:19 `images.files`: "shots/*.{gif,txt}" matches no PNG or JPEG file (paths are relative to modportal.yml)',
      ],
    ],
    [
      'a misspelt path',
      '{ files: [covr.png] }',
      ['2:19 `images.files`: "covr.png" does not exist (did you mean cover.png?)'],
    ],
    [
      'a path twice',
      '{ files: [cover.png, ./cover.png] }',
      ['2:30 `images.files` contains "./cover.png" twice'],
    ],
    [
      'a folder',
      '{ files: [shots] }',
      ['2:19 `images.files`: "shots" is a folder (write `images: { folder: shots }`, or shots/*.png here)'],
    ],
    [
      'a leading slash',
      '{ files: [/cover.png, /shots/*.png] }',
      [
        '2:19 `images.files`: "/cover.png" is outside the workspace (write cover.png: paths are relative to modportal.yml)',
        '2:31 `images.files`: "/shots/*.png" is outside the workspace (write shots/*.png: paths are relative to modportal.yml)',
      ],
    ],
    [
      'a way out of the workspace',
      '{ files: [../*.png] }',
      ['2:19 `images.files`: "../*.png" is outside the workspace'],
    ],
    [
      'a folder with secrets',
      '{ files: [.git/*.png] }',
      [
        '2:19 `images.files`: ".git/*.png" is inside a .git folder, which may contain credentials (it is never read; use a file that may be public)',
      ],
    ],
    [
      'an empty list',
      '{ files: [] }',
      ['2:18 `images.files` must name at least one file, but is an empty list'],
    ],
    [
      'a folder as well',
      '{ folder: shots, files: [cover.png] }',
      ['2:33 `images.files` cannot be used together with `images.folder`; keep one of them'],
    ],
    [
      '`first` as well',
      '{ files: [shots/*.png], first: [1.png] }',
      [
        '2:40 `images.first` belongs to `images.folder`; the order of `images.files` is the order of the gallery',
      ],
    ],
    ['neither', '{ prune: true }', ['2:9 `images` needs the key `folder` or `files`']],
    [
      'a list without the key',
      '[cover.png]',
      ['2:9 `images` must contain keys with values, but is a list (write `images: { files: [one, two] }`)'],
    ],
  ])('an error: %s', async (_, images, expected) => {
    const { problems } = await choose(images, [...SHOTS, 'shots/1.gif', 'shots/a.txt', '.git/a.png']);
    expect(problems).toEqual(expected.map((each) => `error modportal.yml:${each}`));
  });

  test('a GIF that a glob matches is left out with a warning; one that a path names is an error', async () => {
    const files = ['shots/1.png', 'shots/2.gif'];
    expect(await choose('{ files: [shots/*] }', files)).toEqual({
      images: ['shots/1.png'],
      problems: [
        `warning modportal.yml:2:18 \`images\` leaves out shots/2.gif: ${ONLY} (convert it, ${HINT})`,
      ],
    });
    expect((await choose('{ files: [shots/*, shots/2.gif] }', files)).problems).toEqual([
      'error shots/2.gif the image is not a PNG or JPEG (convert it to PNG or JPEG, or leave it out of the gallery)',
    ]);
  });

  test('symbolic links do not lead a glob out of the workspace', async () => {
    const outside = repository({ 'a.png': samplePng(9) });
    const root = withFiles('{ files: [shots/**/*.png] }', ['shots/1.png', '.git/x.png']);
    symlinkSync(path.join(outside, 'a.png'), path.join(root, 'shots/2.png'));
    symlinkSync(outside, path.join(root, 'shots/linked'));
    symlinkSync(outside, path.join(root, 'shots/5.png'));
    symlinkSync('1.png', path.join(root, 'shots/4.png'));
    symlinkSync('../.git/x.png', path.join(root, 'shots/3.png'));
    expect((await load(root)).problems).toEqual([
      'error shots/2.png the image is outside the workspace',
      'error shots/3.png the image leads to .git/x.png, inside a .git folder, which may contain credentials (it is never read; use a file that may be public)',
      'error shots/5.png the image is outside the workspace',
      'warning shots/4.png the image is identical to shots/1.png, so it is shown only once',
    ]);
  });

  test('they are published in their order, and uploaded under their names without folders', async () => {
    const portal = await startPortal({ mods: [{ name: 'big-mod' }] });
    try {
      const root = withFiles('{ files: [shots/2.png, shots/*.png] }', ['shots/1.png', 'shots/2.png']);
      expect((await actHere(root, portal)).outputs).toMatchObject({ result: 'published' });
      const ids = [samplePng(1), samplePng(0)].map((bytes) => createHash('sha1').update(bytes).digest('hex'));
      expect(portal.mod('big-mod').images.map(({ id }) => id)).toEqual(ids);
      const names = portal.requests.flatMap(({ upload }) => upload?.filename ?? []);
      expect(names.sort()).toEqual(['1.png', '2.png']);
    } finally {
      await portal.close();
    }
  });
});
