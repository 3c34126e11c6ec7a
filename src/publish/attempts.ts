import { toFailure, type Failure, type Write } from '../model/outcome.js';
import { PortalError, type PortalErrorKind } from '../portal/portal-error.js';

/** The writes of one page: what was done, and what failed. One failure neither hides nor forbids another. */
export class Attempts {
  readonly written: Write[] = [];
  readonly failures: Failure[] = [];
  private failedBy: PortalErrorKind | undefined;

  /** @param onWrite hears of each write as soon as the portal has confirmed it */
  constructor(private readonly onWrite: (write: Write) => void) {}

  /** Whether the portal can no longer be reached, so that not even a read is worth a try. */
  get isCutOff(): boolean {
    return this.failedBy === 'unreachable';
  }

  /**
   * Does the work, unless a failure has shown that it cannot succeed either: one of any kind but `refused` would meet
   * every other write as well.
   *
   * @param work resolves with what it wrote; undefined when there was nothing to write
   * @returns whether it is done
   */
  async attempt(work: () => Promise<Write | undefined>): Promise<boolean> {
    if (this.failedBy !== undefined && this.failedBy !== 'refused') return false;
    try {
      const write = await work();
      if (write !== undefined) {
        this.written.push(write);
        this.onWrite(write);
      }
      return true;
    } catch (error) {
      this.failures.push(toFailure(error));
      this.failedBy = error instanceof PortalError ? error.kind : 'refused';
      return false;
    }
  }
}
