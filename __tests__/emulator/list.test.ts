import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { EmulatedPortal } from '../../emulator/index.js';
import { startPortal } from '../../emulator/index.js';
import { send } from './client.js';

interface Pagination {
  readonly count: number;
  readonly page: number;
  readonly page_count: number;
  readonly page_size: number;
  readonly links: Readonly<Record<'first' | 'prev' | 'next' | 'last', string | null>>;
}

interface List {
  readonly pagination: Pagination | null;
  readonly results: readonly {
    readonly name: string;
    readonly latest_release?: { readonly version: string };
  }[];
}

let portal: EmulatedPortal;

function release(version: string, factorio_version: string) {
  return {
    ...{ version, download_url: `/download/x/${version}`, file_name: `x_${version}.zip`, sha1: '' },
    released_at: '2024-01-01T00:00:00.000000Z',
    info_json: { factorio_version, dependencies: ['base'] },
  };
}

beforeAll(async () => {
  portal = await startPortal({
    mods: [
      {
        name: 'beta',
        created_at: '2021',
        updated_at: '2022',
        releases: [release('1.0.0', '1.1'), release('2.0.0', '2.0')],
      },
      {
        name: 'alpha',
        created_at: '2022',
        updated_at: '2024',
        deprecated: true,
        releases: [release('0.1.0', '1.1')],
      },
      { name: 'gamma delta', created_at: '2020', updated_at: '2023' },
    ],
  });
});
afterAll(() => portal.close());

async function list(query: string): Promise<List> {
  return (await send(`${portal.url}/api/mods${query}`)).json as List;
}

describe('the list', () => {
  test.each<[string, string[]]>([
    ['', ['gamma delta', 'beta', 'alpha']],
    ['?sort_order=asc', ['alpha', 'beta', 'gamma delta']],
    ['?sort=created_at', ['alpha', 'beta', 'gamma delta']],
    ['?sort=updated_at&sort_order=asc', ['beta', 'gamma delta', 'alpha']],
    ['?page_size=max&sort_order=asc', ['beta', 'alpha', 'gamma delta']],
    ['?page_size=2', ['gamma delta', 'beta']],
    ['?page_size=2&page=2', ['alpha']],
    ['?page_size=2&page=3', []],
    ['?hide_deprecated=true', ['gamma delta', 'beta']],
    ['?hide_deprecated=0', ['gamma delta', 'beta', 'alpha']],
    ['?namelist=alpha&namelist=gamma+delta', ['gamma delta', 'alpha']],
    ['?namelist=alpha,beta,nobody', ['beta', 'alpha']],
    ['?namelist=Alpha', []],
    ['?namelist=', []],
    ['?namelist=alpha,beta&page_size=1&page=2', ['beta', 'alpha']],
    ['?owner=nobody', ['gamma delta', 'beta', 'alpha']],
    ['?page_size=max&page=2', ['beta', 'alpha', 'gamma delta']],
    ['?version=1.1', ['beta']],
    ['?version=0.13', []],
    ['?cb=1', ['gamma delta', 'beta', 'alpha']],
  ])('%s', async (query, names) => {
    expect((await list(query)).results.map(({ name }) => name)).toEqual(names);
  });

  test('returns the documented keys, with the latest release for the version', async () => {
    const { results } = await list('?page_size=1&page=2');
    const { info_json, ...rest } = release('2.0.0', '2.0');
    expect(results).toEqual([
      {
        ...{
          category: 'no-category',
          downloads_count: 0,
          name: 'beta',
          owner: 'mod-author',
          score: 0,
          summary: '',
        },
        ...{ thumbnail: '/assets/.thumb.png', title: 'beta' },
        latest_release: { ...rest, info_json: { factorio_version: info_json.factorio_version } },
      },
    ]);
    expect((await list('?version=1.1')).results[0]?.latest_release?.version).toBe('1.0.0');
    expect((await list('?page_size=max')).results[0]).toEqual(results[0]);
  });

  test('with namelist has all releases, but neither latest_release nor thumbnail', async () => {
    const { results } = await list('?namelist=beta');
    const releases = [release('1.0.0', '1.1'), release('2.0.0', '2.0')].map(({ info_json, ...rest }) => ({
      ...rest,
      info_json: { factorio_version: info_json.factorio_version },
    }));
    const [name, owner, title] = ['beta', 'mod-author', 'beta'];
    expect(results).toEqual([
      { category: 'no-category', downloads_count: 0, name, owner, score: 0, summary: '', title, releases },
    ]);
  });

  test.each([
    'hide_deprecated=maybe',
    'page=0',
    'page=x',
    'page_size=-1',
    'page_size=all',
    'sort=downloads',
    'sort_order=up',
    'version=latest',
  ])('%s is an error', async (query) => {
    const [parameter = ''] = query.split('=');
    const { status, json } = await send(`${portal.url}/api/mods?${query}`);
    expect([status, json]).toEqual([400, { message: expect.stringContaining(`${parameter}: expected`) }]);
  });
});

