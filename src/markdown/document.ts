import type { Token } from 'markdown-it';
import { NodeReader } from './node-reader.js';
import type { Node } from './node.js';
import { markdown, PlacedBlocks } from './placed-states.js';
import type { Lines, Span } from './source-text.js';

/** A block that stands by itself, in no list or quote; from the beginning of its first line to the end of its last, newline included. */
export interface Block extends Span {
  readonly type: 'title' | 'html' | 'definition' | 'other';
}

export interface MarkdownDocument {
  readonly body: string;
  readonly nodes: readonly Node[];
  readonly blocks: readonly Block[];
  readonly lineStarts: readonly number[];
  /** Offsets of the lines on which an item of a list begins. */
  readonly itemLines: ReadonlySet<number>;
  /** Where the nesting becomes too deep; little of what follows has been read. */
  readonly tooDeep: number | undefined;
}

/** Parses a Markdown text (newlines are LF) once, CommonMark with GFM's tables and footnotes, and notes all that this project looks at. */
export function readMarkdown(body: string): MarkdownDocument {
  // CommonMark: NUL is read as U+FFFD, and a lone CR ends a line. Neither changes an offset.
  const source = body.replaceAll('\0', '\uFFFD').replaceAll('\r', '\n');
  const state = new PlacedBlocks(source, markdown, { references: {} }, []);
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
