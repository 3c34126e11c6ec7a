import type { Place, Problem } from '../model/problem.js';
import { checkAnchors } from './anchors.js';
import { readMarkdown, type MarkdownDocument } from './document.js';
import { covers, merge, splice, type MarkdownPart } from './edits.js';
import { findExclusions } from './exclusions.js';
import type { Finding } from './finding.js';
import { rewriteLinks } from './links.js';
import { leadingTitle, removeExclusions } from './removals.js';
import { lastUpTo, type Span } from './source-text.js';
import type { Surroundings } from './target.js';

export interface MarkdownFile {
  /** Relative to the workspace, for the places of problems. */
  readonly file: string;
  /** Without front matter; every newline is LF. */
  readonly body: string;
  /** The line of the file, counted from 1, on which the body begins. */
  readonly firstLine: number;
}

export interface PortalMarkdownOptions extends Surroundings {
  /** Whether a leading level-1 heading is left out: the portal prints the title itself. */
  readonly stripTitle: boolean;
}

/**
 * The text as the portal is to get it: the body, byte for byte, but for excluded parts, the leading title, and the targets
 * of relative links and images. It is parsed once and spliced; nothing is written anew.
 *
 * Returns the text in parts, and every problem in order of place: errors for markers without a partner, targets that are
 * not there and nesting too deep to be read; warnings for anchors that lead nowhere and images that visitors cannot see.
 * It raises nothing.
 */
export function toPortalMarkdown(
  file: MarkdownFile,
  options: PortalMarkdownOptions,
): { parts: MarkdownPart[]; problems: Problem[] } {
  const document = readMarkdown(file.body);
  const { exclusions, findings } = findExclusions(document);
  const title = options.stripTitle ? leadingTitle(document, exclusions) : undefined;
  const removals = merge([...removeExclusions(document, exclusions), ...(title ? [title] : [])]);
  const links = rewriteLinks(document, removals, options);

  const all = [
    ...findings,
    ...tooDeep(document, removals),
    ...links.findings,
    ...checkAnchors(document, removals),
  ];
  return {
    parts: splice(file.body, merge([...removals, ...links.edits])),
    problems: all
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, severity, message, hint }) => ({
        severity,
        message,
        hint,
        place: placeOf(file, document, from),
      })),
  };
}

function tooDeep({ tooDeep: from }: MarkdownDocument, removed: readonly Span[]): Finding[] {
  if (from === undefined || covers(removed, from)) return [];
  const message = 'lists or quotes are nested too deeply here to read the text from here on';
  return [{ severity: 'error', from, message, hint: 'nest fewer than sixteen lists in one another' }];
}

function placeOf({ file, firstLine }: MarkdownFile, { lineStarts }: MarkdownDocument, offset: number): Place {
  const line = lastUpTo(lineStarts.length, (index) => lineStarts[index] ?? 0, offset);
  return { file, line: firstLine + line, column: offset - (lineStarts[line] ?? 0) + 1 };
}

export type { MarkdownPart } from './edits.js';
export type { Home, RepositoryLinks, Surroundings, Target } from './target.js';
