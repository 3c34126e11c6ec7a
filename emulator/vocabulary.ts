/** The values that the Mod Details API page lists for each field, with the titles that the portal shows. */

/** Value of `category` → title. An empty value is accepted too and means `no-category`. */
export const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['no-category', 'No category'],
  ['content', 'Content'],
  ['overhaul', 'Overhaul'],
  ['tweaks', 'Tweaks'],
  ['utilities', 'Utilities'],
  ['scenarios', 'Scenarios'],
  ['mod-packs', 'Mod packs'],
  ['localizations', 'Localizations'],
  ['internal', 'Internal'],
]);

/** Value of `tags` → title. The page does not list `planets`, but the portal accepts it (measured). */
export const TAGS: ReadonlyMap<string, string> = new Map([
  ['transportation', 'Transportation'],
  ['logistics', 'Logistics'],
  ['trains', 'Trains'],
  ['combat', 'Combat'],
  ['armor', 'Armor'],
  ['enemies', 'Enemies'],
  ['environment', 'Environment'],
  ['mining', 'Mining'],
  ['fluids', 'Fluids'],
  ['logistic-network', 'Logistic network'],
  ['circuit-network', 'Circuit network'],
  ['manufacturing', 'Manufacturing'],
  ['power', 'Power'],
  ['storage', 'Storage'],
  ['blueprints', 'Blueprints'],
  ['cheats', 'Cheats'],
  ['planets', 'Planets'],
]);

/** The `license` object of a read. `id` is the value that edit_details accepts. */
export interface License {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

function standardLicense(name: string, title: string, description: string, url: string): [string, License] {
  const id = `default_${name}`;
  return [id, { id, name, title, description, url }];
}

export const STANDARD_LICENSES: ReadonlyMap<string, License> = new Map([
  standardLicense('mit', 'MIT', 'Permissive; asks for attribution.', 'https://opensource.org/licenses/MIT'),
  standardLicense('gnugplv3', 'GNU GPLv3', 'Copyleft.', 'https://www.gnu.org/licenses/gpl-3.0.html'),
  standardLicense('gnulgplv3', 'GNU LGPLv3', 'Weak copyleft.', 'https://www.gnu.org/licenses/lgpl-3.0.html'),
  standardLicense(
    'mozilla2',
    'Mozilla Public License 2.0',
    'Copyleft file by file.',
    'https://www.mozilla.org/MPL/2.0/',
  ),
  standardLicense(
    'apache2',
    'Apache License 2.0',
    'Permissive, with a grant of patent rights.',
    'https://www.apache.org/licenses/LICENSE-2.0',
  ),
  standardLicense(
    'unlicense',
    'The Unlicense (Public Domain)',
    'Gives up all rights.',
    'https://unlicense.org/',
  ),
]);

const CUSTOM_LICENSE = /^custom_[0-9a-f]{24}$/;

/**
 * The licence with this id, or undefined for an unknown id. Every well-formed custom id is accepted, because the API
 * does not show to which author a custom licence belongs.
 */
export function licenseOf(id: string): License | undefined {
  const standard = STANDARD_LICENSES.get(id);
  if (standard !== undefined || !CUSTOM_LICENSE.test(id)) return standard;
  return {
    id,
    name: id,
    title: 'Custom',
    description: 'A licence written by its author.',
    url: `/licenses/${id}`,
  };
}
