import { fileUrl, type ReportContext } from './context.js';
import { link } from './link.js';
import { code, message as showMessage } from './markdown-escape.js';
import { clip } from '../text/plain-text.js';
import type { Listing } from './shorten.js';
import type { Problem } from '../model/problem.js';

/** In characters: a message may quote an answer of the portal. */
const MAX_MESSAGE = 1500;

/** What went wrong or may go wrong. A failure has no place. */
type Finding = Omit<Problem, 'severity'>;

/** Findings as one of GitHub's alerts; none when there is nothing to tell. */
export function alert(
  kind: 'CAUTION' | 'WARNING',
  found: readonly Finding[],
  context: ReportContext,
): Listing[] {
  if (found.length === 0) return [];
  return [
    {
      kind: 'list',
      head: `> [!${kind}]\n`,
      items: found.map((finding) => `> - ${describe(finding, context)}\n`),
      foot: '',
      omitted: (count) => `> - ${count} more not shown\n`,
    },
  ];
}

function describe({ message, hint, place }: Finding, context: ReportContext): string {
  const where = place === undefined ? '' : `${showPlace(place, context)} `;
  const advice = hint === undefined ? '' : `<br><i>${showMessage(clip(hint, MAX_MESSAGE))}</i>`;
  // The element keeps the message from being the beginning of the line, where it could be a heading or a list.
  return `${where}<span>${showMessage(clip(message, MAX_MESSAGE))}</span>${advice}`;
}

/** `path:line:column`, as compilers print it, with a link to the line. */
function showPlace({ file, line, column }: NonNullable<Problem['place']>, context: ReportContext): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return link(code(clip(place, 300)), fileUrl(file, context, line));
}
