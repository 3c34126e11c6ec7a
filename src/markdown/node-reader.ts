import { decodeHTML } from 'entities/decode';
import type { Token } from 'markdown-it';

import { emojiCodeIn, githubFeatureOf } from './github-only.js';
import { anchorNames, attributeAddresses } from './html-attributes.js';
import { scanHtml, type HtmlPiece } from './html.js';
import type { Address, Node, Role } from './node.js';
import { markdown, PositionedInlineState, type PositionedBlockState } from './positioned-parser.js';
import { mapCells, mapHeading, mapLines, SourceMap, type Lines } from './source-map.js';

/** Reads the parser's block tokens in order and collects the nodes. */
export class NodeReader {
  readonly nodes: Node[] = [];
  /** The cells of the current row that have not been read yet. */
  private cells: IterableIterator<SourceMap, undefined> = [].values();
  /** The offset of the current table. All its cells count as one block. */
  private table: number | undefined;
  /** The current heading, in Markdown or HTML. A heading in HTML may contain Markdown, and end in another block. */
  private heading: { name: string; from: number; text: string } | undefined;
  private atx = false;
  private line = 0;
  /** The types of the last two tokens. */
  private before: readonly string[] = [];

  constructor(
    private readonly source: string,
    private readonly lines: Lines,
    private readonly state: PositionedBlockState,
  ) {}

  read(token: Token): void {
    this.line = token.map?.[0] ?? this.line;
    const lineStart = this.lines.starts[this.line] ?? 0;
    const block = this.table ?? lineStart;
    const feature = githubFeatureOf(token, this.before);
    if (feature) this.nodes.push({ type: 'github only', feature, from: lineStart });
    this.before = [this.before.at(-1) ?? '', token.type];
    switch (token.type) {
      case 'heading_open':
        this.atx = token.markup.startsWith('#');
        this.heading = { name: token.tag, from: lineStart, text: '' };
        break;
      case 'heading_close':
        this.finishHeading(token.tag);
        this.atx = false;
        break;
      case 'table_open':
        this.table = lineStart;
        break;
      case 'table_close':
        this.table = undefined;
        break;
      case 'tr_open': {
        const from = this.state.rows.get(token) ?? 0;
        this.cells = mapCells(this.source, { from, to: this.lines.ends[this.line] ?? from }).values();
        break;
      }
      case 'tr_close':
        this.readExcessCells(block);
        break;
      case 'inline':
        this.readInline(this.map(token), block);
        break;
      case 'html_block': {
        const map = mapLines(this.source, this.lines, token.content, this.line);
        this.readHtml(map.text, 0, map, block);
        break;
      }
      case 'reference_definition':
        this.readDefinition(token);
        break;
    }
  }

  private map(token: Token): SourceMap {
    // Cells have no lines. The parser adds empty cells to a row that is too short.
    if (token.map === null) return this.cells.next().value ?? new SourceMap('', []);
    return this.atx
      ? mapHeading(this.source, this.lines, token.content, this.line)
      : mapLines(this.source, this.lines, token.content, this.line);
  }

  /** No page shows the cells of a row beyond the table's width, but a marker in one of them counts. */
  private readExcessCells(block: number): void {
    const before = this.nodes.length;
    for (const cell of this.cells) this.readInline(cell, block);
    for (const node of this.nodes.splice(before)) if (node.type === 'comment') this.nodes.push(node);
  }

  private readInline(map: SourceMap, block: number): void {
    const inline = new PositionedInlineState(map.text, markdown, this.state.env, []);
    markdown.inline.tokenize(inline);
    // Emphasis binds less tightly than everything else read here, and matters only for the text of a heading.
    if (this.heading) for (const rule of markdown.inline.ruler2.getRules('')) rule(inline);
    const links: Token[] = [];
    for (const token of inline.tokens) {
      const offset = inline.offsets.get(token) ?? 0;
      if (token.type === 'link_open') links.push(token);
      else if (token.type === 'link_close') this.readUse('link', links.pop() ?? token, map, offset);
      else if (token.type === 'image') this.readUse('image', token, map, offset + 2 + token.content.length);
      else if (token.type === 'html_inline') this.readHtml(token.content, offset, map, block);
      else if (this.heading) this.heading.text += token.type.endsWith('break') ? '\n' : token.content;
    }
    const emoji = emojiCodeIn(inline.tokens);
    if (emoji === undefined) return;
    const from = map.toSource(Math.max(map.text.indexOf(emoji), 0));
    this.nodes.push({ type: 'github only', feature: ':emoji: codes', from });
  }

