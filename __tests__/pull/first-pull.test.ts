import { readFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, describe, expect, test } from '@jest/globals';

import { seedFromFull, startPortal, type EmulatedPortal, type ModSeed } from '../../emulator/index.js';
import { filesOf, pullHere } from '../support/pulling.js';
import { actHere, removeRepositories, repository } from '../support/repository.js';
import { sampleJpeg, samplePng } from '../support/sample-images.js';

let portal: EmulatedPortal;
afterEach(async () => {
  removeRepositories();
  await portal.close();
});

async function portalWith(seed: Partial<ModSeed>): Promise<void> {
  portal = await startPortal({ mods: [{ name: 'big-mod', ...seed }] });
}

test('a whole page becomes files', async () => {
  await portalWith({
    title: 'Big Mod',
    summary: 'One line: about it.',
    description: 'It does **much**.\r\n\r\nA lot.',
    faq: 'Why?\n\nBecause.',
    category: 'content',
    tags: ['trains', 'logistics'],
    license: 'default_gnugplv3',
    homepage: 'https://example.org',
    source_url: 'https://github.com/octo/big-mod',
    images: [samplePng(1), sampleJpeg('a')],
  });
  const root = repository({});
  const pulled = await pullHere(root, portal);
  expect(pulled).toMatchObject({ result: 'pulled', failures: [], problems: [], isFirst: true });
  const files = filesOf(root);
  expect(Object.keys(files)).toEqual([
    'modportal.yml',
    'portal/description.md',
    'portal/faq.md',
    'portal/images/01.png',
    'portal/images/02.jpg',
  ]);
  expect(files['modportal.yml']).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/modportal-sync/v1/modportal.schema.json
    # The mod's page on the mod portal. A key that is not here is never changed there.
    mod: big-mod
    title: Big Mod
    summary: "One line: about it."
    description: portal/description.md
    faq: portal/faq.md
    category: content
    tags: [logistics, trains]
    license: default_gnugplv3
    homepage: https://example.org
    source_url: https://github.com/octo/big-mod
    images:
      folder: portal/images
      prune: true # an image that you remove from the folder is removed from the page
    "
  `);
  expect(files['portal/description.md']).toBe('It does **much**.\n\nA lot.\n');
  const planned = await actHere(root, portal, { 'dry-run': 'true' });
  expect(planned.outputs.result).toBe('unchanged');
  expect(await pullHere(root, portal)).toMatchObject({ result: 'unchanged', changedFiles: [] });
});

const AUTO = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../fixtures/full-AutoDeconstruct.json'), 'utf8'),
) as object;

const shapes: readonly [string, Partial<ModSeed>][] = [
  ['a heading first', { description: '# Welcome\n\nText' }],
  ['the title first', { title: 'Big Mod', description: '# Big Mod\n\nText' }],
  ['only a heading', { description: '# Big Mod' }],
  ['--- first', { description: '---\ntitle: x\n---\n\nText' }],
  ['a rule first', { description: '---\n\nText' }],
  ['a relative link', { description: 'See [this](docs/a.md) and [that](/b.md).' }],
  ['a relative image', { description: 'See <img src="shots/a.png"> here.' }],
  [
    'exclusion markers',
    { description: 'A\n\n<!-- modportal:exclude-start -->\nB\n<!-- modportal:exclude-end -->\n\nC' },
  ],
  ['an unmatched marker', { description: 'A\n\n<!-- modportal:exclude-start -->\nB' }],
  ['a FAQ of blanks', { faq: ' \n ' }],
  ['a homepage that is no address', { homepage: 'my page' }],
  ['a long summary', { summary: 'x'.repeat(501) }],
  ['a long title', { title: 'x'.repeat(251) }],
  ['an unknown category', { category: 'wonders' }],
  ['an unknown licence', { license: { id: 'strange', name: 's', title: 's', description: '', url: '' } }],
  [
    'a custom licence',
    { license: { id: 'custom_0123456789abcdef01234567', name: 's', title: 's', description: '', url: '' } },
  ],
  ['deprecated', { deprecated: true }],
  ['CRLF', { description: 'A\r\nB\r\n\r\nC', summary: 'A\r\nB' }],
  ['emoji and CJK', { title: '大模组 🚂', description: '你好 🚂\n' }],
  ['a byte order mark', { description: '\uFEFFText' }],
  ['a lone surrogate', { description: 'A \ud800 B', summary: 'a \ud800' }],
  ['an image on another host', { description: '![a](https://example.org/a.png)' }],
  ['a YAML-breaking title', { title: '"} # [x: *y &z' }],
  ['an ESC', { summary: 'a \u001b[31m b', description: 'a \u001b[31m b' }],
  ['an unknown tag', { tags: ['wonders', 'Trains'] }],
  ['no images', { images: [] }],
  ['thirty images', { images: Array.from({ length: 30 }, (_, index) => samplePng(index)) }],
];

describe('publishing the files of a first pull changes nothing', () => {
  test.each(shapes)('%s', async (_, seed) => {
    await portalWith(seed);
    const root = repository({});
    const before = portal.mod('big-mod');
    const pulled = await pullHere(root, portal);
    expect(pulled).toMatchObject({ result: 'pulled', failures: [] });
    const published = await actHere(root, portal);
    expect([published.exitCode, published.outputs.result]).toEqual([0, 'unchanged']);
    expect({ ...portal.mod('big-mod'), updated_at: '' }).toEqual({ ...before, updated_at: '' });
    const files = filesOf(root);
    expect(await pullHere(root, portal)).toMatchObject({ result: 'unchanged' });
    expect(filesOf(root)).toEqual(files);
  });

  test('the page of a real mod', async () => {
    portal = await startPortal({ mods: [{ ...seedFromFull(AUTO), images: [] }] });
    const root = repository({});
    const pulled = await pullHere(root, portal, { mod: 'AutoDeconstruct' });
    expect(pulled).toMatchObject({ result: 'pulled', failures: [], problems: [] });
    const published = await actHere(root, portal);
    expect(published.outputs.result).toBe('unchanged');
    expect(filesOf(root)).toMatchInlineSnapshot(`
      {
        "modportal.yml": "# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/modportal-sync/v1/modportal.schema.json
      # The mod's page on the mod portal. A key that is not here is never changed there.
      mod: AutoDeconstruct
      title: Auto Deconstruct
      summary: This mod marks drills that have no more resources to mine for deconstruction.
      description: portal/description.md
      category: utilities
      tags: [mining]
      license: default_mit
      source_url: https://github.com/softmix/AutoDeconstruct
      markdown:
        strip_title: false # the page itself begins with a heading
      ",
        "portal/description.md": "# Auto Deconstruct

      Automatically marks your mining drills for deconstruction when they run out of resources to mine, send spent miners and their modules back to base instead of leaving them idling in the field.
      Optionally removes the chest that the drill is outputting to (enabled by default).

      [Changelog](https://mods.factorio.com/mod/AutoDeconstruct/changelog)

      For older versions and associated changelog, visit [the forum thread](https://forums.factorio.com/viewtopic.php?f=92&t=17566)
      ",
      }
    `);
  });
});

test('a folder with the info.json of another mod is left alone', async () => {
  await portalWith({});
  const root = repository({ 'info.json': '{"name":"other-mod"}' });
  expect(await pullHere(root, portal)).toMatchObject({
    result: 'failed',
    problems: [
      {
        message: 'this is the folder of other-mod, not of big-mod',
        hint: 'pull into another folder: at a terminal with `--folder`, in a workflow with `config`',
        place: { file: 'info.json' },
      },
    ],
  });
  expect(Object.keys(filesOf(root))).toEqual(['info.json']);
});
