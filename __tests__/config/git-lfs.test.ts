import { afterEach, describe, expect, test } from '@jest/globals';

import { attributeRules } from '../../src/config/git-attributes.js';
import { loadPages } from '../../src/config/load-pages.js';
import { Problems } from '../../src/model/problem.js';
import { removeRepositories, repository as makeRepository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

afterEach(removeRepositories);

/** Compared with `git check-attr filter`, version 2.39. */
describe('a line of .gitattributes', () => {
  test.each<readonly [lines: string, file: string, filter: string | undefined]>([
    ['*.png filter=lfs diff=lfs merge=lfs -text', 'a/b/c.png', 'lfs'],
    ['*.png filter=lfs', 'c.PNG', undefined],
    ['*.png\tfilter=lfs\r', 'c.png', 'lfs'],
    ['  *.png filter=lfs', 'c.png', 'lfs'],
    ['# *.png filter=lfs', 'c.png', undefined],
    ['!*.jpg filter=lfs', 'c.png', undefined],
    ['*.png diff=lfs', 'c.png', undefined],
    ['*.png filter=lfs\n*.png -filter', 'c.png', ''],
    ['*.png filter=lfs\nc.png !filter', 'c.png', ''],
    ['*.png filter=crypt', 'c.png', 'crypt'],
    ['* filter=lfs\n*.md -filter', 'docs/a.png', 'lfs'],
    ['docs filter=lfs', 'docs/a.png', undefined],
    ['docs/ filter=lfs', 'docs/a.png', undefined],
    ['docs/* filter=lfs', 'docs/a.png', 'lfs'],
    ['docs/* filter=lfs', 'docs/b/a.png', undefined],
    ['docs/** filter=lfs', 'docs/b/a.png', 'lfs'],
    ['/docs/*.png filter=lfs', 'docs/a.png', 'lfs'],
    ['/a.png filter=lfs', 'docs/a.png', undefined],
    ['docs/*.png filter=lfs', 'mod/docs/a.png', undefined],
    ['**/img/*.png filter=lfs', 'img/a.png', 'lfs'],
    ['**/img/*.png filter=lfs', 'b/c/img/a.png', 'lfs'],
    ['docs/**/a.png filter=lfs', 'docs/a.png', 'lfs'],
    ['docs/**/a.png filter=lfs', 'docs/b/c/a.png', 'lfs'],
    ['a?.png filter=lfs', 'ab.png', 'lfs'],
    ['a?.png filter=lfs', 'a.png', undefined],
    ['[ab]*.png filter=lfs', 'bc.png', 'lfs'],
    ['[!ab].png filter=lfs', 'b.png', undefined],
    ['[a-c].png filter=lfs', 'b.png', 'lfs'],
    ['[]-].png filter=lfs', '].png', 'lfs'],
    ['\\*.png filter=lfs', '*.png', 'lfs'],
    ['\\*.png filter=lfs', 'a.png', undefined],
    ['a[[:space:]]b.png filter=lfs', 'a b.png', 'lfs'],
    ['"a b.png" filter=lfs', 'a b.png', 'lfs'],
    ['été*.png filter=lfs', 'été 1.png', 'lfs'],
    ['{a,b}.png filter=lfs', 'a.png', undefined],
    ['[a.png filter=lfs', '[a.png', undefined],
    ['[attr]big filter=lfs -text\n*.png big', 'a.png', 'lfs'],
    ['[attr]big filter=lfs -text\n*.png -big', 'a.png', undefined],
  ])('%j: %s is %s', (lines, file, filter) => {
    expect(attributeRules(lines).filterOf(file)).toBe(filter);
  });

  test('with many stars is matched quickly', () => {
    const rules = attributeRules(`${'*a'.repeat(100)} filter=lfs\n${'**/a/'.repeat(100)}b filter=lfs\n`);
    expect(rules.filterOf('a'.repeat(200))).toBe('lfs');
    expect(rules.filterOf(`${'a/'.repeat(200)}${'a'.repeat(200)}c`)).toBeUndefined();
  });
});

const OCTO = { serverUrl: 'https://github.com', owner: 'octo', name: 'mods', isPrivate: false };
const RAW = 'https://raw.githubusercontent.com/octo/mods/HEAD';
const LFS = 'https://github.com/octo/mods/raw/HEAD';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;

describe('an image in Git LFS', () => {
  test.each<
    readonly [name: string, attributes: Readonly<Record<string, string>>, content: string, base: string]
  >([
    ['that is a pointer', {}, POINTER, LFS],
    ['of which the checkout has the bytes', { '.gitattributes': '*.png filter=lfs\n' }, 'bytes', LFS],
    ['by a line in its folder', { 'docs/img/.gitattributes': '*.png filter=lfs\n' }, 'bytes', LFS],
    [
      'by a macro of the top',
      { '.gitattributes': '[attr]big filter=lfs\n', 'docs/.gitattributes': '* big\n' },
      'bytes',
      LFS,
    ],
    [
      'except for its folder',
      { '.gitattributes': '*.png filter=lfs\n', 'docs/.gitattributes': '*.png -filter\n' },
      'bytes',
      RAW,
    ],
    ['by a folder beside it', { 'src/.gitattributes': '*.png filter=lfs\n' }, 'bytes', RAW],
    ['that only resembles a pointer', {}, POINTER + 'x'.repeat(1000), RAW],
  ])('%s', async (_, attributes, content, base) => {
    const root = makeRepository({
      'modportal.yml': 'mod: m\ndescription: a.md\n',
      'a.md': '![a](docs/img/a.png) <video src="docs/img/a.png"></video> [a](docs/img/a.png)\n',
      'docs/img/a.png': content,
      ...attributes,
    });
    const problems = new Problems();
    const [page] = await loadPages(['modportal.yml'], { workspace: root, repository: OCTO }, problems);
    expect(problems.list).toEqual([]);
    const address = `${base}/docs/img/a.png`;
    expect(page?.fields.description).toEqual([
      `![a](${address}) <video src="${address}"></video> [a](https://github.com/octo/mods/blob/HEAD/docs/img/a.png)\n`,
    ]);
  });

  test('that is in the images folder still becomes its address on the portal', async () => {
    const root = makeRepository({
      'modportal.yml': 'mod: m\ndescription: a.md\nimages: images\n',
      'a.md': '![a](images/a.png)\n',
      'images/a.png': samplePng(1),
      '.gitattributes': '*.png filter=lfs\n',
    });
    const [page] = await loadPages(['modportal.yml'], { workspace: root, repository: OCTO }, new Problems());
    expect(page?.fields.description).toEqual(['![a](', { sha1: expect.any(String) }, ')\n']);
  });
});
