import type { MarkdownDocument } from './document.js';
import type { Finding } from './finding.js';
import type { Node } from './node.js';
import type { Span } from './source-text.js';

type Comment = Extract<Node, { type: 'comment' }>;

/** What stands between two markers, markers included. */
export interface Exclusion extends Span {
  /** Offset of the line on which the block begins that has both markers in it; undefined if they are in different blocks. */
  readonly block: number | undefined;
}

const START = 'exclude-start';
const END = 'exclude-end';

/**
 * Pairs the comments `<!-- modportal:exclude-start -->` and `<!-- modportal:exclude-end -->`. An end without a start, a
 * start without an end and a start within another part are errors; a misspelt marker is one too, since what it was to
 * hide would be published.
 */
export function findExclusions(document: MarkdownDocument): { exclusions: Exclusion[]; findings: Finding[] } {
  const exclusions: Exclusion[] = [];
  const findings: Finding[] = [];
  let open: Comment | undefined;
  /** Starts within the open part. Each is reported, and takes one end, if there is one. */
  let nested = 0;
  let ends = 0;
  const fail = (comment: Comment, message: string, hint: string): void => {
    findings.push({ severity: 'error', from: comment.from, message, hint });
  };
  for (const node of document.nodes) {
    if (node.type !== 'comment') continue;
    const marker = markerOf(node.text);
    if (marker === undefined) continue;
    if (marker === START && open === undefined) {
      open = node;
    } else if (marker === START) {
      nested++;
      fail(
        node,
        'this part begins within another excluded part',
        `end the part before with <!-- modportal:${END} --> first, or remove this marker and its end`,
      );
    } else if (marker === END && open === undefined) {
      fail(
        node,
        'this end of an excluded part has no beginning',
        `put <!-- modportal:${START} --> where the part begins, or remove this marker`,
      );
    } else if (marker === END && ends < nested) {
      ends++;
    } else if (marker === END && open !== undefined) {
      exclusions.push({
        from: open.from,
        to: node.to,
        block: open.block === node.block ? node.block : undefined,
      });
      open = undefined;
      nested = ends = 0;
    } else {
      fail(
        node,
        `there is no marker modportal:${marker}`,
        `the markers are modportal:${START} and modportal:${END}`,
      );
    }
  }
  // A nested start has been reported already, and is more often the beginning of a new part after a forgotten end.
  if (open !== undefined && nested === 0) {
    fail(
      open,
      'this excluded part has no end',
      `put <!-- modportal:${END} --> where the part ends; a marker in code does not count`,
    );
  }
  return { exclusions, findings };
}

/**
 * The word of a marker, in lower case; a comment may have any blanks, and more hyphens, around it. What only begins like
 * one is taken whole, and so reported as misspelt: what it was to hide would be published.
 */
function markerOf(comment: string): string | undefined {
  const text = comment.trim().replace(/^-+/, '').trimStart().toLowerCase();
  if (!text.startsWith('modportal:')) return undefined;
  const word = text.slice('modportal:'.length).replace(/^\s+|[\s-]+$/g, '');
  return /^[a-z][a-z-]*[a-z]$/.test(word) || word.startsWith('exclude') ? word : undefined;
}
