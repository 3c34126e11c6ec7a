/**
 * The portal's fixed words and limits, from the Mod details API page
 * (https://wiki.factorio.com/Mod_details_API). Lengths are in Unicode code points.
 */

export const LIMITS = { title: 250, summary: 500, url: 256 } as const;

/** The portal's own word for a mod without a category; the empty string means the same. */
export const NO_CATEGORY = 'no-category';

export const CATEGORIES = [
  '',
  NO_CATEGORY,
  'content',
  'overhaul',
  'tweaks',
  'utilities',
  'scenarios',
  'mod-packs',
  'localizations',
  'internal',
] as const;

/** The documented list is behind the portal (`planets` came later), so an unknown tag is a warning, not an error. */
export const TAGS = [
  'transportation',
  'logistics',
  'trains',
  'combat',
  'armor',
  'enemies',
  'environment',
  'mining',
  'fluids',
  'logistic-network',
  'circuit-network',
  'manufacturing',
  'power',
  'storage',
  'blueprints',
  'cheats',
  'planets',
] as const;

export const LICENSES = [
  'default_mit',
  'default_gnugplv3',
  'default_gnulgplv3',
  'default_mozilla2',
  'default_apache2',
  'default_unlicense',
] as const;

/** The ids of custom licences seen so far; another form may be right, so it is only worth a warning. */
export const USUAL_CUSTOM_LICENSE = /^custom_[0-9a-f]{24}$/;
