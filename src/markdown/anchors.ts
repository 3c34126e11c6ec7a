import GithubSlugger from 'github-slugger';

import { nearest } from '../text/did-you-mean.js';
import { clip, listFirst } from '../text/plain-text.js';
import { readDestination } from './destination.js';
import type { MarkdownDocument } from './document.js';
import { covers } from './edits.js';
import type { OffsetProblem } from './node.js';
import type { Span } from './source-map.js';

/**
 * The number of anchors that the warning names. Comparing each of them with every heading is quadratic, and a few show the
 * pattern.
 */
const MAX_NAMED = 5;

/**
 * Returns at most one warning, which names the `#anchors` that the published text does not contain. Case is ignored: GitHub
 * follows `#Install` to the heading "Install". The spans in `removed` are not published; they are sorted and do not overlap.
 *
 * @param lineOf the line of an offset in the file
 */
export function checkAnchors(
  document: MarkdownDocument,
  removed: readonly Span[],
  lineOf: (offset: number) => number,
): OffsetProblem[] {
  const { published, unpublished } = anchorsIn(document, removed);
  const dead = new Map<string, { readonly name: string; readonly from: number }>();
  for (const node of document.nodes) {
    if (!(node.type === 'definition' || (node.type === 'address' && node.role === 'link'))) continue;
    if (!node.value.startsWith('#') || covers(removed, node.from)) continue;
    const destination = readDestination(node.value, '');
    if (destination.kind !== 'anchor') continue;
    const { name } = destination;
    const key = name.toLowerCase();
    // HTML: both lead to the top of the page.
    if (key === '' || key === 'top' || published.has(key) || dead.has(key)) continue;
    dead.set(key, { name, from: node.from });
  }

  const [first, ...others] = dead.values();
  if (first === undefined) return [];
  const named = [...dead.entries()].slice(0, MAX_NAMED);
  const suggestions = named.flatMap(([key]) => nearest(key, published) ?? []);
  return [
    {
      severity: 'warning',
      from: first.from,
      message:
        others.length === 0
          ? describeOne(first.name, unpublished.has(first.name.toLowerCase()))
          : `the published text has no heading with these anchors: ${listDead([first, ...others], lineOf)}`,
      hint:
        suggestions.length === 0
          ? 'an anchor is the heading in lower case, with hyphens for spaces and without punctuation'
          : `did you mean ${[...new Set(suggestions)].map((name) => `#${name}`).join(', ')}?`,
    },
  ];
}

/** The anchors of the file, in lower case. */
function anchorsIn(document: MarkdownDocument, removed: readonly Span[]) {
  const slugger = new GithubSlugger();
  const published = new Set<string>();
  const unpublished = new Set<string>();
  for (const node of document.nodes) {
    const names = covers(removed, node.from) ? unpublished : published;
    // GitHub numbers equal headings, and it shows the whole file, so removed headings count too.
    if (node.type === 'heading') names.add(slugger.slug(node.text));
    if (node.type === 'anchor') names.add(node.name.toLowerCase());
  }
  return { published, unpublished };
}

function describeOne(name: string, isUnpublished: boolean): string {
  return isUnpublished
    ? `#${name} links to a heading that is not published: it is the title, or in an excluded part`
    : `no heading in this file has the anchor #${name}`;
}

function listDead(
  dead: readonly { readonly name: string; readonly from: number }[],
  lineOf: (offset: number) => number,
): string {
  const named = dead.map(({ name, from }) => `#${clip(name, 80)} (line ${lineOf(from)})`);
  return listFirst(named, MAX_NAMED);
}
