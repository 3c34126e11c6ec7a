import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { loadPages } from '../../src/config/load-pages.js';
import { readGitmodules } from '../../src/config/submodules.js';
import { repositoryAt } from '../../src/model/github-repository.js';
import { Problems, showPlace } from '../../src/model/problem.js';
import { removeRepositories, repository, write } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

afterAll(removeRepositories);

const OCTO = { serverUrl: 'https://github.com', owner: 'octo', name: 'mods', isPrivate: true };

/** The description as it reaches the portal, and what is wrong. */
async function read(root: string, config = 'modportal.yml') {
  const problems = new Problems();
  const [page] = await loadPages([config], { workspace: root, repository: OCTO }, problems);
  const description = page?.fields.description?.map((part) => (typeof part === 'string' ? part : 'IMAGE'));
  const shown = problems.inOrder().map(({ place, message, hint = '' }) => {
    return `${place === undefined ? '' : showPlace(place)} ${message} (${hint})`;
  });
  return { description: description?.join('').trim(), problems: shown };
}

/** A parent that lists one submodule at libs/x, with the files in it. */
function parent(
  url: string,
  inSubmodule: Record<string, string>,
  files: Record<string, string> = {},
): string {
  return repository({
    '.git/HEAD': '',
    '.gitmodules': `[submodule "x"]\n\tpath = libs/x\n\turl = ${url}\n`,
    'libs/x/.git': 'gitdir: ../../.git/modules/x\n',
    ...Object.fromEntries(Object.entries(inSubmodule).map(([file, text]) => [`libs/x/${file}`, text])),
    ...files,
  });
}

const git = (cwd: string, ...args: string[]): void => {
  const settings = ['protocol.file.allow=always', 'user.name=octo', 'user.email=octo@example.org'];
  execFileSync('git', [...settings.flatMap((each) => ['-c', each]), ...args], { cwd, stdio: 'pipe' });
};

test("in real submodules, links go to each submodule's own repository", async () => {
  const made = (files: Record<string, string>): string => {
    const root = repository(files);
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'First');
    return root;
  };
  const inner = made({ 'docs/c.md': 'Text' });
  const middle = made({
    'modportal.yml': 'mod: big-mod\ndescription: README.md\nmarkdown: { ref: v1.0 }\n',
    'README.md': '[a](docs/b.md#top) ![b](b.png) [c](deep/inner/docs/c.md) [d](deep/inner) [e](/) [f](.)\n',
    'docs/b.md': '',
    'b.png': '',
  });
  git(middle, 'submodule', '--quiet', 'add', inner, 'deep/inner');
  git(middle, 'commit', '-qm', 'Second');
  const outer = made({
    'modportal.yml': 'mod: outer\ndescription: a.md\nmarkdown: { ref: v2.0 }\n',
    'a.md':
      '[a](LICENSE) [b](libs/middle/docs/b.md) [c](libs/middle/deep/inner/docs/c.md) [d](libs) [e](libs/middle)\n',
    LICENSE: '',
  });
  git(outer, 'submodule', '--quiet', 'add', middle, 'libs/middle');
  git(outer, 'submodule', '--quiet', 'update', '--init', '--recursive');
  // As on GitHub; the folders of this machine were needed only to clone from.
  git(outer, 'config', '-f', '.gitmodules', 'submodule.libs/middle.url', '../middle.git');
  git(
    outer,
    'config',
    '-f',
    'libs/middle/.gitmodules',
    'submodule.deep/inner.url',
    'git@github.com:cat/inner.git',
  );

  const at = (slug: string) => `https://github.com/${slug}`;
  expect(await read(outer, 'libs/middle/modportal.yml')).toEqual({
    description: [
      `[a](${at('octo/middle/blob/HEAD/docs/b.md#top')})`,
      '![b](https://raw.githubusercontent.com/octo/middle/HEAD/b.png)',
      `[c](${at('cat/inner/blob/HEAD/docs/c.md')})`,
      `[d](${at('cat/inner/tree/HEAD')})`,
      `[e](${at('octo/middle/tree/HEAD')})`,
      `[f](${at('octo/middle/tree/HEAD')})`,
    ].join(' '),
    problems: [],
  });
  expect(await read(outer)).toEqual({
    description: [
      `[a](${at('octo/mods/blob/v2.0/LICENSE')})`,
      `[b](${at('octo/middle/blob/HEAD/docs/b.md')})`,
      `[c](${at('cat/inner/blob/HEAD/docs/c.md')})`,
      `[d](${at('octo/mods/tree/v2.0/libs')})`,
      `[e](${at('octo/middle/tree/HEAD')})`,
    ].join(' '),
    problems: [],
  });
});

