import { readFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { idOfColour } from '../support/in-process.js';
import { ACTION, act, actHere, annotations, removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';
import { isThorough } from '../support/thorough.js';

let portal: EmulatedPortal;
beforeEach(async () => {
  portal = await startPortal({ mods: [{ name: 'big-mod' }] });
});
afterEach(async () => {
  expect(portal.clientErrors).toEqual([]);
  await portal.close();
  removeRepositories();
});

const description = () => portal.mod('big-mod').description;
const sent = () => portal.requests.map(({ kind }) => kind);
const address = (colour: number) => `${portal.assetsUrl}/assets/${idOfColour(colour)}.png`;

const README = `---
title: Big Mod
---
# Big Mod

![Cover](portal/images/1.png) [Changes](CHANGELOG.md), [the code](/src) and [below](#install).

<!-- modportal:exclude-start -->
## Developing

[Not even checked](no/such/file.md)
<!-- modportal:exclude-end -->

## Install

<img src="docs/wide.png" alt=""> \`[code](stays.md)\`
`;
const files = {
  'modportal.yml': 'mod: big-mod\ndescription: README.md\nimages: portal/images\n',
  'README.md': README,
  'CHANGELOG.md': '',
  'src/control.lua': '',
  'docs/wide.png': samplePng(3),
  'portal/images/1.png': samplePng(1),
  'portal/images/2.png': samplePng(2),
};

describe('one README for repository and portal', () => {
  test('embedded images are uploaded first and shown by their address; a second run is empty', async () => {
    const root = repository(files);
    expect(await act(root, portal)).toMatchObject({ exitCode: 0, outputs: { result: 'published' } });
    expect(description()).toBe(
      `![Cover](${address(1)}) [Changes](https://github.com/octo/example/blob/HEAD/CHANGELOG.md), ` +
        '[the code](https://github.com/octo/example/tree/HEAD/src) and [below](#install).\n\n\n' +
        '## Install\n\n' +
        '<img src="https://raw.githubusercontent.com/octo/example/HEAD/docs/wide.png" alt=""> `[code](stays.md)`\n',
    );
    expect(sent()).toEqual([
      'full',
      'images/add',
      'upload',
      'edit_details',
      'images/add',
      'upload',
      'full',
      'full',
    ]);

    portal.clearRequests();
    expect((await act(root, portal)).outputs.result).toBe('unchanged');
    expect(sent()).toEqual(['full']);
  });

  test('CRLF on disk makes no difference', async () => {
    await actHere(repository(files), portal);
    const withCrlf = { ...files, 'README.md': README.replaceAll('\n', '\r\n') };
    expect((await actHere(repository(withCrlf), portal)).outputs.result).toBe('unchanged');
  });

  test('an embedded image that the portal has but does not show is restored first, for its address', async () => {
    await portal.close();
    portal = await startPortal({
      removedIdsReturn: true,
      mods: [{ name: 'big-mod', images: [samplePng(1)] }],
    });
    portal.change('big-mod', { images: [] });
    expect((await actHere(repository(files), portal)).exitCode).toBe(0);
    expect(description()).toContain(address(1));
    expect(sent().slice(-4)).toEqual(['images/edit', 'full', 'edit_details', 'full']);
  });

  test('a text whose image cannot be uploaded is held back, and the other fields are written', async () => {
    portal.inject({
      when: { kind: 'upload' },
      what: { type: 'status', status: 400, body: '{"error":"InvalidImageUpload"}' },
    });
    const config = `${files['modportal.yml']}summary: New\n`;
    const result = await actHere(repository({ ...files, 'modportal.yml': config }), portal);
    expect(result.exitCode).toBe(1);
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(/^portal\/images\/1.png could not upload 1.png/),
      expect.stringMatching(
        /^could not set the description of big-mod: the page does not show the embedded images yet/,
      ),
    ]);
    expect(portal.mod('big-mod')).toMatchObject({ summary: 'New', description: '', images: [] });
  });

  test('a second file with the same bytes is shown by the same address', async () => {
    const copies = {
      ...files,
      'portal/images/copy.png': samplePng(1),
      'README.md': '![a](portal/images/copy.png)\n',
    };
    await actHere(repository(copies), portal);
    expect(description()).toBe(`![a](${address(1)})\n`);
  });

  test('one file for description and FAQ reports each problem once', async () => {
    const twice = {
      'modportal.yml': 'mod: big-mod\ndescription: a.md\nfaq: a.md\n',
      'a.md': '[a](gone.md)\n',
    };
    expect(annotations(await actHere(repository(twice), portal), 'error')).toHaveLength(1);
  });

  test('many thousands of dead links are one clear list', async () => {
    const count = isThorough ? 140_000 : 20_000;
    const many = { ...files, 'README.md': '[a](gone.md)\n'.repeat(count) };
    const errors = annotations(await actHere(repository(many), portal), 'error');
    expect(errors).toHaveLength(101);
    expect(errors).toContain(`README.md there are ${count - 100} more problems in this file`);
  });

  test('a dry run shows the address that the image will probably have', async () => {
    const { outputs } = await actHere(repository(files), portal, { 'dry-run': 'true' });
    expect(outputs.plan).toMatch(
      /!\[Cover\]\(https:\/\/assets-mod\.factorio\.com\/assets\/[0-9a-f]{40}\.png\)/,
    );
  });
});

