import { visible } from '../text/plain-text.js';

/*
 * GitHub makes Markdown into HTML, and then looks through the text of that HTML, outside of code, for @names, #numbers,
 * commits and the like. So data has to be made inert twice: entities keep it from being Markdown or HTML, and
 * zero-width spaces keep it from being a mention. Entities work in HTML blocks as well as in Markdown, so that one
 * function serves both, which backslashes would not. No line of a report begins with data.
 */

/** Text of the repository or the portal, to stand in a line of prose, a table cell or an HTML element. */
export function prose(text: string): string {
  const spaced = visible(text.replace(/[\n\r\t]+/g, ' '))
    .replace(REFERENCE, `$&${ZERO_WIDTH_SPACE}`)
    .replace(COMMIT, (sha) => sha.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
  // GitHub takes $…$ for mathematics unless it stands in an element of its own (GitHub docs, "Writing mathematical
  // expressions").
  return encode(spaced).replaceAll('&#36;', '<span>&#36;</span>');
}

/** A word of a configuration: an id, a path, a tag. GitHub looks for no mention in it, and it can be copied. */
export function code(text: string): string {
  return `<code>${encode(visible(text))}</code>`;
}

/** Text for an attribute in double quotes. Neither Markdown nor GitHub's search for mentions looks into a tag. */
export function attribute(text: string): string {
  return visible(text).replace(/[&<>"'`|]/g, toEntity);
}

/** A message of this action's own making, in which backticks stand around code. */
export function message(text: string): string {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return prose(text);
  return parts.map((part, at) => (at % 2 === 0 ? prose(part) : code(part))).join('');
}

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * After what begins a reference to break it: `@name` (also in e-mail addresses and `name@sha`), `#1`, `GH-1` and the
 * prefixes that a repository may define, `GHSA-…`; `https://`, `www.` and `:emoji:`. At its beginning and its end the
 * text may be joined to any other: a word diff cuts a line between words and signs, and each piece is escaped alone.
 */
const REFERENCE = /@|#(?=\d|$)|(?<=[a-z]|^)-(?=\d|$)|GHSA-|GHSA$|:(?=\S|$)|^\/(?=\/|$)|www(?=\.|$)/gi;

/** What GitHub takes for the SHA of a commit, whole or abbreviated. */
const COMMIT = /\b[0-9a-f]{7,}\b/gi;

function encode(text: string): string {
  return text
    .replace(/@(?!\u200b)/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/[&<>"'`\\*_[\]|~#$:@\u200b]/g, toEntity);
}

function toEntity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * A code block. Its fence is longer than any run of backticks inside, so that nothing in it can end it.
 *
 * @param lines without newlines
 */
export function fence(lines: readonly string[]): string {
  let longest = 2;
  for (const line of lines) for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
}

/** A line of a code block: tabs stay, what cannot be seen is made visible. */
export function codeLine(line: string): string {
  return line.split('\t').map(visible).join('\t');
}
