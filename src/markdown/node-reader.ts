import { decodeHTML } from 'entities/decode';
import type { Token } from 'markdown-it';
import { anchorNames, attributeTargets } from './html-attributes.js';
import { scanHtml } from './html.js';
import type { Node, Role, Written } from './node.js';
import { markdown, PlacedInline, type PlacedBlocks } from './placed-states.js';
import { fromHeading, fromLines, fromRow, SourceText, type Lines } from './source-text.js';

/** Goes through the parser's blocks in their order and collects the nodes. */
export class NodeReader {
  readonly nodes: Node[] = [];
  /** Of the row that is being read, those that are still to come. */
  private cells: IterableIterator<SourceText, undefined> = [].values();
  /** The offset at which the table that is being read begins: its cells count as one block. */
  private table: number | undefined;
  /** A heading, in Markdown or HTML, that has begun; HTML may hold Markdown and its end may be in another block. */
  private heading: { name: string; from: number; text: string } | undefined;
  private atx = false;
  private line = 0;

  constructor(
    private readonly source: string,
    private readonly lines: Lines,
    private readonly state: PlacedBlocks,
  ) {}

  read(token: Token): void {
    this.line = token.map?.[0] ?? this.line;
    const lineStart = this.lines.starts[this.line] ?? 0;
    const block = this.table ?? lineStart;
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
        this.cells = fromRow(this.source, { from, to: this.lines.ends[this.line] ?? from }).values();
        break;
      }
      case 'tr_close':
        this.readExcess(block);
        break;
      case 'inline':
        this.readInline(this.locate(token), block);
        break;
      case 'html_block': {
        const text = fromLines(this.source, this.lines, token.content, this.line);
        this.readHtml(text.text, 0, text, block);
        break;
      }
      case 'reference_definition':
        this.readDefinition(token);
        break;
    }
  }

  private locate(token: Token): SourceText {
    // Cells have no lines of their own; a row that is too short has no more of them.
    if (token.map === null) return this.cells.next().value ?? new SourceText('', []);
    return this.atx
      ? fromHeading(this.source, this.lines, token.content, this.line)
      : fromLines(this.source, this.lines, token.content, this.line);
  }

  /** The cells of a row beyond the table's width, which no page shows: a marker in one is meant all the same. */
  private readExcess(block: number): void {
    const before = this.nodes.length;
    for (const cell of this.cells) this.readInline(cell, block);
    for (const node of this.nodes.splice(before)) if (node.type === 'comment') this.nodes.push(node);
  }

  private readInline(text: SourceText, block: number): void {
    const inline = new PlacedInline(text.text, markdown, this.state.env, []);
    markdown.inline.tokenize(inline);
    // Emphasis matters only for the text of a heading; it binds less tightly than all else that is read.
    if (this.heading) for (const rule of markdown.inline.ruler2.getRules('')) rule(inline);
    const links: Token[] = [];
    for (const token of inline.tokens) {
      const offset = inline.offsets.get(token) ?? 0;
      if (token.type === 'link_open') links.push(token);
      else if (token.type === 'link_close') this.readUse('link', links.pop() ?? token, text, offset);
      else if (token.type === 'image') this.readUse('image', token, text, offset + 2 + token.content.length);
      else if (token.type === 'html_inline') this.readHtml(token.content, offset, text, block);
      else if (this.heading) this.heading.text += token.type.endsWith('break') ? '\n' : token.content;
    }
  }

  /** A link or an image, whose text ends at the `]` at `textEnd`. */
  private readUse(role: Role, token: Token, text: SourceText, textEnd: number): void {
    if (token.info === 'auto') return;
    const label = labelOf(token);
    if (label !== undefined) {
      this.nodes.push({ type: 'reference', role, label, from: text.at(textEnd) });
      return;
    }
    let at = textEnd + ']('.length;
    while (/[ \t\n]/.test(text.text.charAt(at))) at++;
    const written = writtenAt(text.text, at);
    if (written === undefined) return;
    this.nodes.push({ type: 'target', role, ...written, ...text.span(written.from, written.to) });
  }

  private readDefinition(token: Token): void {
    const written = writtenAt(this.source, this.state.destinations.get(token) ?? 0);
    const label = labelOf(token);
    if (written && label !== undefined) this.nodes.push({ type: 'definition', label, ...written });
  }

  /** HTML that stands at `offset` of a text. */
  private readHtml(html: string, offset: number, text: SourceText, block: number): void {
    for (const piece of scanHtml(html)) {
      const from = text.at(offset + piece.from);
      if (piece.type === 'text') {
        if (this.heading) this.heading.text += decodeHTML(piece.text);
      } else if (piece.type === 'comment') {
        const span = text.span(offset + piece.from, offset + piece.to);
        this.nodes.push({ type: 'comment', text: piece.text, block, ...span });
      } else if (piece.type === 'close') {
        this.finishHeading(piece.name);
      } else {
        if (HEADING.test(piece.name)) this.heading ??= { name: piece.name, from, text: '' };
        for (const name of anchorNames(piece)) this.nodes.push({ type: 'anchor', name, from });
        for (const target of attributeTargets(piece)) {
          this.nodes.push({ ...target, ...text.span(offset + target.from, offset + target.to) });
        }
      }
    }
  }

  private finishHeading(name: string): void {
    if (this.heading?.name !== name) return;
    const { text, from } = this.heading;
    this.nodes.push({ type: 'heading', text: text.trim(), from });
    this.heading = undefined;
  }
}

const HEADING = /^h[1-6]$/;

function labelOf(token: Token): string | undefined {
  const label: unknown = token.meta?.label;
  return typeof label === 'string' ? label : undefined;
}

/** The destination that begins at `from`, without its angle brackets; undefined when there is none, or an empty one. */
function writtenAt(text: string, from: number): Written | undefined {
  const { ok, pos, str } = markdown.helpers.parseLinkDestination(text, from, text.length);
  if (!ok || str === '') return undefined;
  const brackets = text[from] === '<' ? 1 : 0;
  return { from: from + brackets, to: pos - brackets, value: str, syntax: 'markdown' };
}
