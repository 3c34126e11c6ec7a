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
  // Two numbers take the same time to compare, however long the items are.
  const numbers = new Map<string, number>();
  const toNumbers = (items: readonly string[]) =>
    items.map((item) => {
      const number = numbers.get(item) ?? numbers.size;
      numbers.set(item, number);
      return number;
    });
  const runs = diffArrays(toNumbers(before), toNumbers(after), {
    maxEditLength: maxChanges,
    comparator: (a, b) => {
      effort.spend(1);
      // The search soon ends if it finds no more matches.
      return a === b && !effort.isSpent();
    },
  });
  return effort.isSpent() ? undefined : runs;
}
