import { existsSync, readFileSync } from 'node:fs';
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

test.each(all)('every relative link of %s leads somewhere', (page) => {
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

test('no table of a page is wider than a screen', () => {
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
