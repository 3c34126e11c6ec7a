import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import os from 'node:os';

/**
 * The commands of a GitHub Actions runner (GitHub docs, "Workflow commands for GitHub Actions"). A test compares them with
 * those of @actions/core, byte by byte. @actions/core itself was refused: it loads undici, for a function that is not
 * used here, and thereby doubled the time to start.
 */

export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** Prints a line. A line that begins like a command would be one. */
export function info(line: string): void {
  process.stdout.write(line + os.EOL);
}

/** Begins a group of lines that the runner folds. */
export function startGroup(name: string): void {
  issue('group', name);
}

export function endGroup(): void {
  issue('endgroup');
}

/** Masks a value in the log of the job, from now on. */
export function setSecret(secret: string): void {
  issue('add-mask', secret);
}

export function printAnnotation(
  level: 'error' | 'warning' | 'notice',
  message: string,
  { title, file, startLine, startColumn }: AnnotationProperties = {},
): void {
  issue(level, message, { title, file, line: startLine, col: startColumn });
}

/** The value of an input without outer white space; '' when there is none. */
export function getInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** @throws the system's errors, and an Error when the runner's file is missing */
export function setOutput(name: string, value: string | number): void {
  const file = process.env.GITHUB_OUTPUT ?? '';
  if (file === '') {
    // Runners before 2.297 have no file. They expect the command at the beginning of a line.
    info('');
    issue('set-output', String(value), { name });
    return;
  }
  if (!existsSync(file)) throw new Error(`Missing file at path: ${file}`);
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, [`${name}<<${delimiter}`, value, delimiter, ''].join(os.EOL));
}

function issue(
  command: string,
  message = '',
  properties: Readonly<Record<string, string | number | undefined>> = {},
): void {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : `${key}=${escapeProperty(String(value))}`,
  );
  const list = written.length === 0 ? '' : ` ${written.join(',')}`;
  info(`::${command}${list}::${escapeData(message)}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
