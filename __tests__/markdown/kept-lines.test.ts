import { expect, test } from '@jest/globals';

import { keptLines, splice, type Edit } from '../../src/markdown/edits.js';

/** Every line of the body begins with its number, and `{…}` is cut out, or replaced if it holds `=`. */
const BODIES: readonly [string, string][] = [
  ['nothing is edited', '0 a\n1 b\n2 c\n'],
  ['the first lines are removed', '{0 a\n1 b\n}2 c\n3 d'],
  ['lines in the middle are removed', '0 a\n{1 b\n2 c\n}3 d\n4 e\n'],
  ['a removal joins two lines', '0 a{\n1 b}\n2 c\n'],
  ['part of a line is replaced', '0 a\n1 {=b} c\n2 d\n'],
  ['the beginning of a line is replaced', '0 a\n{=1 b}\n2 c\n'],
  ['an empty line at the beginning', '\n1 a\n'],
  ['everything is removed', '{0 a\n1 b\n}'],
];

test.each(BODIES)('each line of the result has its line of the body: %s', (_, marked) => {
  const edits: Edit[] = [];
  let body = '';
  for (const [at, piece] of marked.split(/[{}]/).entries()) {
    const text = piece.replace('=', '');
    const to = body.length + text.length;
    if (at % 2 === 1)
      edits.push({ from: body.length, to, parts: piece.startsWith('=') ? [text] : [], isRemoval: true });
    body += text;
  }
  const parts = splice(body, edits).filter((part) => typeof part === 'string');
  const result = parts.join('').replace(/\n$/, '');
  const numbers = keptLines(body, edits);
  const lines = result === '' ? [] : result.split('\n');
  expect(numbers).toHaveLength(lines.length);
  lines.forEach((line, at) => {
    if (line !== '') expect(Number(line.split(' ')[0])).toBe(numbers[at]);
  });
});
