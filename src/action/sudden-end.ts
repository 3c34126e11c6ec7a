import type { Failure } from '../model/outcome.js';

/** GitHub's runner sends the first when a job is cancelled, the second 7.5 seconds later, and kills 2.5 seconds after. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Lets a run have the last word when something else ends it: a signal, an error that nothing caught, or nothing left to
 * wait for. The process then ends with the exit code that is set.
 *
 * @param report hears why, and must do all that it does before it returns: nothing else runs after the signal, so that
 *   no write to the portal begins after it
 * @returns ends the watch: the run is over
 */
export function beforeSuddenEnd(report: (failure: Failure) => void): () => void {
  let isEnding = false;
  const end = (message: string): void => {
    // The report may fail for the reason that ended the run, such as a closed standard output.
    if (isEnding) process.exit();
    isEnding = true;
    // The system's own handling comes back: a second signal ends the process even while the report is being made.
    for (const [signal, listener] of signals) process.off(signal, listener);
    try {
      report({ message, hint: 'run again: it reads the page and does what is left' });
    } finally {
      // By way of the stream, which on Windows may not have been written out yet.
      process.stdout.write('', () => process.exit());
    }
  };
  const signals = SIGNALS.map(
    (signal) =>
      [
        signal,
        () => {
          end(`stopped by ${signal}: the job was cancelled, or ran out of time`);
        },
      ] as const,
  );
  const onError = (error: unknown): void => {
    end(`stopped by an unexpected error: ${error instanceof Error ? error.message : String(error)}`);
  };
  // Nothing is left that could wake the process, but the run has not ended.
  const onIdle = (): void => {
    end('stopped: an operation never ended');
  };
  for (const [signal, listener] of signals) process.on(signal, listener);
  process.on('uncaughtException', onError);
  process.on('beforeExit', onIdle);
  return () => {
    for (const [signal, listener] of signals) process.off(signal, listener);
    process.off('uncaughtException', onError);
    process.off('beforeExit', onIdle);
  };
}