describe('a list of all mods to which the portal does not respond', () => {
  test('has no effect on pages of 500', async () => {
    portal.inject({
      when: { kind: 'list', query: 'page_size=max', every: 1 },
      what: { type: 'status', status: 503, headers: { 'retry-after': '60' } },
    });
    const { status, headers } = await send(`${portal.url}/api/mods?page_size=max&cb=2`);
    expect([status, headers['retry-after']]).toEqual([503, '60']);
    expect((await list('?page_size=500')).pagination).toMatchObject({ count: 3, page_size: 500 });
    portal.clearFaults();
  });
});

test('every mod in a list has its owner, and more than four lists at a time are a client error', async () => {
  const held: (() => void)[] = [];
  const release = () => {
    for (const next of held.splice(0)) next();
  };
  const stop = portal.onRequest(
    () =>
      new Promise<void>((resolve) => {
        held.push(resolve);
      }),
  );
  const untilHeld = async (number: number) => {
    while (held.length < number) await new Promise((resolve) => setImmediate(resolve));
  };
  const four = Array.from({ length: 4 }, (_, at) => list(`?at=${at}`));
  await untilHeld(4);
  expect(portal.clientErrors).toEqual([]);
  const fifth = list('?at=4');
  await untilHeld(5);
  expect(portal.clientErrors).toEqual([expect.stringContaining('more than 4 lists at a time')]);
  stop();
  release();
  for (const { results } of await Promise.all([...four, fifth]))
    expect(results).toEqual(Array(3).fill(expect.objectContaining({ owner: 'mod-author' })));
});

describe('pagination', () => {
  test('has counts, and links to the other pages with the same query', async () => {
    const { pagination } = await list('?page_size=1&page=2&sort_order=asc');
    expect(pagination).toEqual({
      ...{ count: 3, page: 2, page_count: 3, page_size: 1 },
      links: {
        first: `${portal.url}/api/mods?page_size=1&page=1&sort_order=asc`,
        prev: `${portal.url}/api/mods?page_size=1&page=1&sort_order=asc`,
        next: `${portal.url}/api/mods?page_size=1&page=3&sort_order=asc`,
        last: `${portal.url}/api/mods?page_size=1&page=3&sort_order=asc`,
      },
    });
  });

  test.each([
    ['the first page', '?page_size=2', { first: null, prev: null }],
    ['the last page', '?page_size=2&page=2', { next: null, last: null }],
    ['the only page', '', { first: null, prev: null, next: null, last: null }],
    ['no mods', '?version=0.13', { first: null, prev: null, next: null, last: null }],
  ])('of %s', async (_case, query, links) => {
    expect((await list(query)).pagination?.links).toMatchObject(links);
  });

  test.each(['?page_size=max', '?namelist=beta', '?namelist='])('of %s is null', async (query) => {
    expect((await list(query)).pagination).toBeNull();
  });

  test('defaults to 25 mods a page', async () => {
    expect((await list('')).pagination).toMatchObject({ page: 1, page_count: 1, page_size: 25 });
  });

  test('the `next` links lead to every mod once', async () => {
    const seen: string[] = [];
    let url: string | null = `${portal.url}/api/mods?page_size=1`;
    while (url !== null) {
      const { results, pagination } = (await send(url)).json as List;
      seen.push(...results.map(({ name }) => name));
      url = pagination?.links.next ?? null;
    }
    expect(seen).toEqual(['gamma delta', 'beta', 'alpha']);
  });
});
