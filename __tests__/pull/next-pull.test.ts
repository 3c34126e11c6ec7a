import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { commitAll, filesOf, pullHere } from '../support/pulling.js';
import { actHere, removeRepositories, repository, write } from '../support/repository.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';

const CONFIG = `# The page of my mod.
from_info: [title] # in info.json
summary: >-
  One line about it
  and another one. # not a comment
tags: [logistics, trains] # two
description: README.md
faq: docs/faq.md
category: content

# Pictures
images:
  folder: shots
  prune: true
`;
const README = `---
license: default_mit # as in LICENSE
---
# Big Mod

See [the guide](docs/guide.md) first.

![a picture](shots/1.png)

<!-- modportal:exclude-start -->
Build it with make.
<!-- modportal:exclude-end -->

## How

It works.
`;

let portal: EmulatedPortal;
let root: string;

beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod' }] });
  root = repository({
    'modportal.yml': CONFIG,
    'info.json': '{\n  "name": "big-mod",\n  "title": "Big Mod",\n  "version": "1.0.0"\n}\n',
    'README.md': README,
    'docs/guide.md': 'A guide.\n',
    'docs/faq.md': 'Why?\r\n\r\nBecause.\r\n',
    'shots/1.png': samplePng(1),
    'shots/2.png': samplePng(2),
    'shots/cover.png': samplePng(3),
  });
  const published = await actHere(root, portal);
  expect(published.exitCode).toBe(0);
  commitAll(root);
});

afterEach(async () => {
  removeRepositories();
  await portal.close();
});

/** The lines of each file that a pull changes, as `file: -old +new`. */
async function changedLines(): Promise<string[]> {
  const before = filesOf(root);
  const pulled = await pullHere(root, portal);
  expect(pulled.problems).toEqual([]);
  expect(pulled.failures).toEqual([]);
  const after = filesOf(root);
  expect((await actHere(root, portal, { 'dry-run': 'true' })).outputs.result).toBe('unchanged');
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((file) => {
    const [old, now] = [before[file], after[file]];
    if (old === undefined) return [`${file} is new`];
    if (now === undefined) return [`${file} is deleted`];
    const [oldLines, newLines] = [old.split('\n'), now.split('\n')];
    const removed = oldLines.filter((line) => !newLines.includes(line)).map((line) => `${file}: -${line}`);
    const added = newLines.filter((line) => !oldLines.includes(line)).map((line) => `${file}: +${line}`);
    return [...removed, ...added];
  });
}

test('after publishing, nothing changes', async () => {
  const before = filesOf(root);
  expect(await pullHere(root, portal)).toMatchObject({ result: 'unchanged', changedFiles: [], problems: [] });
  expect(filesOf(root)).toEqual(before);
});