  /** Reads a link or an image. Its text ends with the `]` at `textEnd`. */
  private readUse(role: Role, token: Token, map: SourceMap, textEnd: number): void {
    if (token.info === 'auto') return;
    const label = labelOf(token);
    if (label !== undefined) {
      this.nodes.push({ type: 'reference', role, label, from: map.toSource(textEnd) });
      return;
    }
    let at = textEnd + ']('.length;
    while (/[ \t\n]/.test(map.text.charAt(at))) at++;
    const address = addressAt(map.text, at);
    if (address === undefined) return;
    this.nodes.push({ type: 'address', role, ...address, ...map.spanToSource(address.from, address.to) });
  }

  private readDefinition(token: Token): void {
    const address = addressAt(this.source, this.state.destinations.get(token) ?? 0);
    const label = labelOf(token);
    if (address && label !== undefined) this.nodes.push({ type: 'definition', label, ...address });
  }

  /** Reads HTML at `offset` of the mapped text. */
  private readHtml(html: string, offset: number, map: SourceMap, block: number): void {
    const pieces = scanHtml(html);
    const misplaced = misplacedMarkers(html, pieces);
    const readMisplaced = (end: number): void => {
      while (misplaced[0] !== undefined && misplaced[0] < end)
        this.nodes.push({ type: 'misplaced marker', from: map.toSource(offset + (misplaced.shift() ?? 0)) });
    };
    for (const piece of pieces) {
      readMisplaced(piece.from);
      const from = map.toSource(offset + piece.from);
      if (piece.type === 'text') {
        if (this.heading) this.heading.text += decodeHTML(piece.text);
      } else if (piece.type === 'comment') {
        const span = map.spanToSource(offset + piece.from, offset + piece.to);
        this.nodes.push({ type: 'comment', text: piece.text, block, ...span });
      } else if (piece.type === 'close') {
        this.finishHeading(piece.name);
      } else {
        if (HEADING.test(piece.name)) this.heading ??= { name: piece.name, from, text: '' };
        if (piece.name === 'details') this.nodes.push({ type: 'github only', feature: '<details>', from });
        for (const name of anchorNames(piece)) this.nodes.push({ type: 'anchor', name, from });
        for (const address of attributeAddresses(piece)) {
          this.nodes.push({ ...address, ...map.spanToSource(offset + address.from, offset + address.to) });
        }
      }
    }
    readMisplaced(html.length);
  }

  private finishHeading(name: string): void {
    if (this.heading?.name !== name) return;
    const { text, from } = this.heading;
    this.nodes.push({ type: 'heading', text: text.trim(), from });
    this.heading = undefined;
  }
}

const HEADING = /^h[1-6]$/;

/**
 * The offsets of markers that are not comments to a browser: in a script, in an attribute, in a text area. Each is an
 * error, because otherwise the text that it should exclude would be published.
 */
function misplacedMarkers(html: string, pieces: readonly HtmlPiece[]): number[] {
  const comments = new Set(pieces.filter(({ type }) => type === 'comment').map(({ from }) => from));
  return [...html.matchAll(/<!--[\s-]*modportal:exclude/gi)]
    .map(({ index }) => index)
    .filter((at) => !comments.has(at));
}

function labelOf(token: Token): string | undefined {
  const label: unknown = token.meta?.label;
  return typeof label === 'string' ? label : undefined;
}

/** The address that begins at `from`, without its angle brackets; undefined if it is missing or empty. */
function addressAt(text: string, from: number): Address | undefined {
  const { ok, pos, str } = markdown.helpers.parseLinkDestination(text, from, text.length);
  if (!ok || str === '') return undefined;
  const brackets = text[from] === '<' ? 1 : 0;
  return { from: from + brackets, to: pos - brackets, value: str, syntax: 'markdown' };
}
