/**
 * Text of the repository or the portal, fit for one line of the log. The runner takes a line that begins with `::`, or
 * has `##[` anywhere, for a command; control characters could forge lines, and direction marks reorder them.
 *
 * @param limit in characters
 */
export function oneLine(text: string, limit = 2000): string {
  const shown = text
    .slice(0, limit)
    .replace(
      UNSAFE,
      (character) => NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*):(?=:)/, '$1\\:');
  return text.length > limit ? `${shown}…` : shown;
}

/** Control characters, line and paragraph separators, and the marks that change the direction of text. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A value in quotes, shortened to what fits into a line of a table. */
export function quoted(text: string, limit = 60): string {
  const characters = Array.from(text.trim());
  const shown =
    characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('');
  return `"${oneLine(shown)}"`;
}

/** "1 image", "2 images". */
export function count(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
}

/** Bytes as people read them. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
