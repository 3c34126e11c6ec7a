import { parser } from '@lezer/markdown';

/**
 * The body of a Markdown file as it reaches the portal. Nothing is re-serialised: what stays, stays byte for byte.
 *
 * @param body without front matter, with LF newlines
 */
export function portalMarkdown(body: string, options: { stripTitle: boolean }): string {
  return options.stripTitle ? body.slice(endOfTitle(body)) : body;
}

/** Where the text goes on after a leading level-1 heading and the blank lines below it; 0 when there is none. */
function endOfTitle(body: string): number {
  const first = parser.parse(body).topNode.firstChild;
  if (first === null || !/^(?:ATX|Setext)Heading1$/.test(first.name)) return 0;
  return first.to + (/^(?:[ \t]*\n)*/.exec(body.slice(first.to))?.[0].length ?? 0);
}
