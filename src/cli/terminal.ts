import { showPlace, type Problem } from '../model/problem.js';
import type { Failure } from '../model/outcome.js';
import { visible } from '../text/plain-text.js';

/** Prints a line of the result to standard output. Text from a page or a file cannot command the terminal. */
export function print(line: string): void {
  process.stdout.write(`${visible(line)}\n`);
}

/** Prints a line that is not part of the result, to standard error. */
export function say(line: string): void {
  process.stderr.write(`${visible(line)}\n`);
}

/** Prints a text of several lines to standard error. */
export function sayLines(text: string): void {
  for (const line of text.trimEnd().split('\n')) say(line);
}

/** Prints problems and failures, each with its place in a form to which editors can jump. */
export function sayProblems(problems: readonly Problem[], failures: readonly Failure[]): void {
  const all = [...problems, ...failures.map((failure): Problem => ({ severity: 'error', ...failure }))];
  for (const { severity, message, hint, place } of all) {
    const where = place === undefined ? '' : `${showPlace(place)}: `;
    say(`${where}${severity}: ${message}${hint === undefined ? '' : ` (${hint})`}`);
  }
}
