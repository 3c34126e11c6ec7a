import type { Answer } from './answer.js';
import { jsonAnswer } from './answer.js';
import type { ModState, Release } from './mod.js';
import type { Desk, PortalRequest } from './request.js';
import type { Store } from './store.js';

/** No `error` key here, unlike every other refusal (measured on the portal). */
const MOD_NOT_FOUND = jsonAnswer(404, { message: 'Mod not found' });

/** GET /api/mods/{name}/full. */
export function readFull({ name }: PortalRequest, { store }: Desk): Answer {
  return fullAnswer(store, name);
}

export function fullAnswer(store: Store, name: string): Answer {
  const mod = store.find(name);
  return mod === undefined ? MOD_NOT_FOUND : jsonAnswer(200, fullBody(mod, store));
}

/** GET /api/mods/{name}. */
export function readShort({ name }: PortalRequest, { store }: Desk): Answer {
  const mod = store.find(name);
  if (mod === undefined) return MOD_NOT_FOUND;
  return jsonAnswer(200, { ...resultBody(mod), releases: mod.releases.map(shortRelease) });
}

/** The keys that every read of a mod has. */
export function resultBody(mod: ModState): Record<string, unknown> {
  return {
    category: mod.category,
    downloads_count: mod.downloads_count,
    name: mod.name,
    owner: mod.owner,
    score: mod.score,
    summary: mod.summary,
    thumbnail: mod.thumbnail,
    title: mod.title,
  };
}

/** A release without its dependencies, which only a full read shows. */
export function shortRelease(release: Release): Release {
  return { ...release, info_json: { factorio_version: release.info_json.factorio_version } };
}

function fullBody(mod: ModState, store: Store): Record<string, unknown> {
  return {
    ...resultBody(mod),
    created_at: mod.created_at,
    github_path: mod.github_path,
    homepage: mod.homepage,
    images: mod.images,
    license: store.license(mod.license),
    releases: mod.releases,
    // Tags come in no particular order; a reversed one is never the order in which several were set.
    tags: mod.tags.toReversed(),
    updated_at: mod.updated_at,
    ...present({
      changelog: mod.changelog,
      description: mod.description,
      faq: mod.faq,
      last_highlighted_at: mod.last_highlighted_at,
      source_url: mod.source_url,
    }),
    ...(mod.deprecated ? { deprecated: true } : {}),
  };
}

/** The keys that a read leaves out when they are empty. */
function present(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
