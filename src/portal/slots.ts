/**
 * The requests of one run that may be in flight at a time. The portal has no published limit; browsers open the same number
 * of connections to a host.
 */
export const AT_ONCE = 6;

/** Limits how many pieces of work run at a time. Whoever asks first is served first. */
export class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(count: number) {
    this.free = count;
  }

  /** Does the work as soon as a slot is free. Work in a slot must not wait for other work that needs one. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.free -= 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}

/**
 * Does the work for each item, in order, for a limited number of items at a time. After the work for one item has returned
 * false or failed, it is not started for any other.
 *
 * @returns once all started work has ended
 * @throws the first error of the work, at once
 */
export async function sideBySide<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<boolean>,
): Promise<void> {
  const left = items.entries();
  let goesOn = true;
  const take = async (): Promise<void> => {
    for (const [index, item] of left) {
      try {
        goesOn = (await work(item, index)) && goesOn;
      } catch (error) {
        goesOn = false;
        throw error;
      }
      if (!goesOn) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, take));
}
