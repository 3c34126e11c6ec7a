import type { ModState } from './mod.js';
import { resultBody, shortRelease } from './read-api.js';
import type { Context, PortalRequest } from './request.js';
import type { PortalResponse } from './response.js';
import { jsonResponse } from './response.js';

/** No default is documented. This is the number of mods on the portal's front page. */
const DEFAULT_PAGE_SIZE = 25;

const SORT_KEYS = ['name', 'created_at', 'updated_at'] as const;
type SortKey = (typeof SORT_KEYS)[number];

/** The documentation lists only the versions up to 1.1, but the portal accepts newer ones too. */
const VERSION = /^\d+\.\d+$/;

interface ListQuery {
  readonly hideDeprecated: boolean;
  readonly names: ReadonlySet<string> | undefined;
  readonly version: string | undefined;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly page: number;
  readonly pageSize: number | 'max';
}

/**
 * GET /api/mods (Mod Portal API page). Unknown parameters are ignored, so that clients can bypass the cache. An invalid
 * value is an error here; the real portal may accept it. There is no filter by owner. With `page_size=max` or `namelist`,
 * the response contains all mods that match, and `pagination` is null (measured).
 */
export function listMods({ path, query }: PortalRequest, { store, portalUrl }: Context): PortalResponse {
  const parameters = new URLSearchParams(query);
  const wanted = parseQuery(parameters);
  if (typeof wanted === 'string') return jsonResponse(400, { message: wanted });
  const found = store.names().flatMap((name) => store.find(name) ?? []);
  const mods = sorted(
    found.filter((mod) => matches(mod, wanted)),
    wanted,
  );
  if (wanted.names !== undefined)
    return jsonResponse(200, { pagination: null, results: mods.map(namelistEntry) });
  const listEntry = (mod: ModState) => ({
    ...resultBody(mod),
    thumbnail: mod.thumbnail,
    ...latestRelease(mod, wanted.version),
  });
  if (wanted.pageSize === 'max') return jsonResponse(200, { pagination: null, results: mods.map(listEntry) });

  const { page, pageSize } = wanted;
  const pageCount = Math.max(1, Math.ceil(mods.length / pageSize));
  const link = (to: number, exists: boolean): string | null => {
    if (!exists) return null;
    const linked = new URLSearchParams(parameters);
    linked.set('page', String(to));
    return `${portalUrl}${path}?${linked.toString()}`;
  };
  return jsonResponse(200, {
    pagination: {
      count: mods.length,
      links: {
        first: link(1, page > 1),
        prev: link(page - 1, page > 1),
        next: link(page + 1, page < pageCount),
        last: link(pageCount, page < pageCount),
      },
      page,
      page_count: pageCount,
      page_size: pageSize,
    },
    results: mods.slice((page - 1) * pageSize, page * pageSize).map(listEntry),
  });
}

function parseQuery(parameters: URLSearchParams): ListQuery | string {
  const hide = parameters.get('hide_deprecated') ?? 'false';
  if (!['true', 'false', '1', '0'].includes(hide)) return 'hide_deprecated: expected a boolean';
  const version = parameters.get('version') ?? undefined;
  if (version !== undefined && !VERSION.test(version))
    return 'version: expected a Factorio version such as 1.1';
  const sortBy = parameters.get('sort') ?? 'name';
  const sort = SORT_KEYS.find((key) => key === sortBy);
  if (sort === undefined) return 'sort: expected name, created_at or updated_at';
  const order = parameters.get('sort_order') ?? 'desc';
  if (order !== 'asc' && order !== 'desc') return 'sort_order: expected asc or desc';
  const page = positive(parameters.get('page') ?? '1');
  if (page === undefined) return 'page: expected an integer from 1';
  const size = parameters.get('page_size') ?? String(DEFAULT_PAGE_SIZE);
  const pageSize = size === 'max' ? size : positive(size);
  if (pageSize === undefined) return 'page_size: expected an integer from 1, or max';
  const lists = parameters.getAll('namelist');
  return {
    hideDeprecated: hide === 'true' || hide === '1',
    names: lists.length === 0 ? undefined : new Set(lists.flatMap((list) => list.split(','))),
    ...{ version, sort, descending: order === 'desc', page, pageSize },
  };
}

function positive(value: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}

function matches(mod: ModState, { hideDeprecated, names, version }: ListQuery): boolean {
  if (mod.deprecated && (hideDeprecated || version !== undefined)) return false;
  if (names !== undefined && !names.has(mod.name)) return false;
  return (
    version === undefined || mod.releases.some(({ info_json }) => info_json.factorio_version === version)
  );
}

/** `page_size=max` ignores `sort` and `sort_order`, so the mods stay in the order of the portal. */
function sorted(mods: readonly ModState[], { sort, descending, pageSize }: ListQuery): readonly ModState[] {
  if (pageSize === 'max') return mods;
  const sign = descending ? -1 : 1;
  return mods.toSorted((a, b) => (a[sort] === b[sort] ? 0 : a[sort] < b[sort] ? -sign : sign));
}

/** Measured: with `namelist`, each result has all releases, but neither `latest_release` nor `thumbnail`. */
function namelistEntry(mod: ModState): Record<string, unknown> {
  return { ...resultBody(mod), releases: mod.releases.map(shortRelease) };
}

function latestRelease(mod: ModState, version: string | undefined): Record<string, unknown> {
  const release = mod.releases.findLast(
    ({ info_json }) => version === undefined || info_json.factorio_version === version,
  );
  return release === undefined ? {} : { latest_release: shortRelease(release) };
}
