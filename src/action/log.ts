import type { Phase } from '../model/event.js';
import { oneLine } from '../text/plain-text.js';
import { secrets } from './secrets.js';
import { endGroup, info, startGroup } from './workflow-commands.js';

let isInGroup = false;

/** Phases whose lines GitHub folds. What changes, and what was written, must be visible without a click. */
const FOLDED: ReadonlySet<Phase> = new Set(['Repository', 'Portal']);

/** Begins a phase; the lines of some are a group that the runner folds. */
export function beginPhase(name: Phase): void {
  endPhase();
  isInGroup = FOLDED.has(name);
  if (isInGroup) startGroup(name);
}

/** Ends the open group, if there is one. Errors inside a folded group would be invisible. */
export function endPhase(): void {
  if (isInGroup) endGroup();
  isInGroup = false;
}

/** Prints any text as one line, without secrets. */
export function say(line: string): void {
  info(oneLine(secrets.hide(line)));
}