describe('a submodule that is not on GitHub', () => {
  const HINT =
    "(write the full URL, or set the submodule's `url` in .gitmodules to its repository on GitHub)";
  const why = 'is in libs/x, a nested Git repository without a GitHub URL in .gitmodules';
  const url = 'https://user:token@gitlab.example.org/a/b.git';

  test('links in it are errors that give this reason, and never quote its URL', async () => {
    const root = parent(url, {
      'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
      'a.md': '[a](b.md)\n\n![b](c.png) [c](https://example.org) [d](#e)\n\n# E\n',
      'b.md': '',
      'c.png': '',
    });
    expect((await read(root, 'libs/x/modportal.yml')).problems).toEqual([
      `libs/x/a.md:1:5 b.md ${why} ${HINT}`,
      `libs/x/a.md:3:6 c.png ${why} ${HINT}`,
    ]);
  });

  test('so are links into it', async () => {
    const files = {
      'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
      'a.md': '[a](libs/x/b.md) [b](libs)',
    };
    expect((await read(parent(url, { 'b.md': '' }, files))).problems).toEqual([
      `a.md:1:5 libs/x/b.md ${why} ${HINT}`,
    ]);
  });

  test('its gallery images are still shown from the portal', async () => {
    const root = parent(url, {
      'modportal.yml': 'mod: big-mod\ndescription: a.md\nimages: shots\n',
      'a.md': '![a](shots/1.png)',
    });
    write(root, 'libs/x/shots/1.png', samplePng(1));
    expect(await read(root, 'libs/x/modportal.yml')).toEqual({ description: '![a](IMAGE)', problems: [] });
  });
});

test('a link into a repository that .gitmodules does not list is an error', async () => {
  const root = repository({
    'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
    'a.md': '[a](other/b.md)',
    'other/.git/HEAD': '',
    'other/b.md': '',
  });
  expect((await read(root)).problems).toEqual([
    expect.stringMatching(/^a.md:1:5 other\/b.md is in other, a nested Git repository/),
  ]);
});

test('a submodule that is not checked out: a link to it works, and a link into it is an error that says what to set', async () => {
  const root = repository({
    '.gitmodules': '[submodule "x"]\n\tpath = libs/x\n\turl = ../x\n',
    'modportal.yml': 'mod: big-mod\ndescription: a.md\nfaq: b.md\n',
    'a.md': '[a](libs/x)',
    'b.md': '[a](libs/x/b.md)',
  });
  mkdirSync(path.join(root, 'libs/x'), { recursive: true });
  expect((await read(root)).problems).toEqual([
    'b.md:1:5 libs/x/b.md is in libs/x, a submodule that is not checked out (in a workflow, set `submodules: true` on actions/checkout; at a terminal, run `git submodule update --init`)',
  ]);
  write(root, 'b.md', 'Text');
  expect((await read(root)).description).toBe('[a](https://github.com/octo/x/tree/HEAD)');
});

test('a folder that .gitmodules still lists, but that is part of the repository, is not a submodule', async () => {
  const root = repository({
    '.gitmodules': '[submodule "x"]\n\tpath = libs/x\n\turl = ../x\n',
    'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
    'a.md': '[a](libs/x/b.md)',
    'libs/x/b.md': '',
  });
  expect((await read(root)).description).toBe('[a](https://github.com/octo/mods/blob/HEAD/libs/x/b.md)');
});

