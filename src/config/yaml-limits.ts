import { Parser, type CST } from 'yaml';

import type { Problems } from '../model/problem.js';
import { inThousands } from '../text/plain-text.js';

/** In characters. A page with every text as long as the portal allows has a few thousand. */
const MAX_YAML_LENGTH = 65_536;

/**
 * Prevents a small file from expanding to a huge one ("billion laughs"). The time for resolving them grows with the square
 * of this number.
 */
export const MAX_ALIASES = 20;

/** No page needs more than three levels. A few thousand overflow the stack when the document is composed. */
const MAX_DEPTH = 50;

export const WITHOUT_ALIASES = 'write the values out instead of using & and *';

/**
 * Reports YAML that would take minutes to read, or overflow the stack.
 *
 * @returns whether the text can be parsed
 */
export function checkYamlLimits(text: string, file: string, problems: Problems): boolean {
  const place = { file, line: 1 };
  if (text.length > MAX_YAML_LENGTH) {
    const message = `the YAML ${describeTooLong(text.length, MAX_YAML_LENGTH)}`;
    problems.error(place, message, 'move long texts into Markdown files');
    return false;
  }
  const { depth, aliases } = measure(text);
  if (depth > MAX_DEPTH) {
    problems.error(place, `the YAML is nested more than ${MAX_DEPTH} levels deep`);
    return false;
  }
  if (aliases > MAX_ALIASES) {
    problems.error(place, `the YAML has ${aliases} aliases; the limit is ${MAX_ALIASES}`, WITHOUT_ALIASES);
    return false;
  }
  return true;
}

/** "has 70,000 characters; the limit is 65,536" */
export function describeTooLong(length: number, limit: number): string {
  return `has ${inThousands(length)} characters; the limit is ${inThousands(limit)}`;
}

/** The depth of the nesting and the number of aliases. Needs no recursion, unlike `parseDocument`. */
function measure(text: string): { depth: number; aliases: number } {
  let deepest = 0;
  let aliases = 0;
  const open: { token: CST.Token; depth: number }[] = Array.from(new Parser().parse(text), (token) => ({
    token,
    depth: 0,
  }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    deepest = Math.max(deepest, depth);
    if (token.type === 'alias') aliases += 1;
    if ('items' in token) {
      for (const item of token.items) {
        if (item.key) open.push({ token: item.key, depth: depth + 1 });
        if (item.value) open.push({ token: item.value, depth: depth + 1 });
      }
    } else if (token.type === 'document' && token.value) open.push({ token: token.value, depth });
  }
  return { depth: deepest, aliases };
}
