import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { loadPages } from '../../src/config/load-pages.js';
import { describeSecret } from '../../src/config/secret-path.js';
import { Problems, showPlace } from '../../src/model/problem.js';
import { removeRepositories, repository } from '../support/repository.js';
import { samplePng } from '../support/sample-images.js';

afterAll(removeRepositories);

const TOKEN = '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic c2VjcmV0\n';
const IN_GIT = 'inside a .git folder, which may contain credentials';
const SECRET_FILE = 'a file that may contain secrets';
const HINT = '(it is never read; use a file that may be public)';
const LINK_HINT =
  '(the page never links to such files; remove the link, or link to a file that everyone may see)';

/** What is wrong, as a person reads it; nothing when the pages could be read. */
async function problemsOf(root: string, patterns = ['modportal.yml']): Promise<string[]> {
  const problems = new Problems();
  const hub = { serverUrl: 'https://github.com', owner: 'octo', name: 'big-mod', isPrivate: false };
  const pages = await loadPages(patterns, { workspace: root, repository: hub }, problems);
  // Whatever was read, nothing of a secret gets on.
  expect(JSON.stringify([pages, problems.list])).not.toMatch(/c2VjcmV0|AUTHORIZATION/);
  return problems
    .inOrder()
    .map(({ place, message, hint }) =>
      [place && showPlace(place), message, hint && `(${hint})`].filter(Boolean).join(' '),
    );
}