test.each([
  ['half a million segments', 'b/'.repeat(500_000)],
  ['a million blanks', `<${' '.repeat(1_000_000)}b>`],
  ['a million dots', `b${'.'.repeat(1_000_000)}b`],
])('a target with %s is only missing', async (_, target) => {
  const root = repository({
    'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
    'a.md': `[a](${target})`,
  });
  expect((await read(root)).problems).toEqual([expect.stringMatching(/ is not in the repository /)]);
});

describe('the url of a submodule', () => {
  const HUB = 'https://github.com';
  const OWN = 'https://git.example.org';
  test.each<[url: string, expected: string | undefined, server?: string]>([
    ['https://github.com/cat/lib', `${HUB}/cat/lib`],
    ['https://github.com/cat/lib.git', `${HUB}/cat/lib`],
    ['https://github.com/cat/lib/', `${HUB}/cat/lib`],
    ['https://www.github.com/cat/lib.js.git', `${HUB}/cat/lib.js`],
    ['https://user:token@github.com/cat/lib.git', `${HUB}/cat/lib`],
    ['http://GitHub.com/cat/lib', `${HUB}/cat/lib`],
    ['git://github.com/cat/lib.git', `${HUB}/cat/lib`],
    ['git@github.com:cat/lib.git', `${HUB}/cat/lib`],
    ['github.com:cat/lib', `${HUB}/cat/lib`],
    ['ssh://git@github.com/cat/lib.git', `${HUB}/cat/lib`],
    ['ssh://git@github.com:22/cat/lib.git', `${HUB}/cat/lib`],
    ['ssh://git@ssh.github.com:443/cat/lib.git', `${HUB}/cat/lib`],
    ['../lib.git', `${HUB}/octo/lib`],
    ['../../cat/lib', `${HUB}/cat/lib`],
    ['./../lib', `${HUB}/octo/lib`],
    ['../lib', `${OWN}/octo/lib`, OWN],
    ['git@git.example.org:cat/lib.git', `${OWN}/cat/lib`, OWN],
    ['https://github.com/cat/lib', `${HUB}/cat/lib`, OWN],
    // No repository on GitHub.
    ['https://gitlab.com/cat/lib', undefined],
    ['https://github.com.evil.example/cat/lib', undefined],
    ['https://github.com@evil.example/cat/lib', undefined],
    ['https://gist.github.com/cat/lib', undefined],
    ['https://github.com/cat', undefined],
    ['https://github.com/cat/lib/more', undefined],
    ['https://github.com/cat/..', undefined],
    ['https://github.com/cat/li b', undefined],
    ['git@git.example.org:cat/lib', undefined],
    ['./lib', undefined],
    ['../../../cat/lib', undefined],
    ['/srv/lib.git', undefined],
    ['file:///srv/cat/lib', undefined],
    ['C:\\lib', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%s', (url, expected, serverUrl = HUB) => {
    const found = repositoryAt(url, { ...OCTO, serverUrl });
    expect(found && `${found.serverUrl}/${found.owner}/${found.name}`).toBe(expected);
  });

  test('relative to a parent that is not known', () => {
    expect(repositoryAt('../lib', undefined)).toBeUndefined();
    expect(repositoryAt('https://github.com/cat/lib', undefined)).toMatchObject({
      owner: 'cat',
      name: 'lib',
    });
  });
});

test('.gitmodules is read as Git reads it', () => {
  const text = String.raw`# all
[submodule "a]b"] ; the first
	path = "libs/with # and ;" ; a comment
	url = ../a.git # another
	branch = main
[core]
	path = nothing
[SubModule "c"] path = ./libs/c/
	URL = "https://example.org/\"c\""
[submodule "long"]
	path = libs/\
long
	url=../long
[submodule "without a url"]
	path = libs/d
`;
  const expected = new Map([
    ['libs/with # and ;', '../a.git'],
    ['libs/c', 'https://example.org/"c"'],
    ['libs/long', '../long'],
  ]);
  expect(readGitmodules(text)).toEqual(expected);
  expect(readGitmodules(text.replaceAll('\n', '\r\n'))).toEqual(expected);
});
