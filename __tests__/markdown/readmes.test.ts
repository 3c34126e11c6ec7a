import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../src/markdown/portal-markdown.js';
import { rewrite, sha1Of } from './big-mod.js';

const folder = new URL('../fixtures/markdown/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8').replaceAll('\r\n', '\n');
const names = readdirSync(new URL('repository/', folder));

/** In these READMEs, all paths lead somewhere but those that say no. */
const lookUp = (path: string): Target => {
  if (/(^|\/)(no-|not-|nowhere)/.test(path)) return { kind: 'missing' };
  if (path.startsWith('portal/images/')) return { kind: 'gallery', sha1: sha1Of(path) };
  return { kind: /\.|LICENSE$/.test(path) ? 'file' : 'folder' };
};

/** Every destination and attribute that could hold a target, emptied, also where Markdown sees none. */
const blank = (text: string): string =>
  text
    .replaceAll(/(\]\(\s*<)[^>\n]*|(\]\(\s*)[^< \t\n](?:[^() \t\n]|\([^() \t\n]*\))*/g, '$1$2□')
    .replaceAll(/^([> \t]*\[[^\]\n]+\]:\s*<?)[^\s>]+/gm, '$1□')
    .replaceAll(/(\b(?:href|src|srcset)\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)/gi, '$1□');

describe.each(names)('%s', (name) => {
  const source = read(`repository/${name}`);

  test('becomes the page that its author expects', () => {
    const { text, problems } = rewrite(source, { lookUp, stripTitle: true });
    expect(text).toBe(read(`portal/${name}`));
    expect(problems).toEqual([]);
  });

  test('rewritten once, it stays as it is', () => {
    const { text } = rewrite(source, { lookUp });
    expect(rewrite(text, { lookUp: () => ({ kind: 'missing' }) })).toEqual({ text, problems: [], hints: [] });
  });
});

test.each(names.filter((name) => name !== 'for-developers.md'))(
  '%s stays as it is outside its targets',
  (name) => {
    const source = read(`repository/${name}`);
    const { text } = rewrite(source, { lookUp });
    expect(text).not.toBe(source);
    expect(blank(text)).toBe(blank(source));
  },
);

test('there are at least ten of them', () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
});
