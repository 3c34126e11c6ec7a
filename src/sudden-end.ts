import type { Failure } from './model/outcome.js';

/**
 * Ctrl+C sends SIGINT. When a job is cancelled, GitHub's runner sends SIGINT, after 7.5 seconds SIGTERM, and after 2.5 more
 * SIGKILL.
 */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A signal that ends the process. */
export type EndSignal = (typeof SIGNALS)[number];

/**
 * Calls `report` before the process ends unexpectedly: because of a signal, an uncaught error, or an empty event loop. The
 * process then ends with the current `process.exitCode`.
 *
 * @param report receives the reason, and the signal if there is one. It must be synchronous: nothing else runs after a
 *   signal, so no more writes to the portal begin
 * @param meaning of a signal, as the message names it
 * @returns a function to call when the run is over
 */
export function beforeSuddenEnd(
  report: (failure: Failure, signal?: EndSignal) => void,
  meaning: string,
): () => void {
  let isEnding = false;
  const end = (message: string, signal?: EndSignal): void => {
    // The report itself may fail, for example if standard output is closed.
    if (isEnding) process.exit();
    isEnding = true;
    // Restores the default handling, so that a second signal ends the process even during the report.
    for (const [signal, listener] of signals) process.off(signal, listener);
    try {
      const hint = 'run again: it reads the page again and makes the remaining changes';
      report({ message, hint }, signal);
    } finally {
      // In the callback of a write, because on Windows the stream may not have been flushed yet.
      process.stdout.write('', () => process.exit());
    }
  };
  const signals = SIGNALS.map(
    (signal) =>
      [
        signal,
        () => {
          end(`stopped by ${signal}: ${meaning}`, signal);
        },
      ] as const,
  );
  const onError = (error: unknown): void => {
    end(`stopped by an unexpected error: ${error instanceof Error ? error.message : String(error)}`);
  };
  // The event loop is empty, but the run has not ended.
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
