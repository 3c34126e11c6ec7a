import { diffArrays } from 'diff';
import { isScalar, type YAMLSeq } from 'yaml';

import { addLine, endOfLine, nextLine, startOfLine, type TextEdit } from '../text/text-edits.js';
import { plainOrQuoted } from './yaml-scalar.js';

interface Item {
  readonly value: string;
  /** Offsets of the value, without the dash. */
  readonly from: number;
  readonly to: number;
}

type Step =
  | { readonly kind: 'keep'; readonly item: Item }
  | { readonly kind: 'remove'; readonly item: Item }
  | { readonly kind: 'replace'; readonly item: Item; readonly value: string }
  | { readonly kind: 'add'; readonly value: string };

/**
 * Changes a list so that the items that are kept also keep their quotes and comments.
 *
 * @param text the whole file
 * @returns undefined when the list contains anything but single values
 */
export function editList(text: string, list: YAMLSeq, wanted: readonly string[]): TextEdit[] | undefined {
  const items = list.items.flatMap((node) =>
    isScalar(node) && node.range
      ? [{ value: String(node.value), from: node.range[0], to: node.range[1] }]
      : [],
  );
  if (items.length !== list.items.length || !list.range) return undefined;
  const steps = stepsTo(wanted, items);
  const [from, to] = list.range;
  if (!list.flow) return lineEdits(text, items, steps);
  // Items would move away from the comments between them.
  if (text.slice(from, to).includes('#')) return undefined;
  return [{ from, to, text: flowSource(text, list.range, items, steps) }];
}

function stepsTo(wanted: readonly string[], items: readonly Item[]): Step[] {
  const steps: Step[] = [];
  const rest = [...items];
  let removed: Item[] = [];
  const flush = (): void => {
    steps.push(...removed.map((item) => ({ kind: 'remove', item }) as const));
    removed = [];
  };
  const runs = diffArrays(
    items.map(({ value }) => value),
    [...wanted],
  );
  for (const run of runs) {
    if (run.added) {
      for (const value of run.value) {
        const item = removed.shift();
        // The new value replaces a removed one, whose comment is kept.
        steps.push(item === undefined ? { kind: 'add', value } : { kind: 'replace', item, value });
      }
    }
    flush();
    const next = run.added ? [] : rest.splice(0, run.count);
    if (run.removed) removed = next;
    else steps.push(...next.map((item) => ({ kind: 'keep', item }) as const));
  }
  flush();
  return steps;
}

/** A list in brackets, with the spacing of the old one. */
function flowSource(
  text: string,
  [start, end]: readonly number[],
  items: readonly Item[],
  steps: readonly Step[],
): string {
  const [first, second] = items;
  const last = items.at(-1);
  const pieces = steps.flatMap((step) => {
    if (step.kind === 'remove') return [];
    return step.kind === 'keep' ? text.slice(step.item.from, step.item.to) : plainOrQuoted(step.value);
  });
  if (first === undefined || last === undefined || pieces.length === 0) return `[${pieces.join(', ')}]`;
  const separator = second === undefined ? ', ' : text.slice(first.to, second.from);
  return text.slice(start, first.from) + pieces.join(separator) + text.slice(last.to, end);
}

/** A list with one item per line. */
function lineEdits(text: string, items: readonly Item[], steps: readonly Step[]): TextEdit[] | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  /** The space and the dash before each value. */
  const prefix = text.slice(startOfLine(text, first.from), first.from);
  if (!/^[ \t]*-[ \t]+$/.test(prefix)) return undefined;
  let at = startOfLine(text, first.from);
  const moved = movedLines(text, steps);
  const edits = steps.flatMap((step): TextEdit[] => {
    if (step.kind === 'add') {
      const line = moved.get(step.value);
      return [
        line === undefined
          ? addLine(text, at, prefix + plainOrQuoted(step.value))
          : { from: at, to: at, text: line },
      ];
    }
    const { item } = step;
    at = nextLine(text, item.to);
    if (step.kind === 'remove' && moved.has(item.value))
      return [{ from: startOfLine(text, item.from), to: at, text: '' }];
    if (step.kind === 'replace') return [{ from: item.from, to: item.to, text: plainOrQuoted(step.value) }];
    return step.kind === 'keep' ? [] : [removeLine(text, item)];
  });
  // A key without a value would mean "no value" and not "an empty list".
  const isEmpty = steps.every(({ kind }) => kind === 'remove');
  return isEmpty ? [...edits, addLine(text, at, `${prefix.replace('-', ' ')}[]`)] : edits;
}

/** By value, the whole lines of items that move. They take their comments with them. */
function movedLines(text: string, steps: readonly Step[]): Map<string, string> {
  const added = new Set(steps.flatMap((step) => (step.kind === 'add' ? step.value : [])));
  const lines = steps.flatMap((step) => {
    if (step.kind !== 'remove' || !added.has(step.item.value)) return [];
    const line = text.slice(startOfLine(text, step.item.from), nextLine(text, step.item.to));
    return line.endsWith('\n') ? [[step.item.value, line] as const] : [];
  });
  return new Map(lines);
}

/** Removes the line of an item. A comment on the line is kept, on a line without an item. */
function removeLine(text: string, { from, to }: Item): TextEdit {
  const start = startOfLine(text, from);
  const rest = text.slice(to, endOfLine(text, to)).trimStart();
  if (rest === '') return { from: start, to: nextLine(text, to), text: '' };
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  return { from: start, to: endOfLine(text, to), text: indent + rest };
}
