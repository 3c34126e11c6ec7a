import { readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startPortal, type EmulatedPortal } from '../../emulator/index.js';
import { load } from '../support/loading.js';
import { actHere, annotations, removeRepositories, repository } from '../support/repository.js';

afterAll(removeRepositories);

/** The beginning of each text, and what else identifies it, with the line breaks of the usual files. */
const MIT = readFileSync(path.resolve(import.meta.dirname, '../../LICENSE'), 'utf8');
const GPL = `                    GNU GENERAL PUBLIC LICENSE
                       Version 3, 29 June 2007

 Copyright (C) 2007 Free Software Foundation, Inc. <https://fsf.org/>

                            Preamble

                       TERMS AND CONDITIONS
`;
const LGPL = `                   GNU LESSER GENERAL PUBLIC LICENSE
                       Version 3, 29 June 2007

  This version of the GNU Lesser General Public License incorporates
the terms and conditions of version 3 of the GNU General Public License.

  0. Additional Definitions.
`;
const AGPL = GPL.replace('GNU GENERAL', 'GNU AFFERO GENERAL').replace('29 June', '19 November');
const APACHE = `                                 Apache License
                           Version 2.0, January 2004
                        http://www.apache.org/licenses/

   TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION
`;
const MOZILLA = `Mozilla Public License Version 2.0
==================================

1.1. "Contributor"
    means each individual or legal entity that creates, contributes to
    the creation of, or owns Covered Software.
`;
const UNLICENSE = 'This is free and unencumbered software released into the public domain.\n';

const found = async (files: Readonly<Record<string, string>>, config = 'modportal.yml', declared = '') => {
  const root = repository({ [config]: `mod: big-mod\ntitle: A\n${declared}`, ...files });
  const { pages, problems } = await load(root, [config]);
  expect(problems).toEqual([]);
  const { file, license } = pages[0]?.licenseFile ?? {};
  return file === undefined ? undefined : `${file} ${license}`;
};

describe('the licence of a file is recognised', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['MIT', { LICENSE: MIT }, 'LICENSE default_mit'],
    ['GPL', { 'LICENSE.txt': GPL }, 'LICENSE.txt default_gnugplv3'],
    ['GPL as COPYING', { COPYING: GPL }, 'COPYING default_gnugplv3'],
    [
      'GPL in Markdown',
      { 'licence.md': `# ${GPL.replace(/Version/, '_Version')}` },
      'licence.md default_gnugplv3',
    ],
    ['LGPL', { LICENSE: LGPL }, 'LICENSE default_gnulgplv3'],
    ['LGPL beside the GPL', { COPYING: GPL, 'COPYING.LESSER': LGPL }, 'COPYING.LESSER default_gnulgplv3'],
    ['Apache', { LICENSE: APACHE }, 'LICENSE default_apache2'],
    ['Mozilla', { LICENSE: MOZILLA.replaceAll('\n', '\r\n') }, 'LICENSE default_mozilla2'],
    ['Unlicense', { UNLICENSE }, 'UNLICENSE default_unlicense'],
    ['the AGPL is none of these', { LICENSE: AGPL }, undefined],
    [
      'MIT without its condition is another licence',
      { LICENSE: MIT.replace('this permission notice', '') },
      undefined,
    ],
    [
      'MIT for the code and other terms for the graphics',
      { LICENSE: MIT + 'Graphics: CC BY-NC 4.0. '.repeat(30) },
      undefined,
    ],
    ['two licences in one file', { LICENSE: MIT + UNLICENSE }, undefined],
    ['two licences in two files', { LICENSE: MIT, COPYING: GPL }, undefined],
    ['one licence in two files', { LICENSE: GPL, COPYING: GPL }, 'COPYING default_gnugplv3'],
    ['one that is known beside one that is not', { LICENSE: MIT, 'LICENSE.md': 'CC BY 4.0' }, undefined],
    ['the name of a licence', { LICENSE: 'GPL-3.0-or-later' }, undefined],
    ['an empty file', { LICENSE: '' }, undefined],
    ['a file of another name', { 'LICENSES.md': MIT, 'src/LICENSE': MIT }, undefined],
  ])('%s', async (_, files, expected) => {
    expect(await found(files)).toBe(expected);
  });

  test.each<[string, Record<string, string>, string | undefined]>([
    ['in the root', { LICENSE: GPL }, 'LICENSE default_gnugplv3'],
    [
      'beside modportal.yml, before the root',
      { LICENSE: GPL, 'mods/a/LICENSE': MIT },
      'mods/a/LICENSE default_mit',
    ],
    ['unknown beside modportal.yml', { LICENSE: GPL, 'mods/a/LICENSE': 'Mine' }, undefined],
    ['not above the root of the repository', { LICENSE: GPL, 'mods/a/.git': 'gitdir: x' }, undefined],
  ])('of a mod in a folder: %s', async (_, files, expected) => {
    expect(await found(files, 'mods/a/modportal.yml')).toBe(expected);
  });

  test('not if the licence is declared', async () => {
    expect(await found({ LICENSE: GPL }, 'modportal.yml', 'license: default_mit\n')).toBeUndefined();
  });
});

describe('a licence file that disagrees with the live page', () => {
  let portal: EmulatedPortal;
  beforeAll(async () => {
    portal = await startPortal({ mods: [] });
  });
  afterAll(() => portal.close());

  const CUSTOM = {
    id: 'custom_0123456789abcdef01234567',
    name: 'mine',
    title: 'Mine',
    description: '',
    url: '',
  };
  let count = 0;

  const notices = async (license: string | typeof CUSTOM, text: string, declared = '') => {
    const name = `mod-${(count += 1)}`;
    portal.addMod({ name, title: 'Big Mod', license });
    const root = repository({ 'modportal.yml': `mod: ${name}\ntitle: Big Mod\n${declared}`, LICENSE: text });
    const result = await actHere(root, portal, { 'dry-run': 'true' });
    expect(annotations(result, 'error')).toEqual([]);
    expect(result.outputs['changed-fields']).toBe('');
    return annotations(result, 'notice');
  };

  test('is a notice with the line to add', async () => {
    expect(await notices('default_mit', GPL)).toEqual([
      'modportal.yml:1 the licence on the page is default_mit, but LICENSE has the text of default_gnugplv3 (to publish the licence of the file, add the line `license: default_gnugplv3`)',
    ]);
  });

  test.each<[string, string | typeof CUSTOM, string, string]>([
    ['the same licence', 'default_gnugplv3', GPL, ''],
    ['a custom licence on the page', CUSTOM, GPL, ''],
    ['an unknown text', 'default_mit', AGPL, ''],
    ['a declared licence', 'default_mit', GPL, 'license: default_mit\n'],
  ])('is nothing for %s', async (_, license, text, declared) => {
    expect(await notices(license, text, declared)).toEqual([]);
  });
});
