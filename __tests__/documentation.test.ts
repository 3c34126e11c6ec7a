import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';
import GithubSlugger from 'github-slugger';

import { CONFIG } from '../src/config/schema.js';
import { validate } from '../src/config/validation.js';
import { readYaml } from '../src/config/yaml-document.js';
import { Problems } from '../src/model/problem.js';
import { VERSION } from '../src/program.js';
import { PAGES } from './support/recipes.js';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const all = [...PAGES, 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'emulator/README.md'];

const withoutCode = (markdown: string) =>
  markdown.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`\n]+`/g, 'code');

/** The anchors of a file's headings. */
function anchorsOf(file: string): string[] {
  const slugger = new GithubSlugger();
  const markdown = read(file).replace(/^ *```[\s\S]*?^ *```/gm, '');
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    slugger.slug(heading.replace(/[`*_]|\[([^\]]*)\]\([^)]*\)/g, '$1')),
  );
}

test.each(all)('every relative link in %s has a target', (page) => {
  const links = [...withoutCode(read(page)).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
  const broken = links.filter(([, file = '', anchor]) => {
    const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    if (!existsSync(path.join(root, target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test.each(PAGES.filter((page) => read(page).includes('```yaml\n# modportal.yml\n')))(
  'every modportal.yml in %s is valid',
  (page) => {
    for (const [, text = ''] of read(page).matchAll(/```yaml\n(# modportal\.yml\n[\s\S]*?)```/g)) {
      const problems = new Problems();
      const document = readYaml(text, page, problems);
      if (document) validate(document, CONFIG, problems);
      expect(problems.list).toEqual([]);
    }
  },
);

test('the README shows every picture, small and with alternative text', () => {
  const shown = [...read('README.md').matchAll(/!\[([^\]]*)\]\((docs\/pictures\/[^)]*)\)/g)];
  const files = readdirSync(path.join(root, 'docs/pictures')).map((name) => `docs/pictures/${name}`);
  expect(shown.map(([, , file]) => file).sort()).toEqual(files.sort());
  for (const [, text = '', file = ''] of shown) {
    expect(text.split(' ').length).toBeGreaterThan(20);
    expect([file, statSync(path.join(root, file)).size < 120_000]).toEqual([file, true]);
  }
});

test('the badges of the README are true', () => {
  const { license, engines, repository } = JSON.parse(read('package.json')) as {
    license: string;
    engines: { node: string };
    repository: { url: string };
  };
  const badges = [...read('README.md').matchAll(/^\[!\[([^\]]*)\]\((\S+)\)\]\((\S+)\)$/gm)].map((badge) =>
    badge.slice(1),
  );
  const ci = `${repository.url.replace(/^git\+|\.git$/g, '')}/actions/workflows/ci.yml`;
  const node = engines.node.replace('>=', '');
  expect(badges).toEqual([
    ['CI', `${ci}/badge.svg`, ci],
    [`Licence: ${license}`, expect.stringContaining(`/licence-${license}-`), 'LICENSE'],
    [`Node.js ${node} or newer`, expect.stringContaining(encodeURIComponent(`≥_${node}`)), 'package.json'],
  ]);
  expect(existsSync(path.join(root, '.github/workflows/ci.yml'))).toBe(true);
});

test('no table in the docs is wider than a screen', () => {
  const wide = all.flatMap((page) =>
    read(page)
      .split('\n')
      .filter((line) => line.startsWith('|') && line.length > 140)
      .map((line) => `${page}: ${line.slice(0, 40)}`),
  );
  expect(wide).toEqual([]);
});

test('the version is the same everywhere', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  const [, newest] = /^## (\S+)/m.exec(read('CHANGELOG.md')) ?? [];
  expect({ newest, lock: lock.version, root: lock.packages['']?.version, program: VERSION }).toEqual({
    newest: version,
    lock: version,
    root: version,
    program: version,
  });
  const majors = PAGES.flatMap((page) => [...read(page).matchAll(/OWNER\/modportal-sync\S*@v(\d+)\b/g)]);
  expect(new Set(majors.map(([, major]) => major))).toEqual(new Set([version.split('.')[0]]));
});
