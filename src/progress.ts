import type { Failure, Outcome, Publication, Write } from './model/outcome.js';
import type { Plan } from './model/plan.js';

type Known = Omit<Outcome, 'result' | 'publications'>;

/** What a run has come to so far, so that it can be reported at any moment, also when the run is stopped. */
export class Progress {
  private known: Known = { problems: [], plans: [], failures: [], backup: '' };
  private readonly publications: Publication[] = [];
  /** The page that is being written to. */
  private current: { readonly mod: string; readonly written: Write[] } | undefined;

  learn(facts: Partial<Omit<Known, 'failures'>>): void {
    this.known = { ...this.known, ...facts };
  }

  fail(failures: readonly Failure[]): void {
    this.known = { ...this.known, failures: [...this.known.failures, ...failures] };
  }

  /** From here on the page may have been written to, whether or not the portal confirms it. */
  begin({ mod }: Plan): void {
    this.current = { mod, written: [] };
  }

  /** A write that the portal has confirmed. */
  add(write: Write): void {
    this.current?.written.push(write);
  }

  finish(publication: Publication): void {
    this.current = undefined;
    this.publications.push(publication);
  }

  /** The outcome of a run that ends, or whose state is reported, here. */
  as(result: Outcome['result']): Outcome {
    return { ...this.known, publications: [...this.publications], result };
  }

  /** The outcome of a run that something ends in the middle. A page that was being written to is not read again. */
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
