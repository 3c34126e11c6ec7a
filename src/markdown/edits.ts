import type { MarkdownPart } from '../model/page.js';
import { binarySearch, type Span } from './source-map.js';

/** Replaces the text of the span with the parts. */
export interface Edit extends Span {
  readonly parts: readonly MarkdownPart[];
  /** Whether it leaves out text, instead of rewriting an address. */
  readonly isRemoval: boolean;
}

/** Sorts edits by place. Edits that overlap become one edit, which only removes text. */
export function merge(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last === undefined || edit.from >= last.to) merged.push(edit);
    else
      merged[merged.length - 1] = {
        from: last.from,
        to: Math.max(last.to, edit.to),
        parts: [],
        isRemoval: true,
      };
  }
  return merged;
}

/** Whether one of the spans contains `offset`. The spans are sorted and do not overlap. */
export function covers(spans: readonly Span[], offset: number): boolean {
  const span = spans[binarySearch(spans.length, (index) => spans[index]?.from ?? 0, offset)];
  return span !== undefined && span.from <= offset && offset < span.to;
}

/** For each line of the text that `splice` returns, the line of the body on which it begins, counted from 0. */
export function keptLines(body: string, edits: readonly Edit[]): number[] {
  const kept: number[] = [];
  let line = 0;
  let isLineStart = true;
  const read = (from: number, to: number, isKept: boolean): void => {
    for (let at = from; at < to; at++) {
      if (isKept && isLineStart) kept.push(line);
      const isNewline = body.charCodeAt(at) === 0x0a;
      if (isKept) isLineStart = isNewline;
      if (isNewline) line++;
    }
  };
  const insert = (text: string): void => {
    for (const character of text) {
      if (isLineStart) kept.push(line);
      isLineStart = character === '\n';
    }
  };
  let at = 0;
  for (const edit of edits) {
    read(at, edit.from, true);
    for (const part of edit.parts) insert(typeof part === 'string' ? part : 'address');
    read(edit.from, edit.to, false);
    at = edit.to;
  }
  read(at, body.length, true);
  return kept;
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
