import { distance } from 'fastest-levenshtein';

import { CATEGORIES, LICENSES, TAGS } from '../model/fields.js';
import { suggest } from '../text/did-you-mean.js';

/*
 * What an author may have meant by a value that the portal does not accept. Each function returns a hint, or undefined.
 */

/** The form of every tag of the portal. */
export const TAG_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The known tag that the author probably meant. The written tag has a letter too many, too few or wrong (two in long tags),
 * has two letters swapped, is only the beginning of the tag, or separates its words differently ("Logistic network").
 *
 * Stricter than `suggest`, because a slip is an error, and the portal may add tags: "tower" is not a slip of "power".
 */
export function slipOf(tag: string): string | undefined {
  const typed = hyphenated(tag);
  if (TAGS.some((known) => known === tag)) return undefined;
  return TAGS.find((known) => known === typed) ?? TAGS.find((known) => isNear(typed, known));
}

function isNear(typed: string, known: string): boolean {
  if (typed.length >= 5 && known.startsWith(typed)) return true;
  if (!typed.startsWith(known.charAt(0)) || Math.abs(typed.length - known.length) > 2) return false;
  const changes = distance(typed, known);
  const areSwapped = changes === 2 && lettersOf(typed) === lettersOf(known);
  return areSwapped || changes <= (known.length < 9 ? 1 : 2);
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** The tag in the form that the portal's tags have. */
function hyphenated(tag: string): string {
  return tag
    .trim()
    .toLowerCase()
    .replace(/^#/, '')
    .replace(/[\s_-]+/g, '-');
}

export function hintForTag(written: string): string | undefined {
  if (/[,;]/.test(written)) return 'write one tag per item: [one, two]';
  // YAML joins an item that is indented too far to the item before it.
  if (written.includes(' - ')) return 'write each "- " of the list in the same column';
  const slip = slipOf(written);
  if (slip !== undefined) return `did you mean ${slip}?`;
  const words = written.trim().split(/\s+/);
  if (words.length > 1 && words.every((word) => TAGS.some((tag) => tag === word))) {
    return `write a comma between them: [${words.join(', ')}]`;
  }
  const form = hyphenated(written);
  return TAG_FORM.test(form) && form !== written ? `write ${form}` : suggest(written, TAGS);
}

/** For a tag of the right form that is not known here. */
export function hintForNewTag(tag: string): string | undefined {
  return CATEGORIES.some((category) => category === tag)
    ? `it is a category: write \`category: ${tag}\``
    : suggest(tag, TAGS);
}

/** The names of licences on GitHub and in SPDX, without punctuation. */
const LICENCE_NAMES: readonly (readonly [RegExp, (typeof LICENSES)[number]])[] = [
  [/^(?:gnu)?lgpl(?:v?3(?:0)?(?:only|orlater)?)?$/, 'default_gnulgplv3'],
  [/^(?:gnu)?gpl(?:v?3(?:0)?(?:only|orlater)?)?$/, 'default_gnugplv3'],
  [/^(?:mpl|mozilla)(?:v?2(?:0)?)?$/, 'default_mozilla2'],
  [/^apache(?:license)?(?:v?2(?:0)?)?$/, 'default_apache2'],
  [/^(?:the)?unlicen[cs]e$/, 'default_unlicense'],
  [/^(?:the)?mit(?:licen[cs]e)?$/, 'default_mit'],
];

export function hintForLicence(written: string): string | undefined {
  const name = written.toLowerCase().replace(/[^a-z0-9]/g, '');
  const found = LICENCE_NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (found !== undefined) return `did you mean ${found}?`;
  if (name.startsWith('default')) return suggest(written, LICENSES);
  return `known: ${LICENSES.join(', ')}; for another licence, create it on the portal and write custom_<id>`;
}

export function hintForCategory(written: string): string | undefined {
  if (/^(?:none|null|general|no category)$/i.test(written)) return 'did you mean no-category?';
  return suggest(written.trim().replace(/[\s_]+/g, '-'), CATEGORIES);
}

/** For `homepage` and `source_url`. */
export function hintForAddress(written: string): string | undefined {
  const [, ssh, path] = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(written) ?? [];
  if (ssh !== undefined) return `write https://${ssh}/${path}`;
  const markdown = /https?:\/\/[^\s<>()]+/i.exec(written)?.[0];
  if (markdown !== undefined) {
    return /^[[<(]/.test(written) ? `write ${markdown}` : 'write %20 for a space';
  }
  if (/^[\w-]+\/[\w.-]+$/.test(written)) return `write https://github.com/${written}`;
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(written)) return `write https://${written}`;
  return 'to clear it on the portal, write ""';
}

/** For a text that cannot be the internal name of a mod. */
export function hintForMod(written: string): string {
  const name = /^https?:\/\/[^/]+\/mod\/([^/?#]+)/.exec(written)?.[1] ?? written;
  const bare = name.replace(/(?:_\d+\.\d+\.\d+)?\.zip$|,$/, '');
  return bare === written ? 'write the "name" of info.json' : `write ${bare.replaceAll('%20', ' ')}`;
}