describe('a change in the web form', () => {
  test('a word of the summary', async () => {
    portal.change('big-mod', { summary: 'One line about it and another two. # not a comment' });
    expect(await changedLines()).toEqual([
      'modportal.yml: -  and another one. # not a comment',
      'modportal.yml: +  and another two. # not a comment',
    ]);
  });

  test('a tag more', async () => {
    portal.change('big-mod', { tags: ['trains', 'logistics', 'planets'] });
    expect(await changedLines()).toEqual([
      'modportal.yml: -tags: [logistics, trains] # two',
      'modportal.yml: +tags: [logistics, trains, planets] # two',
    ]);
  });

  test('the title, which is in info.json', async () => {
    portal.change('big-mod', { title: 'Big "Mod" 2' });
    expect(await changedLines()).toEqual([
      'info.json: -  "title": "Big Mod",',
      'info.json: +  "title": "Big \\"Mod\\" 2",',
    ]);
  });

  test('the licence, which is in front matter', async () => {
    portal.change('big-mod', { license: 'default_apache2' });
    expect(await changedLines()).toEqual([
      'README.md: -license: default_mit # as in LICENSE',
      'README.md: +license: default_apache2 # as in LICENSE',
    ]);
  });

  test('a word of the description, beside a relative link', async () => {
    const { description } = portal.mod('big-mod');
    portal.change('big-mod', { description: description.replace('first', 'now').replace('works', 'runs') });
    expect(await changedLines()).toEqual([
      'README.md: -See [the guide](docs/guide.md) first.',
      'README.md: -It works.',
      'README.md: +See [the guide](docs/guide.md) now.',
      'README.md: +It runs.',
    ]);
  });

  test('a paragraph before and after the excluded part', async () => {
    const { description } = portal.mod('big-mod');
    portal.change('big-mod', {
      description: description.replace('\n## How', '\nNew one.\n\n## How').replace('See', 'Look.\n\nSee'),
    });
    expect(await changedLines()).toEqual(['README.md: +Look.', 'README.md: +New one.']);
    expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toContain('Build it with make.');
  });

  test('a line of the FAQ, whose file has CRLF', async () => {
    portal.change('big-mod', { faq: 'Why?\r\n\r\nTherefore.\r\n\r\nReally?' });
    expect(await changedLines()).toEqual([
      'docs/faq.md: -Because.\r',
      'docs/faq.md: +Therefore.\r',
      'docs/faq.md: +Really?\r',
    ]);
  });

  test('two images swapped', async () => {
    portal.change('big-mod', (mod) => {
      mod.images = [mod.images[1], mod.images[0], mod.images[2]].filter((image) => image !== undefined);
    });
    expect(await changedLines()).toEqual(['modportal.yml: +  first: [2.png]']);
  });

  test('an image more', async () => {
    portal.addImage('big-mod', samplePng(9));
    expect(await changedLines()).toEqual([
      'modportal.yml: +  first: [1.png, 2.png, cover.png]',
      'shots/03.png is new',
    ]);
  });

  test('an image less', async () => {
    portal.change('big-mod', (mod) => {
      mod.images = mod.images.slice(1);
      mod.description = 'Text';
    });
    const lines = await changedLines();
    expect(lines).toContain('shots/1.png is deleted');
  });

  test('the FAQ cleared', async () => {
    portal.change('big-mod', { faq: '' });
    expect(await changedLines()).toEqual(['modportal.yml: -faq: docs/faq.md', 'modportal.yml: +faq: ""']);
  });

  test('the FAQ cleared, and written again', async () => {
    portal.change('big-mod', { faq: '' });
    await changedLines();
    commitAll(root);
    portal.change('big-mod', { faq: 'Why?\n\nNow I know.' });
    expect(await changedLines()).toEqual([
      'modportal.yml: -faq: ""',
      'modportal.yml: +faq: "portal/faq.md"',
      'portal/faq.md is new',
    ]);
  });

  test('everything at once', async () => {
    portal.change('big-mod', (mod) => {
      mod.title = 'Other';
      mod.summary = 'Something: else';
      mod.description = 'Wholly\n\nnew.';
      mod.faq = 'Wholly new.';
      mod.tags = [];
      mod.images = [];
    });
    portal.addImage('big-mod', samplePng(20));
    await changedLines();
    expect(readFileSync(path.join(root, 'modportal.yml'), 'utf8')).toMatchInlineSnapshot(`
      "# The page of my mod.
      from_info: [title] # in info.json
      summary: >-
        Something: else
      tags: [] # two
      description: README.md
      faq: docs/faq.md
      category: content

      # Pictures
      images:
        folder: shots
        prune: true
      "
    `);
    expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toMatchInlineSnapshot(`
      "---
      license: default_mit # as in LICENSE
      ---
      # Big Mod

      Wholly

      <!-- modportal:exclude-start -->
      Build it with make.
      <!-- modportal:exclude-end -->
      new.
      "
    `);
  });
});

