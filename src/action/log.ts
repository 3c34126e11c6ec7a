import * as core from '@actions/core';

import type { Phase } from '../model/event.js';
import { oneLine } from '../text/plain-text.js';
import { secrets } from './secrets.js';

let isInPhase = false;

/** Begins a group of lines that the runner can fold. */
export function beginPhase(name: Phase): void {
  endPhase();
  core.startGroup(name);
  isInPhase = true;
}

/** Ends the open group, if there is one. Errors inside a folded group would be invisible. */
export function endPhase(): void {
  if (isInPhase) core.endGroup();
  isInPhase = false;
}

/** Prints any text as one line, without secrets. */
export function say(line: string): void {
  core.info(oneLine(secrets.hide(line)));
}
