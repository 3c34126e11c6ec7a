import type { MarkdownPart } from '../model/page.js';
import type { Place, Problem } from '../model/problem.js';
import { checkAnchors } from './anchors.js';
import type { Surroundings } from './destination.js';
import { readMarkdown, type MarkdownDocument } from './document.js';
import { covers, keptLines, merge, splice, type Edit } from './edits.js';
import { findExclusions } from './exclusions.js';
import { noticeGithubOnly } from './github-only.js';
import { rewriteLinks } from './links.js';
import type { OffsetProblem } from './node.js';
import { describeLeftOut, leadingHeading, removeExclusions } from './removals.js';
import { binarySearch, type Span } from './source-map.js';
import { isTitleOf } from './title.js';

export interface MarkdownFile {
  /** Relative to the workspace, for the places of problems. */
  readonly file: string;
  /** Without front matter; every newline is LF. */
  readonly body: string;
  /** The line of the file on which the body begins, counted from 1. */
  readonly firstLine: number;
}

export interface PortalMarkdownOptions extends Surroundings {
  /** The mod's titles and internal names. A leading level-1 heading that is its title is removed. */
  readonly titles: readonly string[];
}

export interface PortalMarkdown {
  readonly parts: MarkdownPart[];
  /** The changes to the body, sorted, without overlaps. */
  readonly edits: readonly Edit[];
  /** The line of the file for each line of the converted text. */
  readonly lines: readonly number[];
  /** Sorted by place. */
  readonly problems: Problem[];
  /** A sentence about the parts that are not published; undefined if everything is published. */
  readonly leftOut: string | undefined;
}

/**
 * Converts a Markdown file for the portal: removes the excluded parts and the leading title, and rewrites the addresses of
 * relative links and images. Everything else is kept byte for byte, because the text is edited and not rendered again.
 *
 * Errors: unpaired markers, missing targets, and nesting that is too deep to read. Warnings: anchors that do not exist, and
 * images that visitors cannot see. A notice: syntax that only GitHub is known to show. Never throws.
 */
export function toPortalMarkdown(file: MarkdownFile, options: PortalMarkdownOptions): PortalMarkdown {
  const document = readMarkdown(file.body);
  const { exclusions, problems } = findExclusions(document);
  const heading = leadingHeading(document, exclusions);
  const title = heading && isTitleOf(heading.text, options.titles) ? heading : undefined;
  const removals = merge([...removeExclusions(document, exclusions), ...(title ? [title.removal] : [])]);
  const links = rewriteLinks(document, removals, options);

  const lineOf = (offset: number) => placeOf(file, document, offset).line;
  const all = [
    ...problems,
    ...checkNesting(document, removals),
    ...links.problems,
    ...checkAnchors(document, removals, lineOf),
    ...noticeGithubOnly(document.nodes, removals, lineOf),
  ];
  const edits = merge([...removals, ...links.edits]);
  return {
    parts: splice(file.body, edits),
    edits,
    lines: keptLines(file.body, edits).map((line) => file.firstLine + line),
    problems: all
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, ...problem }) => ({ ...problem, place: placeOf(file, document, from) })),
    leftOut: describeLeftOut(title, exclusions, lineOf),
  };
}

function checkNesting({ tooDeep: from }: MarkdownDocument, removed: readonly Span[]): OffsetProblem[] {
  if (from === undefined || covers(removed, from)) return [];
  const message = 'lists or quotes are nested too deeply; the text from here on cannot be read';
  return [{ severity: 'error', from, message, hint: 'nest fewer than sixteen lists in one another' }];
}

function placeOf(
  { file, firstLine }: MarkdownFile,
  { lineStarts }: MarkdownDocument,
  offset: number,
): Required<Place> {
  const line = binarySearch(lineStarts.length, (index) => lineStarts[index] ?? 0, offset);
  return { file, line: firstLine + line, column: offset - (lineStarts[line] ?? 0) + 1 };
}
