import { isObject, type JsonObject } from '../model/json.js';
import { PortalError } from './portal-error.js';
import { TransientError } from './retrier.js';
import type { PortalSession } from './session.js';
import { sideBySide } from './slots.js';

/** The largest page that the portal returns; `max` is another way to ask for all mods. */
const PAGE_SIZE = 500;

/** Twenty times as many as the portal has. */
const MAX_PAGES = 1000;

/** Requests at a time: the portal allows no more for lists. */
const PARALLEL = 4;

interface ModList {
  readonly mods: readonly { readonly name: string; readonly owner: string }[];
  readonly pageCount: number;
}

/**
 * The names of an owner's mods. The API has no filter for owners (https://wiki.factorio.com/Mod_portal_API), so all mods
 * are listed: about 20,000. One response with all of them is quicker, but it has failed for days at a time, so there is one
 * try, and then pages of 500.
 *
 * @throws PortalError
 */
export async function modsOf(owner: string, session: PortalSession): Promise<string[]> {
  const lists = await listAll(session, `list the mods of ${owner}`);
  const wanted = owner.toLowerCase();
  const names = lists.flatMap(({ mods }) => mods).filter((mod) => mod.owner.toLowerCase() === wanted);
  if (names.length === 0)
    throw new PortalError('this-call', `the portal has no mod of ${owner}`, {
      hint: 'check the name of the owner',
    });
  return [...new Set(names.map(({ name }) => name))].sort();
}

async function listAll(session: PortalSession, operation: string): Promise<ModList[]> {
  try {
    return [await fetchList(session, { page_size: 'max' })];
  } catch (error) {
    if (error instanceof TransientError) return listByPage(session, operation);
    throw error instanceof PortalError ? error.during(operation) : error;
  }
}

async function listByPage(session: PortalSession, operation: string): Promise<ModList[]> {
  const fetchPage = async (page: number) =>
    session.retrier.run(operation, () =>
      fetchList(session, { page_size: String(PAGE_SIZE), page: String(page) }),
    );
  const first = await fetchPage(1);
  const lists = [first];
  const others = Array.from({ length: first.pageCount - 1 }, (_, index) => index + 2);
  await sideBySide(others, PARALLEL, async (page) => {
    lists.push(await fetchPage(page));
    return true;
  });
  return lists;
}

async function fetchList(session: PortalSession, query: Readonly<Record<string, string>>): Promise<ModList> {
  const url = session.address('api/mods');
  url.search = new URLSearchParams(query).toString();
  return session.inSlot(() => session.send({ mod: undefined, method: 'GET', url, parse: parseList }));
}

function parseList({ results, pagination }: JsonObject): ModList | undefined {
  if (!Array.isArray(results)) return undefined;
  const mods = results.flatMap((each: unknown) =>
    isObject(each) && typeof each.name === 'string' && typeof each.owner === 'string'
      ? [{ name: each.name, owner: each.owner }]
      : [],
  );
  const count = isObject(pagination) ? pagination.page_count : 1;
  const pageCount = typeof count === 'number' ? count : 1;
  return pageCount <= MAX_PAGES ? { mods, pageCount } : undefined;
}
