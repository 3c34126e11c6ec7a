import { diffArrays } from 'diff';

/**
 * How much more may be compared. Counted in comparisons, not in time: with a limit in time, a slower machine would
 * report something else.
 */
export class Effort {
  /** @param left a million take 50 to 200 ms */
  constructor(private left: number) {}

  isSpent(): boolean {
    return this.left <= 0;
  }

  spend(comparisons: number): void {
    this.left -= comparisons;
  }
}

/** In comparisons: what it takes to give an item its number. */
const NUMBERING = 4;

/** So many items of a list were removed, were added, or are the same. */
export interface Run {
  readonly count: number;
  readonly added: boolean;
  readonly removed: boolean;
}

/**
 * The fewest changes that lead from one list to the other.
 *
 * The search takes the square of the changes, and the length of the lists times the changes if most items are equal
 * (`aaaabbbb` against `bbbbaaaa`). So there is a limit on the changes, which also bounds the memory, and one on the work.
 *
 * @param maxChanges how many items may be removed and added
 * @param effort is lessened by the work that this took
 * @returns undefined when there are more changes, or the effort is spent
 */
export function diffWithin(
  before: readonly string[],
  after: readonly string[],
  maxChanges: number,
  effort: Effort,
): Run[] | undefined {
  effort.spend(NUMBERING * (before.length + after.length));
  if (effort.isSpent()) return undefined;
  // As numbers, any two items take the same time to compare, however long they are.
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
      // Without another match the search soon comes to an end.
      return a === b && !effort.isSpent();
    },
  });
  return effort.isSpent() ? undefined : runs;
}
