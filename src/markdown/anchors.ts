import GithubSlugger from 'github-slugger';

import { nearest } from '../text/did-you-mean.js';
import { readDestination } from './destination.js';
import type { MarkdownDocument } from './document.js';
import { covers } from './edits.js';
import type { OffsetProblem } from './node.js';
import type { Span } from './source-map.js';

/** Comparing a name with every anchor is quadratic in the worst case. Twenty suggestions are enough to see the pattern. */
const MAX_SUGGESTIONS = 20;

/**
 * Returns a warning for each `#anchor` that the published text does not contain. The spans in `removed` are not published;
 * they are sorted and do not overlap.
 */
export function checkAnchors(document: MarkdownDocument, removed: readonly Span[]): OffsetProblem[] {
  const slugger = new GithubSlugger();
  const published = new Set<string>();
  const unpublished = new Set<string>();
  for (const node of document.nodes) {
    const names = covers(removed, node.from) ? unpublished : published;
    // GitHub numbers equal headings, and it shows the whole file, so removed headings count too.
    if (node.type === 'heading') names.add(slugger.slug(node.text));
    if (node.type === 'anchor') names.add(node.name);
  }
  const problems: OffsetProblem[] = [];
  for (const node of document.nodes) {
    if (!(node.type === 'definition' || (node.type === 'address' && node.role === 'link'))) continue;
    if (!node.value.startsWith('#') || covers(removed, node.from)) continue;
    const destination = readDestination(node.value, '');
    if (destination.kind !== 'anchor') continue;
    const { name } = destination;
    // HTML: both lead to the top of the page.
    if (name === '' || name.toLowerCase() === 'top' || published.has(name)) continue;
    const message = unpublished.has(name)
      ? `#${name} links to a heading that is not published: it is the title, or in an excluded part`
      : `no heading in this file has the anchor #${name}`;
    const suggestion = problems.length < MAX_SUGGESTIONS ? nearest(name, published) : undefined;
    const hint =
      suggestion === undefined
        ? 'an anchor is the heading in lower case, with hyphens for spaces and without punctuation'
        : `did you mean #${suggestion}?`;
    problems.push({ severity: 'warning', from: node.from, message, hint });
  }
  return problems;
}