describe('problems', () => {
  const problems = async (markdown: string, step = {}, config = '') => {
    const root = repository({
      ...files,
      'README.md': markdown,
      'modportal.yml': `mod: big-mod\ndescription: README.md\n${config}`,
    });
    return actHere(root, portal, {}, step);
  };

  test('dead links, paths out of the repository and open markers: all named at their places, before any request', async () => {
    const result = await problems(
      '---\ntags: [trains]\n---\n# T\n\n[a](no.md)\n\n> ![b](../out.png)\n\n<!-- modportal:exclude-start -->\n',
    );
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(/^README.md:6:5 no.md is not in the repository/),
      expect.stringMatching(/^README.md:8:8 ..\/out.png leads out of the workspace/),
      expect.stringMatching(/^README.md:10:1 /),
    ]);
    expect(portal.requests).toEqual([]);
  });

  test('a wrong anchor is a warning', async () => {
    const result = await problems('## Install\n\n[a](#instal)\n');
    expect(result.exitCode).toBe(0);
    expect(annotations(result, 'warning')).toEqual([expect.stringMatching(/^README.md:3:5 .*install/)]);
  });

  test('an image of a private repository is a warning', async () => {
    const result = await problems('![a](docs/wide.png)\n', { event: { repository: { private: true } } });
    expect(annotations(result, 'warning')).toEqual([
      expect.stringMatching(/^README.md:1:6 .*private repository/),
    ]);
    expect(result.exitCode).toBe(0);
  });

  test("links into git's own folder are dead", async () => {
    const root = repository({ ...files, 'README.md': '[a](.git/config)\n', '.git/config': '[core]' });
    expect(annotations(await actHere(root, portal), 'error')).toEqual([
      expect.stringMatching(/^README.md:1:5 .git\/config is not in/),
    ]);
  });
});

test.each([
  [
    'a ref of its own',
    'markdown: { ref: v1.0 }\n',
    {},
    'https://github.com/octo/example/blob/v1.0/CHANGELOG.md',
  ],
  [
    'a branch with a slash',
    'markdown: { ref: release/1.0 }\n',
    {},
    'https://github.com/octo/example/blob/release/1.0/CHANGELOG.md',
  ],
  [
    'a server of its own',
    '',
    { GITHUB_SERVER_URL: 'https://git.example.org' },
    'https://git.example.org/octo/example/blob/HEAD/CHANGELOG.md',
  ],
])('links point at %s', async (_, config, env, expected) => {
  const root = repository({
    ...files,
    'modportal.yml': `mod: big-mod\ndescription: README.md\n${config}`,
    'README.md': '[a](CHANGELOG.md)\n',
  });
  await actHere(root, portal, {}, { env });
  expect(description()).toBe(`[a](${expected})\n`);
});

test("the repository's root is the nearest folder with a .git", async () => {
  const root = repository({
    'checkout/.git/HEAD': '',
    'checkout/mods/big/modportal.yml': 'mod: big-mod\ndescription: README.md\nfaq: faq.md\n',
    'checkout/mods/big/README.md': '[a](../../LICENSE) [b](/LICENSE) [c](faq.md)\n',
    'checkout/mods/big/faq.md': 'Why?',
    'checkout/LICENSE': '',
  });
  await actHere(root, portal, { config: 'checkout/mods/big/modportal.yml' });
  const blob = 'https://github.com/octo/example/blob/HEAD';
  expect(description()).toBe(`[a](${blob}/LICENSE) [b](${blob}/LICENSE) [c](${blob}/mods/big/faq.md)\n`);
});

test("this project's own README makes the trip: only its targets change", async () => {
  const readme = readFileSync(path.join(ACTION, 'README.md'), 'utf8');
  const relative = /\]\((?!https:|#)([^)#]+)/g;
  const targets = [...readme.matchAll(relative)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(0);
  const isFolder = (target: string) => path.extname(target) === '' && target !== 'LICENSE';
  const root = repository({
    'modportal.yml': 'mod: big-mod\ndescription: README.md\nmarkdown: { strip_title: false }\n',
    ...Object.fromEntries(targets.map((target) => [isFolder(target) ? `${target}/file` : target, ''])),
    'README.md': readme,
  });
  expect((await act(root, portal)).exitCode).toBe(0);
  const addressOf = (target: string): string => {
    if (target.endsWith('.png')) return `https://raw.githubusercontent.com/octo/example/HEAD/${target}`;
    return `https://github.com/octo/example/${isFolder(target) ? 'tree' : 'blob'}/HEAD/${target}`;
  };
  expect(description()).toBe(readme.replace(relative, (_, target: string) => `](${addressOf(target)}`));
});
