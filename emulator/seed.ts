import { JsonObject, textAt } from './json.js';
import type { ModSeed, Release } from './mod.js';
import { newMod } from './mod.js';
import type { License } from './vocabulary.js';

/**
 * Creates a seed from a body of GET /api/mods/{name}/full, to copy a real page to the emulated portal. The body has no
 * image bytes, so the seed has only the image ids. Unknown keys are ignored. Throws a TypeError that names the key if a
 * value does not have its documented type or the name is missing.
 */
export function seedFromFull(body: unknown): ModSeed {
  const page = new JsonObject(body, 'body');
  const defaults = newMod(page.text('name'));
  return {
    name: defaults.name,
    owner: page.text('owner', defaults.owner),
    title: page.text('title', defaults.title),
    summary: page.text('summary', ''),
    description: page.text('description', ''),
    faq: page.text('faq', ''),
    changelog: page.text('changelog', ''),
    category: page.text('category', defaults.category),
    // Reads return the tags in reverse, so this restores the order of the body.
    tags: page.list('tags', textAt).reverse(),
    license: page.has('license') ? licenseFrom(page.object('license')) : defaults.license,
    homepage: page.text('homepage', ''),
    source_url: page.text('source_url', ''),
    github_path: page.text('github_path', ''),
    deprecated: page.boolean('deprecated', false),
    images: page.list('images', (image, place) => ({ id: new JsonObject(image, place).text('id') })),
    thumbnail: page.text('thumbnail', defaults.thumbnail),
    downloads_count: page.number('downloads_count', 0),
    score: page.number('score', 0),
    created_at: page.text('created_at', defaults.created_at),
    updated_at: page.text('updated_at', defaults.updated_at),
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
