import type { License } from './vocabulary.js';

/** An image as in every response: absolute URLs on the assets origin, which end in `.png` even for a JPEG. */
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

/** Everything that the portal stores for a mod. Reads leave out some fields if they are empty strings. */
export interface ModState {
  name: string;
  owner: string;
  title: string;
  summary: string;
  description: string;
  faq: string;
  changelog: string;
  category: string;
  /** In the order in which they were set; reads return them in another order. */
  tags: string[];
  /** The licence's id. */
  license: string;
  homepage: string;
  source_url: string;
  /** Owner and repository on GitHub. An older field: no API can change it. */
  github_path: string;
  deprecated: boolean;
  /** The gallery, in order. */
  images: PortalImage[];
  /** A path on the assets origin. The thumbnail comes from the release zip, not from the gallery. */
  thumbnail: string;
  downloads_count: number;
  score: number;
  created_at: string;
  updated_at: string;
  last_highlighted_at: string;
  /** Oldest first. */
  releases: Release[];
}

/** The initial state of a mod. A field that is left out has the value of a new mod. */
export type ModSeed = { readonly name: string } & Partial<Omit<ModState, 'name' | 'images' | 'license'>> & {
    /** A licence id, or a licence object, which reads then return for that id. */
    readonly license?: string | License;
    /** Bytes, or only an id if the bytes are unknown (the image's URL then returns 404). */
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
