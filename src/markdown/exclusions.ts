import type { MarkdownDocument } from './document.js';
import type { Node, OffsetProblem } from './node.js';
import type { Span } from './source-map.js';

type Comment = Extract<Node, { type: 'comment' }>;

/** An excluded part: two markers and everything between them. */
export interface Exclusion extends Span {
  /** If one block contains both markers: the offset of the line on which it begins. */
  readonly block: number | undefined;
}

const START = 'exclude-start';
const END = 'exclude-end';

/**
 * Pairs the comments `<!-- modportal:exclude-start -->` and `<!-- modportal:exclude-end -->`. Unpaired markers and start
 * markers in an excluded part are errors. Misspelled markers are errors too, because the text that they should exclude
 * would be published.
 */
export function findExclusions(document: MarkdownDocument): {
  exclusions: Exclusion[];
  problems: OffsetProblem[];
} {
  const exclusions: Exclusion[] = [];
  const problems: OffsetProblem[] = [];
  let open: Comment | undefined;
  /** Start markers in the open part. Each is reported and paired with one end marker, if there is one. */
  let nestedStarts = 0;
  let nestedEnds = 0;
  const fail = (marker: { readonly from: number }, message: string, hint: string): void => {
    problems.push({ severity: 'error', from: marker.from, message, hint });
  };
  for (const node of document.nodes) {
    if (node.type === 'misplaced marker' && open === undefined) {
      fail(
        node,
        'this marker excludes nothing, because it is not a comment here',
        'move it out of the script, style, text area or attribute',
      );
    }
    if (node.type !== 'comment') continue;
    const marker = markerIn(node.text);
    if (marker === undefined) continue;
    if (marker === START && open === undefined) {
      open = node;
    } else if (marker === START) {
      nestedStarts++;
      fail(
        node,
        'this excluded part starts inside another excluded part',
        `end the first part with <!-- modportal:${END} --> before this marker, or remove this marker and its end marker`,
      );
    } else if (marker === END && open === undefined) {
      fail(
        node,
        'this end marker has no start marker',
        `put <!-- modportal:${START} --> where the excluded part starts, or remove this marker`,
      );
    } else if (marker === END && nestedEnds < nestedStarts) {
      nestedEnds++;
    } else if (marker === END && open !== undefined) {
      const block = open.block === node.block ? node.block : undefined;
      exclusions.push({ from: open.from, to: node.to, block });
      open = undefined;
      nestedStarts = nestedEnds = 0;
    } else {
      fail(
        node,
        `unknown marker modportal:${marker}`,
        `the markers are modportal:${START} and modportal:${END}`,
      );
    }
  }
  // A nested start marker has been reported already. Usually, the end marker before it was forgotten.
  if (open !== undefined && nestedStarts === 0) {
    fail(
      open,
      'this start marker has no end marker',
      `put <!-- modportal:${END} --> where the excluded part ends; markers in code do not count`,
    );
  }
  return { exclusions, problems };
}

/**
 * The marker's word, in lower case, without blanks and hyphens around it. If a comment only resembles a marker, its whole
 * text is returned, and then reported as unknown.
 */
function markerIn(comment: string): string | undefined {
  const text = comment.trim().replace(/^-+/, '').trimStart().toLowerCase();
  if (!text.startsWith('modportal:')) return undefined;
  const word = text.slice('modportal:'.length).replace(/^\s+|[\s-]+$/g, '');
  return /^[a-z][a-z-]*[a-z]$/.test(word) || word.startsWith('exclude') ? word : undefined;
}
