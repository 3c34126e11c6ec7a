import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import type { Target } from '../../src/markdown/destination.js';
import { rewrite, sha1Of } from './big-mod.js';

const folder = new URL('../fixtures/markdown/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8').replaceAll('\r\n', '\n');
const names = readdirSync(new URL('repository/', folder));

/** In these READMEs, a path is missing only if its name says so. */
const lookUp = (path: string): Target => {
  if (/(^|\/)(no-|not-|nowhere)/.test(path)) return { kind: 'missing' };
  if (path.startsWith('portal/images/')) return { kind: 'gallery', sha1: sha1Of(path) };
  return { kind: /\.|LICENSE$/.test(path) ? 'file' : 'folder' };
};

/** Replaces everything that looks like an address, even in code. */
const blank = (text: string): string =>
  text
    .replaceAll(/(\]\(\s*<)[^>\n]*|(\]\(\s*)[^< \t\n](?:[^() \t\n]|\([^() \t\n]*\))*/g, '$1$2□')
    .replaceAll(/^([> \t]*\[[^\]\n]+\]:\s*<?)[^\s>]+/gm, '$1□')
    .replaceAll(/(\b(?:href|src|srcset)\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)/gi, '$1□');

describe.each(names)('%s', (name) => {
  const source = read(`repository/${name}`);

  test('becomes the expected page', () => {
    const { text, problems } = rewrite(source, { lookUp, titles: ['Big Mod', 'Tabs', '大きいモッド'] });
    expect(text).toBe(read(`portal/${name}`));
    expect(problems).toEqual([]);
  });

  test('a second rewriting changes nothing', () => {
    const { text } = rewrite(source, { lookUp });
    expect(rewrite(text, { lookUp: () => ({ kind: 'missing' }) })).toEqual({ text, problems: [], hints: [] });
  });
});

test.each(names.filter((name) => name !== 'for-developers.md'))(
  '%s changes only in its addresses',
  (name) => {
    const source = read(`repository/${name}`);
    const { text } = rewrite(source, { lookUp });
    expect(text).not.toBe(source);
    expect(blank(text)).toBe(blank(source));
  },
);

test('there are at least ten READMEs', () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
});
