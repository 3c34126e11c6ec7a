import type { Failure, Outcome, Publication, Write } from './model/outcome.js';
import type { Plan } from './model/plan.js';

type Known = Omit<Outcome, 'result' | 'publications'>;

/** The state of a run, so that it can be reported at any moment, even when the run is stopped. */
export class Progress {
  private known: Known = { problems: [], plans: [], unread: [], failures: [], backup: '' };
  private readonly publications: Publication[] = [];
  /** By mod, the confirmed writes to the pages that are being written. */
  private readonly begun = new Map<string, Write[]>();

  learn(facts: Partial<Omit<Known, 'failures'>>): void {
    this.known = { ...this.known, ...facts };
  }

  fail(failures: readonly Failure[]): void {
    this.known = { ...this.known, failures: [...this.known.failures, ...failures] };
  }

  /** From now on, the page may have been changed, even if the portal confirms nothing. */
  begin({ mod }: Plan): void {
    this.begun.set(mod, []);
  }

  /** Adds a write that the portal has confirmed. */
  add(mod: string, write: Write): void {
    this.begun.get(mod)?.push(write);
  }

  finish(publication: Publication): void {
    this.begun.delete(publication.mod);
    this.publications.push(publication);
  }

  /** The outcome so far, with the given result. */
  as(result: Outcome['result']): Outcome {
    return { ...this.known, publications: this.inOrder(this.publications), result };
  }

  /** The outcome of a run that is stopped. Pages that were being written are not read again. */
  cutShort(failure: Failure): Outcome {
    const outcome = this.as('failed');
    if (this.begun.size === 0) {
      const backup = this.publications.length === 0 ? '' : outcome.backup;
      return { ...outcome, failures: [...outcome.failures, failure], backup };
    }
    const describe = (mod: string): Failure =>
      this.begun.size === 1 ? failure : { ...failure, message: `${failure.message} (while writing ${mod})` };
    const stopped = [...this.begun].map(([mod, written]): Publication => ({
      mod,
      written,
      failures: [describe(mod)],
      changed: undefined,
      remaining: undefined,
    }));
    return { ...outcome, publications: this.inOrder([...outcome.publications, ...stopped]) };
  }

  /** In the order of the plans, whichever page was finished first. */
  private inOrder(publications: readonly Publication[]): Publication[] {
    const byMod = new Map(publications.map((publication) => [publication.mod, publication]));
    return this.known.plans.flatMap(({ mod }) => byMod.get(mod) ?? []);
  }
}
