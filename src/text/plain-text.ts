/** Control characters, line and paragraph separators, marks that change the direction of text, and lone surrogates. */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- control characters are the subject
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Replaces characters that are invisible, or change how other text looks, with escapes such as `\u202e`. */
export function visible(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The beginning of a command. White space may come first, and the runner's comparison ignores invisible characters. */
const LEADING_COLON = /^([\s\p{C}\p{Z}\p{DI}]*):(?=[\p{Cf}\p{DI}]*:)/u;
const BRACKET = /(#[\p{Cf}\p{DI}]*#[\p{Cf}\p{DI}]*)\[/gu;

/**
 * Makes text of the repository or the portal safe for one line of the log. The runner reads a line that begins with `::` or
 * contains `##[` as a command. It also does so if there are invisible characters in between, because its comparison depends
 * on a culture (actions/runner, ActionCommand.cs). Control characters could forge lines, and direction marks could reorder
 * them.
 *
 * @param limit in characters
 */
export function oneLine(text: string, limit = 2000): string {
  const shown = visible(text.slice(0, limit)).replace(BRACKET, '$1\\[').replace(LEADING_COLON, '$1\\:');
  return text.length > limit ? `${shown}…` : shown;
}

/** Truncates a long text and adds an ellipsis. Does not split a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const isSplitPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, isSplitPair ? end - 1 : end)}…`;
}

/** A value in quotes, truncated to fit into a line of a table. */
export function quoted(text: string, limit = 60): string {
  return `"${oneLine(clip(text.trim(), limit))}"`;
}

/** "1 image", "2 images". */
export function count(number: number, thing: string): string {
  return `${inThousands(number)} ${thing}${number === 1 ? '' : 's'}`;
}

/**
 * "65,536": a whole number, as `Intl.NumberFormat` writes it. Creating an object of that class takes longer than reading
 * the repository, because the first use of `Intl` loads language data.
 */
export function inThousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "a", "a and b", "a, b, and c", as `Intl.ListFormat` writes it, for the same reason. */
export function inSentence(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 3) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${last}`;
}

/** "a, b and 3 more". @param limit how many are named */
export function listFirst(items: readonly string[], limit: number): string {
  const more = items.length - limit;
  return items.slice(0, limit).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** "512 B", "66 kB", "1.2 MB". */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** "8.1 MB" of 1024 kB each, rounded up: what exceeds a limit is never shown as the limit. */
export function binaryMegabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}
