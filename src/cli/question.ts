import { createInterface } from 'node:readline';

/** Whether there is somebody to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/**
 * Asks a question on standard error, so that standard output has only the result.
 *
 * @returns whether the answer was y or yes; false if the input ends
 */
export function ask(question: string): Promise<boolean> {
  // `terminal: false` leaves Ctrl+C to the terminal, which sends the signal to the process.
  const lines = createInterface({ input: process.stdin, terminal: false });
  process.stderr.write(`${question} [y/N] `);
  return new Promise((resolve) => {
    const endWithoutAnswer = (): void => {
      process.stderr.write('\n');
      resolve(false);
    };
    lines.once('close', endWithoutAnswer);
    lines.once('line', (answer) => {
      lines.off('close', endWithoutAnswer).close();
      resolve(/^\s*y(?:es)?\s*$/i.test(answer));
    });
  });
}
