import { afterEach, describe, expect, test } from '@jest/globals';

import type { LivePage } from '../../src/model/live-page.js';
import { commitAll, filesOf } from '../support/pulling.js';
import { removeRepositories, repository } from '../support/repository.js';
import { NEW_PAGE, partsOf, planOf, pullFrom } from './pure-portal.js';

afterEach(removeRepositories);

const TEXT = { 'a.md': '---\nsummary: Old # here\n---\nText\n' };
const DESCRIBED = 'mod: big-mod\ndescription: a.md\nhomepage: https://old.example\n';

interface Row {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly live: Partial<LivePage['fields']>;
  readonly warning: string;
}

const rows: readonly Row[] = [
  {
    name: 'a title in info.json that is too long',
    files: {
      'info.json': '{"name": "big-mod", "title": "Old"}\n',
      'modportal.yml': 'from_info: [title]\nhomepage: https://old.example\n',
    },
    live: { title: 'T'.repeat(251) },
    warning: 'the live `title` is left out: `title` has 251 characters; the portal accepts up to 250',
  },
  {
    name: 'a summary in front matter that is too long',
    files: { 'modportal.yml': DESCRIBED, ...TEXT },
    live: { summary: 'S'.repeat(501), description: 'Text' },
    warning: 'the live `summary` is left out: `summary` has 501 characters; the portal accepts up to 500',
  },
  {
    name: 'a control character in front matter, beside a new text',
    files: { 'modportal.yml': DESCRIBED, ...TEXT },
    live: { summary: 'N\u0007ew', description: 'Other' },
    warning: 'the live `summary` is left out: `summary` contains the control character U+0007; remove it',
  },
  {
    name: 'a control character in a key in quotes',
    files: { 'modportal.yml': 'mod: big-mod\n"title": Old\nhomepage: https://old.example\n' },
    live: { title: 'N\u0007ew' },
    warning: 'the live `title` is left out: `title` contains the control character U+0007; remove it',
  },
  {
    name: 'a tag in braces',
    files: { 'modportal.yml': '{ mod: big-mod, tags: [trains], homepage: "https://old.example" }\n' },
    live: { tags: ['Trains!'] },
    warning:
      'the live `tags` is left out: `tags[0]` must consist of lower-case letters, digits and hyphens, but is "Trains!"',
  },
];

describe('a live value that no file can declare is left out, and the others are pulled:', () => {
  test.each(rows)('$name', async ({ files, live: changes, warning }) => {
    const root = repository(files);
    commitAll(root);
    const live = { ...NEW_PAGE, fields: { ...NEW_PAGE.fields, ...changes, homepage: 'https://new.example' } };
    const pulled = await pullFrom(live, new Map(), root);
    expect(pulled).toMatchObject({ result: 'pulled', problems: [{ severity: 'warning', message: warning }] });
    expect(filesOf(root)['modportal.yml']).toContain('https://new.example');
    const [invalid] = /(?<=the live `)\w+/.exec(warning) ?? [];
    expect(partsOf(await planOf(root, live))).toEqual([invalid]);
  });
});
