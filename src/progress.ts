import type { Failure, Outcome, Publication, Write } from './model/outcome.js';
import type { Plan } from './model/plan.js';

type Known = Omit<Outcome, 'result' | 'publications'>;

/** The state of a run, so that it can be reported at any moment, also when the run is stopped. */
export class Progress {
  private known: Known = { problems: [], plans: [], failures: [], backup: '' };
  private readonly publications: Publication[] = [];
  /** The page that is being written. */
  private current: { readonly mod: string; readonly written: Write[] } | undefined;

  learn(facts: Partial<Omit<Known, 'failures'>>): void {
    this.known = { ...this.known, ...facts };
  }

  fail(failures: readonly Failure[]): void {
    this.known = { ...this.known, failures: [...this.known.failures, ...failures] };
  }

  /** From now on, the page may have been changed, even if the portal confirms nothing. */
  begin({ mod }: Plan): void {
    this.current = { mod, written: [] };
  }

  /** Adds a write that the portal has confirmed. */
  add(write: Write): void {
    this.current?.written.push(write);
  }

  finish(publication: Publication): void {
    this.current = undefined;
    this.publications.push(publication);
  }

  /** The outcome so far, with the given result. */
  as(result: Outcome['result']): Outcome {
    return { ...this.known, publications: [...this.publications], result };
  }

  /** The outcome of a run that is stopped. A page that was being written is not read again. */
  cutShort(failure: Failure): Outcome {
    const outcome = this.as('failed');
    if (this.current === undefined) {
      const backup = this.publications.length === 0 ? '' : outcome.backup;
      return { ...outcome, failures: [...outcome.failures, failure], backup };
    }
    const publication = { ...this.current, failures: [failure], changed: undefined, remaining: undefined };
    return { ...outcome, publications: [...outcome.publications, publication] };
  }
}
