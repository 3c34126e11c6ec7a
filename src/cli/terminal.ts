import path from 'node:path';
import { styleText } from 'node:util';

import { showPlace, withHint, type Place, type Problem, type Severity } from '../model/problem.js';
import type { Line } from '../report/event-lines.js';
import { visible } from '../text/plain-text.js';
import { Secrets } from '../text/secrets.js';
import { readEnvironment } from './environment.js';

/** A single style, because Node.js 20 applies a list of styles even to a stream that is not a terminal. */
type Style = Extract<Parameters<typeof styleText>[0], string>;

/** The secrets of this process. They are removed from every line. */
export const secrets = new Secrets(() => undefined);

/** Prints a line of the result to standard output. Text from a page or a file cannot control the terminal. */
export function print(line: string | Line): void {
  write(process.stdout, line);
}

/** Prints data to standard output, as JSON on one line. */
export function printJson(data: object): void {
  process.stdout.write(`${JSON.stringify(secrets.hideIn(data))}\n`);
}

/** Prints a line that is not part of the result, to standard error. */
export function say(line: string | Line): void {
  clearProgress();
  write(process.stderr, line);
}

/** Prints a text of several lines to standard error. */
export function sayLines(text: string): void {
  for (const line of text.trimEnd().split('\n')) say(line);
}

/**
 * Prints problems, each with its place in a form that editors can open.
 *
 * @param workspace the folder to which the places are relative
 */
export function sayProblems(problems: readonly Problem[], workspace: string): void {
  for (const { severity, message, hint, place } of problems) {
    const where = place === undefined ? '' : `${showPlace(fromHere(place, workspace))}: `;
    const text = secrets.hide(withHint(message, hint));
    clearProgress();
    process.stderr.write(
      `${visible(where)}${style(process.stderr, PROBLEM_STYLE[severity], `${severity}:`)} ${visible(text)}\n`,
    );
  }
}

/** An editor opens a path that is relative to the folder of the terminal, or absolute. */
function fromHere(place: Place, workspace: string): Place {
  return { ...place, file: pathFromHere(path.resolve(workspace, place.file)) };
}

/** Makes an absolute path relative to the current folder, if it is inside that folder. */
export function pathFromHere(absolute: string): string {
  const relative = path.relative(process.cwd(), absolute);
  return relative.startsWith('..') || path.isAbsolute(relative) ? absolute : relative;
}

const PROBLEM_STYLE: Record<Severity, Style> = { error: 'red', warning: 'yellow', notice: 'cyan' };

const TONE_STYLE: Record<NonNullable<Line['tone']>, Style> = {
  heading: 'bold',
  caution: 'yellow',
  added: 'green',
  removed: 'red',
  changed: 'cyan',
};

function write(stream: NodeJS.WriteStream, line: string | Line): void {
  const { text, tone }: Line = typeof line === 'string' ? { text: line } : line;
  const shown = visible(secrets.hide(text));
  stream.write(`${tone === undefined ? shown : style(stream, TONE_STYLE[tone], shown)}\n`);
}

/** Without colour if the stream is not a terminal, or if NO_COLOR is set. */
function style(stream: NodeJS.WriteStream, format: Style, text: string): string {
  return styleText(format, text, { stream });
}

const CLEAR_LINE = '\r\u001b[K';
let isProgressShown = false;

/** Ends the line in which the terminal has shown ^C. */
export function endInterruptedLine(): void {
  if (process.stderr.isTTY) process.stderr.write('\n');
}

/**
 * Shows the progress in one line, which the next call replaces.
 *
 * @returns false if standard error is not a terminal that can replace a line; then nothing is shown
 */
export function showProgress(text: string): boolean {
  const { stderr } = process;
  if (!stderr.isTTY || readEnvironment().isDumbTerminal) return false;
  // A longer line would wrap, and only its last row would be replaced. Some terminals have 0 columns.
  const columns = stderr.columns > 1 ? stderr.columns : 80;
  const shown = visible(secrets.hide(text)).slice(0, columns - 1);
  stderr.write(`${CLEAR_LINE}${shown}`);
  isProgressShown = true;
  return true;
}

function clearProgress(): void {
  if (isProgressShown) process.stderr.write(CLEAR_LINE);
  isProgressShown = false;
}
