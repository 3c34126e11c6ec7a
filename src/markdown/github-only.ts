import type { Token } from 'markdown-it';

import { covers } from './edits.js';
import type { GithubFeature, Node, OffsetProblem } from './node.js';
import type { Span } from './source-map.js';

/**
 * GitHub's own syntax that begins with a block token.
 *
 * @param before the types of the two tokens before it
 */
export function githubFeatureOf(token: Token, before: readonly string[]): GithubFeature | undefined {
  const [outer, inner] = before;
  switch (token.type) {
    case 'footnote_open':
      return 'footnotes';
    case 'fence':
      return /^\s*mermaid\b/i.test(token.info) ? 'Mermaid diagrams' : undefined;
    case 'inline':
      if (inner !== 'paragraph_open') return undefined;
      if (outer === 'blockquote_open' && ALERT.test(token.content)) return 'alerts';
      return outer === 'list_item_open' && /^\[[ x]\]\s/i.test(token.content) ? 'task lists' : undefined;
    default:
      return undefined;
  }
}

const ALERT = /^\[!(?:note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/** The colons must not be part of a time, an address or a name such as `flib:gui:`. */
const EMOJI = /(?<![\w:/]):(?:[a-z][a-z0-9_+-]*|\+1|-1):(?![\w:])/;

/** The first `:emoji:` code in the text of a block, outside of code and HTML. The parser splits text at underscores. */
export function emojiCodeIn(tokens: readonly Token[]): string | undefined {
  const text = tokens.map(({ type, content }) => (type === 'text' ? content : '\n')).join('');
  return EMOJI.exec(text)?.[0];
}

/**
 * At most one notice, which names syntax that may be shown as plain text: how the portal shows it is not known. The spans
 * in `removed` are not published; they are sorted and do not overlap.
 *
 * @param lineOf the line of an offset in the file
 */
export function noticeGithubOnly(
  nodes: readonly Node[],
  removed: readonly Span[],
  lineOf: (offset: number) => number,
): OffsetProblem[] {
  const first = new Map<GithubFeature, number>();
  for (const node of nodes) {
    if (node.type !== 'github only' || first.has(node.feature) || covers(removed, node.from)) continue;
    first.set(node.feature, node.from);
  }
  const [from] = first.values();
  if (from === undefined) return [];
  const list = [...first].map(([feature, at]) => `${feature} (line ${lineOf(at)})`).join(', ');
  return [
    {
      severity: 'notice',
      from,
      message: `the portal may show some of GitHub's own Markdown as plain text: ${list}`,
      hint: 'look at the page after publishing; text between exclusion markers is shown only on GitHub',
    },
  ];
}
