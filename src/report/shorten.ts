/** A stretch of a report that may be shortened: whole items between a head and a foot, so that no tag or fence is cut. */
export interface Listing {
  readonly kind: ListingKind;
  readonly head: string;
  /** Each with its newline. */
  readonly items: readonly string[];
  readonly foot: string;
  /** Stands in the place of the last items, and says how many are left out. */
  readonly omitted: (count: number) => string;
}

export type ListingKind = 'preview' | 'text' | 'gallery' | 'list';

/** A block of a report, ending in a newline. Blocks are set apart by an empty line. */
export type Part = string | Listing;

export interface Report {
  readonly intro: readonly Part[];
  /** One for each mod. */
  readonly sections: readonly (readonly Part[])[];
  readonly outro: readonly Part[];
  /** Said at the end when anything was left out. */
  readonly shortenedNote: string;
}

/** What a reader misses least goes first. */
const ORDER: readonly ListingKind[] = ['preview', 'text', 'gallery', 'list'];

/**
 * Writes a report within a limit. What is too long is shortened, the longest first and no more than needed, and says so
 * in its place; with more mods than can be told of, the last ones are only counted. Takes time in proportion to the text.
 *
 * @param measure the length of a text in the limit's unit; that of two texts is the sum of theirs
 */
export function writeReport(report: Report, limit: number, measure: (text: string) => number): string {
  const blocks = [report.intro, ...report.sections, report.outro].map((parts) =>
    parts.map((part) => new Block(part, measure)),
  );
  const all = blocks.flat();
  // One more character for each block: the newline that sets it apart.
  const total = () => all.reduce((sum, block) => sum + block.length + 1, 0);
  const excess = () => total() + measure(report.shortenedNote) + 1 - limit;
  if (total() <= limit) return join(all);

  for (const kind of ORDER) {
    if (excess() > 0)
      shorten(
        all.filter((block) => block.kind === kind),
        excess(),
      );
  }
  const note = new Block(report.shortenedNote, measure);
  if (excess() <= 0) return join([...all, note]);

  const [intro = [], ...rest] = blocks;
  const outro = rest.pop() ?? [];
  const length = (parts: readonly Block[]) => parts.reduce((sum, block) => sum + block.length + 1, 0);
  const more = (count: number) => new Block(`… and ${count} more mods.\n`, measure);
  let room = limit - length([...intro, ...outro, more(rest.length), note]);
  const fitting = rest.findIndex((section) => (room -= length(section)) < 0);
  const kept = fitting === -1 ? rest : rest.slice(0, fitting);
  return join([...intro, ...kept.flat(), more(rest.length - kept.length), ...outro, note]);
}

function join(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** Brings the longest blocks down to one common length, so that together they lose the excess. */
function shorten(blocks: readonly Block[], excess: number): void {
  const longestFirst = [...blocks].sort((a, b) => b.length - a.length);
  let sum = 0;
  for (const [index, block] of longestFirst.entries()) {
    sum += block.length;
    const next = longestFirst[index + 1]?.length ?? 0;
    const cap = Math.floor((sum - excess) / (index + 1));
    if (cap < next && index + 1 < longestFirst.length) continue;
    longestFirst.slice(0, index + 1).forEach((each) => {
      each.shortenTo(cap);
    });
    return;
  }
}

/** A part as it is written at present, with its length. */
class Block {
  text: string;
  length: number;

  constructor(
    private readonly part: Part,
    private readonly measure: (text: string) => number,
  ) {
    this.text = typeof part === 'string' ? part : `${part.head}${part.items.join('')}${part.foot}`;
    this.length = measure(this.text);
  }

  get kind(): ListingKind | undefined {
    return typeof this.part === 'string' ? undefined : this.part.kind;
  }

  /** Keeps as many items as fit, perhaps none; head and foot stay in any case. */
  shortenTo(cap: number): void {
    if (typeof this.part === 'string' || this.length <= cap) return;
    const { head, items, foot, omitted } = this.part;
    let room = cap - this.measure(head + omitted(items.length) + foot);
    const fitting = items.findIndex((item) => (room -= this.measure(item)) < 0);
    const kept = items.slice(0, fitting);
    this.text = `${head}${kept.join('')}${omitted(items.length - kept.length)}${foot}`;
    this.length = this.measure(this.text);
  }
}
