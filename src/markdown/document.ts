import type { Token } from 'markdown-it';

import { NodeReader } from './node-reader.js';
import type { Node } from './node.js';
import { markdown, PositionedBlockState } from './positioned-parser.js';
import type { Lines, Span } from './source-map.js';

/** A block outside of lists and quotes, from the beginning of its first line to the end of its last, newline included. */
export interface Block extends Span {
  readonly type: 'title' | 'html' | 'definition' | 'other';
}

export interface MarkdownDocument {
  readonly body: string;
  readonly nodes: readonly Node[];
  readonly blocks: readonly Block[];
  readonly lineStarts: readonly number[];
  /** Offsets of the lines on which a list item begins. */
  readonly itemLines: ReadonlySet<number>;
  /** The offset at which the nesting becomes too deep. Most of the text after it has not been read. */
  readonly tooDeep: number | undefined;
}

/** Parses a Markdown text, whose newlines are LF: CommonMark with GFM's tables and footnotes. */
export function readMarkdown(body: string): MarkdownDocument {
  // CommonMark reads NUL as U+FFFD, and a lone CR as the end of a line. Neither changes an offset.
  const source = body.replaceAll('\0', '\uFFFD').replaceAll('\r', '\n');
  const state = new PositionedBlockState(source, markdown, { references: {} }, []);
  const lines: Lines = { starts: [...state.bMarks], ends: [...state.eMarks] };
  markdown.block.tokenize(state, 0, state.lineMax);
  const reader = new NodeReader(source, lines, state);
  for (const token of state.tokens) reader.read(token);
  return {
    body,
    nodes: reader.nodes,
    blocks: topLevelBlocks(state.tokens, lines),
    lineStarts: lines.starts,
    itemLines: new Set(
      state.tokens
        .filter(({ type }) => type === 'list_item_open')
        .map(({ map }) => lines.starts[map?.[0] ?? 0] ?? 0),
    ),
    tooDeep: state.tooDeep,
  };
}

const BLOCKS: Partial<Record<string, Block['type']>> = {
  html_block: 'html',
  reference_definition: 'definition',
};

function topLevelBlocks(tokens: readonly Token[], lines: Lines): Block[] {
  return tokens.flatMap(({ type, tag, level, map, nesting }) => {
    if (level !== 0 || map === null || nesting < 0) return [];
    const from = lines.starts[map[0]] ?? 0;
    const to = lines.starts[map[1]] ?? lines.ends.at(-1) ?? 0;
    return [{ type: tag === 'h1' ? 'title' : (BLOCKS[type] ?? 'other'), from, to }];
  });
}
