import { descriptorOf, type FieldValue } from '../model/fields.js';
import type { FieldChange } from '../model/plan.js';
import { clip } from '../text/plain-text.js';
import { firstRows, type Block } from './detail.js';
import { link } from './link.js';
import { code, prose } from './markdown-escape.js';
import { markWords } from './text-change.js';
import { diffWords } from './word-diff.js';

/** In characters. The portal's limit for a summary is 500. */
const MAX_CELL = 600;

/** A table of the short fields before and after. */
export function fieldTable(
  changes: readonly FieldChange[],
  [before, after]: readonly [string, string],
): Block {
  const lines = changes.map((change) => {
    const [old, fresh] = showChange(change);
    return `| ${code(change.field)} | ${old} | ${fresh} |\n`;
  });
  const head = `| Field | ${before} | ${after} |\n| --- | --- | --- |\n`;
  const omitted = (count: number) => `| … | ${count} more not shown | |\n`;
  return ({ rows }) => head + firstRows(lines, rows, omitted);
}

function showChange({ field, before, after }: FieldChange): readonly [string, string] {
  if (typeof before === 'object' && typeof after === 'object') return showTags(before, after);
  if (['line', 'text'].includes(descriptorOf(field).kind)) return showWords(String(before), String(after));
  return [showValue(field, before), showValue(field, after)];
}

function showTags(before: readonly string[], after: readonly string[]): readonly [string, string] {
  const list = (tags: readonly string[]) => tags.join(' ') || EMPTY;
  const [old, fresh] = [new Set(before), new Set(after)];
  return [
    list(before.map((tag) => (fresh.has(tag) ? code(tag) : `<del>${code(tag)}</del>`))),
    list(after.map((tag) => (old.has(tag) ? code(tag) : `<ins><b>${code(tag)}</b></ins>`))),
  ];
}

function showWords(before: string, after: string): readonly [string, string] {
  const [old, fresh] = [clip(before.trim(), MAX_CELL), clip(after.trim(), MAX_CELL)];
  const words = diffWords(old, fresh) ?? [];
  if (words.every(({ kind }) => kind === 'same')) return [prose(old) || EMPTY, prose(fresh) || EMPTY];
  const side = (gone: 'removed' | 'added') => markWords(words.filter(({ kind }) => kind !== gone));
  return [side('added'), side('removed')];
}

function showValue(field: FieldChange['field'], value: FieldValue): string {
  const text = clip(String(value).trim(), MAX_CELL);
  if (text === '') return EMPTY;
  return descriptorOf(field).kind === 'url' ? link(code(text), text) : code(text);
}

const EMPTY = '<i>empty</i>';