describe('a change that has no place in the files', () => {
  test('the description of a file with front matter is cleared', async () => {
    portal.change('big-mod', { description: '', summary: 'New' });
    const before = filesOf(root);
    const pulled = await pullHere(root, portal);
    expect(pulled).toMatchObject({ result: 'failed', changedFiles: [] });
    expect(pulled.problems).toMatchInlineSnapshot(`
      [
        {
          "hint": "change the file by hand; at a terminal, \`pull --force\` takes the portal's text",
          "message": "the live \`description\` cannot be merged into this file: the description is empty after processing",
          "place": {
            "file": "README.md",
            "line": 6,
          },
          "severity": "error",
        },
      ]
    `);
    expect(filesOf(root)).toEqual(before);
  });

  test('a relative link in the description', async () => {
    const { description } = portal.mod('big-mod');
    portal.change('big-mod', { description: `${description}\n\nSee [that](that.md).` });
    const pulled = await pullHere(root, portal);
    expect(pulled.problems).toMatchInlineSnapshot(`
      [
        {
          "hint": "change the file by hand; at a terminal, \`pull --force\` takes the portal's text",
          "message": "the live \`description\` cannot be merged into this file: that.md is not in the repository",
          "place": {
            "file": "README.md",
            "line": 16,
          },
          "severity": "error",
        },
      ]
    `);
    expect(await pullHere(root, portal, { force: true })).toMatchObject({ result: 'pulled' });
    expect((await actHere(root, portal, { 'dry-run': 'true' })).outputs.result).toBe('unchanged');
  });

  test('an order of images whose list has comments in brackets', async () => {
    const files = '[\n    shots/1.png, # the best\n    shots/2.png, shots/cover.png]';
    write(root, 'modportal.yml', CONFIG.replace('folder: shots', `files: ${files}`));
    commitAll(root);
    portal.change('big-mod', (mod) => {
      mod.images = mod.images.toReversed();
    });
    for (const force of [false, true]) {
      expect(await pullHere(root, portal, { force })).toMatchObject({
        result: 'failed',
        problems: [
          {
            severity: 'error',
            message: 'the live gallery cannot be merged into this file: publishing it would change the page',
            hint: 'change `images` by hand',
            place: { file: 'modportal.yml', line: 13 },
          },
        ],
      });
    }
  });

  test('a value that cannot be declared is left out', async () => {
    portal.change('big-mod', { summary: 'x'.repeat(501), tags: ['trains'] });
    const pulled = await pullHere(root, portal);
    expect(pulled).toMatchObject({ result: 'pulled', changedFiles: ['modportal.yml'] });
    expect(pulled.problems).toMatchInlineSnapshot(`
      [
        {
          "message": "the live \`summary\` is left out: \`summary\` has 501 characters; the portal accepts up to 500",
          "place": {
            "column": 10,
            "file": "modportal.yml",
            "line": 3,
          },
          "severity": "warning",
        },
      ]
    `);
  });
});

describe('uncommitted changes', () => {
  test('stop the pull, with the difference', async () => {
    write(root, 'docs/faq.md', 'Why?\r\n\r\nBecause.\r\n\r\n');
    portal.change('big-mod', { faq: 'Why?\n\nTherefore.' });
    const before = filesOf(root);
    const pulled = await pullHere(root, portal);
    expect(pulled.result).toBe('failed');
    expect(pulled.problems).toMatchObject([{ severity: 'error', place: { file: 'docs/faq.md' } }]);
    expect(pulled.differences.join()).toContain('+Therefore.');
    expect(filesOf(root)).toEqual(before);
    expect(await pullHere(root, portal, { force: true })).toMatchObject({ result: 'pulled' });
  });

  test('of a file that was left behind stop the pull, if a cleared text returns to it', async () => {
    write(root, 'modportal.yml', CONFIG.replace('docs/faq.md', '""'));
    commitAll(root);
    write(root, 'portal/faq.md', 'Mine.\n');
    const before = filesOf(root);
    const pulled = await pullHere(root, portal);
    expect(pulled.problems).toMatchObject([{ severity: 'error', place: { file: 'portal/faq.md' } }]);
    expect(pulled.differences.join()).toContain('-Mine.\n+Why?\n');
    expect(filesOf(root)).toEqual(before);
    expect(await pullHere(root, portal, { force: true })).toMatchObject({
      result: 'pulled',
      changedFiles: ['portal/faq.md', 'modportal.yml'],
      problems: [],
    });
  });

  test('do not stop a pull that leaves the file alone', async () => {
    write(root, 'docs/guide.md', 'Another guide.\n');
    portal.change('big-mod', { faq: 'Why?\n\nTherefore.' });
    expect(await pullHere(root, portal)).toMatchObject({ result: 'pulled' });
  });

  test.each([
    ['is not in Git', ', because this version of it is not in Git', false, {}],
    ['is in Git, with --no-prune', '', true, { prune: false }],
  ])(
    'an image that is no longer on the page and %s is kept, and would be uploaded again',
    async (_, reason, isCommitted, options) => {
      write(root, 'shots/3.png', samplePng(30));
      if (isCommitted) commitAll(root);
      const pulled = await pullHere(root, portal, options);
      expect(pulled).toMatchObject({
        result: 'unchanged',
        problems: [
          {
            severity: 'warning',
            message: `this image is no longer on the page; it is kept${reason}, and publishing will upload it again`,
            hint: 'to keep it off the page, delete the file',
            place: { file: 'shots/3.png' },
          },
        ],
      });
      expect(existsSync(path.join(root, 'shots/3.png'))).toBe(true);
    },
  );
});

