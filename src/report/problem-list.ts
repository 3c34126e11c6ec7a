import type { Failure } from '../model/outcome.js';
import { showPlace, type Place } from '../model/problem.js';
import { clip } from '../text/plain-text.js';
import { fileUrl, type ReportContext } from './context.js';
import { firstRows, type Block } from './detail.js';
import { link } from './link.js';
import { code, message as showMessage } from './markdown-escape.js';

/** In characters: a message may quote the portal's response. */
const MAX_MESSAGE = 1500;

/** Problems or failures as one of GitHub's alerts; no block if there are none. */
export function problemAlert(
  kind: 'CAUTION' | 'WARNING' | 'NOTE',
  problems: readonly Failure[],
  context: ReportContext,
): Block[] {
  if (problems.length === 0) return [];
  const items = problems.map((problem) => `> - ${describe(problem, context)}\n`);
  const omitted = (count: number) => `> - ${count} more, see the log\n`;
  return [({ rows }) => `> [!${kind}]\n${firstRows(items, rows, omitted)}`];
}

function describe({ message, hint, place }: Failure, context: ReportContext): string {
  const where = place === undefined ? '' : `${linkPlace(place, context)} `;
  const advice = hint === undefined ? '' : `<br><i>${showMessage(clip(hint, MAX_MESSAGE))}</i>`;
  // Without the element, a message at the beginning of the line could become a heading or a list.
  return `${where}<span>${showMessage(clip(message, MAX_MESSAGE))}</span>${advice}`;
}

function linkPlace(place: Place, context: ReportContext): string {
  return link(code(clip(showPlace(place), 300)), fileUrl(place.file, context, place.line));
}
