import { JsonObject, textAt } from './json.js';
import type { ModSeed, Release } from './mod.js';
import { newMod } from './mod.js';
import type { License } from './vocabulary.js';

/**
 * A seed from a body of GET /api/mods/{name}/full, so that a real page can be put on the emulated portal. Image ids are
 * kept although their bytes are not known; keys that this portal does not have are left behind. Raises a TypeError that
 * names the key when a value is not of its documented type, or the name is missing.
 */
export function seedFromFull(body: unknown): ModSeed {
  const page = new JsonObject(body, 'body');
  const fresh = newMod(page.text('name'));
  return {
    name: fresh.name,
    owner: page.text('owner', fresh.owner),
    title: page.text('title', fresh.title),
    summary: page.text('summary', ''),
    description: page.text('description', ''),
    faq: page.text('faq', ''),
    changelog: page.text('changelog', ''),
    category: page.text('category', fresh.category),
    // A read gives the tags reversed; so the emulated page reads in the body's own order.
    tags: page.list('tags', textAt).reverse(),
    license: page.has('license') ? licenseFrom(page.object('license')) : fresh.license,
    homepage: page.text('homepage', ''),
    source_url: page.text('source_url', ''),
    github_path: page.text('github_path', ''),
    deprecated: page.boolean('deprecated', false),
    images: page.list('images', (image, place) => ({ id: new JsonObject(image, place).text('id') })),
    thumbnail: page.text('thumbnail', fresh.thumbnail),
    downloads_count: page.number('downloads_count', 0),
    score: page.number('score', 0),
    created_at: page.text('created_at', fresh.created_at),
    updated_at: page.text('updated_at', fresh.updated_at),
    last_highlighted_at: page.text('last_highlighted_at', ''),
    releases: page.list('releases', releaseFrom),
  };
}

function licenseFrom(license: JsonObject): License {
  return {
    id: license.text('id'),
    name: license.text('name'),
    title: license.text('title'),
    description: license.text('description'),
    url: license.text('url'),
  };
}

function releaseFrom(value: unknown, place: string): Release {
  const release = new JsonObject(value, place);
  const info = release.object('info_json');
  return {
    version: release.text('version'),
    download_url: release.text('download_url'),
    file_name: release.text('file_name'),
    released_at: release.text('released_at'),
    sha1: release.text('sha1'),
    info_json: {
      factorio_version: info.text('factorio_version'),
      ...(info.has('dependencies') ? { dependencies: info.list('dependencies', textAt) } : {}),
    },
  };
}
