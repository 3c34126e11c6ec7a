import { toFailure, type Failure, type Write } from '../model/outcome.js';
import { PortalError, type PortalErrorKind } from '../portal/portal-error.js';

/** The writes to one page: what succeeded, and what failed. Independent failures are all kept. */
export class Attempts {
  readonly written: Write[] = [];
  readonly failures: Failure[] = [];
  private failedBy: PortalErrorKind | undefined;

  /** @param onWrite is called for each write as soon as the portal has confirmed it */
  constructor(private readonly onWrite: (write: Write) => void) {}

  /** Whether the portal can no longer be reached, not even for a read. */
  get isCutOff(): boolean {
    return this.failedBy === 'unreachable';
  }

  /** Whether every other write would fail, too. */
  private isOver(): boolean {
    return this.failedBy !== undefined && this.failedBy !== 'this-call';
  }

  /**
   * Does the work, unless an earlier failure means that it cannot succeed: after a failure of any kind but `this-call`, every
   * other write would fail too.
   *
   * @param work returns the write; undefined when there was nothing to write
   * @param describe explains an error that concerns only this work
   * @returns whether the work succeeded
   */
  async attempt(
    work: () => Promise<Write | undefined>,
    describe: (error: unknown) => readonly Failure[] = (error) => [toFailure(error)],
  ): Promise<boolean> {
    if (this.isOver()) return false;
    try {
      const write = await work();
      if (write !== undefined) {
        this.written.push(write);
        this.onWrite(write);
      }
      return true;
    } catch (error) {
      const kind = error instanceof PortalError ? error.kind : 'this-call';
      if (kind === 'this-call') this.failures.push(...describe(error));
      // Work that was in flight at the same time fails for the same reason. One report is enough.
      else if (!this.isOver()) this.failures.push(describeForAll(error, kind));
      if (!this.isOver()) this.failedBy = kind;
      return false;
    }
  }
}

/** A failure that every other write would meet too. */
function describeForAll(error: unknown, kind: PortalErrorKind): Failure {
  return { ...toFailure(error), ...(kind !== 'unreachable' && { isLasting: true }) };
}
