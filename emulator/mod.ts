import type { License } from './vocabulary.js';

/** An image as every answer shows it: absolute URLs on the assets origin, `.png` also for a JPEG. */
export interface PortalImage {
  readonly id: string;
  readonly url: string;
  readonly thumbnail: string;
}

export interface Release {
  readonly version: string;
  readonly download_url: string;
  readonly file_name: string;
  readonly released_at: string;
  readonly sha1: string;
  readonly info_json: { readonly factorio_version: string; readonly dependencies?: readonly string[] };
}

/** Everything the portal holds for a mod. Empty strings stand for what a read leaves out. */
export interface ModState {
  name: string;
  owner: string;
  title: string;
  summary: string;
  description: string;
  faq: string;
  changelog: string;
  category: string;
  /** In the order in which they were set; reads give them in another one. */
  tags: string[];
  /** The licence's id. */
  license: string;
  homepage: string;
  source_url: string;
  /** Owner and repository on GitHub; an older field that no API sets. */
  github_path: string;
  deprecated: boolean;
  /** The gallery, in its order. */
  images: PortalImage[];
  /** From the release zip, not from the gallery: a path on the assets origin. */
  thumbnail: string;
  downloads_count: number;
  score: number;
  created_at: string;
  updated_at: string;
  last_highlighted_at: string;
  /** Oldest first. */
  releases: Release[];
}

/** What a mod starts with; everything but the name has the default of a new mod. */
export type ModSeed = { readonly name: string } & Partial<Omit<ModState, 'name' | 'images' | 'license'>> & {
    /** An id, or a whole licence object to be shown for its id. */
    readonly license?: string | License;
    /** Bytes, or the id alone of an image whose bytes are not known (its asset then answers 404). */
    readonly images?: readonly (Uint8Array | { readonly id: string })[];
  };

/** A new mod: licence MIT, no category, no description and no images (measured on the portal). */
export function newMod(name: string): ModState {
  return {
    name,
    owner: 'mod-author',
    title: name,
    summary: '',
    description: '',
    faq: '',
    changelog: '',
    category: 'no-category',
    tags: [],
    license: 'default_mit',
    homepage: '',
    source_url: '',
    github_path: '',
    deprecated: false,
    images: [],
    thumbnail: '/assets/.thumb.png',
    downloads_count: 0,
    score: 0,
    created_at: '2025-01-01T00:00:00.000000Z',
    updated_at: '2025-01-01T00:00:00.000000Z',
    last_highlighted_at: '',
    releases: [],
  };
}
