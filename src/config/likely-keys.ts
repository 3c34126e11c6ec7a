import { suggest } from '../text/did-you-mean.js';

/** The names of our keys in the portal's form, its API, info.json and other tools. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  mod: ['name', 'mod_name', 'internal_name', 'id', 'mod_id'],
  title: ['display_name', 'mod_title'],
  summary: ['short_description', 'subtitle', 'tagline'],
  description: ['readme', 'long_description', 'body', 'text', 'about'],
  category: ['categories'],
  license: ['licence', 'licenses'],
  homepage: ['website', 'web', 'site', 'url', 'link', 'discord'],
  source_url: ['source', 'source_code', 'repository', 'repo', 'github', 'git'],
  images: ['gallery', 'screenshots', 'screenshot', 'pictures'],
  folder: ['path', 'dir', 'directory', 'src'],
};

const FROM_THE_ZIP = "remove it: the portal reads it from the mod's zip";
const NOT_ON_THE_PAGE: Readonly<Record<string, string>> = {
  version: FROM_THE_ZIP,
  factorio_version: FROM_THE_ZIP,
  dependencies: FROM_THE_ZIP,
  author: FROM_THE_ZIP,
  contact: FROM_THE_ZIP,
  changelog: FROM_THE_ZIP,
  thumbnail: FROM_THE_ZIP,
  owner: "remove it: the portal's API cannot change the owner",
};

/**
 * A hint about what an author may have meant by an unknown key.
 *
 * @param known the keys that are accepted here
 * @param misplaced hints for keys that are accepted elsewhere
 */
export function hintForKey(
  key: string,
  known: readonly string[],
  misplaced: Readonly<Record<string, string>>,
): string | undefined {
  const joined = known.find((each) => key.startsWith(`${each}:`));
  if (joined !== undefined)
    return `write a space after the colon: ${joined}: ${key.slice(joined.length + 1)}`;
  const snake = key
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (Object.hasOwn(misplaced, snake)) return misplaced[snake];
  if (Object.hasOwn(NOT_ON_THE_PAGE, snake)) return NOT_ON_THE_PAGE[snake];
  const other = known.find((each) => OTHER_NAMES[each]?.includes(snake));
  return other === undefined ? suggest(key, known) : `did you mean ${other}?`;
}