test('a text that works in no file is left out with a warning, if no file declares it', async () => {
  write(root, 'modportal.yml', CONFIG.replace('description: README.md\n', ''));
  commitAll(root);
  portal.change('big-mod', { description: 'Half a character: \ud800' });
  expect(await pullHere(root, portal, { all: true })).toMatchObject({
    result: 'pulled',
    problems: [
      { severity: 'warning', message: expect.stringContaining('the live `description` is left out') },
    ],
  });
});

test('a text that works in no file stops the pull, if the files clear it', async () => {
  write(root, 'modportal.yml', CONFIG.replace('docs/faq.md', '""'));
  commitAll(root);
  const before = filesOf(root);
  portal.change('big-mod', { faq: 'Half a character: \ud800' });
  for (const force of [false, true]) {
    expect(await pullHere(root, portal, { force })).toMatchObject({
      result: 'failed',
      problems: [
        {
          severity: 'error',
          message: expect.stringContaining('the live `faq` cannot be merged into this file'),
          hint: 'remove `faq` from modportal.yml to leave it unchanged',
          place: { file: 'modportal.yml', line: 8 },
        },
      ],
    });
    expect(filesOf(root)).toEqual(before);
  }
});

test('a new text does not get a form that would change another text', async () => {
  write(root, 'modportal.yml', CONFIG.replace('faq: docs/faq.md\n', ''));
  commitAll(root);
  portal.change('big-mod', { faq: 'See [that](that.md).', summary: 'New' });
  const pulled = await pullHere(root, portal, { all: true });
  expect(pulled).toMatchObject({
    result: 'pulled',
    changedFiles: ['modportal.yml'],
    problems: [
      {
        severity: 'warning',
        message: 'the live `faq` is left out: that.md is not in the repository',
      },
    ],
  });
});

describe('an image that the portal serves with changed bytes', () => {
  test('is not uploaded again, not even from a description', async () => {
    rmSync(path.join(root, 'shots'), { recursive: true });
    write(root, 'modportal.yml', 'description: README.md\n');
    write(root, 'README.md', 'Text\n');
    portal.change('big-mod', { description: 'Text' });
    const [image] = portal.mod('big-mod').images;
    const served = sampleJpeg('changed');
    portal.serveImage(image?.id ?? '', served);
    commitAll(root);
    const before = portal.requests.length;
    expect(await pullHere(root, portal, { all: true })).toMatchObject({ result: 'pulled', problems: [] });
    expect(filesOf(root)['portal/images/.portal-ids']).toMatch(/^[0-9a-f]{40} {2}[0-9a-f]{40}\n$/);
    expect(before).toBeGreaterThan(0);
    expect((await actHere(root, portal)).outputs).toMatchObject({ result: 'unchanged' });
    expect(await pullHere(root, portal)).toMatchObject({ result: 'unchanged' });
  });
});

test('a folder without Git is never overwritten', async () => {
  rmSync(path.join(root, '.git'), { recursive: true });
  portal.change('big-mod', { faq: 'Why?\n\nTherefore.' });
  expect(await pullHere(root, portal)).toMatchObject({ result: 'failed' });
});
