import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Token } from 'markdown-it';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

import { createParser } from '../../src/markdown/parser.js';
import { runs } from '../support/properties.js';
import { anything, contained } from './any-markdown.js';
import { rewrite } from './big-mod.js';

/** The parser without the code that records offsets. */
const markdown = createParser();

/** HTML as a browser reads it, without its addresses. */
function withoutAddresses(html: string): string {
  const fragment = parseFragment(html);
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if ('attrs' in child)
        for (const attribute of child.attrs)
          if (['href', 'src', 'srcset'].includes(attribute.name)) attribute.value = '';
      if ('childNodes' in child) visit(child);
    }
  };
  visit(fragment);
  return serialize(fragment);
}

/** The structure of a text, without the addresses of links and images. */
function structure(tokens: readonly Token[]): unknown[] {
  return tokens.map(({ type, tag, content, info, markup, children }) => [
    type,
    tag,
    info,
    markup,
    type.startsWith('html') ? withoutAddresses(content) : children ? structure(children) : content,
  ]);
}

/** front-matter.ts has already replaced CRLF by LF. */
const body = anything.map((text) => text.replaceAll('\r\n', '\n'));

test('rewriting every address changes neither code nor text nor structure', () => {
  fc.assert(
    fc.property(body, (text) => {
      const { text: rewritten } = rewrite(text, { lookUp: () => ({ kind: 'file' }) });
      expect(structure(markdown.parse(rewritten, {}))).toEqual(structure(markdown.parse(text, {})));
    }),
    runs(1000),
  );
});

/** Whether the page contains the comment. In code and in an attribute, it would be text. */
function hasComment(html: string, wanted: string): boolean {
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): boolean =>
    node.childNodes.some(
      (child) => ('data' in child && child.data.trim() === wanted) || ('childNodes' in child && visit(child)),
    );
  return visit(parseFragment(html));
}

test('an excluded part is never published without an error', () => {
  const [start, end] = ['modportal:exclude-start', 'modportal:exclude-end'];
  fc.assert(
    fc.property(body, body, body, (before, within, after) => {
      const text = `${before}<!-- ${start} -->hidden${within}<!-- ${end} -->${after}`;
      const { text: published, problems } = rewrite(text, { lookUp: () => ({ kind: 'file' }) });
      const html = markdown.render(text);
      if (!hasComment(html, start) || !hasComment(html, end)) return;
      if (!problems.some((problem) => problem.startsWith('error'))) expect(published).not.toContain('hidden');
    }),
    runs(1000, [
      ["<![CDATA['>", '', ''],
      ['<a href=-->\n# <a href=\n\n<script>', '', ''],
    ]),
  );
});

test('the text before an excluded part never merges with the text after it', () => {
  /** Every line of text in `contained` begins with an x. */
  const textOf = (word: string) =>
    contained.map((build) => build(([, published]) => published).replaceAll('x ', `${word} `));
  const gap = fc.constantFrom('\n', '\n\n');
  fc.assert(
    fc.property(
      textOf('first'),
      gap,
      textOf('hidden'),
      gap,
      textOf('last'),
      (first, before, hidden, after, last) => {
        const [start, end] = ['<!-- modportal:exclude-start -->', '<!-- modportal:exclude-end -->'];
        const { text } = rewrite(`${first}${before}${start}\n${hidden}\n${end}${after}${last}`);
        const merged = markdown.parse(text, {}).filter(({ content }) => /first [^]*last /.test(content));
        expect(merged.filter(({ type }) => type === 'inline')).toEqual([]);
      },
    ),
    runs(1000),
  );
});
