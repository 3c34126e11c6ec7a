import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { footnoteDefinition } from '../../src/markdown/footnote.js';
import { parseLinkDestination } from '../../src/markdown/link-destination.js';
import { runs } from '../support/properties.js';
import { anything, contained } from './any-markdown.js';
import { rewrite } from './big-mod.js';

/** markdown-it with the two rules that it lacks, but with none of the code that finds the places of targets. */
const markdown = new MarkdownIt({ html: true });
markdown.helpers.parseLinkDestination = parseLinkDestination;
markdown.block.ruler.before('reference', 'footnote_definition', footnoteDefinition, {
  alt: ['paragraph', 'reference', 'blockquote'],
});
markdown.validateLink = () => true;

/** HTML as a browser reads it, without the addresses in it. */
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

/** All that a reader finds in a text, without the addresses of links and images. */
function structure(tokens: readonly Token[]): unknown[] {
  return tokens.map(({ type, tag, content, info, markup, children }) => [
    type,
    tag,
    info,
    markup,
    type.startsWith('html') ? withoutAddresses(content) : children ? structure(children) : content,
  ]);
}

/** As front-matter.ts gives it: CRLF is LF already. */
const body = anything.map((text) => text.replaceAll('\r\n', '\n'));

test('code, text and structure stay as they are when every target is rewritten', () => {
  fc.assert(
    fc.property(body, (text) => {
      const { text: rewritten } = rewrite(text, { lookUp: () => ({ kind: 'file' }) });
      expect(structure(markdown.parse(rewritten, {}))).toEqual(structure(markdown.parse(text, {})));
    }),
    runs(1000),
  );
});

/** Whether a browser would find the comment in the page, in code or in an attribute it is text. */
function hasComment(html: string, wanted: string): boolean {
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): boolean =>
    node.childNodes.some(
      (child) => ('data' in child && child.data.trim() === wanted) || ('childNodes' in child && visit(child)),
    );
  return visit(parseFragment(html));
}

test('an excluded part is published only together with an error', () => {
  const [start, end] = ['modportal:exclude-start', 'modportal:exclude-end'];
  fc.assert(
    fc.property(body, body, body, (before, within, after) => {
      const text = `${before}<!-- ${start} -->hidden${within}<!-- ${end} -->${after}`;
      const { text: published, problems } = rewrite(text, { lookUp: () => ({ kind: 'file' }) });
      const html = markdown.render(text);
      if (!hasComment(html, start) || !hasComment(html, end)) return;
      if (!problems.some((problem) => problem.startsWith('error'))) expect(published).not.toContain('hidden');
    }),
    runs(1000, [["<![CDATA['>", '', '']]),
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
