import type { ModState, Release } from './mod.js';
import type { Context, PortalRequest } from './request.js';
import type { PortalResponse } from './response.js';
import { jsonResponse } from './response.js';
import type { Store } from './store.js';

/** Measured on the portal: unlike the write endpoints, reads return no `error` key. */
const MOD_NOT_FOUND = jsonResponse(404, { message: 'Mod not found' });

/** GET /api/mods/{name}/full. */
export function readFull({ name }: PortalRequest, { store }: Context): PortalResponse {
  return fullResponse(store, name);
}

export function fullResponse(store: Store, name: string): PortalResponse {
  const mod = store.find(name);
  return mod === undefined ? MOD_NOT_FOUND : jsonResponse(200, fullBody(mod, store));
}

/** GET /api/mods/{name}. */
export function readShort({ name }: PortalRequest, { store }: Context): PortalResponse {
  const mod = store.find(name);
  if (mod === undefined) return MOD_NOT_FOUND;
  return jsonResponse(200, {
    ...resultBody(mod),
    thumbnail: mod.thumbnail,
    releases: mod.releases.map(shortRelease),
  });
}

/** The keys that every kind of read returns. */
export function resultBody(mod: ModState): Record<string, unknown> {
  return {
    category: mod.category,
    downloads_count: mod.downloads_count,
    name: mod.name,
    owner: mod.owner,
    score: mod.score,
    summary: mod.summary,
    title: mod.title,
  };
}

/** A release without its dependencies, which only a full read returns. */
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
    // The portal returns tags in no particular order. Reversing them makes sure that the order differs from the one sent.
    tags: mod.tags.toReversed(),
    thumbnail: mod.thumbnail,
    updated_at: mod.updated_at,
    ...withoutEmpty({
      changelog: mod.changelog,
      description: mod.description,
      faq: mod.faq,
      last_highlighted_at: mod.last_highlighted_at,
      source_url: mod.source_url,
    }),
    ...(mod.deprecated ? { deprecated: true } : {}),
  };
}

function withoutEmpty(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
