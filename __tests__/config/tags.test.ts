import { afterAll, describe, expect, test } from '@jest/globals';

import { hintForNewTag, slipOf } from '../../src/config/likely-values.js';
import { TAGS } from '../../src/model/fields.js';
import { removeRepositories } from '../support/repository.js';
import { problemsOf, read } from './support.js';

afterAll(removeRepositories);

describe('a slip of a known tag', () => {
  test.each([
    ['trians', 'trains'],
    ['train', 'trains'],
    ['logistic', 'logistics'],
    ['Logistics', 'logistics'],
    ['logistic network', 'logistic-network'],
    ['logistic_network', 'logistic-network'],
    ['Logistics-Network', 'logistic-network'],
    ['circuit', 'circuit-network'],
    ['#trains', 'trains'],
    ['transport', 'transportation'],
    ['transporation', 'transportation'],
    ['enviroment', 'environment'],
    ['manufactoring', 'manufacturing'],
    ['armour', 'armor'],
    ['storgae', 'storage'],
    ['planet', 'planets'],
    ['cheat', 'cheats'],
  ])('%s: %s', (written, meant) => {
    expect(slipOf(written)).toBe(meant);
  });

  test.each([
    ...TAGS,
    'quality',
    'tower',
    'grains',
    'space',
    'robots',
    'rails',
    'weapons',
    'network',
    'farming',
    'utilities',
    'x'.repeat(10_000),
  ])('is not: %s', (tag) => {
    expect(slipOf(tag)).toBeUndefined();
  });
});

test('a category among the tags is named', () => {
  expect(hintForNewTag('utilities')).toBe('it is a category: write `category: utilities`');
});

const UNKNOWN = 'it will be sent, but the portal rejects it if it has no such tag';

test('each problem is at its tag', async () => {
  const { errors, warnings } = await problemsOf(
    'mod: big-mod\ntags:\n  - trains\n  - quality\n  - trians\n  - My Tag\n  - quality\n',
  );
  expect(errors).toEqual([
    '5:5 `tags[2]` must be a tag of the portal, but is "trians" (did you mean trains?)',
    '6:5 `tags[3]` must consist of lower-case letters, digits and hyphens, but is "My Tag" (write my-tag)',
  ]);
  expect(warnings).toEqual([]);
});

test('a new tag is a warning at its tag, once', async () => {
  const { errors, warnings } = await problemsOf('mod: big-mod\ntags: [trains, quality, space, quality]\n');
  expect(errors).toEqual([]);
  expect(warnings).toEqual([
    expect.stringContaining(`2:16 unknown tag "quality": ${UNKNOWN} (known: transportation, `),
    expect.stringContaining(`2:25 unknown tag "space": ${UNKNOWN} (known: transportation, `),
  ]);
});

const inFrontMatter = (tags: string) => ({
  'modportal.yml': 'mod: big-mod\ndescription: a.md\n',
  'a.md': `---\ntitle: Big Mod\ntags:\n${tags}---\nText\n`,
});

test('also in front matter', async () => {
  expect((await problemsOf(inFrontMatter('  - trains\n  - trians\n'))).errors).toEqual([
    'a.md:5:5 `tags[1]` must be a tag of the portal, but is "trians" (did you mean trains?)',
  ]);
  expect((await problemsOf(inFrontMatter('  - trains\n  - quality\n'))).warnings).toEqual([
    expect.stringContaining('a.md:5:5 unknown tag "quality"'),
  ]);
});

test('the page has a place for each tag', async () => {
  const { page } = await read('mod: big-mod\ntags: [trains, power]\n');
  expect(page?.fields.tags).toEqual(['trains', 'power']);
  expect(page?.places).toEqual({
    mod: { file: 'modportal.yml', line: 1, column: 6 },
    tags: { file: 'modportal.yml', line: 2, column: 7 },
    'tags[0]': { file: 'modportal.yml', line: 2, column: 8 },
    'tags[1]': { file: 'modportal.yml', line: 2, column: 16 },
  });
  const { page: other } = await read(inFrontMatter('- trains\n- power\n'));
  expect(other?.places['tags[1]']).toEqual({ file: 'a.md', line: 5, column: 3 });
});
