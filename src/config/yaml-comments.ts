import { isScalar, Scalar } from 'yaml';

/**
 * A comment right after a value without quotes that may be meant as a part of the value: YAML reads `title: Mod #1` as
 * "Mod". A comment with a space after its `#`, or with more than one space before it, is meant as a comment.
 *
 * @param node the value
 * @param text the whole document
 */
export function commentAfter(node: unknown, text: string): string | undefined {
  if (!isScalar(node) || node.type !== Scalar.PLAIN || !node.range) return undefined;
  const start = node.range[1];
  const end = text.slice(start).search(/[\r\n]|$/);
  const rest = text.slice(start, start + end);
  const found = node.value === null ? /^\s*(#\S.*)$/ : /^ (#[\p{L}\p{N}].*|# \d+)$/u;
  return found.exec(rest)?.[1];
}
