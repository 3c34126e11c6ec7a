import { diffArrays } from 'diff';

/** A budget of comparisons. A time limit is not used, because the report would then depend on the speed of the machine. */
export class Effort {
  /** @param left in comparisons: a million take 50 to 200 ms */
  constructor(private left: number) {}

  isSpent(): boolean {
    return this.left <= 0;
  }

  spend(comparisons: number): void {
    this.left -= comparisons;
  }
}

/** In comparisons: the cost of giving an item its number. */
const NUMBERING = 4;

/** Consecutive items of a list that were removed, were added, or are the same. */
export interface Run {
  readonly count: number;
  readonly added: boolean;
  readonly removed: boolean;
}

/**
 * Finds the fewest changes between two lists.
 *
 * The time grows with the square of the changes. If most items are equal (`aaaabbbb` against `bbbbaaaa`), it grows with the
 * length of the lists times the changes. So there are two limits: one on the changes, which also bounds the memory, and one
 * on the work.
 *
 * Items that only one of the lists has are left out of the search: they cannot match, and in a rewritten text they are
 * nearly all items.
 *
 * @param maxChanges in items removed and added
 * @param effort reduced by the work done
 * @returns undefined if there are more changes, or if the effort is spent
 */
export function diffWithin(
  before: readonly string[],
  after: readonly string[],
  maxChanges: number,
  effort: Effort,
): Run[] | undefined {
  effort.spend(NUMBERING * (before.length + after.length));
  if (effort.isSpent()) return undefined;
  const numbers = new Map<string, number>();
  const old = sharedItems(before, new Set(after), numbers);
  const fresh = sharedItems(after, new Set(before), numbers);
  const unmatched = before.length - old.numbers.length + after.length - fresh.numbers.length;
  if (unmatched > maxChanges) return undefined;
  const runs = diffArrays(old.numbers, fresh.numbers, {
    maxEditLength: maxChanges - unmatched,
    comparator: (a, b) => {
      effort.spend(1);
      // The search soon ends if it finds no more matches.
      return a === b && !effort.isSpent();
    },
  });
  if (runs === undefined || effort.isSpent()) return undefined;
  return withUnmatched(runs, [...old.places, before.length], [...fresh.places, after.length]);
}

/** The items that the other list has too. */
interface SharedItems {
  /** A number for each item, the same for equal items. Two numbers take the same time to compare, however long the items are. */
  readonly numbers: number[];
  /** The index of each item in the whole list. */
  readonly places: number[];
}

function sharedItems(
  items: readonly string[],
  others: ReadonlySet<string>,
  known: Map<string, number>,
): SharedItems {
  const numbers: number[] = [];
  const places: number[] = [];
  for (const [place, item] of items.entries()) {
    if (!others.has(item)) continue;
    const number = known.get(item) ?? known.size;
    known.set(item, number);
    numbers.push(number);
    places.push(place);
  }
  return { numbers, places };
}

/**
 * Turns runs of shared items into runs of all items.
 *
 * @param old the index of each shared item in its whole list, and at the end the length of that list
 * @param fresh the same for the other list
 */
function withUnmatched(runs: readonly Run[], old: readonly number[], fresh: readonly number[]): Run[] {
  const all: { count: number; readonly added: boolean; readonly removed: boolean }[] = [];
  const add = (count: number, added: boolean, removed: boolean) => {
    const last = all.at(-1);
    if (count === 0) return;
    if (last?.added === added && last.removed === removed) last.count += count;
    else all.push({ count, added, removed });
  };
  let [oldAt, freshAt] = [0, 0];
  /** The items before two equal items were removed or added. */
  const replaceUpTo = (oldEnd = oldAt, freshEnd = freshAt) => {
    add(oldEnd - oldAt, false, true);
    add(freshEnd - freshAt, true, false);
    [oldAt, freshAt] = [oldEnd, freshEnd];
  };
  let [oldShared, freshShared] = [0, 0];
  for (const { count, added, removed } of runs) {
    for (let at = 0; at < count && !added && !removed; at++) {
      replaceUpTo(old[oldShared + at], fresh[freshShared + at]);
      add(1, false, false);
      [oldAt, freshAt] = [oldAt + 1, freshAt + 1];
    }
    if (!added) oldShared += count;
    if (!removed) freshShared += count;
  }
  replaceUpTo(old.at(-1), fresh.at(-1));
  return all;
}
