import fc from 'fast-check';
import { parse } from 'yaml';

import { plainOrQuoted } from '../../src/pull/yaml-scalar.js';

/** A way to write a text in YAML. */
export type Style = 'plain' | 'single' | 'double' | 'folded' | 'literal';
export const style = fc.constantFrom<Style[]>('plain', 'single', 'double', 'folded', 'literal');

/** Texts that YAML gives a meaning, and ordinary ones. */
export const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Big Mod', 'One line about it and another one.', 'été 指南 🚂', 'x'),
  },
  fc.constantFrom(
    "Bob's: #1",
    '123',
    'true',
    '~',
    '- a',
    '"} # [x: *y &z',
    'a \\ "b"',
    '!tag',
    '%x',
    '@a `b`',
    '0x1F',
  ),
  fc
    .array(
      fc.constantFrom(
        'word',
        'two',
        ': ',
        ' #',
        "'",
        '"',
        '\\',
        '[',
        ',',
        '🚂',
        'ß',
        '&',
        '*',
        '|',
        '>',
        '-',
        ' ',
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== ''),
);

/** `key: value # comment` in YAML, if the value can be written in that style; in double quotes if not. */
export function keyInYaml(key: string, value: string, wanted: Style, comment: string): string {
  const written = withStyle(key, value, wanted, comment);
  const isSame = () => (parse(written) as Record<string, unknown>)[key] === value;
  try {
    if (isSame()) return written;
  } catch {
    // The style cannot hold the value.
  }
  return `${key}: ${JSON.stringify(value)}${comment}\n`;
}

function withStyle(key: string, value: string, wanted: Style, comment: string): string {
  switch (wanted) {
    case 'plain':
      return `${key}: ${plainOrQuoted(value)}${comment}\n`;
    case 'single':
      return `${key}: '${value.replaceAll("'", "''")}'${comment}\n`;
    case 'double':
      return `${key}: ${JSON.stringify(value)}${comment}\n`;
    case 'folded':
      return `${key}: >-${comment}\n  ${value.split(' ').join('\n  ')}\n`;
    case 'literal':
      return `${key}: |-${comment}\n  ${value.split('\n').join('\n  ')}\n`;
  }
}

/** A list of words in brackets or in lines. */
export function listInYaml(key: string, items: readonly string[], inLines: boolean, comment: string): string {
  if (!inLines) return `${key}: [${items.map(plainOrQuoted).join(', ')}]${comment}\n`;
  return `${key}:\n${items.map((item, index) => `  - ${plainOrQuoted(item)}${index === 0 ? comment : ''}\n`).join('')}`;
}
