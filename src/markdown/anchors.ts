import GithubSlugger from 'github-slugger';
import { readDestination } from './destination.js';
import type { MarkdownDocument } from './document.js';
import { covers } from './edits.js';
import type { Finding } from './finding.js';
import { nearest } from '../text/did-you-mean.js';
import type { Span } from './source-text.js';

/** Comparing with every anchor is quadratic in the worst case; whoever fixes this many sees how it is done. */
const MOST_SUGGESTIONS = 20;

/** A warning for each `#anchor` that leads nowhere in this file, as it reaches the portal: `removed`, in order and apart, does not. */
export function checkAnchors(document: MarkdownDocument, removed: readonly Span[]): Finding[] {
  const slugger = new GithubSlugger();
  const live = new Set<string>();
  const gone = new Set<string>();
  for (const node of document.nodes) {
    // The numbers that tell equal headings apart are those of the whole file, which the author sees on GitHub.
    if (node.type === 'heading') (covers(removed, node.from) ? gone : live).add(slugger.slug(node.text));
    if (node.type === 'anchor') (covers(removed, node.from) ? gone : live).add(node.name);
  }
  const findings: Finding[] = [];
  for (const node of document.nodes) {
    if (!(node.type === 'definition' || (node.type === 'target' && node.role === 'link'))) continue;
    if (!node.value.startsWith('#') || covers(removed, node.from)) continue;
    const destination = readDestination(node.value, '');
    if (destination.kind !== 'anchor') continue;
    const { name } = destination;
    // HTML: both lead to the beginning of the page.
    if (name === '' || name.toLowerCase() === 'top' || live.has(name)) continue;
    const message = gone.has(name)
      ? `#${name} leads to a heading that does not reach the portal: it is the title, or in an excluded part`
      : `no heading of this file has the anchor #${name}`;
    const suggestion = findings.length < MOST_SUGGESTIONS ? nearest(name, live) : undefined;
    const hint =
      suggestion === undefined
        ? 'an anchor is the heading in lower case, with hyphens for spaces and without punctuation'
        : `did you mean #${suggestion}?`;
    findings.push({ severity: 'warning', from: node.from, message, hint });
  }
  return findings;
}
