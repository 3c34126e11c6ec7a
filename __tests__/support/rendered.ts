import { expect } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Renders like GitHub before it removes unsafe HTML: HTML is kept, and addresses become links. */
const markdown = new MarkdownIt({ html: true, linkify: true });

/** The content of a rendered report. */
export interface Rendered {
  /** The nested block elements, in order, without inline elements. */
  readonly outline: readonly string[];
  /** Names of all elements. */
  readonly elements: ReadonlySet<string>;
  /** The addresses of links and images. */
  readonly addresses: readonly string[];
  /** Text outside of code, in which GitHub looks for mentions. */
  readonly prose: readonly string[];
  /** All text, in order. */
  readonly text: string;
}

const INLINE = new Set([
  'a',
  'b',
  'br',
  'code',
  'del',
  'em',
  'i',
  'img',
  'ins',
  's',
  'span',
  'strong',
  'sub',
]);

/** Renders a report, and reads the HTML as a browser does. */
export function render(report: string): Rendered {
  const outline: string[] = [];
  const elements = new Set<string>();
  const addresses: string[] = [];
  const prose: string[] = [];
  const all: string[] = [];
  const visit = (node: Node, depth: number, isCode: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      all.push(node.value);
      if (!isCode) prose.push(node.value);
    }
    if (!('tagName' in node)) return;
    const { tagName, attrs, childNodes } = node;
    elements.add(tagName);
    if (!INLINE.has(tagName)) outline.push(`${' '.repeat(depth)}${tagName}`);
    for (const { name, value } of attrs) if (name === 'href' || name === 'src') addresses.push(value);
    const isPreview = tagName === 'details' && textOf(node).startsWith('Preview of');
    if (isPreview) outline.push(`${' '.repeat(depth + 1)}preview`);
    for (const child of childNodes) {
      const outlined = outline.length;
      visit(child, depth + 1, isCode || tagName === 'code' || tagName === 'pre');
      // A description may contain any block. Only the end of the preview matters.
      if (isPreview) outline.splice(outlined);
    }
  };
  for (const node of parseFragment(markdown.render(report)).childNodes) visit(node, 0, false);
  return { outline, elements, addresses, prose, text: all.join('') };
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Text that GitHub would turn into a mention, a reference or a link. */
const MENTIONS = [
  /@\w/,
  /#\d/,
  /\bGH-\d/i,
  /\b[0-9a-f]{7,40}\b/i,
  /\w:\/\//,
  /www\./i,
  /:\w+:/,
  /\$[^$]+\$/,
  /GHSA-\w/,
];

function mentionsIn({ prose }: Rendered): string[] {
  return prose.filter((text) => MENTIONS.some((mention) => mention.test(text)));
}

/** Expects that the report mentions nobody, and that it has no unsafe address, element or character. */
export function expectSafe(rendered: Rendered): void {
  expect(mentionsIn(rendered)).toEqual([]);
  for (const address of rendered.addresses) expect(address).toMatch(/^https?:\/\//);
  for (const name of ['script', 'style', 'iframe', 'form']) expect(rendered.elements).not.toContain(name);
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  expect(rendered.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\u2028]/);
}
