import * as core from '@actions/core';

import type { Phase } from '../model/event.js';
import { oneLine } from '../text/plain-text.js';
import { secrets } from './secrets.js';

let isInGroup = false;

/** Phases whose lines GitHub folds. What changes, and what was written, must be visible without a click. */
const FOLDED: ReadonlySet<Phase> = new Set(['Repository', 'Portal']);

/** Begins a phase. The runner folds the lines of some phases into a group. */
export function beginPhase(name: Phase): void {
  endPhase();
  isInGroup = FOLDED.has(name);
  if (isInGroup) core.startGroup(name);
}

/** Ends the open group, if there is one. Errors inside a folded group would be invisible. */
export function endPhase(): void {
  if (isInGroup) core.endGroup();
  isInGroup = false;
}

/** Prints any text as one line, without secrets. */
export function say(line: string): void {
  core.info(oneLine(secrets.hide(line)));
}

/** Prints lines that the runner folds into a group. */
export function sayGroup(name: string, lines: readonly string[]): void {
  core.startGroup(name);
  for (const line of lines) say(line);
  core.endGroup();
}
