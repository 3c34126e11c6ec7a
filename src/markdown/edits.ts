import type { MarkdownPart } from '../model/page.js';
import { binarySearch, type Span } from './source-map.js';

/** Replaces the text of the span by the parts. */
export interface Edit extends Span {
  readonly parts: readonly MarkdownPart[];
}

/** Sorts edits by place. Edits that overlap become one edit, which only removes text. */
export function merge(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last === undefined || edit.from >= last.to) merged.push(edit);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, edit.to), parts: [] };
  }
  return merged;
}

/** Whether one of the spans contains `offset`. The spans are sorted and do not overlap. */
export function covers(spans: readonly Span[], offset: number): boolean {
  const span = spans[binarySearch(spans.length, (index) => spans[index]?.from ?? 0, offset)];
  return span !== undefined && span.from <= offset && offset < span.to;
}

/** Applies edits, which are sorted and do not overlap. Adjacent strings are joined. */
export function splice(body: string, edits: readonly Edit[]): MarkdownPart[] {
  const parts: MarkdownPart[] = [];
  let text: string[] = [];
  const flush = (): void => {
    const joined = text.join('');
    if (joined !== '') parts.push(joined);
    text = [];
  };
  let at = 0;
  for (const edit of edits) {
    text.push(body.slice(at, edit.from));
    for (const part of edit.parts) {
      if (typeof part === 'string') {
        text.push(part);
      } else {
        flush();
        parts.push(part);
      }
    }
    at = edit.to;
  }
  text.push(body.slice(at));
  flush();
  return parts;
}
