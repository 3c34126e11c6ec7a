import { lastUpTo, type Span } from './source-text.js';

/** A piece of the text: literal, or the portal URL of an image of the gallery, known once the image is live. */
export type MarkdownPart = string | { readonly sha1: string };

/** What stands from `from` to `to` (exclusive) is replaced. */
export interface Edit extends Span {
  readonly parts: readonly MarkdownPart[];
}

/** In order of place; edits that overlap become one, which only removes. */
export function merge(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last === undefined || edit.from >= last.to) merged.push(edit);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, edit.to), parts: [] };
  }
  return merged;
}

/** Whether one of the spans, which are in order and apart, holds `offset`. */
export function covers(spans: readonly Span[], offset: number): boolean {
  const span = spans[lastUpTo(spans.length, (index) => spans[index]?.from ?? 0, offset)];
  return span !== undefined && span.from <= offset && offset < span.to;
}

/** The body with the edits, which are in order and apart, applied; all else stays as it is. Adjacent strings are joined. */
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