describe('files that may contain secrets are never read', () => {
  test.each<[what: string, config: string, file: string, problem: string]>([
    [
      'a description in .git',
      'description: .git/config',
      '.git/config',
      `2:14 \`description\`: ".git/config" is ${IN_GIT}`,
    ],
    ['a FAQ in .git', 'faq: .git/config', '.git/config', `2:6 \`faq\`: ".git/config" is ${IN_GIT}`],
    ['another letter case', 'faq: .GIT/config', '.GIT/config', `2:6 \`faq\`: ".GIT/config" is ${IN_GIT}`],
    ['a detour', 'faq: a/../.git/./config', '.git/config', `2:6 \`faq\`: "a/../.git/./config" is ${IN_GIT}`],
    ['any depth', 'faq: mods/a/.git/x/y', 'mods/a/.git/x/y', `2:6 \`faq\`: "mods/a/.git/x/y" is ${IN_GIT}`],
    [
      'the .git file of a submodule',
      'faq: libs/x/.git',
      'libs/x/.git',
      `2:6 \`faq\`: "libs/x/.git" is ${IN_GIT}`,
    ],
    ['a file in .git that is not there', 'faq: .git/none', 'a', `2:6 \`faq\`: ".git/none" is ${IN_GIT}`],
    ['the environment', 'faq: .env', '.env', `2:6 \`faq\`: ".env" is ${SECRET_FILE}`],
    [
      'an environment of a stage',
      'faq: .env.production',
      '.env.production',
      `2:6 \`faq\`: ".env.production" is ${SECRET_FILE}`,
    ],
    ['the token of npm', 'faq: a/.npmrc', 'a/.npmrc', `2:6 \`faq\`: "a/.npmrc" is ${SECRET_FILE}`],
    [
      'an images folder in .git',
      'images: .git/shots',
      '.git/shots/1.png',
      `2:9 \`images\`: ".git/shots" is ${IN_GIT}`,
    ],
    [
      'an images folder with keys',
      'images: { folder: .git }',
      '.git/1.png',
      `2:19 \`images\`: ".git" is ${IN_GIT}`,
    ],
  ])('%s', async (_, config, file, problem) => {
    const root = repository({ 'modportal.yml': `mod: big-mod\n${config}\n`, [file]: TOKEN });
    expect(await problemsOf(root)).toEqual([`modportal.yml:${problem} ${HINT}`]);
  });

  test('not even through symbolic links to a file, a folder or an image', async () => {
    const root = repository({
      'modportal.yml': 'mod: big-mod\ndescription: a.md\nfaq: docs/config\nimages: shots\n',
      'shots/1.png': samplePng(1),
      '.git/config': TOKEN,
      '.git/x.png': samplePng(2),
      '.env': 'KEY=c2VjcmV0',
    });
    symlinkSync('.env', path.join(root, 'a.md'));
    symlinkSync('.git', path.join(root, 'docs'));
    symlinkSync('../.git/x.png', path.join(root, 'shots/2.png'));
    symlinkSync('.git/config', path.join(root, 'info.json'));
    expect(await problemsOf(root)).toEqual([
      `shots/2.png the image leads to .git/x.png, ${IN_GIT} ${HINT}`,
      `info.json "info.json" leads to .git/config, ${IN_GIT} ${HINT}`,
      `modportal.yml:2:14 \`description\`: "a.md" leads to .env, ${SECRET_FILE} ${HINT}`,
      `modportal.yml:3:6 \`faq\`: "docs/config" leads to .git/config, ${IN_GIT} ${HINT}`,
    ]);
  });

  test.each<[string, string, string[]]>([
    ['a path in .git', '.git/config', [`\`config\`: ".git/config" is ${IN_GIT} ${HINT}`]],
    ['a glob in .git', 'a/.git/*', [`\`config\`: "a/.git/*" is ${IN_GIT} ${HINT}`]],
    ['the environment', '.env', [`\`config\`: ".env" is ${SECRET_FILE} ${HINT}`]],
    [
      'a glob that could match in .git',
      '[.]git/*',
      [
        '`config`: no file matches "[.]git/*" (check the path; in a workflow, actions/checkout must run before this action)',
      ],
    ],
    [
      'a symbolic link',
      'linked/modportal.yml',
      [`\`config\`: "linked/modportal.yml" leads to .git/config, ${IN_GIT} ${HINT}`],
    ],
    ['a glob that could match an environment', '{.env,fine.yml}', []],
  ])('by way of `config`: %s', async (_, pattern, expected) => {
    const root = repository({
      '.git/config': TOKEN,
      'a/.git/modportal.yml': TOKEN,
      '.env': TOKEN,
      'fine.yml': 'mod: big-mod\ntitle: Big Mod\n',
    });
    mkdirSync(path.join(root, 'linked'));
    symlinkSync('../.git/config', path.join(root, 'linked/modportal.yml'));
    expect(await problemsOf(root, [pattern])).toEqual(expected);
  });

  test('and no link on the page leads to them', async () => {
    const root = repository({
      'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
      'a.md': '[a](.env) ![b](keys/id_rsa) [c](docs/x) [d](.git/config) [e](a/.git) [f](.env.example)\n',
      '.env': '',
      '.env.example': '',
      'keys/id_rsa': '',
      'a/.git': '',
      '.git/config': TOKEN,
    });
    symlinkSync('.git', path.join(root, 'docs'));
    symlinkSync('.', path.join(root, '.git/x'));
    const missing = "from the repository's root; upper and lower case matter)";
    expect(await problemsOf(root)).toEqual([
      `a.md:1:5 .env is ${SECRET_FILE} ${LINK_HINT}`,
      `a.md:1:16 keys/id_rsa is ${SECRET_FILE} ${LINK_HINT}`,
      `a.md:1:33 docs/x leads to .git, ${IN_GIT} ${LINK_HINT}`,
      `a.md:1:45 .git/config is not in the repository (the path was resolved to .git/config, ${missing}`,
      `a.md:1:62 a/.git is not in the repository (the path was resolved to a/.git, ${missing}`,
    ]);
  });
});

test.each([
  '.git .git/config a/.git/b .Git .git./config .git::$INDEX_ALLOCATION/config GIT~1/config .g\u200dit/config',
  '.env .env.local prod.env .ENV .envrc a/.env .npmrc .yarnrc.yml .netrc _netrc .pypirc .pgpass .htpasswd .git-credentials',
  'id_rsa id_ed25519 id_ecdsa_sk id_rsa.bak key.pem server.key a.p12 a.ppk .ssh/config .gnupg/x .aws/credentials player-data.json',
])('%s: each is secret', (paths) => {
  expect(paths.split(' ').filter((each) => describeSecret(each) === undefined)).toEqual([]);
});

test.each([
  '.gitignore .gitmodules .gitattributes .github/workflows/a.yml my.git a.git/b git .git-blame-ignore-revs .gitkeep ..git',
  '.env.example .env.sample environment.md env .environment id_rsa.pub keyboard.md keys.md .aws/task.json .docker/Dockerfile',
  'README.md portal/description.md modportal.yml info.json . shots/1.png',
])('%s: none is secret', (paths) => {
  expect(paths.split(' ').filter((each) => describeSecret(each) !== undefined)).toEqual([]);
});
