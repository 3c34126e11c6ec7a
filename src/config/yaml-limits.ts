import { Parser, type CST } from 'yaml';

/** In characters. A page with every text as long as the portal allows has a few thousand. */
export const MAX_YAML_LENGTH = 65_536;

/** An alias may be used, but not to blow a small file up ("billion laughs"). Following them takes the square of this. */
export const MAX_ALIASES = 20;

/** No page needs more than three levels. From a few thousand on, composing the document ends the whole process. */
const MAX_DEPTH = 50;

export const WITHOUT_ALIASES = 'write the values out instead of using & and *';

/** Why YAML would take too long to read, or end the process. @returns message and hint; undefined when it can be read */
export function whyRefused(text: string): [string, string?] | undefined {
  if (text.length > MAX_YAML_LENGTH) {
    return [`the YAML ${describeTooLong(text.length)}`, 'long texts belong in Markdown files'];
  }
  const { depth, aliases } = survey(text);
  if (depth > MAX_DEPTH) return [`the YAML is nested more than ${MAX_DEPTH} levels deep`];
  if (aliases <= MAX_ALIASES) return undefined;
  const message = `the YAML's aliases cannot be followed: there are ${aliases}, and up to ${MAX_ALIASES} are allowed`;
  return [message, WITHOUT_ALIASES];
}

/** "has 70,000 characters; up to 65,536 are read" */
export function describeTooLong(length: number): string {
  return `has ${length.toLocaleString('en')} characters; up to ${MAX_YAML_LENGTH.toLocaleString('en')} are read`;
}

/** How deep the text nests, and how many aliases it has. Needs no recursion, unlike `parseDocument`. */
function survey(text: string): { depth: number; aliases: number } {
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
