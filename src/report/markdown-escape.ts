import { visible } from '../text/plain-text.js';

/*
 * GitHub turns Markdown into HTML, and then searches the text of that HTML, outside of code, for @names, #numbers and
 * commits. So data is escaped twice: entities prevent Markdown and HTML, and zero-width spaces prevent mentions. Entities
 * work both in HTML blocks and in Markdown; backslashes would not. No line of a report begins with data.
 */

/** Escapes text of the repository or the portal for a line of prose, a table cell or an HTML element. */
export function prose(text: string): string {
  const spaced = visible(text.replace(/[\n\r\t]+/g, ' '))
    .replace(REFERENCE, `$&${ZERO_WIDTH_SPACE}`)
    .replace(COMMIT, (sha) => sha.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
  // GitHub reads $…$ as mathematics unless each $ is inside an element (GitHub docs, "Writing mathematical expressions").
  return encode(spaced).replaceAll('&#36;', '<span>&#36;</span>');
}

/** An id, a path or a tag, as code: GitHub finds no mentions in it, and people can copy it unchanged. */
export function code(text: string): string {
  return `<code>${encode(visible(text))}</code>`;
}

/** Escapes text for an attribute in double quotes. Neither Markdown nor GitHub's search for mentions reads tags. */
export function attribute(text: string): string {
  return visible(text).replace(/[&<>"'`|]/g, toEntity);
}

/**
 * A message of this action, which marks code with backticks.
 *
 * @param showCode shows the text between two backticks
 */
export function message(text: string, showCode = code): string {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return withAddresses(text);
  return parts.map((part, at) => (at % 2 === 0 ? withAddresses(part) : showCode(part))).join('');
}

/** Shows web addresses as code, so that people can copy them. They are not links, because the portal may have sent them. */
function withAddresses(text: string): string {
  const parts = text.split(/(https?:\/\/[^\s"'<>`]*[^\s"'<>`.,;:!?()[\]{}])/);
  return parts.map((part, at) => (at % 2 === 0 ? prose(part) : code(part))).join('');
}

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * The beginning of each kind of reference, after which a zero-width space breaks it: `@name` (also in e-mail addresses and
 * `name@sha`), `#1`, `GH-1` and the prefixes that a repository may define, `GHSA-…`, `https://`, `www.` and `:emoji:`. A
 * reference may also begin or end at the edge of the text, because a word diff splits a line and escapes each piece alone.
 */
const REFERENCE = /@|#(?=\d|$)|(?<=[a-z]|^)-(?=\d|$)|GHSA-|GHSA$|:(?=\S|$)|^\/(?=\/|$)|www(?=\.|$)/gi;

/** A text that GitHub recognises as a commit's SHA, complete or abbreviated. */
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
 * The fence of a code block: longer than any run of backticks inside, so that no line can end the block.
 *
 * @param lines without newlines
 */
export function fence(lines: readonly string[]): string {
  let longest = 2;
  for (const line of lines) for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
}

/** A line of a code block, with invisible characters made visible. Tabs are kept. */
export function codeLine(line: string): string {
  return line.split('\t').map(visible).join('\t');
}
