import { Scalar, visit, type Document } from 'yaml';

import type { Place, Problems } from '../model/problem.js';

export const IN_QUOTES = 'put the value in quotes';

/** A mistake on a line, and how to write the line instead. */
export interface Slip {
  readonly message: string;
  readonly hint: string;
  readonly at: number;
}

const KEY_AND_VALUE = 'write "key: value"';

/** The group `at` of each pattern is the place of the slip. */
const SLIPS: readonly { readonly pattern: RegExp; readonly message: string; readonly hint: string }[] = [
  {
    pattern: /^\s*(?<at>```)/d,
    message: '``` belongs to Markdown, not to YAML',
    hint: 'remove the line',
  },
  {
    pattern: /^\s*(?<at>\/\/)/d,
    message: 'a comment begins with #, not with //',
    hint: 'write # instead',
  },
  {
    pattern: /^\s*(?<at>-)[^\s-]/d,
    message: 'the space after - is missing',
    hint: 'write "- item"',
  },
  {
    pattern: /^\s*(?<at>[\w-]+)：/d,
    message: 'the key ends with a full-width colon',
    hint: 'write a plain ":" and a space',
  },
  {
    pattern: /^\s*(?<at>[\w-]+):[^\s/:]/d,
    message: 'the space after the colon is missing',
    hint: KEY_AND_VALUE,
  },
  {
    pattern: /^\s*(?<at>[\w-]+)\s*=/d,
    message: 'a key ends with a colon, not with =',
    hint: KEY_AND_VALUE,
  },
  {
    pattern: /^\s*(?:- +)*(?:[\w-]+:\s+)?(?<at>[>|])[^\S\r\n]*[^\s\d#+-]/d,
    message: 'a text cannot follow > or | on the same line',
    hint: `${IN_QUOTES}, or begin the text on the next line, indented`,
  },
];

/** A value, in a list with brackets too, that begins with a character that has another meaning in YAML. */
const RESERVED_START = /^\s*(?:- +)*(?:[\w-]+:\s+)?(?:\[\s*)?(?<at>[*&%@`?,#>|])/d;

/** @param line a line on which YAML is not valid; other lines may look the same and be right */
export function findSlip(line: string): Slip | undefined {
  for (const { pattern, message, hint } of SLIPS) {
    const at = offsetIn(line, pattern);
    if (at !== undefined) return { message, hint, at };
  }
  const at = offsetIn(line, RESERVED_START);
  if (at === undefined) return undefined;
  return { message: `a value cannot begin with ${line.charAt(at)}`, hint: IN_QUOTES, at };
}

function offsetIn(line: string, pattern: RegExp): number | undefined {
  return pattern.exec(line)?.indices?.groups?.at?.[0];
}

/**
 * The beginnings of values that YAML accepts and drops: an anchor that no alias uses, and a lone `!`. `at` is an offset in
 * the text.
 */
export function lostWords(document: Document, text: string): Slip[] {
  const used = new Set<string>();
  visit(document, { Alias: (_, { source }) => void used.add(source) });
  const lost: Slip[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const isUnused = node.anchor !== undefined && !used.has(node.anchor);
      if (node.type !== Scalar.PLAIN || !node.range || !(isUnused || node.tag === '!')) return;
      const sign = isUnused ? '&' : '!';
      lost.push({
        message: `a value cannot begin with ${sign}`,
        hint: IN_QUOTES,
        at: text.lastIndexOf(sign, node.range[0]),
      });
    },
  });
  return lost;
}

/** Reports each conflict that Git left in the text. @returns whether there was one */
export function reportConflicts(text: string, file: string, problems: Problems): boolean {
  const lines = text.split(/\r\n?|\n/);
  const begins = lines.flatMap((line, index): Place[] =>
    /^<{7}(?: |$)/.test(line) ? [{ file, line: index + 1, column: 1 }] : [],
  );
  for (const place of begins) {
    problems.error(
      place,
      'a merge conflict of Git begins here',
      'keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>',
    );
  }
  return begins.length > 0;
}
